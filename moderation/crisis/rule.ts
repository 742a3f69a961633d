import type { CrisisCategory, Tier } from '../types.ts';

/** What a sign is, for putting signs together. */
export type Kind =
  /** Ending one's own life; the words before it say whether it is wanted, planned, feared or denied. */
  | 'killself'
  /** "End it", which is about life only when it is wanted or planned. */
  | 'endit'
  /** To die or be dead; again the words before it decide. */
  | 'die'
  /** Hurting oneself. */
  | 'harmself'
  /** Killing or hurting somebody else. */
  | 'harmother'
  /** "Suicidal", said of a person. */
  | 'suicidal'
  /** Not wanting to live, however it is put. */
  | 'nolife'
  /** Active thoughts of suicide. */
  | 'idea'
  | 'wish'
  | 'hopeless'
  | 'burden'
  /** A means of death at hand. */
  | 'means'
  /** A place of death reached. */
  | 'place'
  /** Letters, affairs in order, things given away, a day picked. */
  | 'prep'
  | 'farewell'
  /** Words that say there will be no later. */
  | 'final'
  /** An act in progress. */
  | 'act'
  | 'attempt'
  | 'command'
  | 'question'
  | 'harmnow'
  | 'harmpast'
  | 'urge'
  | 'abuse'
  | 'abusenow'
  | 'threat'
  | 'threatplan'
  | 'emergency'
  | 'relapse'
  | 'distress'
  | 'eating'
  | 'concern'
  | 'method'
  /** A phrase that takes other meanings away from the words inside it. */
  | 'shield';

/** One rule of the crisis lexicon. */
export interface SignRule {
  id: string;
  kind: Kind;
  category: CrisisCategory;
  /** The tier of the sign when it stands alone. */
  tier: Tier;
  /** Whom the words are about; `auto` asks the sentence. */
  who: 'self' | 'other' | 'auto';
  /** Whether a denial before the words takes them away. */
  deniable: boolean;
  /** Whether telling of long ago takes them away. */
  fades: boolean;
}

/** A rule as it is written, with its patterns, one a line. */
export interface WrittenRule extends SignRule {
  lines: string;
}

/** Makes a rule with the usual answers. */
export function sign(
  id: string,
  kind: Kind,
  category: CrisisCategory,
  tier: Tier,
  lines: string,
  rest: Partial<Pick<SignRule, 'who' | 'deniable' | 'fades'>> = {},
): WrittenRule {
  return { id, kind, category, tier, who: 'auto', deniable: true, fades: true, ...rest, lines };
}
