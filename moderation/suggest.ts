import { readContact } from './conduct/contact.ts';
import { mayBeDanger } from './crisis/gate.ts';
import { coreAdvisor } from './experience-language/core-advisor.ts';
import { read } from './text/words.ts';
import { MAX_TEXT_LENGTH, type Setting, type Suggestion } from './types.ts';

/**
 * What the writer may privately see before posting: gentler words, and a kind word about what a moderator would read.
 * It knows the core pack alone. Suggestions are silent while the text may tell of danger to anyone. Too long a text gets none.
 */
export function suggest(text: string, setting: Setting = {}): Suggestion[] {
  if (text.length > MAX_TEXT_LENGTH) return [];
  const reading = read(text);
  const danger = mayBeDanger(reading);
  const advice = coreAdvisor.advise(reading, setting, () => danger, danger);
  const conduct = readContact(reading, setting.language).map(
    (finding): Suggestion => ({ ...finding, suggestions: [] }),
  );
  return [...advice, ...conduct].sort((a, b) => a.start - b.start || a.end - b.end);
}
