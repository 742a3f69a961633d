import { readConduct } from './conduct/read.ts';
import { readCrisisIn } from './crisis/read.ts';
import { withoutWords } from './experience-language/advise.ts';
import { advisor } from './experience-language/advisor.ts';
import { Context } from './text/context.ts';
import { type Reading, read } from './text/words.ts';
import { type Finding, MAX_TEXT_LENGTH, type Screening, type Setting, type Suggestion } from './types.ts';

/** Everything the readers see in one text, with the words that could stand in its place. */
export interface FullReading extends Omit<Screening, 'findings'> {
  alerts: Finding[];
  suggestions: Suggestion[];
}

/** Runs all readers over one text; the crisis reading comes first, for it silences the suggestions. */
export function readAll(text: string, setting: Setting): FullReading {
  if (text.length > MAX_TEXT_LENGTH) throw new RangeError('This text is too long to read at once.');
  const reading: Reading = read(text);
  const context = new Context(reading);
  const crisis = readCrisisIn(reading, context);
  const within = (from: number, to: number): boolean => {
    const start = reading.starts[from] ?? 0;
    const end = reading.ends[to - 1] ?? 0;
    return crisis.findings.some((finding) => finding.start < end && start < finding.end);
  };
  const advice = advisor.advise(reading, setting, within, crisis.tier !== 'none');
  const conduct = readConduct(reading).map((finding): Suggestion => ({ ...finding, suggestions: [] }));
  const suggestions = [...advice, ...conduct].sort((a, b) => a.start - b.start || a.end - b.end);
  return { tier: crisis.tier, category: crisis.category, alerts: crisis.findings, suggestions };
}

/**
 * Reads a text once for danger, for attacks and for words that may weigh on someone. The same text gets the same answer
 * anywhere. Texts over `MAX_TEXT_LENGTH` are not read: a RangeError says so.
 */
export function screen(text: string, setting: Setting = {}): Screening {
  const { tier, category, alerts, suggestions } = readAll(text, setting);
  return { tier, category, findings: [...alerts, ...suggestions.map(withoutWords)] };
}
