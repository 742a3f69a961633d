import { PatternIndex } from '../text/pattern-index.ts';
import { intern } from '../text/vocabulary.ts';
import { Bag, type Idea } from './bag.ts';
import type { SignRule } from './rule.ts';
import type { Tables } from './tables.ts';

/** What the crisis reader searches with, from tables made before. */
export function made(tables: Tables): { crisisIndex: PatternIndex<SignRule | Idea>; bag: Bag } {
  const { rules, macros, payloads, lists } = tables;
  const ids = [0, ...tables.words.split(' ').map(intern)];
  const wordOf = (word: number): number => ids[word] as number;
  let patterns: string[] | undefined;
  const crisisIndex = new PatternIndex<SignRule | Idea>();
  crisisIndex.load(tables, wordOf, (n) => {
    patterns ??= tables.patterns.split('\n');
    const payload = payloads[n] as number;
    return {
      pattern: patterns[n] as string,
      macros: macros[lists[n] as number] ?? {},
      payload: payload < 0 ? { kind: 'idea-phrase', ideas: [-1 - payload] } : (rules[payload] as SignRule),
    };
  });
  const bag = new Bag(
    tables.ideas,
    tables.ideaWords.map((n, at) => (at % 2 === 0 ? wordOf(n) : n)),
    tables.bags.map(({ rule, slots, unless, width }) => ({
      rule: rules[rule] as SignRule,
      slots,
      unless: new Set(unless),
      width,
    })),
  );
  return { crisisIndex, bag };
}
