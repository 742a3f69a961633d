import catalogue from '../../moderation/experience-language/catalogue.json' with { type: 'json' };
import {
  languageOf,
  type PackedRules,
  type PackRule,
  unpacked,
} from '../../moderation/experience-language/pack.ts';
import book from '../../moderation/experience-language/rulebook.json' with { type: 'json' };
import pack from '../../moderation/experience-language/rules.json' with { type: 'json' };
import type { RuleView } from '../../shared/rules.ts';
import type { Language } from '../platform/context.ts';

/** What `npm run rules` writes down of the rule files beside the pack, for people to read. */
export interface Rulebook {
  /** Names of sources in full. */
  sources: Record<string, string>;
  /** By rule: sentences on which it speaks, with the words in double brackets, and one on which it keeps silent. */
  examples: Record<string, { speaks: string[]; silent: string | null }>;
}

/** A rule without its figures. */
export type RuleText = Omit<RuleView, 'health' | 'softening'>;

const MARKED = /\[\[(.+?)\]\]/;
const { sources, examples } = book as Rulebook;
const cited = catalogue as Record<string, { sources: string[] }>;

function textOf(rule: PackRule): RuleText {
  const { speaks, silent } = examples[rule.id] ?? { speaks: [], silent: null };
  const words = speaks.flatMap((sentence) => MARKED.exec(sentence)?.[1] ?? []);
  return {
    ruleId: rule.id,
    category: rule.c,
    pack: rule.p ?? 'core',
    severity: rule.v ?? 'suggest',
    aimed: rule.aim === 1,
    words: [...new Set(words)],
    speaks: speaks[0]?.replace(MARKED, '$1') ?? '',
    silent,
    why: rule.why,
    say: rule.say,
    sources: (cited[rule.id]?.sources ?? []).map((name) => sources[name] ?? name),
  };
}

const all = unpacked(pack as unknown as PackedRules).rules;
const texts: Record<Language, readonly RuleText[]> = {
  en: all.filter((rule) => languageOf(rule) === 'en').map(textOf),
  es: all.filter((rule) => languageOf(rule) === 'es').map(textOf),
};
const known = new Set(all.map((rule) => rule.id));

/** The rules of one language, in the order of their files. */
export function rulesIn(language: Language): readonly RuleText[] {
  return texts[language];
}

/** Whether there is a rule of this id. */
export function isKnownRule(ruleId: string): boolean {
  return known.has(ruleId);
}
