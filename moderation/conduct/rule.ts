import { languageIn } from '../text/language.ts';
import type { Macros } from '../text/pattern.ts';
import { linesOf, type PatternIndex, type Source } from '../text/pattern-index.ts';
import type { Reading } from '../text/words.ts';
import type { Finding, Language } from '../types.ts';

/** A rule about conduct other than words for people; all of them are read by a moderator. */
export interface ConductRule {
  id: string;
  category: 'contact' | 'selling' | 'under-age' | 'spam';
  /** A plain sentence for people, in each language. */
  reason: Record<Language, string>;
  lines: string;
}

/** A text with fewer words offers nothing. */
export const FEWEST = 3;

/** The patterns of some rules as they are written. */
export function writtenRules(rules: readonly ConductRule[], lists: Macros): Source<ConductRule>[] {
  return rules.flatMap((rule) => linesOf(rule.lines, lists, rule));
}

/** Collects findings, each rule once a text. */
export class Found {
  readonly findings: Finding[] = [];
  readonly #r: Reading;
  readonly #language: Language;

  constructor(r: Reading, language: Language | undefined) {
    this.#r = r;
    this.#language = language ?? languageIn(r);
  }

  put({ id, category, reason }: Omit<ConductRule, 'lines'>, start: number, end: number): void {
    if (this.findings.some((f) => f.rule === id)) return;
    const match = this.#r.source.slice(start, end);
    this.findings.push({
      category,
      match,
      start,
      end,
      action: 'review',
      reason: reason[this.#language],
      rule: id,
    });
  }

  /** What an index finds outside quotations. */
  scan(index: PatternIndex<ConductRule>): void {
    const r = this.#r;
    index.scan(r, (rule, from, to) => {
      if (!r.quoted[from]) this.put(rule, r.starts[from] ?? 0, r.ends[to - 1] ?? 0);
    });
  }
}
