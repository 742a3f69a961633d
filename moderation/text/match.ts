import type { WordSet } from './vocabulary.ts';
import { PAUSE, type Reading } from './words.ts';

/** A step of a pattern. Every step has the same shape, which engines read fastest. */
export interface Node {
  kind: 'word' | 'not' | 'gap' | 'start' | 'end' | 'fork';
  /** The words of a word, or the words one way of a fork must begin with, when that can be said. */
  set: WordSet | undefined;
  /** A word that may be missing. */
  optional: boolean;
  /** The words a gap may take. */
  most: number;
  /** The ways of a fork. */
  ways: Node[];
  next: Node | undefined;
}

/** A step with the usual answers. */
export function step(kind: Node['kind'], rest: Partial<Node>): Node {
  const { set, optional = false, most = 0, ways = [], next } = rest;
  return { kind, set, optional, most, ways, next };
}

/** Follows a pattern and answers with where it ends, or -1; the work for one start is bounded by the pattern. */
export function run(start: Node | undefined, r: Reading, from: number, at: number): number {
  let node = start;
  let i = at;
  while (node) {
    const open = i < r.count && (i === from || (r.pauses[i] as number) < PAUSE.sentence);
    switch (node.kind) {
      case 'word': {
        const hit = open && node.set?.has(r.ids[i] as number) === true;
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
        if (open && (r.pauses[i] as number) < PAUSE.comma && node.set?.has(r.ids[i] as number)) return -1;
        node = node.next;
        break;
      case 'gap': {
        const then: Node | undefined = node.next;
        const wanted =
          then && !then.optional && (then.kind === 'word' || then.kind === 'fork') ? then.set : undefined;
        for (let g = 0; g <= node.most; g += 1) {
          if (g > 0) {
            const last = i + g - 1;
            if (last >= r.count || (last > from && (r.pauses[last] as number) >= PAUSE.sentence)) return -1;
          }
          if (wanted && !wanted.has(i + g < r.count ? (r.ids[i + g] as number) : 0)) continue;
          const to = run(then, r, from, i + g);
          if (to >= 0) return to;
        }
        return -1;
      }
      case 'fork': {
        if (node.set && !(open && node.set.has(r.ids[i] as number))) return -1;
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
