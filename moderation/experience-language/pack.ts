import type { Language } from '../types.ts';

/** Circumstances that can make a rule keep silent, one letter each in the compiled pack. */
export const SILENCES = {
  self: 's',
  we: 'w',
  quote: 'q',
  reported: 'r',
  meta: 'm',
  negated: 'n',
  name: 'a',
  crisis: 'c',
} as const;

/** A circumstance that can silence a rule. */
export type Silence = keyof typeof SILENCES;

/** How a rule speaks: softly, with its reason first, or to moderators too. */
export type Severity = 'suggest' | 'strongly suggest' | 'review';

/** `person-noun` a label for a person, `person-adj` only when said of a person, `phrase` wherever it stands. */
export type RuleKind = 'person-noun' | 'person-adj' | 'phrase';

/** One rule as it ships; the keys are short because it travels to the browser. */
export interface PackRule {
  id: string;
  /** Category. */
  c: string;
  /** Pack; `core` when left out. */
  p?: string;
  /** Severity; `suggest` when left out. */
  v?: Severity;
  /** Kind; `phrase` when left out. */
  k?: RuleKind;
  say: string[];
  why: string;
  m: string[];
  /** Silent right after these words. */
  ua?: string[];
  /** Silent right before these words. */
  ub?: string[];
  /** Only when the subject is a person. */
  subj?: 1;
  /** The writer's own story silences it even without "I am". */
  own?: 1;
  names?: string[];
  /** Letters of `SILENCES`. */
  q: string;
  /** Becomes a review when aimed at a member. */
  aim?: 1;
}

/** Everything the advisor needs. */
export interface Pack {
  macros: Record<string, string>;
  rules: PackRule[];
}

/** The language of a rule, from its id. */
export function languageOf(rule: PackRule): Language {
  return rule.id.startsWith('es.') ? 'es' : 'en';
}

/** Patterns of a rule; `{yoube}` stands for "you are" in its spellings. */
export function patternsOf(rule: PackRule): string[] {
  return rule.m.flatMap((pattern) =>
    pattern.includes('{yoube}')
      ? [
          pattern.replace('{yoube}', 'you|yall|u re|are|r|is|s|be|was|were|look|sound'),
          pattern.replace('{yoube}', 'your|ur|youre'),
          pattern.replace('{yoube}', 'you|yall|u'),
        ]
      : [pattern],
  );
}
