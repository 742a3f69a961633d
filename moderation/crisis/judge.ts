import { GENERIC, I, KIN, SELF, SUBJECTS, THIRD_SUBJECTS, YOU } from '../text/classes.ts';
import type { Context, Who } from '../text/context.ts';
import { type WordSet, words } from '../text/vocabulary.ts';
import { PAUSE, type Reading } from '../text/words.ts';
import type { Tier } from '../types.ts';
import { type Mood, moodOf, thoughtAfter } from './moods.ts';
import type { SignRule } from './rule.ts';

/** A rule's words in a text, understood. */
export interface Sign {
  rule: SignRule;
  from: number;
  to: number;
  who: 'self' | 'other';
  mood: Mood;
  tier: Tier;
  /** Said as a plan or decision. */
  intent: boolean;
  /** Only if something happens first. */
  conditional: boolean;
}

const REFLEXIVE_SELF = words('myself killmyself matarme suicidarme me mi my i m');
const REFLEXIVE_OTHER = words('himself herself themselves themself matarse suicidarse se su');
const THING = words('it this everything todo esto');
const SPEECH = words(`
  wrote write writing said say saying told texted text typed posted sent message messaged says texts tells
  escribi escribio dije dijo dice mando puse puso mande
`);
const IF = words('if unless when si');
const SOFT_DIE = words(`
  disappear vanish evaporate cease stop quit stopped sleep fall not never no nunca go join be with god lord car truck bus train something
  desaparecer dormir dormirme despertar
`);
const NOUN = words('self selfharm sh autolesion autolesiones');
const LOST = words(
  'died passed lost funeral buried death grave murio fallecio perdi perdimos velorio entierro memorial',
);
const YOUR = words('your tu tus');
const TRIFLES = words(`
  wifi internet printer zoom email emails meeting meetings song spreadsheet traffic commute laundry dishes alarm app password captcha
  karaoke powerpoint slides parking microwave playlist update ads ad episode season calor trafico reggaeton impresora lunes oficina
`);
const EVERY = words('every whenever each cada siempre');
const LIVELY = words(`
  back winning worse louder lately night nightly constant wont loud strong feeling feel having have
  urge urges again relapse relapsed started start back today tonight keep keep been want wanna thinking using need every
  doing daily did otra volvi vuelto ganas quiero recai empece sigo
`);
const PAST_OK = words('wanted tried thought used had was were');
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
const DONE = words(`
  killed committed chose ended took shot hanged hung drowned poisoned jumped attempted slit stabbed died overdosed drove crashed leaped put
`);
const OTHERS = words(
  'his her their hers theirs he she they those these people junkies addicts them su sus los las',
);
const ELLIPTIC = words(`
  want wanna wants wanting gonna going been feel feeling felt thinking think thoughts having just still so really lol tbh ngl honestly
  lowkey highkey literally keep kept again and but not to of about at the a like seriously actually considering planning trying tired
  ready fr idk today tonight tomorrow lately sometimes maybe yeah yes ok okay god fuck damn wish hope hoping praying might could would
  will should may cant dont wont never all day night every this is it now why how what or if because cause then kind sort part dead done
  got gotta need took taken swallowed downed cut cutting urge urges suicidal pretty sure well hi hey hello omg bro dude man girl guys
  yall anyway update edit vent rant tw cw no only thinking burning burned hurting sh relapse relapsed back started haha hah sitting
  standing holding seriously probably almost quiero ganas de en que y ya no me otra vez pensando pienso voy a hoy posta che ay
  third second another does anyone even most some
`);
const ANNOUNCED = words(
  'mato suicido ahorco cuelgo tiro aviento lanzo corto doy pego meto quito boto arrojo desvivo',
);
const OPENED = words('af asf and but rn tbh as tho though over since because with in this');
const PRESENT_BE = words('m be');
const RELATION = words('relationship marriage engagement friendship contract lease relacion');

/** Whether the words are the writer's own about themself, as far as the sentence shows. */
function explicitSelf(r: Reading, from: number, to: number): boolean {
  for (let j = to - 1; j >= 0 && j >= from - 14; j -= 1) {
    if (SELF.has(r.ids[j] ?? 0)) return true;
    if (j < from && (r.pauses[j + 1] ?? 0) >= PAUSE.sentence) break;
  }
  return false;
}

function whoOf(ctx: Context, rule: SignRule, from: number, to: number): Who {
  const { ids } = ctx.r;
  if (rule.who !== 'auto') return rule.who;
  let reflexive: Who | undefined;
  for (let j = from; j < to; j += 1) {
    const id = ids[j] ?? 0;
    if (I.has(id)) return 'self';
    // "By the time anybody reads this it will be over."
    if (rule.kind === 'final' && j === from && THING.has(id)) return 'self';
    if (REFLEXIVE_SELF.has(id)) reflexive ??= 'self';
    else if (REFLEXIVE_OTHER.has(id)) reflexive ??= 'other';
    else if (SUBJECTS.has(id) && j === from) return ctx.who(j + 1);
    if (YOU.has(id) && j === from) return 'you';
  }
  if (!reflexive && rule.id.startsWith('en.near-'))
    for (let j = from; j < to; j += 1) {
      const id = ids[j] ?? 0;
      if (SELF.has(id)) break;
      if (KIN.has(id) || THIRD_SUBJECTS.has(id) || GENERIC.has(id)) return ctx.who(j + 1);
    }
  const near = ctx.who(from);
  if (reflexive === 'self') return near === 'you' ? 'you' : 'self';
  if (reflexive === 'other' && near === 'self')
    return ctx.r.words[from - 1] !== 'i' && theOne(ctx.r, from) ? 'self' : 'other';
  return near;
}

/** Whether what another person did is told as past: they died of it, or it is long ago. */
function gone(ctx: Context, from: number): boolean {
  if (ctx.near(from, 'now')) return false;
  return ctx.near(from, 'far') || ctx.near(from, 'recent') || ctx.r.ids.some((id) => LOST.has(id));
}

/** What nobody dies of, said with "if" or "I'm about to". */
function inJest(ctx: Context, { from, to, conditional }: Sign): boolean {
  if (conditional && ctx.near(from, 'joke')) return true;
  return (conditional || ctx.r.words[from - 1] === 'que') && inSentence(ctx.r, from, to, TRIFLES);
}

/** "Your brother giving his things away": a reply about somebody the reader knows. */
function yours(r: Reading, from: number, to: number): boolean {
  for (let j = from - 1; j < to; j += 1)
    if (YOUR.has(r.ids[j] ?? 0) && KIN.has(r.ids[j + 1] ?? 0)) return true;
  return false;
}

/** A sentence without its "I" ("been thinking about dying"): it begins like one and names nobody else. */
function elliptic(ctx: Context, from: number): boolean {
  const { r } = ctx;
  const start = ctx.sentenceStart(from);
  for (let j = start; j < from; j += 1) if (OTHERS.has(r.ids[j] ?? 0)) return false;
  if (start === from || ELLIPTIC.has(r.ids[start] ?? 0)) return true;
  for (let j = 0; j < r.count && j < 400; j += 1) if (SELF.has(r.ids[j] ?? 0)) return true;
  return false;
}

/** Advice without a subject, turned to "you" later in its sentence. */
function spokenToYou(r: Reading, to: number): boolean {
  for (let j = to; j < r.count && j - to < 12 && (r.pauses[j] ?? 0) < PAUSE.sentence; j += 1) {
    const id = r.ids[j] ?? 0;
    if (I.has(id)) return false;
    if (YOU.has(id)) return true;
  }
  return false;
}

/** "I'm the one who wants to kill himself." */
function theOne(r: Reading, from: number): boolean {
  for (let j = from - 1; j > 1 && from - j < 6; j -= 1)
    if (r.words[j] === 'who' && r.words[j - 1] === 'one') return true;
  return false;
}

/** Whose words a quotation holds: the writer's, a known person's now, or nobody's in danger. */
function quotedBy(ctx: Context, from: number): 'self' | 'other' | undefined {
  const { r } = ctx;
  let q = from;
  while (q > 0 && r.quoted[q - 1] === 1 && from - q < 60) q -= 1;
  let speech = false;
  for (let j = q - 1; j >= 0 && q - j <= 9 && (r.pauses[j + 1] ?? 0) < PAUSE.sentence; j -= 1)
    if (SPEECH.has(r.ids[j] ?? 0)) speech = true;
  if (!speech || ctx.near(from, 'fiction') || ctx.near(from, 'far') || ctx.before(from, 'job'))
    return undefined;
  const who = ctx.who(q);
  if (who === 'self') return ctx.anywhere('meant') || ctx.near(from, 'now') ? 'self' : undefined;
  if (who === 'other' && (ctx.near(from, 'now') || ctx.near(from, 'recent') || ctx.anywhere('now')))
    return 'other';
  return undefined;
}

function sound(rule: SignRule, from: number, to: number, ctx: Context): Sign | undefined {
  if (ctx.r.quoted[from] || ctx.near(from, 'job')) return undefined;
  return { rule, from, to, who: 'other', mood: 'none', tier: 'none', intent: false, conditional: false };
}

/** Understands one match by its context; undefined when it means no danger. */
export function judge(ctx: Context, rule: SignRule, from: number, to: number): Sign | undefined {
  const { r } = ctx;
  const mark = r.quoted[from] ?? 0;
  if (mark === 2) return undefined;
  // How a method works hurts a reader whomever it is told about.
  if (rule.kind === 'method') return sound(rule, from, to, ctx);
  let who = whoOf(ctx, rule, from, to);
  if (who === 'self' && rule.who === 'auto' && !explicitSelf(r, from, to) && spokenToYou(r, to))
    return undefined;
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
    (rule.kind === 'killself' || (PARTED.has(rule.kind) && gone(ctx, from)))
  )
    return undefined;
  if (rule.deniable && ctx.denied(from)) return undefined;
  if (ctx.before(from, 'asked')) return undefined;
  if (side === 'other' && (ctx.before(from, 'hypothetical') || ctx.near(from, 'job'))) return undefined;
  if (side === 'self' && ctx.near(from, 'job') && !explicitSelf(r, from, to)) return undefined;
  if (ctx.before(from, 'fiction') && (side === 'other' || mark === 1)) return undefined;
  if (side === 'other' && rule.who === 'other' && ctx.near(from, 'fiction')) return undefined;
  if (side === 'other' && yours(r, from, to)) return undefined;
  if (ctx.before(from, 'fiction') && !explicitSelf(r, from, to)) return undefined;
  const past = ctx.past(from, to);
  if (side === 'other' && past && DEATHLY.has(rule.kind) && !ctx.near(from, 'now')) return undefined;
  const far = ctx.near(from, 'far');
  const fresh = ctx.near(from, 'recent') || ctx.near(from, 'now');
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
      if (fades || far || told || ctx.near(from, 'job')) return undefined;
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
      if (rule.kind === 'act' && r.words[from]?.endsWith('ing')) {
        const planned = moodOf(r, from);
        if (planned === 'think' || planned === 'want' || planned === 'wish') sign.tier = 'high';
      }
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

/** "Suicidal af", "suicidal and tired": the word opens its sentence and names no noun. */
function opening(r: Reading, from: number, to: number): boolean {
  if ((r.pauses[from] ?? 0) < PAUSE.sentence) return false;
  return to >= r.count || (r.pauses[to] ?? 0) > PAUSE.none || OPENED.has(r.ids[to] ?? 0);
}

/** Whether the words around a noun make it a thing that is going on ("having suicidal thoughts again"). */
function livelyNear(r: Reading, from: number, to: number): boolean {
  for (let j = from - 5; j < to + 5; j += 1) if (LIVELY.has(r.ids[j] ?? 0)) return true;
  return false;
}

function inSentence(r: Reading, from: number, to: number, set: WordSet): boolean {
  for (let j = from - 12; j < to + 8; j += 1)
    if (set.has(r.ids[j] ?? 0) && r.sentences[j] === r.sentences[from]) return true;
  return false;
}

function conditionBefore(r: Reading, from: number): boolean {
  for (let j = from - 1; j >= 0 && from - j < 16 && (r.pauses[j + 1] ?? 0) < PAUSE.sentence; j -= 1)
    if (IF.has(r.ids[j] ?? 0)) return true;
  return false;
}

/** Whether the verb at the match speaks of the present. */
function presentNear(r: Reading, from: number, to: number): boolean {
  for (let j = from - 4; j < to; j += 1) {
    const id = r.ids[j] ?? 0;
    if (id && PAST_OK.has(id)) return false;
  }
  return moodOf(r, from) !== 'none';
}

function moody(
  ctx: Context,
  sign: Sign,
  past: boolean,
  far: boolean,
  fresh: boolean,
  fades: boolean,
): Sign | undefined {
  const { r } = ctx;
  const { rule, from, to } = sign;
  let mood = moodOf(r, from);
  if (mood === 'none' && thoughtAfter(r, to)) mood = 'think';
  // "I'm ending my life" is a decision.
  if (mood === 'none' && PRESENT_BE.has(r.ids[from - 1] ?? 0) && r.words[from]?.endsWith('ing'))
    mood = 'intent';
  // In Spanish the plain present announces it ("el domingo me ahorco").
  if (mood === 'none' && r.words[from] === 'me' && ANNOUNCED.has(r.ids[to - 1] ?? 0)) mood = 'intent';
  if (mood === 'none' && r.words[from] === 'me' && ANNOUNCED.has(r.ids[from + 1] ?? 0)) mood = 'intent';
  if (mood === 'none' && r.words[from] === 'me' && r.words[from + 1] === 'voy') mood = 'intent';
  sign.mood = mood;
  if (mood === 'told') return undefined;
  if (mood === 'try') {
    if (far || fades) return undefined;
    if (rule.kind === 'harmother' || rule.kind === 'endit' || rule.kind === 'die') return undefined;
    if (ctx.anywhere('resolved') && !fresh) return undefined;
    sign.tier = 'elevated';
    return sign;
  }
  if (fades) return undefined;
  switch (rule.kind) {
    case 'killself':
      if (past && !fresh) return undefined;
      if (past && !ctx.near(from, 'now')) sign.tier = 'elevated';
      if (sign.who === 'other' && past) return undefined;
      if (sign.who === 'other' && mood === 'fear') sign.tier = 'elevated';
      if (mood === 'none' && DONE.has(r.ids[from] ?? 0) && r.words[from] !== 'put') return undefined;
      sign.intent = mood === 'intent';
      return sign;
    case 'endit':
      if (mood !== 'want' && mood !== 'intent' && mood !== 'think') return undefined;
      if (past && !fresh) return undefined;
      if (sign.who === 'other') return undefined;
      for (let j = from - 8; j < to + 6; j += 1) if (RELATION.has(r.ids[j] ?? 0)) return undefined;
      sign.intent = mood === 'intent';
      return sign;
    case 'die': {
      if (past && !fresh) return undefined;
      const soft = SOFT_DIE.has(r.ids[from] ?? 0);
      if (mood === 'want') sign.tier = soft || past ? 'elevated' : 'high';
      else if (mood === 'wish' || mood === 'think') {
        // "I'd rather die than sing sober, haha."
        if (r.words[from - 1] === 'rather' && ctx.near(from, 'joke') && !ctx.anywhere('meant'))
          return undefined;
        // "I keep dying on the third boss."
        if (ctx.near(from, 'fiction')) return undefined;
        sign.tier = 'elevated';
      } else return undefined;
      return sign;
    }
    case 'harmself':
      if (NOUN.has(r.ids[from] ?? 0)) {
        if (!livelyNear(r, from, to) || !explicitSelf(r, from, to)) return undefined;
      }
      if (far || ctx.near(from, 'story')) return undefined;
      if (past && !fresh) return undefined;
      if (mood === 'could' || mood === 'wish' || (mood === 'fear' && sign.who === 'other'))
        sign.tier = 'elevated';
      if (ctx.near(from, 'recent') && past) sign.tier = 'elevated';
      return sign;
    case 'harmother':
      if (mood === 'none' || mood === 'could' || mood === 'how') return undefined;
      if (ctx.near(from, 'joke')) return undefined;
      if (past && !fresh) return undefined;
      sign.intent = mood === 'intent';
      return sign;
    default:
      return sign;
  }
}
