import type { CrisisCategory, Tier } from '../types.ts';
import type { Mood } from './moods.ts';
import type { SignRule } from './rule.ts';

/** A rule's words in a text, understood. */
export interface Sign {
  rule: SignRule;
  from: number;
  to: number;
  who: 'self' | 'other';
  mood: Mood;
  tier: Tier;
  category: CrisisCategory;
  /** Said as a plan or decision. */
  intent: boolean;
  /** Only if something happens first. */
  conditional: boolean;
}
