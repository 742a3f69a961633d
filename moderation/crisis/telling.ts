import type { Context } from '../text/context.ts';
import { type WordSet, words } from '../text/vocabulary.ts';
import { PAUSE, type Reading } from '../text/words.ts';
import { moodOf } from './moods.ts';
import type { Sign } from './sign.ts';

const IF = words('if unless when si');
/** Forms that name an act and not that it was done. */
const NOT_YET = /(?:ing|[aei]r(?:me|se)?)$|^(?:take|swallow|drink|inject|eat|chug|snort|down|pop)$/;
const WILL = words('voy va vamos gonna going will');
const TRIFLES = words(`
  wifi internet printer zoom email emails meeting meetings song spreadsheet traffic commute laundry dishes alarm app password captcha
  karaoke powerpoint slides parking microwave playlist update ads ad episode season calor trafico reggaeton impresora lunes oficina
`);
const LIVELY = words(`
  back winning worse louder lately night nightly constant wont loud strong feeling feel having have
  urge urges again relapse relapsed started start back today tonight keep keep been want wanna thinking using need every
  doing daily did otra volvi vuelto ganas quiero recai empece sigo
`);
const PAST_OK = words('wanted tried thought used had was were');
const OPENED = words('af asf and but rn tbh as tho though over since because with in this');
/** What nobody dies of, said with "if" or "I'm about to". */
export function inJest(ctx: Context, { from, to, conditional }: Sign): boolean {
  const hangs = conditional || ctx.r.words[from - 1] === 'que' || ctx.r.words[from] === 'que';
  return hangs && (ctx.near(from, 'joke') || inSentence(ctx.r, from, to, TRIFLES));
}

/** "Suicidal af", "suicidal and tired": the word opens its sentence and names no noun. */
export function opening(r: Reading, from: number, to: number): boolean {
  if ((r.pauses[from] ?? 0) < PAUSE.sentence) return false;
  return to >= r.count || (r.pauses[to] ?? 0) > PAUSE.none || OPENED.has(r.ids[to] ?? 0);
}

/** Whether the words around a noun make it a thing that is going on ("having suicidal thoughts again"). */
export function livelyNear(r: Reading, from: number, to: number): boolean {
  for (let j = from - 5; j < to + 5; j += 1) if (LIVELY.has(r.ids[j] ?? 0)) return true;
  return false;
}

/** Whether one of these words stands near, in the same sentence. */
export function inSentence(r: Reading, from: number, to: number, set: WordSet): boolean {
  for (let j = from - 12; j < to + 8; j += 1)
    if (set.has(r.ids[j] ?? 0) && r.sentences[j] === r.sentences[from]) return true;
  return false;
}

/** Whether the words hang on an "if". */
export function conditionBefore(r: Reading, from: number): boolean {
  for (let j = from - 1; j >= 0 && from - j < 16 && (r.pauses[j + 1] ?? 0) < PAUSE.sentence; j -= 1)
    if (IF.has(r.ids[j] ?? 0)) return true;
  return false;
}

/** "I keep thinking about taking all my pills", "I'm going to swallow all of it": named, and not done yet. */
export function notYet(sign: Sign, r: Reading): void {
  const { from, to } = sign;
  let planned = NOT_YET.test(r.words[from] ?? '') ? moodOf(r, from) : 'none';
  for (let j = from + 1; j < to; j += 1) if (WILL.has(r.ids[j] ?? 0)) planned = 'intent';
  if (planned !== 'intent' && planned !== 'think' && planned !== 'want' && planned !== 'wish') return;
  if (planned !== 'intent' || sign.who === 'other') sign.tier = 'high';
  if (sign.category === 'overdose') sign.category = 'suicide';
}

/** Whether the verb at the match speaks of the present. */
export function presentNear(r: Reading, from: number, to: number): boolean {
  for (let j = from - 4; j < to; j += 1) {
    const id = r.ids[j] ?? 0;
    if (id && PAST_OK.has(id)) return false;
  }
  return moodOf(r, from) !== 'none';
}
