import { readCrisisIn } from './crisis/read.ts';
import { Context } from './text/context.ts';
import { read } from './text/words.ts';
import { MAX_TEXT_LENGTH, type Screening, type Setting } from './types.ts';

/**
 * Reads a text once for danger, for attacks and for words that may weigh on someone. The same text gets the same answer
 * anywhere. Texts over `MAX_TEXT_LENGTH` are not read: a RangeError says so.
 */
export function screen(text: string, _setting: Setting = {}): Screening {
  if (text.length > MAX_TEXT_LENGTH) throw new RangeError('This text is too long to read at once.');
  const reading = read(text);
  const context = new Context(reading);
  const { tier, category, findings } = readCrisisIn(reading, context);
  return { tier, category, findings };
}
