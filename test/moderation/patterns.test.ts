import { expect } from 'chai';
import { conductIndex } from '../../moderation/conduct/read.ts';
import { gateIndex } from '../../moderation/crisis/gate.ts';
import { crisisIndex } from '../../moderation/crisis/read.ts';
import { marksIndex } from '../../moderation/text/marks.ts';

describe('the reader’s patterns', () => {
  // A pattern is built when a text first holds a word that it begins with: a slip in it must not wait for that text.
  for (const [name, index, least] of [
    ['context marks', marksIndex, 100],
    ['crisis', crisisIndex, 500],
    ['danger gate', gateIndex, 20],
    ['conduct', conductIndex, 20],
  ] as const)
    it(`of ${name} can all be built`, () => {
      expect(index.buildAll()).to.be.above(least);
    });
});
