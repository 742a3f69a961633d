import { SPELLINGS } from './spellings.ts';
import { intern, Presence, WordSet, words } from './vocabulary.ts';
import { PAUSE, type Reading } from './words.ts';

/** Named word lists that patterns use as `{name}`. */
export type Macros = Readonly<Record<string, string>>;

interface WordNode {
  kind: 'word' | 'not';
  set: WordSet;
  optional: boolean;
  next: Node | undefined;
}
interface GapNode {
  kind: 'gap';
  most: number;
  next: Node | undefined;
}
interface EdgeNode {
  kind: 'start' | 'end';
  next: Node | undefined;
}
interface ForkNode {
  kind: 'fork';
  ways: Node[];
  /** Words one of the ways must begin with, when that can be said. */
  first: WordSet | undefined;
}
type Node = WordNode | GapNode | EdgeNode | ForkNode;

/** One pattern ready to run, with what it stands for. */
export interface Compiled<T> {
  root: Node;
  /** Words of which one must stand somewhere in the text. */
  anchor: WordSet | undefined;
  payload: T;
}

const plainSets = new Map<string, WordSet>();
const listSets = new WeakMap<Macros, Map<string, WordSet>>();
const spelt = new Map<string, string>();
const ASCII = /^[a-z0-9]+$/;
const costs = new Map<WordSet, number>();

/** Accents and case don't count in patterns; a chat spelling is the word it stands for. */
function plainWord(word: string): string {
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

/** Word lists differ by language, so that a set with one in it is kept apart by its list. */
function setOf(alternation: string, macros: Macros): WordSet {
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

/** Cuts a group at its own bars. */
function waysOf(group: string): string[] {
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
  if (node.kind === 'fork') return node.first?.members;
  if (node.kind !== 'word') return undefined;
  if (!node.optional) return node.set.members;
  const after = firstOf(node.next);
  return after && [...node.set.members, ...after];
}

function forkOf(ways: Node[]): ForkNode {
  const firsts = ways.map(firstOf);
  const first = firsts.every((list) => list !== undefined)
    ? WordSet.of([...new Set(firsts.flat() as number[])])
    : undefined;
  return { kind: 'fork', ways, first };
}

function build(pattern: string, macros: Macros, then: Node | undefined): Node | undefined {
  return partsOf(pattern).reduceRight<Node | undefined>((next, { text, group, optional }) => {
    if (group) {
      const ways = waysOf(text);
      const singles = ways.filter((way) => /^[^\s(~!^$?]+$/.test(way) && way !== '{stop}');
      const forks: Node[] = [];
      if (singles.length)
        forks.push({ kind: 'word', set: setOf(singles.join('|'), macros), optional: false, next });
      for (const way of ways) {
        if (singles.includes(way)) continue;
        const built = build(way, macros, next);
        if (built) forks.push(built);
      }
      // Passing by comes last: a group is taken when it can be.
      if (optional) forks.push(next ?? { kind: 'gap', most: 0, next: undefined });
      return forks.length === 1 ? forks[0] : forkOf(forks);
    }
    if (text === '^') return { kind: 'start', next };
    if (text === '$' || text === '{stop}') return { kind: 'end', next };
    if (text.startsWith('~')) return { kind: 'gap', most: Number(text.slice(1)), next };
    if (text.startsWith('!'))
      return { kind: 'not', set: setOf(text.slice(1), macros), optional: false, next };
    const may = text.endsWith('?');
    return { kind: 'word', set: setOf(may ? text.slice(0, -1) : text, macros), optional: may, next };
  }, then);
}

const COMMON = words(
  'i m me my mine the a an to of on in at and or is s it its was be he she they him her his them you your not dont no that this for with have has had up out so de la el que no me mi en un una y se lo los las te su',
);

/** The later step that the text is least likely to hold by chance, looked for before a pattern is followed. */
function anchorOf(root: Node): WordSet | undefined {
  let best: WordSet | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  let node: Node | undefined = root.kind === 'start' ? root.next : root;
  for (node = node && node.kind !== 'fork' ? node.next : undefined; node; ) {
    const set: WordSet | undefined =
      node.kind === 'fork' ? node.first : node.kind === 'word' && !node.optional ? node.set : undefined;
    if (set) {
      const cost =
        costs.get(set) ?? set.members.length + 40 * set.members.filter((id) => COMMON.has(id)).length;
      costs.set(set, cost);
      if (cost < bestCost) {
        best = set;
        bestCost = cost;
      }
    }
    node = node.kind === 'fork' ? undefined : node.next;
  }
  return best;
}

/**
 * Compiles one pattern: words with spaces between; `a|b` either; `?` after a word, it may be missing; `{name}` a word
 * list; `(a b|c)` either sequence, `(…)?` or nothing; `~n` up to n other words; `!a|b` the next word is none of these;
 * `^` and `$` (or `{stop}`) the start and end of a sentence.
 */
export function compile<T>(pattern: string, macros: Macros, payload: T): Compiled<T> {
  const root = build(pattern.trim(), macros, undefined);
  if (!root) throw new Error('A pattern holds at least one word.');
  return { root, anchor: anchorOf(root), payload };
}

const SIGNS = /[\s|()?!{}^$]+/;
const interned = new Set<string>();

/** The words of a pattern get their numbers when it is filed; it is built when a text first holds one it begins with. */
function internAll(pattern: string): void {
  for (const token of pattern.split(SIGNS)) {
    if (interned.has(token)) continue;
    interned.add(token);
    if (token !== '' && token.charCodeAt(0) !== 126) intern(plainWord(token));
  }
}

/** Where the first part of a pattern ends. */
function firstEnd(pattern: string): number {
  let depth = 0;
  for (let p = 0; p < pattern.length; p += 1) {
    const code = pattern.charCodeAt(p);
    if (code === 40) depth += 1;
    else if (code === 41) depth -= 1;
    else if (code === 32 && depth === 0) return p;
  }
  return pattern.length;
}

/** The words a pattern can begin with, read without building it. */
function beginnings(pattern: string, macros: Macros, into: Set<number>): void {
  let rest = pattern.trim();
  while (rest !== '') {
    const end = firstEnd(rest);
    const part = rest.slice(0, end);
    rest = rest.slice(end).trimStart();
    const passes = part.endsWith('?') || part === '^';
    if (part.startsWith('(')) {
      const body = part.slice(1, part.endsWith('?') ? -2 : -1);
      if (/[ (^?~]/.test(body)) for (const way of waysOf(body)) beginnings(way, macros, into);
      else addMembers(body, macros, into);
    } else if (part !== '^') {
      if (/^[$~!]/.test(part) || part === '{stop}')
        throw new Error(`A pattern begins with a word: ${pattern}`);
      addMembers(passes ? part.slice(0, -1) : part, macros, into);
    }
    if (!passes) return;
  }
}

function addMembers(alternation: string, macros: Macros, into: Set<number>): void {
  let from = 0;
  while (from <= alternation.length) {
    let to = alternation.indexOf('|', from);
    if (to < 0) to = alternation.length;
    const word = alternation.slice(from, to);
    from = to + 1;
    if (word.charCodeAt(0) === 123) for (const id of setOf(word, macros).members) into.add(id);
    else if (word !== '') into.add(intern(plainWord(word)));
  }
}

interface Entry<T> {
  pattern: string;
  macros: Macros;
  payload: T;
  /** The one word that must come next, 0 when there are several. */
  second: number;
  compiled: Compiled<T> | undefined;
}

const TWO_WORDS = /^[^\s(){}!?^$~]+ ([^\s(){}|!?^$~]+)(?:\s|$)/;
const internedLists = new WeakSet<Macros>();

/** All patterns of a reader, filed under the words they can begin with. */
export class PatternIndex<T> {
  readonly #byFirst: (Entry<T>[] | undefined)[] = new Array<undefined>(16384).fill(undefined);
  readonly #presence = new Presence();

  /** Files a pattern in the language of `compile`; it begins with a word. */
  add(pattern: string, macros: Macros, payload: T): void {
    if (!internedLists.has(macros)) {
      internedLists.add(macros);
      for (const list of Object.values(macros)) internAll(list);
    }
    const trimmed = pattern.trim();
    internAll(trimmed);
    const next = TWO_WORDS.exec(trimmed)?.[1];
    const second = next === undefined ? 0 : intern(plainWord(next));
    const entry: Entry<T> = { pattern: trimmed, macros, payload, second, compiled: undefined };
    const first = new Set<number>();
    beginnings(trimmed, macros, first);
    for (const id of first) {
      const list = this.#byFirst[id];
      if (list) list.push(entry);
      else this.#byFirst[id] = [entry];
    }
  }

  /** Builds every pattern now and says how many there are; throws for one that can not be built. */
  buildAll(): number {
    const entries = new Set(this.#byFirst.flatMap((list) => list ?? []));
    for (const entry of entries) entry.compiled ??= compile(entry.pattern, entry.macros, entry.payload);
    return entries.size;
  }

  /** Tells of every match, in the order of its first word. */
  scan(reading: Reading, found: (payload: T, from: number, to: number) => void): void {
    const { ids, count } = reading;
    this.#presence.take(ids);
    for (let i = 0; i < count; i += 1) {
      const id = ids[i] ?? 0;
      if (id === 0) continue;
      const list = this.#byFirst[id];
      if (!list) continue;
      const next = ids[i + 1] ?? 0;
      for (let k = 0; k < list.length; k += 1) {
        const entry = list[k] as Entry<T>;
        if (entry.second !== 0 && entry.second !== next) continue;
        entry.compiled ??= compile(entry.pattern, entry.macros, entry.payload);
        const { compiled } = entry;
        if (compiled.anchor && !compiled.anchor.in(this.#presence)) continue;
        const to = run(compiled.root, reading, i, i);
        if (to > i) found(compiled.payload, i, to);
      }
    }
  }
}

/** Follows a pattern and answers with where it ends, or -1; the work for one start is bounded by the pattern. */
function run(start: Node | undefined, r: Reading, from: number, at: number): number {
  let node = start;
  let i = at;
  while (node) {
    const open = i < r.count && (i === from || (r.pauses[i] as number) < PAUSE.sentence);
    switch (node.kind) {
      case 'word': {
        const hit = open && node.set.has(r.ids[i] as number);
        if (!node.optional) {
          if (!hit) return -1;
          i += 1;
        } else if (hit) {
          const to = run(node.next, r, from, i + 1);
          if (to >= 0) return to;
        }
        node = node.next;
        break;
      }
      case 'not':
        // A comma parts the next word from what stands before it.
        if (open && (r.pauses[i] as number) < PAUSE.comma && node.set.has(r.ids[i] as number)) return -1;
        node = node.next;
        break;
      case 'gap': {
        for (let g = 0; g <= node.most; g += 1) {
          if (g > 0) {
            const last = i + g - 1;
            if (last >= r.count || (last > from && (r.pauses[last] as number) >= PAUSE.sentence)) return -1;
          }
          const to = run(node.next, r, from, i + g);
          if (to >= 0) return to;
        }
        return -1;
      }
      case 'fork': {
        if (node.first && !(open && node.first.has(r.ids[i] as number))) return -1;
        for (const way of node.ways) {
          const to = run(way, r, from, i);
          if (to >= 0) return to;
        }
        return -1;
      }
      case 'start':
        if (i > 0 && (r.pauses[i] as number) < PAUSE.sentence) return -1;
        node = node.next;
        break;
      case 'end':
        if (i < r.count && (r.pauses[i] as number) < PAUSE.sentence) return -1;
        node = node.next;
        break;
    }
  }
  return i;
}
