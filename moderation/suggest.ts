import { readCrisisIn } from './crisis/read.ts';
import { Context } from './text/context.ts';
import { read } from './text/words.ts';
import { MAX_TEXT_LENGTH, type Setting, type Suggestion } from './types.ts';

/**
 * What the writer may privately see before posting: gentler words, and a kind word about what a moderator would read.
 * Silent while the text tells of danger to anyone.
 */
export function suggest(text: string, _setting: Setting = {}): Suggestion[] {
  if (text.length > MAX_TEXT_LENGTH) return [];
  const reading = read(text);
  const context = new Context(reading);
  if (readCrisisIn(reading, context).tier !== 'none') return [];
  return [];
}
