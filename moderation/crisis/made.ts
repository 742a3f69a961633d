import { openFiled } from '../text/filed.ts';
import type { PatternIndex, Source } from '../text/pattern-index.ts';
import { Bag, type Idea } from './bag.ts';
import type { SignRule } from './rule.ts';
import type { Tables } from './tables.ts';

/** What the crisis reader searches with, from tables made before. */
export function made(tables: Tables): { crisisIndex: PatternIndex<SignRule | Idea>; bag: Bag } {
  const { rules } = tables;
  const crisisIndex = openFiled(tables.filed, () => drawAll(tables));
  const bag = new Bag(
    tables.ideas,
    crisisIndex.words,
    tables.ideaWords,
    tables.bags.map(({ rule, slots, unless, width }) => ({
      rule: rules[rule] as SignRule,
      slots,
      unless: new Set(unless),
      width,
    })),
  );
  return { crisisIndex, bag };
}

/** Every pattern with what it stands for. */
function drawAll({ patterns, runs, rules, macros }: Tables): Source<SignRule | Idea>[] {
  const lines = patterns.split('\n');
  const all: Source<SignRule | Idea>[] = [];
  for (let at = 0; at < runs.length; at += 3) {
    const [number, list, count] = runs.slice(at, at + 3) as [number, number, number];
    const payload: SignRule | Idea =
      number < 0 ? { kind: 'idea-phrase', ideas: [-1 - number] } : (rules[number] as SignRule);
    for (let k = 0; k < count; k += 1)
      all.push({ pattern: lines[all.length] as string, macros: macros[list] ?? {}, payload });
  }
  return all;
}
