import type { Context } from '../text/context.ts';
import { words } from '../text/vocabulary.ts';
import { moodOf, thoughtAfter } from './moods.ts';
import type { Sign } from './sign.ts';
import { livelyNear } from './telling.ts';
import { explicitSelf } from './whose.ts';

const SOFT_DIE = words(`
  disappear vanish evaporate cease stop quit stopped sleep fall not never no nunca go join be with god lord car truck bus train something
  desaparecer dormir dormirme despertar
`);
const NOUN = words('self selfharm sh autolesion autolesiones');
/** Acts that are over once they are told in the past. */
export const DONE = words(`
  killed committed chose ended took shot hanged hung drowned poisoned jumped attempted slit stabbed died overdosed drove crashed leaped put
`);
const ANNOUNCED = words(
  'mato suicido ahorco cuelgo tiro aviento lanzo corto doy pego meto quito boto arrojo desvivo',
);
const PRESENT_BE = words('m am be');
const RELATION = words('relationship marriage engagement friendship contract lease relacion');
/** Understands words whose meaning hangs on what leads up to them; undefined when they mean no danger. */
export function moody(
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
