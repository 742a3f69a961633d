import { type Node, step } from './match.ts';
import { SPELLINGS } from './spellings.ts';
import { WordSet, words } from './vocabulary.ts';

/** Named word lists that patterns use as `{name}`. */
export type Macros = Readonly<Record<string, string>>;

/** One pattern ready to run, with what it stands for. */
export interface Compiled<T> {
  root: Node;
  /** Words of which one must stand somewhere in the text. */
  anchor: WordSet | undefined;
  /** Words of which one must come right after the first word, when that can be said. */
  next: WordSet | undefined;
  payload: T;
}

const plainSets = new Map<string, WordSet>();
const listSets = new WeakMap<Macros, Map<string, WordSet>>();
const spelt = new Map<string, string>();
const ASCII = /^[a-z0-9]+$/;
const costs = new Map<WordSet, number>();

/** The form of a word in patterns: accents and case don't count, a chat spelling is the word it stands for. */
export function plainWord(word: string): string {
  const seen = spelt.get(word);
  if (seen !== undefined) return seen;
  const plain = ASCII.test(word) ? word : word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const spelling = SPELLINGS.get(plain);
  const made = spelling?.length === 1 ? (spelling[0] ?? plain) : plain;
  spelt.set(word, made);
  return made;
}

function expand(alternation: string, macros: Macros): string[] {
  return alternation.split('|').flatMap((part) => {
    if (!part.startsWith('{')) return part === '' ? [] : [plainWord(part)];
    const name = part.slice(1, -1);
    const list = macros[name];
    if (list === undefined) throw new Error(`There is no word list called ${name}.`);
    return expand(list, macros);
  });
}

/** The set an alternation stands for; word lists differ by language, so one with a list in it is kept apart by its list. */
export function setOf(alternation: string, macros: Macros): WordSet {
  let sets = plainSets;
  if (alternation.includes('{')) {
    sets = listSets.get(macros) ?? new Map<string, WordSet>();
    listSets.set(macros, sets);
  }
  let set = sets.get(alternation);
  if (!set) {
    set = new WordSet(expand(alternation, macros));
    sets.set(alternation, set);
  }
  return set;
}

interface Part {
  text: string;
  group: boolean;
  optional: boolean;
}

/** Cuts a pattern into words and groups. */
function partsOf(pattern: string): Part[] {
  const parts: Part[] = [];
  let p = 0;
  while (p < pattern.length) {
    if (pattern[p] === ' ') {
      p += 1;
      continue;
    }
    const from = p;
    const group = pattern[p] === '(';
    if (group) {
      let depth = 0;
      for (; p < pattern.length; p += 1) {
        if (pattern[p] === '(') depth += 1;
        else if (pattern[p] === ')') depth -= 1;
        if (depth === 0) break;
      }
      const text = pattern.slice(from + 1, p);
      const optional = pattern[p + 1] === '?';
      p += optional ? 2 : 1;
      parts.push({ text, group, optional });
    } else {
      while (p < pattern.length && pattern[p] !== ' ') p += 1;
      const text = pattern.slice(from, p);
      parts.push({ text, group, optional: false });
    }
  }
  return parts;
}

/** The ways of a group, cut at its own bars. */
export function waysOf(group: string): string[] {
  const ways: string[] = [];
  let depth = 0;
  let from = 0;
  for (let p = 0; p <= group.length; p += 1) {
    if (group[p] === '(') depth += 1;
    else if (group[p] === ')') depth -= 1;
    else if (p === group.length || (group[p] === '|' && depth === 0)) {
      ways.push(group.slice(from, p).trim());
      from = p + 1;
    }
  }
  return ways;
}

function firstOf(node: Node | undefined): readonly number[] | undefined {
  if (!node) return undefined;
  if (node.kind === 'start') return firstOf(node.next);
  if (node.kind !== 'word' && node.kind !== 'fork') return undefined;
  if (!node.optional) return node.set?.members;
  const after = firstOf(node.next);
  return after && [...(node.set?.members ?? []), ...after];
}

function forkOf(ways: Node[]): Node {
  const firsts = ways.map(firstOf);
  const first = firsts.every((list) => list !== undefined)
    ? WordSet.of([...new Set(firsts.flat() as number[])])
    : undefined;
  return step('fork', { ways, set: first });
}

function build(pattern: string, macros: Macros, then: Node | undefined): Node | undefined {
  return partsOf(pattern).reduceRight<Node | undefined>((next, { text, group, optional }) => {
    if (group) {
      const ways = waysOf(text);
      const singles = ways.filter((way) => /^[^\s(~!^$?]+$/.test(way) && way !== '{stop}');
      const forks: Node[] = [];
      if (singles.length) forks.push(step('word', { set: setOf(singles.join('|'), macros), next }));
      for (const way of ways) {
        if (singles.includes(way)) continue;
        const built = build(way, macros, next);
        if (built) forks.push(built);
      }
      // Passing by comes last: a group is taken when it can be.
      if (optional) forks.push(next ?? step('gap', {}));
      return forks.length === 1 ? forks[0] : forkOf(forks);
    }
    if (text === '^') return step('start', { next });
    if (text === '$' || text === '{stop}') return step('end', { next });
    if (text.startsWith('~')) return step('gap', { most: Number(text.slice(1)), next });
    if (text.startsWith('!')) return step('not', { set: setOf(text.slice(1), macros), next });
    const may = text.endsWith('?');
    return step('word', { set: setOf(may ? text.slice(0, -1) : text, macros), optional: may, next });
  }, then);
}

const COMMON = words(
  'i m me my mine the a an to of on in at and or is s it its was be he she they him her his them you your not dont no that this for with have has had up out so de la el que no me mi en un una y se lo los las te su',
);

/** The words of which one must stand at a step, when that can be said. */
function surely(node: Node): WordSet | undefined {
  return (node.kind === 'word' && !node.optional) || node.kind === 'fork' ? node.set : undefined;
}

function costOf(set: WordSet): number {
  const known = costs.get(set);
  if (known !== undefined) return known;
  const cost = set.members.length + 40 * set.members.filter((id) => COMMON.has(id)).length;
  costs.set(set, cost);
  return cost;
}

/** The step that the text is least likely to hold by chance, from `start` on or after it. */
function anchorFrom(
  start: Node | undefined,
  skips: boolean,
  seen: Map<Node, WordSet | undefined>,
): WordSet | undefined {
  if (!start) return undefined;
  if (!skips && seen.has(start)) return seen.get(start);
  const here = skips ? undefined : surely(start);
  let later: WordSet | undefined;
  if (start.kind === 'fork') {
    const ways = start.ways.map((way) => anchorFrom(way, skips, seen));
    if (ways.every((set) => set !== undefined))
      later = WordSet.of([...new Set(ways.flatMap((set) => set?.members ?? []))]);
  } else later = anchorFrom(start.next, skips && start.kind === 'start', seen);
  const best = here && later ? (costOf(here) <= costOf(later) ? here : later) : (here ?? later);
  if (!skips) seen.set(start, best);
  return best;
}

function nextOf(root: Node): WordSet | undefined {
  const first = root.kind === 'start' ? root.next : root;
  if (first?.kind !== 'word' || first.optional) return undefined;
  return first.next && surely(first.next);
}

/**
 * Compiles one pattern: words with spaces between; `a|b` either; `?` after a word, it may be missing; `{name}` a word
 * list; `(a b|c)` either sequence, `(…)?` or nothing; `~n` up to n other words; `!a|b` the next word is none of these;
 * `^` and `$` (or `{stop}`) the start and end of a sentence.
 */
export function compile<T>(pattern: string, macros: Macros, payload: T): Compiled<T> {
  const root = build(pattern.trim(), macros, undefined);
  if (!root) throw new Error('A pattern holds at least one word.');
  return { root, anchor: anchorFrom(root, true, new Map()), next: nextOf(root), payload };
}
