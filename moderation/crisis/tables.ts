import { type Filed, filedOf } from '../text/filed.ts';
import { type Macros, plainWord, waysOf } from '../text/pattern.ts';
import { PatternIndex } from '../text/pattern-index.ts';
import { intern } from '../text/vocabulary.ts';
import { BAGS } from './lexicon/bags/index.ts';
import { EN_MACROS } from './lexicon/en/macros.ts';
import { IDEAS } from './lexicon/ideas/index.ts';
import { LEXICON } from './lexicon/index.ts';
import type { SignRule } from './rule.ts';

/** The crisis lexicon made ready, so that starting costs no reading of patterns. */
export interface Tables {
  rules: SignRule[];
  macros: Macros[];
  /** Every pattern, one a line. */
  patterns: string;
  /** What patterns in a row stand for: a rule or -1 minus an idea, their word lists, how many they are; over and over. */
  runs: number[];
  filed: Filed;
  ideas: number;
  /** A line for each word, in the order of `filed.words`: the ideas it stands for. */
  ideaWords: string;
  bags: { rule: number; slots: number[][]; unless: number[]; width: number }[];
}

/** Makes the tables from the written lexicon; throws for an idea that nobody wrote. */
export function makeTables(): Tables {
  const rules: SignRule[] = [];
  const macros: Macros[] = [];
  const patterns: string[] = [];
  const runs: number[] = [];
  const index = new PatternIndex<number>();
  const file = (pattern: string, list: Macros, payload: number): void => {
    if (!macros.includes(list)) macros.push(list);
    index.add(pattern, list, payload);
    patterns.push(pattern.trim());
    const at = runs.length - 3;
    if (runs[at] === payload && macros[runs[at + 1] as number] === list)
      runs[at + 2] = (runs[at + 2] as number) + 1;
    else runs.push(payload, macros.indexOf(list), 1);
  };

  const names = Object.keys(IDEAS);
  const ideasOf = new Map<string, number[]>();
  names.forEach((name, tag) => {
    for (const entry of (IDEAS[name] ?? '').split('\n').flatMap(waysOf)) {
      if (entry.includes(' ') || entry.includes('{')) file(entry, EN_MACROS, -1 - tag);
      else if (entry !== '') {
        const word = plainWord(entry);
        ideasOf.set(word, [...(ideasOf.get(word) ?? []), tag]);
      }
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
  const filed = filedOf(index, [...ideasOf.keys()].map(intern));
  return {
    rules,
    macros,
    patterns: patterns.join('\n'),
    runs,
    filed,
    ideas: names.length,
    ideaWords: filed.words
      .split(' ')
      .map((word) => (ideasOf.get(word) ?? []).join(' '))
      .join('\n'),
    bags,
  };
}
