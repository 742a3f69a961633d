import type { Suggestion } from '../../moderation/types.ts';
import type { KeptWord } from '../../shared/kept-words.ts';
import { LIMITS } from '../../shared/limits.ts';
import { recall, remember } from '../api/device.ts';

const KEY = 'kept-words';

/** Rules that speak to each person once, ever, with the words that stand on their list then: who writes of a death should not meet it again. */
const ONCE_EVER: ReadonlyMap<string, string> = new Map([
  ['en.commit-suicide', 'committed suicide'],
  ['es.cometio-suicidio', 'cometió suicidio'],
]);

/** Whether a rule speaks to each person once alone. */
export function speaksOnce(ruleId: string): boolean {
  return ONCE_EVER.has(ruleId);
}

function isKeptWord(value: unknown): value is KeptWord {
  const { ruleId, word, scope } = (value ?? {}) as Record<string, unknown>;
  return [ruleId, word, scope].every((part) => typeof part === 'string');
}

/** Words kept on this device alone, because nothing that was written with them has been sent yet. */
export function keptHere(): KeptWord[] {
  try {
    const list: unknown = JSON.parse(recall(KEY) ?? '[]');
    return Array.isArray(list) ? list.filter(isKeptWord) : [];
  } catch {
    return [];
  }
}

function keepExactly(words: readonly KeptWord[]): void {
  remember(KEY, words.length ? JSON.stringify(words.slice(-LIMITS.keptWords.count)) : null);
}

const isSameWord = (a: KeptWord, b: KeptWord) => a.ruleId === b.ruleId && a.word === b.word;

/** Keeps a word on this device, in the place of what was chosen for it here before. */
export function keepHere(kept: KeptWord): void {
  keepExactly([...keptHere().filter((one) => !isSameWord(one, kept)), kept]);
}

/** Lets go of a word on this device. */
export function forgetHere(kept: KeptWord): void {
  keepExactly(keptHere().filter((one) => !isSameWord(one, kept)));
}

/** The entry for the words that a suggestion is about. */
export function keptFor(suggestion: Suggestion, scope: KeptWord['scope']): KeptWord {
  const { rule, match } = suggestion;
  return { ruleId: rule, word: ONCE_EVER.get(rule) ?? match.toLowerCase().trim(), scope };
}

/** What a text that was sent gives to one's own list: words that stood in it, and that a rule has spoken for the one time. None that were never sent. */
export function keptIn(sent: string): KeptWord[] {
  const text = sent.toLowerCase();
  return keptHere()
    .filter(({ ruleId, word }) => speaksOnce(ruleId) || text.includes(word))
    .filter(({ word }) => word.length <= LIMITS.keptWords.max)
    .slice(0, LIMITS.rulesOfPost.max);
}

/** Whether someone keeps the words that a suggestion is about, in the space where they write. */
export function isKept(
  suggestion: Suggestion,
  kept: readonly KeptWord[],
  spaceId: string | undefined,
): boolean {
  const { ruleId, word } = keptFor(suggestion, 'everywhere');
  return kept.some(
    (one) =>
      one.ruleId === ruleId && one.word === word && (one.scope === 'everywhere' || one.scope === spaceId),
  );
}
