import { expect } from 'chai';
import { forgetHere, isKept, keepHere, keptFor, keptHere, keptIn } from '../../../client/composer/kept.ts';
import book from '../../../moderation/experience-language/rulebook.json' with { type: 'json' };
import { suggest } from '../../../moderation/suggest.ts';
import type { Suggestion } from '../../../moderation/types.ts';
import { aDevice } from './device.ts';

function suggestionIn(text: string): Suggestion {
  const [first] = suggest(text);
  if (!first) throw new Error(`nothing is suggested for: ${text}`);
  return first;
}

describe('client: words that someone keeps', () => {
  const lost = suggestionIn('Her brother is a junkie.');
  const kept = aDevice();
  beforeEach(() => kept.clear());

  it('silence their rule for exactly these words, whatever their capitals, accents and hyphens', () => {
    let tried = 0;
    for (const { speaks } of Object.values(book.examples))
      for (const marked of speaks)
        for (const one of suggest(marked.replace(/\[\[|\]\]/g, ''))) {
          if (one.action !== 'suggest') continue;
          tried += 1;
          expect(isKept(one, [keptFor(one, 'everywhere')], undefined), one.match).to.equal(true);
        }
    expect(tried).to.be.above(150);
    const loud = suggestionIn('Her brother is a JUNKIE.');
    expect(isKept(loud, [keptFor(lost, 'everywhere')], undefined)).to.equal(true);
    const many = suggestionIn('Her brothers are junkies.');
    expect(isKept(many, [keptFor(lost, 'everywhere')], undefined), 'another form').to.equal(false);
  });

  it('reach one space, or everywhere', () => {
    const here = [keptFor(lost, 'space_one')];
    expect(isKept(lost, here, 'space_one')).to.equal(true);
    expect(isKept(lost, here, 'space_two')).to.equal(false);
    expect(isKept(lost, here, undefined)).to.equal(false);
    expect(isKept(lost, [keptFor(lost, 'everywhere')], 'space_two')).to.equal(true);
  });

  it('wait on the device, and leave it with a text that holds them, never before', () => {
    keepHere(keptFor(lost, 'everywhere'));
    keepHere(keptFor(lost, 'space_one'));
    expect(keptHere(), 'the last choice counts').to.deep.equal([keptFor(lost, 'space_one')]);
    expect(keptIn('I wrote something else in the end.')).to.deep.equal([]);
    expect(keptIn('Her brother is a Junkie.')).to.deep.equal([keptFor(lost, 'space_one')]);
    forgetHere(keptFor(lost, 'everywhere'));
    expect(keptHere()).to.deep.equal([]);
  });

  it('count as none where the device holds something odd', () => {
    for (const odd of ['{', '7', '["en.junkie:junkie"]', '[{"ruleId":1}]', 'null']) {
      kept.set('alongside:kept-words', odd);
      expect(keptHere(), odd).to.deep.equal([]);
    }
  });

  it('hold a rule that speaks once ever by words of our own, also when others were used', () => {
    const death = suggestionIn('My brother committed suicide in May.');
    const entry = keptFor(death, 'everywhere');
    keepHere(entry);
    expect(keptIn('My brother died by suicide in May.')).to.deep.equal([entry]);
    const again = suggestionIn('His friend commits suicide in the book.');
    expect(isKept(again, [entry], undefined)).to.equal(true);
  });
});
