import { expect } from 'chai';
import { chooseShown } from '../../../client/composer/coach.ts';
import { fitWords } from '../../../client/composer/fitting.ts';
import { labelOf } from '../../../client/review/labelling.ts';
import { isAbout } from '../../../client/review/RulesScreen.tsx';
import { suggest } from '../../../moderation/suggest.ts';

/** The text after someone used a suggestion for the words in double brackets. */
function used(marked: string, words: string): string {
  const start = marked.indexOf('[[');
  const end = marked.indexOf(']]') - 2;
  return fitWords(marked.replace(/\[\[|\]\]/g, ''), { start, end }, words).body;
}

describe('client: the word suggestions', () => {
  it('put words in so that they fit', () => {
    expect(used('Her brother is a [[schizophrenic]].', 'someone living with schizophrenia')).to.equal(
      'Her brother is someone living with schizophrenia.',
    );
    expect(used('He is an [[addict]].', 'person in recovery')).to.equal('He is a person in recovery.');
    expect(used('A [[maniac]] lives upstairs.', 'someone very worked up')).to.equal(
      'Someone very worked up lives upstairs.',
    );
    expect(used('[[Bipolars]] are loud.', 'people living with bipolar')).to.equal(
      'People living with bipolar are loud.',
    );
    expect(used('The [[MAT]] clinic', 'medication (MOUD)')).to.equal('The medication clinic');
    expect(used('Su novio es un [[drogadicto]].', 'persona que usa drogas')).to.equal(
      'Su novio es una persona que usa drogas.',
    );
    expect(used('La casa del [[loco]] de arriba.', 'persona que lo está pasando mal')).to.equal(
      'La casa de la persona que lo está pasando mal de arriba.',
    );
    expect(used('Los [[yonquis]] de la plaza.', 'personas que usan drogas')).to.equal(
      'Las personas que usan drogas de la plaza.',
    );
    expect(used('Le grité al [[loco]].', 'alguien a quien no entiendo')).to.equal(
      'Le grité a alguien a quien no entiendo.',
    );
    expect(used('She’s [[bipolar]].', 'has a bipolar diagnosis')).to.equal('She has a bipolar diagnosis.');
    expect(used('Un [[yonqui]] duerme ahí.', 'persona que usa drogas')).to.equal(
      'Una persona que usa drogas duerme ahí.',
    );
  });

  it('put no advice in, but select the words that it is about', () => {
    for (const advice of ['say what they did', 'what helps you?', 'their name', 'someone living with …'])
      expect(fitWords('He is a psycho.', { start: 8, end: 14 }, advice), advice).to.deep.equal({
        body: 'He is a psycho.',
        from: 8,
        to: 14,
        put: null,
      });
  });

  it('show two at most, each rule once, none that was answered, and a word on attacks for others alone', () => {
    const found = suggest(
      'Her dad is an alcoholic, his dad is an alcoholic, my boss is a psychopath, and the cook is a lunatic.',
    );
    expect(found.length).to.be.above(3);
    const shown = chooseShown(found, new Set(), true);
    expect(shown.map((one) => one.rule)).to.deep.equal(['en.alcoholic', 'en.psychopath']);
    const next = chooseShown(found, new Set(['en.alcoholic', 'en.psychopath']), true);
    expect(next.map((one) => one.rule)).to.deep.equal(['en.lunatic']);
    const attack = suggest('You are a psycho and nobody wants you here.');
    expect(chooseShown(attack, new Set(), true).some((one) => one.action === 'review')).to.equal(true);
    expect(chooseShown(attack, new Set(), false)).to.deep.equal([]);
  });

  it('find rules by words, reasons and suggestions, whatever the accents', () => {
    const rule = {
      ruleId: 'es.recaida',
      category: 'substance-use',
      pack: 'core',
      severity: 'suggest' as const,
      aimed: false,
      words: ['recayó'],
      speaks: 'Su hijo recayó el viernes.',
      silent: null,
      why: 'No es un fracaso.',
      say: ['volvió a consumir'],
      sources: [],
      health: null,
      softening: null,
    };
    expect(isAbout(rule, 'RECAYO consumir')).to.equal(true);
    expect(isAbout(rule, 'recayó lunes')).to.equal(false);
  });

  it('say what was wrong as labels', () => {
    const told = {
      what: 'calm' as const,
      tier: 'high' as const,
      about: 'abuse' as const,
      plain: true,
      words: ' nuts ',
      wordKind: 'label' as const,
    };
    expect(labelOf(told)).to.include({ tier: 'none', category: 'none' });
    expect(labelOf({ ...told, what: 'crisis' })).to.include({ tier: 'high', category: 'abuse' });
    expect(labelOf({ ...told, what: 'no-word' })).to.include({ should: false, words: 'nuts' });
    expect(labelOf({ ...told, what: 'no-attack' })).to.deep.equal({ kind: 'attack', is: false });
  });
});
