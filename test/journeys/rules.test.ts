import { expect } from 'chai';
import { systemContext } from '../../server/platform/context.ts';
import { judgeRules } from '../../server/review/judging.service.ts';
import { RuleCountModel, RuleMarkModel, RuleMonthModel } from '../../server/review/rule-count.model.ts';
import { DAY } from '../../shared/time.ts';
import type { Person } from '../support/person.ts';
import { startWorld, type World } from '../support/world.ts';

describe('rules: open to everyone, with how they fare', () => {
  let world: World;
  before(async () => {
    world = await startWorld();
  });
  after(() => world.end());

  it('shows every rule with words, reason, suggestions and sources, without sign-in', async () => {
    const visitor = world.visitor();
    for (const [language, least] of [
      ['en', 150],
      ['es', 40],
    ] as const) {
      const { rules, few } = await visitor.do('review.listRules', { language });
      expect(rules.length).to.be.above(least);
      expect(few).to.equal(0);
      for (const rule of rules) {
        expect(rule.ruleId.startsWith(`${language}.`), rule.ruleId).to.equal(true);
        expect(rule.words, rule.ruleId).to.not.deep.equal([]);
        expect(rule.speaks, rule.ruleId)
          .to.be.a('string')
          .and.not.match(/\[\[|^$/);
        expect(rule.why, rule.ruleId).to.not.equal('');
        expect(rule.sources, rule.ruleId).to.not.deep.equal([]);
        if (rule.severity !== 'review') expect(rule.say, rule.ruleId).to.not.deep.equal([]);
        expect(rule.health).to.equal(null);
      }
    }
  });

  it('counts people, once a month each, and shows figures of ten people or more when the month is over', async () => {
    const people: Person[] = [];
    for (let n = 0; n < 10; n++) people.push(await world.member(`quiet-reader-${n}`));
    const [first, second] = people;
    if (!first || !second) throw new Error('ten people have joined');
    const junkie = 'en.schizophrenic';
    const other = 'en.psychotic-person';
    for (const person of people)
      await person.do('review.countRules', {
        shown: [junkie],
        used: [],
        kept: person === second ? [junkie] : [],
      });
    await first.do('review.countRules', { shown: [junkie, other], used: [junkie, junkie], kept: [] });
    await first.do('review.countRules', { shown: [], used: [other], kept: ['no.such-rule'] });
    const healthOf = async (ruleId: string) =>
      (await first.do('review.listRules', { language: 'en' })).rules.find((rule) => rule.ruleId === ruleId)
        ?.health;
    expect(await healthOf(junkie), 'the month is not over').to.equal(null);
    const rows = await RuleCountModel.find({ _id: { $gt: '' } })
      .sort({ _id: 1 })
      .lean();
    expect(rows.map(({ shown, used, kept }) => [shown, used, kept])).to.have.deep.members([
      [10, 1, 1],
      [1, 0, 0],
    ]);
    const marks = JSON.stringify(await RuleMarkModel.find({ _id: { $gt: '' } }).lean());
    for (const person of people) expect(marks).to.not.include(person.memberId);
    const month = await RuleMonthModel.findOne({ _id: { $gt: '' } }).lean();
    expect(month?.expiresAt.getUTCDate(), 'the key goes with the month').to.equal(1);
    const now = world.clock.now();
    const next = Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 2);
    world.clock.advance(next - now.getTime());
    expect(await healthOf(junkie)).to.deep.equal({ shown: 10, used: 1, kept: 1 });
    expect(await healthOf(other), 'one person').to.equal(null);
    expect((await first.do('review.listRules', { language: 'en' })).few).to.equal(1);
    world.clock.advance(40 * DAY);
    expect(await healthOf(junkie), 'of the last month alone').to.equal(null);
  });

  it('counts nothing for who has turned suggestions off', async () => {
    const person = await world.member('plain-speaker');
    await person.do('accounts.changeSettings', { coach: false });
    const before = await RuleMarkModel.countDocuments({ _id: { $gt: '' } });
    const answer = await person.do('review.countRules', { shown: ['en.schizophrenic'], used: [], kept: [] });
    expect(answer.counted).to.equal(false);
    expect(await RuleMarkModel.countDocuments({ _id: { $gt: '' } })).to.equal(before);
  });
});

describe('rules: what their figures say against them', () => {
  let world: World;
  before(async () => {
    world = await startWorld();
  });
  after(() => world.end());

  it('are put to the desk where most people keep their own words, once the month is over', async () => {
    const june = await world.moderator('june-lantern');
    const now = world.clock.now();
    const month = (on: number) =>
      new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + on, 1)).toISOString().slice(0, 7);
    const fared = (on: number, ruleId: string, shown: number, kept: number) =>
      RuleCountModel.create({ _id: `${month(on)}:${ruleId}`, shown, used: shown - kept, kept });
    await fared(-1, 'en.lunatic', 30, 28);
    await fared(0, 'en.lunatic', 30, 27);
    await fared(0, 'en.alcoholic', 60, 40);
    await fared(0, 'es.imbecil', 49, 49);
    await fared(-14, 'en.psychopath', 400, 400);
    const waiting = async () =>
      (await june.do('review.listProposals', {})).items.filter(({ basis }) => basis === 'figures');
    const softening = async () =>
      (await june.do('review.listRules', { language: 'en' })).rules.find(
        ({ ruleId }) => ruleId === 'en.lunatic',
      )?.softening;
    /** What is due at the beginning of a month. */
    const judge = (on: number) =>
      judgeRules(
        systemContext(world.app.node, new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + on, 2))),
      );
    await world.tick();
    expect(await waiting(), 'this month is not over').to.deep.equal([]);
    await judge(1);
    await judge(1);
    const [proposal, ...more] = await waiting();
    expect(more).to.deep.equal([]);
    expect(proposal).to.deep.include({ by: null, text: null, state: 'proposed', can: { decide: true } });
    expect(proposal?.label).to.deep.equal({
      kind: 'rule-health',
      ruleId: 'en.lunatic',
      shown: 60,
      used: 5,
      kept: 55,
      from: month(-1),
      until: month(0),
    });
    expect(await softening()).to.equal('proposed');
    const { proposalId = '', version = 1 } = proposal ?? {};
    const decided = { proposalId, keep: false, reason: 'It names no person.', version };
    expect((await world.visitor().refused('review.decideProposal', decided)).code).to.equal('SIGN_IN_NEEDED');
    await june.do('review.decideProposal', decided);
    expect(await softening()).to.equal(null);

    await fared(1, 'en.lunatic', 49, 49);
    await judge(2);
    expect(await waiting(), 'figures that were judged do not count again').to.deep.equal([]);
    await fared(2, 'en.lunatic', 12, 11);
    await judge(3);
    const [again] = await waiting();
    expect(again?.label).to.include({ shown: 61, kept: 60, from: month(1), until: month(2) });
    await june.do('review.decideProposal', {
      proposalId: again?.proposalId ?? '',
      keep: true,
      version: again?.version ?? 1,
    });
    expect(await softening()).to.equal('agreed');
    expect((await june.do('review.listExamples', { suite: 'language' })).items).to.deep.equal([]);
  });
});
