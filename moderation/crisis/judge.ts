import type { Context } from '../text/context.ts';
import { words } from '../text/vocabulary.ts';
import { moodOf } from './moods.ts';
import type { SignRule } from './rule.ts';
import type { Sign } from './sign.ts';
import { conditionBefore, inJest, inSentence, livelyNear, notYet, opening, presentNear } from './telling.ts';
import { DONE, moody } from './weigh.ts';
import { elliptic, explicitSelf, gone, notOwn, quotedBy, spokenToYou, whoOf, yours } from './whose.ts';

const IMAGINED = words('imagino sueno veo pienso');
const EVERY = words('every whenever each cada siempre');
const NEEDS_SELF = new Set([
  'killself',
  'endit',
  'die',
  'suicidal',
  'idea',
  'harmself',
  'harmnow',
  'urge',
  'act',
  'harmother',
]);
/** What a known person once wanted says nothing of today. */
const DEATHLY = new Set(['die', 'killself', 'idea', 'suicidal', 'nolife']);
/** What people threaten themselves with in jest when something annoys them. */
const HYPERBOLE = new Set(['killself', 'endit', 'die', 'place', 'nolife']);
const PARTED = new Set(['killself', 'act', 'attempt']);
function sound(rule: SignRule, from: number, to: number, ctx: Context): Sign | undefined {
  if (ctx.r.quoted[from] || ctx.near(from, 'job')) return undefined;
  const { category } = rule;
  return {
    rule,
    from,
    to,
    who: 'other',
    mood: 'none',
    tier: 'none',
    category,
    intent: false,
    conditional: false,
  };
}

/** Understands one match by its context; undefined when it means no danger. */
export function judge(ctx: Context, rule: SignRule, from: number, to: number): Sign | undefined {
  const { r } = ctx;
  const mark = r.quoted[from] ?? 0;
  if (mark === 2) return undefined;
  // How a method works hurts a reader whomever it is told about.
  if (rule.kind === 'method') return sound(rule, from, to, ctx);
  let who = whoOf(ctx, rule, from, to);
  if (
    who === 'self' &&
    rule.who === 'auto' &&
    !explicitSelf(r, from, to) &&
    spokenToYou(r, to) &&
    rule.kind !== 'question'
  )
    return undefined;
  if (rule.who === 'self' && notOwn(r, from)) return undefined;
  // "Me ahorcó" is what another one did.
  if (rule.kind === 'killself' && r.words[from] === 'me' && r.source[(r.ends[to - 1] ?? 0) - 1] === 'ó')
    return undefined;
  // "Me imagino ahorcándome" is nobody's hand but one's own.
  if (rule.kind === 'abusenow' && IMAGINED.has(r.ids[from - 1] ?? 0)) return undefined;
  if (mark === 1) {
    const speaker = quotedBy(ctx, from);
    if (!speaker) return undefined;
    who = speaker;
  }
  if (who === 'you' || who === 'people') return undefined;
  const side = who === 'other' ? 'other' : 'self';
  if (
    side === 'self' &&
    NEEDS_SELF.has(rule.kind) &&
    rule.who === 'auto' &&
    !explicitSelf(r, from, to) &&
    !elliptic(ctx, from)
  )
    return undefined;
  if (
    side === 'other' &&
    DONE.has(r.ids[from] ?? 0) &&
    ((rule.kind === 'killself' && r.words[from] !== 'put') || (PARTED.has(rule.kind) && gone(ctx, from)))
  )
    return undefined;
  const owned = ctx.takenBack(from);
  if (rule.deniable && !owned && ctx.denied(from)) return undefined;
  if (ctx.before(from, 'asked')) return undefined;
  if (side === 'other' && (ctx.before(from, 'hypothetical') || ctx.near(from, 'job'))) return undefined;
  if (side === 'self' && ctx.near(from, 'job') && !explicitSelf(r, from, to)) return undefined;
  if (ctx.before(from, 'fiction') && (side === 'other' || mark === 1)) return undefined;
  if (side === 'other' && rule.who === 'other' && ctx.near(from, 'fiction')) return undefined;
  if (side === 'other' && yours(r, from, to)) return undefined;
  if (ctx.before(from, 'fiction') && !explicitSelf(r, from, to)) return undefined;
  const past = ctx.past(from, to);
  if (side === 'other' && past && DEATHLY.has(rule.kind) && !ctx.near(from, 'now')) return undefined;
  const turns = ctx.turns(from);
  const far = ctx.near(from, 'far') && !turns;
  const fresh = turns || owned || ctx.near(from, 'recent') || ctx.near(from, 'now');
  // What happened to a body is only over when the text says how long ago.
  const bodily = rule.kind === 'act' || rule.kind === 'emergency' || rule.kind === 'abusenow';
  const told = ctx.anywhere('story') || (!bodily && ctx.anywhere('resolved'));
  const sign: Sign = {
    rule,
    from,
    to,
    who: side,
    mood: 'none',
    tier: rule.tier,
    category: rule.category,
    intent: false,
    conditional: false,
  };
  sign.conditional = conditionBefore(r, from);
  // "If I have to sit through one more call I'll jump out the window lol."
  if (HYPERBOLE.has(rule.kind) && !ctx.anywhere('meant') && inJest(ctx, sign)) return undefined;
  const fades =
    rule.fades &&
    ((far && (past || !presentNear(r, from, to))) ||
      (past && !fresh && (told || (!bodily && ctx.anywhere('far')))));
  switch (rule.kind) {
    case 'killself':
    case 'endit':
    case 'die':
    case 'harmself':
    case 'harmother':
      return moody(ctx, sign, past, far, fresh, fades);
    case 'suicidal': {
      if (fades || (past && !fresh)) return undefined;
      if (side === 'self' && !explicitSelf(r, from, to) && !livelyNear(r, from, to) && !opening(r, from, to))
        return undefined;
      if (past && ctx.near(from, 'recent')) sign.tier = 'elevated';
      return sign;
    }
    case 'attempt':
      if (fades || far || (told && !ctx.near(from, 'recent')) || ctx.near(from, 'job')) return undefined;
      if (side === 'self' && !explicitSelf(r, from, to) && !fresh) return undefined;
      if (side === 'other' && !fresh) return undefined;
      return sign;
    case 'harmnow':
      if (fades || far) return undefined;
      if (side === 'other') sign.tier = 'elevated';
      return sign;
    default:
      if (fades) return undefined;
      // "I keep thinking about taking all my pills" is no act yet.
      if (rule.kind === 'act') notYet(sign, r);
      // "Two weeks since I cut my wrists. I'm okay tonight."
      if (rule.kind === 'act' && ctx.healed(from)) sign.tier = 'elevated';
      if (rule.kind === 'place' && rule.tier === 'none') {
        const seen = moodOf(r, from);
        if (seen === 'think' || seen === 'could') return undefined;
      }
      if (sign.tier === 'imminent' && (rule.kind === 'means' || rule.kind === 'place')) {
        sign.mood = moodOf(r, to - 1);
        // "I feel like jumping every time I wait for the train."
        const often = sign.mood === 'want' && inSentence(r, from, to, EVERY);
        if (
          often ||
          sign.conditional ||
          sign.mood === 'think' ||
          sign.mood === 'fear' ||
          sign.mood === 'could'
        )
          sign.tier = 'high';
      }
      return sign;
  }
}
