import { sign, type WrittenRule } from '../rule.ts';

/** A rule that asks for ideas near each other, in any order, where the lexicon asks for words in a row. */
export interface BagRule {
  rule: WrittenRule;
  /** One word of each slot must stand near; a slot is one or more ideas with `/` between. */
  needs: string;
  /** Ideas that take the meaning away when they stand inside or near. */
  unless: string;
  /** How many words it may take from the first idea to the last. */
  width: number;
}

/** Writes such a rule: what `sign` takes, the ideas it needs, those that spoil it, and its width. */
export function bag(head: Parameters<typeof sign>, needs: string, unless = '', width = 12): BagRule {
  return { rule: sign(...head), needs, unless, width };
}
