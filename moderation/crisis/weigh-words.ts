import type { Context } from '../text/context.ts';
import type { MarkKind } from '../text/mark-lines.ts';
import type { Reading } from '../text/words.ts';
import type { Composed } from './compose.ts';
import type { Kind, SignRule } from './rule.ts';
import { type Heaviest, Scale, type Weights } from './scale.ts';
import type { Sign } from './sign.ts';
import weights from './weights.json' with { type: 'json' };

/** From this weight on, words for which there is no rule are told to somebody. */
export const BAR = 1.5;
/** The same for words that can not wait. */
const HIGH_BAR = 1.8;
const URGENT = 1;
/** Where rules had seen something and context took it away, words must weigh more. */
const DOUBT = 0.8;
/** What lifts a quiet sign to an urgent one. */
const LIFT = 2.5;
/** Under this weight, a match of ideas that stand near each other was chance. */
const CHANCE = -1;
/** Signs that chance can make; what names death or an act outright is never weighed away. */
const BY_CHANCE: ReadonlySet<Kind> = new Set([
  'abuse',
  'abusenow',
  'threatplan',
  'farewell',
  'means',
  'place',
  'prep',
  'final',
  'eating',
  'concern',
  'hopeless',
]);
const CALM: readonly MarkKind[] = ['job', 'fiction', 'joke'];
const RULE: SignRule = {
  id: 'en.near-weight',
  kind: 'weighed',
  category: 'suicide',
  tier: 'elevated',
  who: 'auto',
  deniable: false,
  fades: false,
};

let scale: Scale | undefined;

/** Weighs the words of a text beside what the rules made of it. `seen` says that rules had matched anything at all. */
export function weighWords(ctx: Context, by: Composed, seen: boolean): Composed {
  const { r } = ctx;
  // A few words tell nothing by their weight.
  if (r.count < 5) return by;
  scale ??= new Scale(weights as unknown as Weights);
  const heaviest = scale.heaviest(r);
  if (!heaviest) return by;
  if (by.tier !== 'none') {
    if (heaviest.danger < CHANCE && by.signs.every(byChance))
      return { tier: 'none', category: 'none', signs: [] };
    if (by.tier === 'elevated' && heaviest.danger >= LIFT && heaviest.urgent >= URGENT * 2)
      return { ...by, tier: 'high', signs: [...by.signs, signOf(r, scale, heaviest)] };
    return by;
  }
  if (heaviest.danger < BAR + (seen ? DOUBT : 0) || CALM.some((kind) => ctx.anywhere(kind))) return by;
  const sign = signOf(r, scale, heaviest);
  return { tier: sign.tier, category: sign.category, signs: [sign] };
}

function byChance({ rule }: Sign): boolean {
  return rule.id.startsWith('en.near-') || BY_CHANCE.has(rule.kind);
}

function signOf(r: Reading, by: Scale, { from, to, danger, urgent }: Heaviest): Sign {
  return {
    rule: RULE,
    ...by.sentence(r, from, to),
    who: 'self',
    mood: 'none',
    tier: danger >= HIGH_BAR && urgent >= URGENT ? 'high' : 'elevated',
    category: by.about(r, from, to),
    intent: false,
    conditional: false,
  };
}
