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
  /** Silent in a text with one of these words. */
  ut?: string;
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

/** The pack as it travels: one list a key, which packs smaller; `usual` stands for the silences that most rules have. */
export interface PackedRules {
  macros: Record<string, string>;
  usual: string;
  columns: Record<string, unknown[]>;
}

/** The rules that need not be asked for; a review tells its writer one sentence of its own, so its reason stays behind. */
export function corePack({ macros, rules }: Pack): Pack {
  const core = rules.filter((rule) => rule.p === undefined);
  return { macros, rules: core.map((rule) => (rule.v === 'review' ? { ...rule, why: '' } : rule)) };
}

/** Makes the form that travels; a rule without a key has 0 in its list. */
export function packed({ macros, rules }: Pack): PackedRules {
  const often = new Map<string, number>();
  for (const { q } of rules) often.set(q, (often.get(q) ?? 0) + 1);
  const usual = [...often].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
  const columns: Record<string, unknown[]> = {};
  for (const key of new Set(rules.flatMap((rule) => Object.keys(rule) as (keyof PackRule)[])))
    columns[key] = rules.map((rule) => (key === 'q' && rule.q === usual ? 0 : (rule[key] ?? 0)));
  return { macros, usual, columns };
}

/** The pack out of the form that travels. */
export function unpacked({ macros, usual, columns }: PackedRules): Pack {
  const rules = (columns['id'] ?? []).map((_, n) => {
    const rule: Record<string, unknown> = { q: usual };
    for (const key in columns) if (columns[key]?.[n]) rule[key] = columns[key][n];
    return rule as unknown as PackRule;
  });
  return { macros, rules };
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
