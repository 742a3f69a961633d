import { readAll } from './screen.ts';
import { MAX_TEXT_LENGTH, type Setting, type Suggestion } from './types.ts';

/**
 * What the writer may privately see before posting: gentler words, and a kind word about what a moderator would read.
 * Suggestions are silent while the text tells of danger to anyone. Too long a text gets none.
 */
export function suggest(text: string, setting: Setting = {}): Suggestion[] {
  return text.length > MAX_TEXT_LENGTH ? [] : readAll(text, setting).suggestions;
}
