import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { contactIndex } from '../../moderation/conduct/contact.ts';
import { offersIndex } from '../../moderation/conduct/offers.ts';
import { recruitingIndex } from '../../moderation/conduct/recruiting.ts';
import { gateIndex } from '../../moderation/crisis/gate.ts';
import { crisisIndex } from '../../moderation/crisis/read.ts';
import { makeTables } from '../../moderation/crisis/tables.ts';
import { type PackedRules, unpacked } from '../../moderation/experience-language/pack.ts';
import { fileAll } from '../../moderation/file-all.ts';
import { filedOf } from '../../moderation/text/filed.ts';
import { writtenMarks } from '../../moderation/text/mark-lines.ts';
import { marksIndex } from '../../moderation/text/marks.ts';
import { indexOf } from '../../moderation/text/pattern-index.ts';

describe('the reader’s patterns', () => {
  // A pattern is built when a text first holds a word that it begins with: a slip in it must not wait for that text.
  for (const [name, index, least] of [
    ['context marks', marksIndex, 100],
    ['crisis', crisisIndex, 500],
    ['danger gate', gateIndex, 20],
    ['contact', contactIndex, 15],
    ['offers', offersIndex, 40],
    ['recruiting', recruitingIndex, 30],
  ] as const)
    it(`of ${name} can all be built`, () => {
      expect(index.buildAll()).to.be.above(least);
    });

  it('ship as they are written', () => {
    const shipped = (name: string): unknown =>
      JSON.parse(readFileSync(join(import.meta.dirname, '../../moderation', name), 'utf8'));
    expect(shipped('crisis/tables.json')).to.deep.equal(makeTables());
    expect(shipped('text/marks.json')).to.deep.equal(filedOf(indexOf(writtenMarks())));
    const pack = unpacked(shipped('experience-language/rules.json') as PackedRules);
    expect(shipped('filed.json')).to.deep.equal(fileAll(pack));
  });

  it('are all known before the first text is read', () => {
    const first = 'Anyone know a brujo who does amarres de amor? Selling percs and xans for cheap.';
    const script = `const { screen } = await import('./moderation/screen.ts');
      const read = () => screen(${JSON.stringify(first)}).findings.map(({ rule }) => rule);
      console.log(JSON.stringify([read(), read()]));`;
    const root = join(import.meta.dirname, '../..');
    const args = ['--import', 'tsx', '--input-type=module', '-e', script];
    const [once, again] = JSON.parse(execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' }));
    expect(once).to.include('conduct.selling').and.include('conduct.spam');
    expect(once).to.deep.equal(again);
  });
});
