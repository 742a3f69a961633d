import { internAll } from '../text/filing.ts';
import { type Macros, plainWord, waysOf } from '../text/pattern.ts';
import { PatternIndex } from '../text/pattern-index.ts';
import { intern, wordOf } from '../text/vocabulary.ts';
import { BAGS } from './lexicon/bags/index.ts';
import { EN_MACROS } from './lexicon/en/macros.ts';
import { IDEAS } from './lexicon/ideas/index.ts';
import { LEXICON } from './lexicon/index.ts';
import type { SignRule } from './rule.ts';

/** The crisis lexicon made ready, so that starting costs no reading of patterns; words go by their place in `words`. */
export interface Tables {
  rules: SignRule[];
  macros: Macros[];
  /** Every word, with spaces between; the first is number 1. */
  words: string;
  /** Every pattern, one a line. */
  patterns: string;
  /** Numbers with spaces between, which are read faster than lists: the rule of each pattern, or -1 minus its idea. */
  payloads: string;
  /** The word lists of each pattern. */
  lists: string;
  /** How the patterns are filed. */
  firsts: string;
  seconds: string;
  ideas: number;
  /** A word and an idea it stands for; over and over. */
  ideaWords: string;
  bags: { rule: number; slots: number[][]; unless: number[]; width: number }[];
}

/** Makes the tables from the written lexicon; throws for an idea that nobody wrote. */
export function makeTables(): Tables {
  const rules: SignRule[] = [];
  const macros: Macros[] = [];
  const patterns: string[] = [];
  const payloads: number[] = [];
  const lists: number[] = [];
  const index = new PatternIndex<number>();
  const places = new Map<number, number>([[0, 0]]);
  const words: string[] = [];
  const place = (id: number): number => {
    const seen = places.get(id);
    if (seen !== undefined) return seen;
    words.push(wordOf(id));
    places.set(id, words.length);
    return words.length;
  };
  const file = (pattern: string, list: Macros, payload: number): void => {
    if (!macros.includes(list)) {
      macros.push(list);
      for (const alternation of Object.values(list)) for (const id of internAll(alternation)) place(id);
    }
    for (const id of internAll(pattern)) place(id);
    index.add(pattern, list, payload);
    patterns.push(pattern.trim());
    payloads.push(payload);
    lists.push(macros.indexOf(list));
  };

  const names = Object.keys(IDEAS);
  const ideaWords: number[] = [];
  names.forEach((name, tag) => {
    for (const entry of (IDEAS[name] ?? '').split('\n').flatMap(waysOf)) {
      if (entry.includes(' ') || entry.includes('{')) file(entry, EN_MACROS, -1 - tag);
      else if (entry !== '') ideaWords.push(place(intern(plainWord(entry))), tag);
    }
  });
  for (const { macros: list, rules: written } of LEXICON)
    for (const { lines, ...rule } of written) {
      rules.push(rule);
      for (const line of lines.split('\n')) if (line.trim()) file(line, list, rules.length - 1);
    }
  const known = (name: string): number => {
    const tag = names.indexOf(name);
    if (tag < 0) throw new Error(`There is no idea called ${name}.`);
    return tag;
  };
  const bags = BAGS.map(({ rule: { lines: _, ...rule }, needs, unless, width }) => {
    rules.push(rule);
    return {
      rule: rules.length - 1,
      slots: needs.split(' ').map((slot) => slot.split('/').map(known)),
      unless: unless.split(' ').filter(Boolean).map(known),
      width,
    };
  });
  const { firsts, seconds } = index.filing();
  for (let at = 0; at < firsts.length; at += 2 + (firsts[at + 1] as number))
    firsts[at] = place(firsts[at] as number);
  return {
    rules,
    macros,
    patterns: patterns.join('\n'),
    payloads: payloads.join(' '),
    lists: lists.join(' '),
    firsts: firsts.join(' '),
    seconds: seconds.map(place).join(' '),
    ideas: names.length,
    ideaWords: ideaWords.join(' '),
    bags,
    words: words.join(' '),
  };
}
