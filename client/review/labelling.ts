import type { ExampleLabel, ProposalView } from '../../shared/proposals.ts';
import type { Language } from '../api/page.ts';
import type { Catalogue } from '../i18n/text.ts';

/** What can have been wrong, in the order of the form. */
export const WHATS = ['calm', 'crisis', 'no-word', 'word', 'no-attack', 'attack'] as const;

/** One of them. */
export type What = (typeof WHATS)[number];

/** Tiers and categories that a crisis can have. */
export const CRISIS_TIERS = ['elevated', 'high', 'imminent'] as const;
export const CRISIS_CATEGORIES = [
  'suicide',
  'self_harm',
  'overdose',
  'abuse',
  'threat',
  'medical',
  'substance',
] as const;

/** The kinds of words that get suggestions. */
export const WORD_CATEGORIES = [
  'label',
  'substance-use',
  'minimising',
  'clinical',
  'ableist',
  'coercive',
  'suicide-language',
  'slur',
] as const;

/** What the form has been told so far. */
export interface Told {
  what: What;
  tier: (typeof CRISIS_TIERS)[number];
  about: (typeof CRISIS_CATEGORIES)[number];
  plain: boolean;
  words: string;
  wordKind: (typeof WORD_CATEGORIES)[number];
}

/** The label that the form stands for. */
export function labelOf({ what, tier, about, plain, words, wordKind }: Told): ExampleLabel {
  if (what === 'calm') return { kind: 'crisis', tier: 'none', category: 'none', plain: false };
  if (what === 'crisis') return { kind: 'crisis', tier, category: about, plain };
  if (what === 'attack' || what === 'no-attack') return { kind: 'attack', is: what === 'attack' };
  return { kind: 'word', should: what === 'word', words: words.trim(), category: wordKind };
}

/** A label in words. */
export function labelInWords(label: ProposalView['label'], text: Catalogue): string {
  const { labels, tiers } = text.examples;
  if (label.kind === 'word-view') return labels.view(label.ruleId);
  if (label.kind === 'rule-health') return labels.figures(label.ruleId);
  if (label.kind === 'attack') return label.is ? labels.attack : labels.noAttack;
  if (label.kind === 'word')
    return label.should
      ? `${labels.word(label.words)} (${text.rules.categories[label.category] ?? label.category})`
      : labels.noWord(label.words);
  if (label.tier === 'none') return labels.calm;
  return [
    tiers[label.tier],
    text.desk.categories[label.category] ?? label.category,
    label.plain ? labels.outright : labels.between,
  ].join(' · ');
}

/** A month such as 2026-11 in words. */
export function monthInWords(month: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-15T00:00:00Z`),
  );
}
