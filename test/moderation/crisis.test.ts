import { expect } from 'chai';
import fc from 'fast-check';
import { tierFallsAt, tierOfPerson } from '../../moderation/crisis/decay.ts';
import { readCrisis } from '../../moderation/crisis/read.ts';
import { readRecent } from '../../moderation/crisis/recent.ts';
import { place } from '../../moderation/place.ts';
import { screen } from '../../moderation/screen.ts';
import { MAX_TEXT_LENGTH, TIERS } from '../../moderation/types.ts';
import { type CrisisCase, suite } from './score.ts';

const cases = [...suite<CrisisCase>('crisis-dev.jsonl'), ...suite<CrisisCase>('crisis-own.jsonl')];
const some = fc.constantFrom(...cases.map((c) => c.text));
const rank = (text: string): number => TIERS.indexOf(readCrisis(text).tier);
const BENIGN = [
  'The bus was on time and the coffee was hot.',
  'We are cooking lentils on Thursday, bring a bowl.',
  'My sister painted her kitchen yellow.',
  'El pan de la esquina está muy rico.',
];

describe('crisis reading', () => {
  it('a benign paragraph never lowers the tier', () => {
    fc.assert(
      fc.property(some, fc.constantFrom(...BENIGN), fc.boolean(), (text, benign, first) => {
        const both = first ? `${benign}\n\n${text}` : `${text}\n\n${benign}`;
        expect(rank(both), both).to.be.at.least(rank(text));
      }),
      { numRuns: 600 },
    );
  }).timeout(60_000);

  it('case, curly quotes, wide letters and trailing emoji keep the tier', () => {
    fc.assert(
      fc.property(some, (text) => {
        const tier = rank(text);
        expect(rank(text.toUpperCase()), 'upper').to.equal(tier);
        expect(rank(text.toLowerCase()), 'lower').to.equal(tier);
        expect(rank(text.replaceAll("'", '’')), 'curly').to.equal(tier);
        expect(rank(text.normalize('NFKC')), 'NFKC').to.equal(tier);
        expect(rank(text.normalize('NFD')), 'NFD').to.equal(tier);
        expect(rank(`${text} 💔`), 'emoji').to.equal(tier);
      }),
      { numRuns: 400 },
    );
  }).timeout(60_000);

  it('every finding carries its rule, its own words and a plain reason; the same text gets the same answer', () => {
    for (const { text } of cases) {
      const reading = screen(text);
      for (const f of reading.findings) {
        expect(f.rule).to.match(/^(en|es|conduct)\./);
        expect(text.slice(f.start, f.end)).to.equal(f.match);
        expect(f.match).to.not.equal('');
        expect(f.reason).to.match(/^[A-ZÁÉÍÓÚÑ“«¿¡].+[.!?»”]$/);
        expect(f.reason).to.not.match(/flagged|violation|inappropriate/i);
      }
      expect(screen(text)).to.deep.equal(reading);
    }
  }).timeout(60_000);

  it('gives its reasons in the language it is told, and else in the language of the text', () => {
    const spanish = /[áéíóúñ]|\b(?:palabras|aquí|alguien|que)\b/;
    expect(screen('Me quiero matar esta noche.').findings[0]?.reason).to.match(spanish);
    expect(screen('Me quiero matar esta noche.', { language: 'en' }).findings[0]?.reason).to.not.match(
      spanish,
    );
    expect(screen('I want to kill myself tonight.').findings[0]?.reason).to.not.match(spanish);
    expect(screen('Escríbeme por whatsapp, mi amor, que aquí no puedo.').findings[0]?.reason).to.match(
      spanish,
    );
    expect(screen('Mátate ya, nadie te quiere aquí.', { language: 'es' }).findings[0]?.reason).to.match(
      spanish,
    );
  });

  it('a quoted block is nobody in danger', () => {
    for (const { text } of cases) {
      const block = text
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n');
      expect(readCrisis(block).tier, block).to.equal('none');
    }
  });

  it('the number of a help line alone says nothing', () => {
    for (const text of [
      '988',
      'Call or text 988',
      '1-800-799-7233',
      '1-800-273-8255',
      '116 123',
      '024',
      'Línea: 800 911 2000',
    ])
      expect(screen(text)).to.deep.equal({ tier: 'none', category: 'none', findings: [], offers: false });
  });

  it('answers to any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const { findings } = screen(text);
        for (const f of findings) expect(text.slice(f.start, f.end)).to.equal(f.match);
      }),
      { numRuns: 500 },
    );
    for (const text of [
      '',
      ' ',
      '\ud800',
      '\udc00\ud800 hi',
      '🙂🙃🙂',
      'مرحبا كيف حالك',
      '\u202eabc',
      '"',
      '> ',
      '@',
      '#',
    ])
      expect(screen(text).tier, text).to.equal('none');
    expect(() => screen('a'.repeat(MAX_TEXT_LENGTH + 1))).to.throw(RangeError);
  }).timeout(60_000);

  it('takes time in step with the length of the text', () => {
    const hostile = [
      'i want to i want to not ',
      'k i l l ',
      's*i*c ',
      'you are a crazy ',
      '"',
      'aaaa',
      'the pills ',
    ];
    for (const piece of hostile) {
      // Time of the processor, best of several: the machine may be busy with other things.
      const time = (length: number): number => {
        const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
        let best = Number.POSITIVE_INFINITY;
        for (let round = 0; round < 5; round += 1) {
          const from = process.cpuUsage();
          screen(text);
          const { user, system } = process.cpuUsage(from);
          best = Math.min(best, (user + system) / 1000);
        }
        return best;
      };
      const short = time(8192);
      const long = time(65536);
      expect(long, piece).to.be.below(Math.max(short, 2) * 8 * 5);
    }
  }).timeout(60_000);

  it('sees through masks, stretches and slips', () => {
    for (const text of [
      'i want to k!ll myself',
      'k i l l myself is all i think about',
      'thinking about su1c1de again',
      'i am sooo suicidal',
      'i am suiciidal',
    ])
      expect(rank(text), text).to.be.at.least(2);
  });
});

describe('a person over time', () => {
  it('reads a sentence that was split over messages', () => {
    expect(readRecent(['i cant anymore', 'i want to', 'kill myself']).tier).to.equal('high');
    expect(readRecent(['hi all', 'good coffee today']).tier).to.equal('none');
  });

  const now = new Date('2030-05-04T12:00:00Z');
  const ago = (hours: number): Date => new Date(now.getTime() - hours * 3_600_000);

  it('keeps the tier of a person while it lasts', () => {
    expect(tierOfPerson([{ tier: 'imminent', at: ago(71) }], now)).to.equal('imminent');
    expect(tierOfPerson([{ tier: 'imminent', at: ago(73) }], now)).to.equal('none');
    expect(
      tierOfPerson(
        [
          { tier: 'high', at: ago(47) },
          { tier: 'none', at: ago(1) },
        ],
        now,
      ),
    ).to.equal('high');
    expect(tierFallsAt([{ tier: 'elevated', at: ago(20) }], now)).to.deep.equal(
      new Date('2030-05-04T16:00:00Z'),
    );
  });

  it('raises three elevated readings in a day, and one beside a goodbye', () => {
    const elevated = [1, 5, 9].map((hours) => ({ tier: 'elevated' as const, at: ago(hours) }));
    expect(tierOfPerson(elevated, now)).to.equal('high');
    expect(tierOfPerson(elevated.slice(1), now)).to.equal('elevated');
    expect(tierOfPerson([{ tier: 'elevated', at: ago(2), rules: ['en.farewell'] }], now)).to.equal('high');
  });

  it('a calmer reading never lowers anybody', () => {
    const tier = fc.constantFrom(...TIERS);
    fc.assert(
      fc.property(
        fc.array(fc.record({ tier, hours: fc.integer({ min: 0, max: 100 }) })),
        tier,
        (list, more) => {
          const readings = list.map((r) => ({ tier: r.tier, at: ago(r.hours) }));
          const before = TIERS.indexOf(tierOfPerson(readings, now));
          const after = TIERS.indexOf(tierOfPerson([...readings, { tier: more, at: now }], now));
          expect(after).to.be.at.least(before);
        },
      ),
    );
  });
});

describe('placing a post', () => {
  it('never holds crisis language, and holds an attack only where the space asks for it', () => {
    expect(place(screen('I want to kill myself tonight.'), { holdsAttacks: true })).to.equal(
      'publish-with-care',
    );
    const attack = screen('Shut up, you psycho.');
    expect(place(attack)).to.equal('publish');
    expect(place(attack, { holdsAttacks: true })).to.equal('hold');
    expect(place(screen('Good morning.'), { holdsAttacks: true })).to.equal('publish');
  });
});
