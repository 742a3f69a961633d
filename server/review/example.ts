import type { Proposal } from './proposal.model.ts';

/** The two suites of the readers that examples go to. */
export type Suite = 'crisis' | 'language';

type AboutRule = Extract<Proposal['label'], { kind: 'word-view' | 'rule-health' }>;

/** What is said about a rule is no example. */
function isAboutRule(label: Proposal['label']): label is AboutRule {
  return label.kind === 'word-view' || label.kind === 'rule-health';
}

/** The suite that an example of a label goes to; none for what is about a rule. */
export function suiteOf(label: Proposal['label']): Suite | null {
  if (isAboutRule(label)) return null;
  return label.kind === 'crisis' ? 'crisis' : 'language';
}

/** Where some words stand in a text, whatever their case; -1 when they do not. */
export function placeOf(words: string, text: string): number {
  return text.toLowerCase().indexOf(words.toLowerCase());
}

/** A confirmed example as one JSON line of the readers' suites; null for what is no example. */
export function lineOf(proposal: Pick<Proposal, '_id' | 'label' | 'language' | 'text'>): string | null {
  const { _id, label, language, text } = proposal;
  if (text === null || isAboutRule(label)) return null;
  const head = { id: _id, text, lang: language };
  if (label.kind === 'crisis')
    return JSON.stringify({
      ...head,
      tier: label.tier,
      accept_tiers: [label.tier],
      category: label.category,
      accept_categories: [label.category],
      functionality: label.tier === 'none' ? 'desk-calm' : 'desk-crisis',
      cue: label.tier === 'none' ? 'none' : label.plain ? 'explicit' : 'implicit',
    });
  if (label.kind === 'attack')
    return JSON.stringify({
      ...head,
      expected: label.is
        ? [{ category: 'attack', match: text, start: 0, end: text.length, action: 'review' }]
        : [],
      functionality: label.is ? 'desk-attack' : 'desk-no-attack',
    });
  const start = placeOf(label.words, text);
  const end = start + label.words.length;
  const expected =
    label.should && start >= 0
      ? [{ category: label.category, match: text.slice(start, end), start, end, action: 'suggest' }]
      : [];
  return JSON.stringify({
    ...head,
    expected,
    functionality: label.should ? 'desk-word' : 'desk-word-fine',
  });
}
