/** How soon a person may be in danger, from the crisis codebook; it orders a queue and is never shown to members. */
export type Tier = 'imminent' | 'high' | 'elevated' | 'none';

/** What the danger is about. */
export type CrisisCategory =
  | 'suicide'
  | 'self_harm'
  | 'overdose'
  | 'abuse'
  | 'threat'
  | 'medical'
  | 'substance'
  | 'none';

/** The two languages the reader knows. */
export type Language = 'en' | 'es';

/** `suggest` is private to the writer, `review` reaches moderators after posting, `alert` opens the crisis desk. */
export type Action = 'suggest' | 'review' | 'alert';

/** One thing the reader saw; `start` and `end` are UTF-16 offsets in the text as it was written. */
export interface Finding {
  category: string;
  match: string;
  start: number;
  end: number;
  action: Action;
  /** A plain sentence for people. */
  reason: string;
  /** The id of the rule, stable across versions. */
  rule: string;
}

/** The whole reading of one text. */
export interface Screening {
  tier: Tier;
  category: CrisisCategory;
  findings: Finding[];
  /** Sells, or calls people to a programme or a service: its author is asked who stands behind it. */
  offers: boolean;
}

/** A finding the writer may see before posting, with words they could use in its place (none for `review`). */
export interface Suggestion extends Finding {
  suggestions: string[];
}

/** What the reader is told about the text and its writer. */
export interface Setting {
  /** The language of the text; without it both packs are read. */
  language?: Language | undefined;
  /** Rules the writer chose to keep their own words for: `rule`, or `rule:words` as a finding matched them, in small letters. */
  keep?: readonly string[] | undefined;
  /** Rule packs switched on; `core` alone unless told. */
  packs?: readonly string[] | undefined;
  /** Leaves out every experience-language suggestion. */
  quiet?: boolean | undefined;
}

/** The tiers from calm to danger. */
export const TIERS: readonly Tier[] = ['none', 'elevated', 'high', 'imminent'];

/** The longest text that is read, in UTF-16 units; longer texts are refused by the caller with a problem. */
export const MAX_TEXT_LENGTH = 200_000;
