import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { parse } from 'yaml';
import { checkPack, type SourceRule } from '../../moderation/experience-language/check.ts';
import { corePack, packed, unpacked } from '../../moderation/experience-language/pack.ts';
import { screen } from '../../moderation/screen.ts';
import { suggest } from '../../moderation/suggest.ts';

const ROOT = join(import.meta.dirname, '../../moderation/experience-language');
const yaml = (file: string): unknown => parse(readFileSync(join(ROOT, 'rules', file), 'utf8'));
const { macros } = yaml('words.yaml') as { macros: Record<string, string> };
const sources = yaml('sources.yaml') as Record<string, string>;
const rules: SourceRule[] = ['en', 'es'].flatMap((language) =>
  readdirSync(join(ROOT, 'rules', language))
    .sort()
    .flatMap((name) =>
      (yaml(join(language, name)) as Omit<SourceRule, 'category'>[]).map((rule) => ({
        ...rule,
        category: name.replace('.yaml', ''),
      })),
    ),
);

describe('the experience-language rules', () => {
  it('all pass their own examples and lints, and the shipped pack is what they compile to', () => {
    const { pack, problems } = checkPack(rules, macros, sources);
    expect(problems).to.deep.equal([]);
    expect(pack.rules).to.have.length(249);
    const shipped = JSON.parse(readFileSync(join(ROOT, 'rules.json'), 'utf8'));
    expect(shipped).to.deep.equal(JSON.parse(JSON.stringify(packed(pack))));
    const core = JSON.parse(readFileSync(join(ROOT, 'core.json'), 'utf8'));
    expect(core).to.deep.equal(JSON.parse(JSON.stringify(packed(corePack(pack)))));
    expect(unpacked(shipped)).to.deep.equal(JSON.parse(JSON.stringify(pack)));
  });

  it('refuse a pack with a failing example', () => {
    const [first] = rules;
    if (!first) throw new Error('no rules');
    const broken = { ...first, tests: { ...first.tests, flag: ['Nothing to [[see]] here.'] } };
    expect(checkPack([broken], macros, sources).problems).to.have.length(1);
  });

  it('keep silent for a writer who keeps their words, by rule and by word', () => {
    const text = 'My brother is an addict and I am tired.';
    const [finding] = suggest(text);
    expect(finding?.rule).to.equal('en.addict');
    expect(finding?.suggestions).to.have.length.within(1, 3);
    expect(suggest(text, { keep: ['en.addict'] })).to.deep.equal([]);
    expect(suggest(text, { keep: ['en.addict:addict'] })).to.deep.equal([]);
    expect(suggest(text, { keep: ['en.addict:addicts'] })).to.have.length(1);
    expect(suggest(text, { quiet: true })).to.deep.equal([]);
  });

  it('keep silent for every word that any rule’s own examples match, once it is kept as it was matched', () => {
    let kept = 0;
    for (const rule of rules)
      for (const marked of rule.tests.flag) {
        const text = marked.replaceAll('[[', '').replaceAll(']]', '');
        for (const finding of suggest(text).filter((each) => each.action === 'suggest')) {
          const again = suggest(text, { keep: [`${finding.rule}:${finding.match.toLowerCase()}`] });
          expect(
            again.some((each) => each.start === finding.start && each.rule === finding.rule),
            text,
          ).to.equal(false);
          kept += 1;
        }
      }
    expect(kept).to.be.greaterThan(100);
  });

  it('open the other packs only when asked', () => {
    const text = 'Her son relapsed on Friday.';
    expect(screen(text).findings).to.deep.equal([]);
    expect(screen(text, { packs: ['plus'] }).findings).to.have.length(1);
    expect(suggest(text, { packs: ['plus'] }), 'the page has the core alone').to.deep.equal([]);
  });

  it('tell the writer of a review, kindly, without words to swap', () => {
    const [finding] = suggest('You are nothing but a junkie.');
    expect(finding?.action).to.equal('review');
    expect(finding?.suggestions).to.deep.equal([]);
    expect(finding?.reason).to.match(/moderator will read it/);
  });
});
