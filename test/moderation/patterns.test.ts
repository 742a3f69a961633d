import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { contactIndex } from '../../moderation/conduct/contact.ts';
import { offersIndex } from '../../moderation/conduct/offers.ts';
import { recruitingIndex } from '../../moderation/conduct/recruiting.ts';
import { gateIndex } from '../../moderation/crisis/gate.ts';
import { crisisIndex } from '../../moderation/crisis/read.ts';
import { makeTables } from '../../moderation/crisis/tables.ts';
import { marksIndex } from '../../moderation/text/marks.ts';

describe('the reader’s patterns', () => {
  // A pattern is built when a text first holds a word that it begins with: a slip in it must not wait for that text.
  for (const [name, index, least] of [
    ['context marks', marksIndex, 100],
    ['crisis', crisisIndex, 500],
    ['danger gate', gateIndex, 20],
    ['contact', contactIndex, 15],
    ['offers', offersIndex(), 40],
    ['recruiting', recruitingIndex(), 30],
  ] as const)
    it(`of ${name} can all be built`, () => {
      expect(index.buildAll()).to.be.above(least);
    });

  it('of crisis ship as they are written', () => {
    const file = join(import.meta.dirname, '../../moderation/crisis/tables.json');
    const shipped = JSON.parse(readFileSync(file, 'utf8'));
    // The order of the words depends on what was read before; the patterns, rules and ideas do not.
    const { patterns, payloads, lists, rules, macros, bags, ideas } = makeTables();
    expect(shipped).to.deep.include({ patterns, payloads, lists, rules, macros, bags, ideas });
  });
});
