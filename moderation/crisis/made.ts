import { PatternIndex } from '../text/pattern-index.ts';
import { intern } from '../text/vocabulary.ts';
import { Bag, type Idea } from './bag.ts';
import type { SignRule } from './rule.ts';
import type { Tables } from './tables.ts';

/** What the crisis reader searches with, from tables made before. */
export function made(tables: Tables): { crisisIndex: PatternIndex<SignRule | Idea>; bag: Bag } {
  const { rules, macros } = tables;
  const ids = [0, ...tables.words.split(' ').map(intern)];
  const wordOf = (word: number): number => ids[word] as number;
  const firsts = numbers(tables.firsts);
  for (let at = 0; at < firsts.length; at += 2 + (firsts[at + 1] as number))
    firsts[at] = wordOf(firsts[at] as number);
  const crisisIndex = new PatternIndex<SignRule | Idea>();
  let rest: { patterns: string[]; payloads: number[]; lists: number[] } | undefined;
  crisisIndex.load({ firsts, seconds: numbers(tables.seconds).map(wordOf) }, (n) => {
    rest ??= {
      patterns: tables.patterns.split('\n'),
      payloads: numbers(tables.payloads),
      lists: numbers(tables.lists),
    };
    const payload = rest.payloads[n] as number;
    return {
      pattern: rest.patterns[n] as string,
      macros: macros[rest.lists[n] as number] ?? {},
      payload: payload < 0 ? { kind: 'idea-phrase', ideas: [-1 - payload] } : (rules[payload] as SignRule),
    };
  });
  const bag = new Bag(
    tables.ideas,
    numbers(tables.ideaWords).map((n, at) => (at % 2 === 0 ? wordOf(n) : n)),
    tables.bags.map(({ rule, slots, unless, width }) => ({
      rule: rules[rule] as SignRule,
      slots,
      unless: new Set(unless),
      width,
    })),
  );
  return { crisisIndex, bag };
}

/** Whole numbers with spaces between; the engine's own parser reads them before any of our code is warm. */
function numbers(line: string): number[] {
  return JSON.parse(`[${line.replaceAll(' ', ',')}]`) as number[];
}
