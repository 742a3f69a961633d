import { expect } from 'chai';
import { composerEn } from '../../../client/i18n/composer.en.ts';
import { composerEs } from '../../../client/i18n/composer.es.ts';
import { en as enCore } from '../../../client/i18n/en.ts';
import { enTools } from '../../../client/i18n/en-tools.ts';
import { es as esCore } from '../../../client/i18n/es.ts';
import { esTools } from '../../../client/i18n/es-tools.ts';
import { meetingEn } from '../../../client/i18n/meeting.en.ts';
import { meetingEs } from '../../../client/i18n/meeting.es.ts';
import { timeInWords } from '../../../client/ui/Time.tsx';
import { suggest } from '../../../moderation/suggest.ts';
import { ERRORS } from '../../../shared/errors.ts';

const en = { ...enCore, ...enTools, meeting: meetingEn, composer: composerEn };
const es = { ...esCore, ...esTools, meeting: meetingEs, composer: composerEs };

/** Every plain sentence of a catalogue with its place; functions are tried with stand-in values. */
function sentencesOf(value: unknown, place = ''): [place: string, sentence: string][] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value === 'function')
    return [[place, String((value as (...args: unknown[]) => string)(2, 'x'))]];
  return Object.entries(value as object).flatMap(([name, inner]) => sentencesOf(inner, `${place}.${name}`));
}

describe('client: the words of the screens', () => {
  it('say the same things in both languages, with nothing empty', () => {
    const english = sentencesOf(en);
    const spanish = sentencesOf(es);
    expect(spanish.map(([place]) => place).sort()).to.deep.equal(english.map(([place]) => place).sort());
    for (const [place, sentence] of [...english, ...spanish]) expect(sentence.trim(), place).to.not.equal('');
  });

  it('are not left in English on the Spanish side', () => {
    const english = new Map(sentencesOf(en));
    const same = sentencesOf(es).filter(([place, sentence]) => {
      return sentence === english.get(place) && /[a-z]{3,}.*\s/.test(sentence);
    });
    expect(same).to.deep.equal([]);
  });

  it('explain every refusal of the contract', () => {
    for (const code of Object.keys(ERRORS)) {
      expect(en.problems, code).to.have.property(code);
      expect(es.problems, code).to.have.property(code);
    }
  });

  it('keep to the language we ask of nobody but ourselves', () => {
    for (const [language, catalogue] of [
      ['en', en],
      ['es', es],
    ] as const)
      for (const [place, sentence] of sentencesOf(catalogue))
        expect(
          suggest(sentence, { language }).filter((one) => one.action === 'suggest'),
          `${place}: ${sentence}`,
        ).to.deep.equal([]);
  });

  it('never blame', () => {
    for (const [place, sentence] of sentencesOf(en))
      expect(sentence, place).to.not.match(/\b(flagged|violation|inappropriate|abuser|addict|suffer)/i);
  });
});

describe('client: time in words', () => {
  const now = Date.parse('2026-11-24T12:00:00Z');
  const say = (seconds: number, language = 'en') =>
    timeInWords(now + seconds * 1000, now, language, en.time, 'UTC');

  it('is relative within a week, and a day after that', () => {
    expect(say(-10)).to.equal('just now');
    expect(say(40)).to.equal('in a moment');
    expect(say(20), 'the present moves in steps').to.equal('just now');
    expect(say(-300)).to.equal('5 minutes ago');
    expect(say(-7200)).to.equal('2 hours ago');
    expect(say(-86_400)).to.equal('yesterday');
    expect(say(-40 * 86_400)).to.equal('Oct 15, 2026');
    expect(say(1800)).to.equal('in 30 minutes');
    expect(say(-7200, 'es')).to.equal('hace 2 horas');
  });

  it('says the same on both sides for one moment', () => {
    for (let seconds = -900_000; seconds < 900_000; seconds += 7919)
      expect(say(seconds)).to.equal(say(seconds));
  });
});
