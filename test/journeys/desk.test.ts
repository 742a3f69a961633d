import { expect } from 'chai';
import { MemberModel } from '../../server/accounts/member.model.ts';
import { AuditModel } from '../../server/platform/audit.ts';
import { MINUTE } from '../../shared/time.ts';
import { newClientId, type Person } from '../support/person.ts';
import { aReply, aSpace, aThread } from '../support/places.ts';
import { startWorld, type World } from '../support/world.ts';

const PLAIN_DANGER = 'I have the pills in my hand and I am going to kill myself tonight.';

describe('desk: an alert is answered', () => {
  let world: World;
  let ana: Person;
  let june: Person;
  let tide: Person;
  let spaceId: string;
  beforeEach(async () => {
    world = await startWorld();
    spaceId = await aSpace(await world.administrator('keeper'));
    ana = await world.member('ana-maple');
    june = await world.moderator('june-lantern');
    tide = await world.moderator('tide-keeper');
  });
  afterEach(() => world.end());

  async function anAlert(): Promise<string> {
    const { threadId } = await aThread(ana, spaceId);
    const { post } = await aReply(ana, threadId, PLAIN_DANGER);
    await world.settled();
    const { items } = await june.do('crisis.listAlerts', {});
    return items.find((alert) => alert.subject.id === post.postId)?.alertId ?? '';
  }

  it('arrives live at who is on call, is claimed once, read, noted and resolved', async () => {
    await world.onCall(june);
    const [atJune, atTide] = await Promise.all([june.line(), tide.line()]);
    await Promise.all([atJune.join('responders:all'), atTide.join('responders:all')]);
    const alertId = await anAlert();
    const paged = (await atJune.until('crisis.paged'))[0]?.[0];
    expect(paged).to.deep.equal({ alertId, tier: 'imminent', step: 0 });
    await atTide.until('crisis.alertChanged');
    expect(atTide.of('crisis.paged'), 'only who is on call is paged first').to.have.length(0);

    const results = await Promise.all([
      june.call('crisis.claimAlert', { alertId }),
      tide.call('crisis.claimAlert', { alertId }),
    ]);
    const lost = results.find((result) => !result.ok);
    const winner = results[0].ok ? june : tide;
    const loser = results[0].ok ? tide : june;
    expect(results.filter((result) => result.ok)).to.have.length(1);
    expect(lost).to.deep.nested.include({
      'problem.code': 'ALREADY_CLAIMED',
      'problem.details': { claimedBy: winner.handle },
    });

    const opened = await winner.do('crisis.getAlert', { alertId });
    expect(opened.text).to.equal(PLAIN_DANGER);
    const [finding] = opened.findings;
    expect(finding && opened.text?.slice(finding.start, finding.end))
      .to.be.a('string')
      .with.length.above(3);
    expect(opened.can).to.deep.equal({ claim: false, release: true, note: true, resolve: true });

    const early = await winner.refused('crisis.resolveAlert', { alertId, outcome: 'contact-made' });
    expect(early.code).to.equal('NOTE_NEEDED');
    const foreign = await loser.refused('crisis.writeNote', {
      alertId,
      clientId: newClientId(),
      note: 'Mine?',
    });
    expect(foreign.code).to.equal('CONFLICT');
    const note = { alertId, clientId: newClientId(), note: 'Wrote to them; their sister is on her way.' };
    await winner.do('crisis.writeNote', note);
    const twice = await winner.do('crisis.writeNote', note);
    expect(twice.log.filter((entry) => entry.what === 'note')).to.have.length(1);
    const done = await winner.do('crisis.resolveAlert', { alertId, outcome: 'contact-made' });
    expect(done.alert.state).to.equal('resolved');
    expect((await june.do('crisis.listAlerts', {})).items).to.have.length(0);
    expect((await june.do('crisis.listAlerts', { show: 'resolved' })).items[0]?.alertId).to.equal(alertId);

    const acts = (await AuditModel.find({ about: alertId }).sort({ _id: 1 }).lean()).map(
      (record) => record.what,
    );
    expect(acts).to.deep.equal([
      'crisis.claimAlert',
      'crisis.viewAlert',
      'crisis.writeNote',
      'crisis.resolveAlert',
    ]);
  });

  it('climbs the rota by stored deadlines, across a restart, and widens to everyone', async () => {
    await world.onCall(june, 1);
    await world.onCall(tide, 2);
    const alertId = await anAlert();
    const state = async () =>
      (await june.do('crisis.getAlert', { alertId })).log.map((entry) => entry.detail ?? entry.what);
    expect(await state()).to.deep.equal(['opened', 'step 1, first-on-call: 1']);
    world.clock.advance(MINUTE);
    await world.tick();
    expect(await state(), 'not before its time').to.have.length(2);
    await world.restart();
    world.clock.advance(MINUTE + 1_000);
    await world.tick();
    expect((await state()).at(-1)).to.equal('step 2, team: 2');
    world.clock.advance(3 * MINUTE);
    await world.tick();
    expect((await state()).slice(-2), 'no supervisor here: gone past at once').to.deep.equal([
      'step 3, supervisors',
      'step 4, everyone: 3',
    ]);
    world.clock.advance(10 * MINUTE);
    await world.tick();
    expect((await state()).at(-1), 'the last step repeats').to.equal('step 4, everyone: 3');
  });

  it('with nobody on call goes past the empty steps at once, and says so', async () => {
    const alertId = await anAlert();
    const { log } = await june.do('crisis.getAlert', { alertId });
    expect(log.map((entry) => entry.what)).to.deep.equal([
      'opened',
      'nobody-on-call',
      'nobody-on-call',
      'nobody-on-call',
      'paged',
    ]);
  });

  it('opens again when whoever claimed it writes no note in time', async () => {
    await world.onCall(june);
    const alertId = await anAlert();
    await june.do('crisis.claimAlert', { alertId });
    world.clock.advance(11 * MINUTE);
    await world.tick();
    const { alert, log } = await tide.do('crisis.getAlert', { alertId });
    expect(alert.state).to.equal('open');
    expect(log.map((entry) => entry.what)).to.include('reopened');
    await tide.do('crisis.claimAlert', { alertId });
    await tide.do('crisis.writeNote', { alertId, clientId: newClientId(), note: 'On the phone with them.' });
    world.clock.advance(60 * MINUTE);
    await world.tick();
    expect((await june.do('crisis.getAlert', { alertId })).alert.state).to.equal('claimed');
  });

  it('is taken up by the sweeper when the process ends between the post and its alert', async () => {
    const { threadId } = await aThread(ana, spaceId);
    const dispatcher = world.app.dispatcher;
    const deliver = dispatcher.deliver;
    dispatcher.deliver = () => Promise.resolve();
    const { post } = await aReply(ana, threadId, PLAIN_DANGER);
    dispatcher.deliver = deliver;
    expect((await june.do('crisis.listAlerts', {})).items).to.have.length(0);
    await world.restart();
    world.clock.advance(MINUTE);
    await world.tick();
    await world.tick();
    const { items } = await june.do('crisis.listAlerts', {});
    expect(items.map((alert) => alert.subject.id)).to.deep.equal([post.postId]);
  });

  it('mails who is paged without a word of what it is about', async () => {
    await MemberModel.updateOne({ _id: june.memberId }, { $set: { email: 'june@example.org' } });
    await world.onCall(june);
    await anAlert();
    expect(world.letters).to.have.length(1);
    const [letter] = world.letters;
    expect(letter?.to).to.equal('june@example.org');
    expect(`${letter?.subject} ${letter?.text}`).not.to.match(/pills|ana-maple|suicide|imminent/i);
  });

  it('does not show people alerts about themselves', async () => {
    const { threadId } = await aThread(june, spaceId);
    await aReply(june, threadId, PLAIN_DANGER);
    await world.settled();
    expect((await june.do('crisis.listAlerts', {})).items).to.have.length(0);
    const { items } = await tide.do('crisis.listAlerts', {});
    expect(items).to.have.length(1);
    expect((await june.refused('crisis.getAlert', { alertId: items[0]?.alertId ?? '' })).code).to.equal(
      'NOT_FOUND',
    );
  });
});

describe('desk: a report is decided', () => {
  let world: World;
  let ana: Person;
  let ben: Person;
  let june: Person;
  let spaceId: string;
  before(async () => {
    world = await startWorld();
    spaceId = await aSpace(await world.administrator('keeper'));
    ana = await world.member('ana-maple');
    ben = await world.member('ben-cedar');
    june = await world.moderator('june-lantern');
  });
  after(() => world.end());

  it('reaches the desk live, with a lane of its own for worry, and without the reporter’s name', async () => {
    const { threadId } = await aThread(ana, spaceId);
    const { post } = await aReply(ana, threadId);
    const line = await june.line();
    await line.join('responders:all');
    const subject = { kind: 'post' as const, id: post.postId, home: threadId };
    const report = {
      clientId: newClientId(),
      subject,
      reason: 'worried' as const,
      note: 'They sound very tired.',
    };
    expect((await ben.do('review.createReport', report)).lane).to.equal('worried');
    await ben.do('review.createReport', report);
    await line.until('review.itemChanged');
    await world.settled();
    const { items } = await june.do('review.listItems', {});
    const item = items.find((each) => each.subject.id === post.postId);
    expect(item).to.include({ lane: 'worried', reportCount: 1, state: 'open' });
    const opened = await june.do('review.getItem', { itemId: item?.itemId ?? '' });
    expect(opened.reports.map((each) => each.note)).to.deep.equal(['They sound very tired.']);
    expect(JSON.stringify(opened)).not.to.contain('ben-cedar').and.not.to.contain(ben.memberId);
  });

  it('withholds with a reason that the author sees beside their text, and restores', async () => {
    const { threadId } = await aThread(ana, spaceId);
    const { post } = await aReply(ana, threadId, 'Buy my course, it heals everything.');
    const subject = { kind: 'post' as const, id: post.postId, home: threadId };
    await ben.do('review.createReport', { clientId: newClientId(), subject, reason: 'selling' });
    await world.settled();
    const find = async () =>
      (await june.do('review.listItems', {})).items.find((item) => item.subject.id === post.postId);
    const item = await find();
    const reason = 'Courses for sale need the trust card. You can post it again with one.';
    const decision = { itemId: item?.itemId ?? '', rule: 'no-selling' as const, version: item?.version ?? 0 };
    await june.do('review.decide', { ...decision, decision: 'withheld', reason });
    const others = await ben.do('forum.getPost', { postId: post.postId });
    expect(others).to.include({ state: 'withheld', html: null, withheld: null });
    const own = await ana.do('forum.getPost', { postId: post.postId });
    expect(own.html).to.contain('Buy my course');
    expect(own.withheld).to.include({ reason, rule: 'no-selling' });
    const again = await june.refused('review.decide', { ...decision, decision: 'withheld', reason });
    expect(again.code).to.equal('CONFLICT');

    const opened = await june.do('review.getItem', { itemId: decision.itemId });
    expect(opened.can).to.deep.equal({
      withhold: false,
      restore: true,
      approve: false,
      dismiss: false,
      endSessions: false,
    });
    const restored = await june.do('review.decide', {
      ...decision,
      version: opened.item.version,
      decision: 'restored',
      reason: 'They added the card.',
    });
    expect(restored.history.map((each) => each.what)).to.deep.equal(['withheld', 'restored']);
    expect((await ben.do('forum.getPost', { postId: post.postId })).html).to.contain('Buy my course');
  });

  it('lets one of two moderators win, and tells the other', async () => {
    const tide = await world.moderator('tide-keeper');
    const { threadId } = await aThread(ana, spaceId);
    const { post } = await aReply(ana, threadId);
    const subject = { kind: 'post' as const, id: post.postId, home: threadId };
    await ben.do('review.createReport', { clientId: newClientId(), subject, reason: 'unkind' });
    await world.settled();
    const item = (await june.do('review.listItems', {})).items.find(
      (each) => each.subject.id === post.postId,
    );
    const input = {
      itemId: item?.itemId ?? '',
      version: item?.version ?? 0,
      decision: 'no-action' as const,
      rule: 'kindness' as const,
      reason: 'Read it twice; it is kindly meant.',
    };
    const results = await Promise.all([june.call('review.decide', input), tide.call('review.decide', input)]);
    expect(results.map((result) => (result.ok ? 'won' : result.problem.code)).sort()).to.deep.equal([
      'CONFLICT',
      'won',
    ]);
    const records = await AuditModel.find({ about: input.itemId, what: 'review.no-action' }).lean();
    expect(records).to.have.length(1);
  });

  it('is not open to members, nor for one’s own words', async () => {
    const { threadId } = await aThread(ana, spaceId);
    const { post } = await aReply(ana, threadId);
    expect((await ben.refused('review.listItems', {})).code).to.equal('FORBIDDEN');
    const own = await ana.refused('review.createReport', {
      clientId: newClientId(),
      subject: { kind: 'post', id: post.postId, home: threadId },
      reason: 'other',
    });
    expect(own.code).to.equal('CONFLICT');
  });
});
