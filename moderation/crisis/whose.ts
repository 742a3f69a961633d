import { GENERIC, I, KIN, SELF, SUBJECTS, THIRD_SUBJECTS, YOU } from '../text/classes.ts';
import type { Context, Who } from '../text/context.ts';
import { words } from '../text/vocabulary.ts';
import { PAUSE, type Reading } from '../text/words.ts';
import type { SignRule } from './rule.ts';

const REFLEXIVE_SELF = words('myself killmyself matarme suicidarme me mi my i m');
const REFLEXIVE_OTHER = words('himself herself themselves themself matarse suicidarse se su');
const THING = words('it this everything todo esto');
const SPEECH = words(`
  wrote write writing said say saying told texted text typed posted sent message messaged says texts tells
  escribi escribio dije dijo dice mando puse puso mande
`);
const LOST = words(
  'died passed lost funeral buried death grave murio fallecio perdi perdimos velorio entierro memorial',
);
const YOUR = words('your tu tus');
const OTHERS = words(
  'his her their hers theirs he she they those these people junkies addicts them su sus los las',
);
const THEIR = words('su sus');
const TO_YOU = words(`
  estas piensas pienses quieres quieras sientes sientas tienes tengas dices digas crees creas has hayas vas vayas puedes eres seas
  escribiste dijiste contaste pusiste sentiste pensaste deseas necesitas pensas queres tenes sentis decis estes
`);
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
/** Whether the words are the writer's own about themself, as far as the sentence shows. */
export function explicitSelf(r: Reading, from: number, to: number): boolean {
  for (let j = to - 1; j >= 0 && j >= from - 14; j -= 1) {
    if (SELF.has(r.ids[j] ?? 0)) return true;
    if (j < from && (r.pauses[j + 1] ?? 0) >= PAUSE.sentence) break;
  }
  return false;
}

/** Whom a rule's words are about. */
export function whoOf(ctx: Context, rule: SignRule, from: number, to: number): Who {
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
      if (YOU.has(id) && rule.kind === 'nolife') return 'you';
      if (KIN.has(id) || THIRD_SUBJECTS.has(id) || GENERIC.has(id)) return ctx.who(j + 1);
    }
  const near = ctx.who(from);
  if (reflexive === 'self') return near === 'you' ? 'you' : 'self';
  if (reflexive === 'other' && near === 'self')
    return ctx.r.words[from - 1] !== 'i' && theOne(ctx.r, from) ? 'self' : 'other';
  return near;
}

/** "Your brother giving his things away": a reply about somebody the reader knows. */
export function yours(r: Reading, from: number, to: number): boolean {
  for (let j = to - 1; j >= 0 && j > from - 7; j -= 1) {
    if (YOUR.has(r.ids[j] ?? 0) && KIN.has(r.ids[j + 1] ?? 0)) return true;
    if (j < from && (SELF.has(r.ids[j] ?? 0) || (r.pauses[j + 1] ?? 0) >= PAUSE.sentence)) break;
  }
  return false;
}

/** Whether what another person did is told as past: they died of it, or it is long ago. */
export function gone(ctx: Context, from: number): boolean {
  if (ctx.near(from, 'now')) return false;
  return ctx.near(from, 'far') || ctx.near(from, 'recent') || ctx.r.ids.some((id) => LOST.has(id));
}

/** A sentence without its "I" ("been thinking about dying"): it begins like one and names nobody else. */
export function elliptic(ctx: Context, from: number): boolean {
  const { r } = ctx;
  const start = ctx.sentenceStart(from);
  for (let j = start; j < from; j += 1) if (OTHERS.has(r.ids[j] ?? 0)) return false;
  if (start === from || ELLIPTIC.has(r.ids[start] ?? 0)) return true;
  for (let j = 0; j < r.count && j < 400; j += 1) if (SELF.has(r.ids[j] ?? 0)) return true;
  return false;
}

/** Advice without a subject, turned to "you" later in its sentence. */
export function spokenToYou(r: Reading, to: number): boolean {
  for (let j = to; j < r.count && j - to < 12 && (r.pauses[j] ?? 0) < PAUSE.sentence; j += 1) {
    const id = r.ids[j] ?? 0;
    if (I.has(id)) return false;
    if (YOU.has(id)) return true;
  }
  return false;
}

/** "¿Estás pensando en…?", "sus ganas de morir": Spanish says whose it is in one word before. */
export function notOwn(r: Reading, from: number): boolean {
  for (let j = from - 1; j >= 0 && from - j < 9 && (r.pauses[j + 1] ?? 0) < PAUSE.sentence; j -= 1) {
    const id = r.ids[j] ?? 0;
    if (SELF.has(id)) return false;
    if (TO_YOU.has(id) || (from - j < 4 && THEIR.has(id))) return true;
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
export function quotedBy(ctx: Context, from: number): 'self' | 'other' | undefined {
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
