import { type Macros, plainWord, setOf, waysOf } from './pattern.ts';
import { intern } from './vocabulary.ts';

const SIGNS = /[\s|()?!{}^$]+/;

/** Gives the words of a pattern their numbers; it is built when a text first holds a word it begins with. */
export function internAll(pattern: string): number[] {
  const ids: number[] = [];
  for (const token of pattern.split(SIGNS))
    if (token !== '' && token.charCodeAt(0) !== 126) ids.push(intern(plainWord(token)));
  return ids;
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
export function beginnings(pattern: string, macros: Macros, into: Set<number>): void {
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

const TWO_WORDS = /^[^\s(){}!?^$~]+ ([^\s(){}|!?^$~]+)(?:\s|$)/;

/** The one word that must come second in a pattern, 0 when there are several or none. */
export function secondOf(pattern: string): number {
  const next = TWO_WORDS.exec(pattern)?.[1];
  return next === undefined ? 0 : intern(plainWord(next));
}
