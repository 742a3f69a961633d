import type { WordSet } from './vocabulary.ts';
import { PAUSE, type Reading } from './words.ts';

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
/** Several ways on. */
export interface ForkNode {
  kind: 'fork';
  ways: Node[];
  /** Words one of the ways must begin with, when that can be said. */
  first: WordSet | undefined;
}
/** A step of a pattern. */
export type Node = WordNode | GapNode | EdgeNode | ForkNode;

/** Follows a pattern and answers with where it ends, or -1; the work for one start is bounded by the pattern. */
export function run(start: Node | undefined, r: Reading, from: number, at: number): number {
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
