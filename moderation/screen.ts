import { readContact } from './conduct/contact.ts';
import { readOffers } from './conduct/offers.ts';
import { recruits } from './conduct/recruiting.ts';
import { readCrisisIn } from './crisis/read.ts';
import { withoutWords } from './experience-language/advise.ts';
import { advisor } from './experience-language/advisor.ts';
import { Context } from './text/context.ts';
import { languageIn } from './text/language.ts';
import { read } from './text/words.ts';
import { type Language, MAX_TEXT_LENGTH, type Screening, type Setting } from './types.ts';

/** Rules of the language pack that urge somebody to die. */
const URGES_DEATH = new Set(['en.kill-yourself', 'en.go-die', 'es.matate']);

/** The reason of an alert for words that tell a member to die. */
const URGED: Record<Language, string> = {
  en: 'These words tell somebody here to die, which can hurt whoever reads them.',
  es: 'Estas palabras le dicen a alguien de aquí que se muera, y eso puede lastimar a quien las lea.',
};

/**
 * Reads a text once for danger, for attacks and for words that may weigh on someone. The crisis reading comes first, for
 * it silences the suggestions. The same text gets the same answer anywhere. Texts over `MAX_TEXT_LENGTH` are not read: a
 * RangeError says so.
 */
export function screen(text: string, setting: Setting = {}): Screening {
  if (text.length > MAX_TEXT_LENGTH) throw new RangeError('This text is too long to read at once.');
  const reading = read(text);
  const crisis = readCrisisIn(reading, new Context(reading), setting.language);
  const within = (from: number, to: number): boolean => {
    const start = reading.starts[from] ?? 0;
    const end = reading.ends[to - 1] ?? 0;
    return crisis.findings.some((finding) => finding.start < end && start < finding.end);
  };
  const advice = advisor.advise(reading, setting, within, crisis.tier !== 'none').map(withoutWords);
  const urged = advice.find((finding) => finding.action === 'review' && URGES_DEATH.has(finding.rule));
  if (urged && crisis.tier === 'none') {
    // Telling a member to die endangers whoever reads it.
    crisis.tier = 'elevated';
    crisis.category = 'suicide';
    crisis.findings.push({
      ...urged,
      category: 'suicide',
      action: 'alert',
      reason: URGED[setting.language ?? languageIn(reading)],
    });
  }
  const offers = readOffers(reading, setting.language);
  const rest = [...advice, ...readContact(reading, setting.language), ...offers].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
  return {
    tier: crisis.tier,
    category: crisis.category,
    findings: [...crisis.findings, ...rest],
    offers: offers.some(({ category }) => category === 'selling') || recruits(reading),
  };
}
