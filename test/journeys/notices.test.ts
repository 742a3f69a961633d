import { expect } from 'chai';
import { MemberModel } from '../../server/accounts/member.model.ts';
import { CALM } from '../../server/notifications/calm.ts';
import { DAY, HOUR, later, MINUTE } from '../../shared/time.ts';
import { eventually, type Person } from '../support/person.ts';
import { aMeeting, aReply, aSpace, aThread } from '../support/places.ts';
import { startWorld, type World } from '../support/world.ts';

describe('notices', () => {
  let world: World;
  let keeper: Person;
  let ana: Person;
  let ben: Person;
  let cleo: Person;
  let spaceId: string;
  before(async () => {
    world = await startWorld();
    keeper = await world.administrator('keeper');
    spaceId = await aSpace(keeper);
    ana = await world.member('ana-maple');
    ben = await world.member('ben-cedar');
    cleo = await world.member('cleo-birch');
    await MemberModel.updateOne({ _id: ana.memberId }, { $set: { email: 'ana@example.org' } });
  });
  after(() => world.end());

  const kinds = async (person: Person) =>
    (await person.do('notifications.listNotices', {})).items.map((notice) => notice.kind);
  const never = { quietFrom: 0, quietTo: 0 };
  const prefer = (person: Person, part: Partial<typeof CALM>) =>
    person.do('notifications.setPreferences', { ...CALM, ...never, ...part });
  const clear = async (...people: Person[]) => {
    for (const person of people) await person.do('notifications.markRead', {});
  };

  it('tells of replies and mentions to oneself, at once, and of nothing one did oneself', async () => {
    const line = await ana.line();
    const { threadId } = await aThread(ana, spaceId);
    const { post } = await aReply(ben, threadId, 'I walk. @cleo-birch does too.');
    await world.settled();
    await line.until('notifications.changed');
    const [reply] = (await ana.do('notifications.listNotices', {})).items;
    expect(reply).to.deep.include({
      kind: 'reply',
      read: false,
      title: 'Tell me something small',
      link: `/threads/${threadId}#${post.postId}`,
    });
    expect(reply?.person?.handle).to.equal('ben-cedar');
    expect(await kinds(cleo)).to.deep.equal(['mention']);
    expect(await kinds(ben)).to.deep.equal([]);
    expect((await ana.do('notifications.getUnread', {})).unread).to.equal(true);
    await ana.do('forum.markRead', { threadId, until: world.clock.now().toISOString() });
    await world.settled();
    expect((await ana.do('notifications.getUnread', {})).unread, 'read where it stands').to.equal(false);
    await clear(cleo);
  });

  it('is quiet about what someone muted, and about people they hide', async () => {
    const { threadId } = await aThread(ana, spaceId);
    await ana.do('forum.setFollow', { threadId, follow: 'muted' });
    await aReply(ben, threadId);
    const other = await aThread(ana, spaceId);
    await ana.do('accounts.setHidden', { memberId: cleo.memberId, how: 'block' });
    await aReply(cleo, other.threadId, 'Hello @ana-maple');
    await world.settled();
    expect((await ana.do('notifications.getUnread', {})).unread).to.equal(false);
    await ana.do('accounts.setHidden', { memberId: cleo.memberId, how: null });
  });

  it('shows nothing of what may not be read any more', async () => {
    const { threadId } = await aThread(ben, spaceId);
    await aReply(ana, threadId);
    await aReply(cleo, threadId, 'For @ana-maple');
    await world.settled();
    expect((await kinds(ana))[0]).to.equal('mention');
    const before = (await kinds(ana)).length;
    await keeper.do('forum.changeSpace', {
      spaceId,
      purpose: 'Only for the team now.',
      readers: { kind: 'staff' },
    });
    expect((await kinds(ana)).length).to.be.lessThan(before);
    await keeper.do('forum.changeSpace', { spaceId, purpose: 'Small steps and slow days.' });
    await clear(ana, ben);
  });

  it('mails once, after ten minutes, without a name, a title or a word, and not what was read meanwhile', async () => {
    await prefer(ana, { mail: ['reply'] });
    const { threadId } = await aThread(ana, spaceId, 'Secret words of mine.');
    await aReply(ben, threadId, 'Private answer.');
    await aReply(cleo, threadId, 'Another private answer.');
    await world.settled();
    await world.tick();
    expect(world.letters).to.have.length(0);
    world.clock.advance(11 * MINUTE);
    await world.tick();
    await world.tick();
    await world.restart();
    await world.tick();
    expect(world.letters).to.have.length(1);
    const [letter] = world.letters;
    expect(letter?.to).to.equal('ana@example.org');
    const all = `${letter?.subject} ${letter?.text}`;
    for (const word of ['ben', 'cleo', 'ana', 'private', 'answer', 'small', 'everyday', 'alongside'])
      expect(all.replace(/http\S+/g, '').toLowerCase(), word).not.to.contain(word);
    await aReply(ben, threadId, 'Read before it is mailed.');
    await world.settled();
    await clear(ana);
    world.clock.advance(HOUR);
    await world.tick();
    expect(world.letters).to.have.length(1);
  });

  it('goes on with a letter that a crash cut off, under the same name', async () => {
    const { threadId } = await aThread(ana, spaceId);
    await aReply(ben, threadId);
    await world.settled();
    world.clock.advance(11 * MINUTE);
    const taken = world.letters.length;
    const { NoticeModel } = await import('../../server/notifications/notice.model.ts');
    await NoticeModel.updateMany(
      { memberId: ana.memberId, mailDueAt: { $ne: null } },
      { $set: { letterId: 'letter_cut_off' } },
    );
    await world.tick();
    expect(world.letters.slice(taken).map((letter) => letter.key)).to.deep.equal(['letter_cut_off']);
  });

  it('lets one add, change and take out the address with the password alone', async () => {
    const dora = await world.member('dora-reed');
    const has = async () => (await dora.do('notifications.getPreferences', {})).hasMail;
    const change = { email: 'dora@example.org', password: dora.password };
    expect(await has()).to.equal(false);
    const wrong = await dora.refused('accounts.setEmail', { ...change, password: 'not what she chose' });
    expect(wrong.code).to.equal('SIGN_IN_FAILED');
    const odd = await dora.refused('accounts.setEmail', { ...change, email: 'dora at home' });
    expect(odd.details).to.have.property('email');
    expect(await has()).to.equal(false);
    expect((await dora.do('accounts.setEmail', change)).me.email).to.equal('dora@example.org');
    expect(await has()).to.equal(true);
    expect((await dora.do('accounts.setEmail', { ...change, email: null })).me.email).to.equal(null);
    expect(await has()).to.equal(false);
  });

  it('stops all mail at one press without a sign-in, by page and by the mail program', async () => {
    const letter = world.letters.at(-1);
    const stop = new URL(letter?.stop ?? '');
    const token = stop.pathname.split('/').at(-1) ?? '';
    const visitor = world.visitor();
    expect((await visitor.request('GET', `/stop/${token}`)).status).to.equal(200);
    expect((await ana.do('notifications.getPreferences', {})).preferences.mail).to.deep.equal(['reply']);
    const pressed = await fetch(`${world.origin}/stop/${token}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    });
    expect(pressed.status).to.equal(200);
    expect((await ana.do('notifications.getPreferences', {})).preferences.mail).to.deep.equal([]);
    expect(await visitor.do('notifications.stopMail', { token: 'x'.repeat(60) })).to.deep.equal({
      done: true,
    });
  });

  it('pushes neutral words, waits out the night, forgets browsers that are gone, and tries again after trouble', async () => {
    const device = { p256dh: 'B'.repeat(87), auth: 'A'.repeat(22) };
    const refused = await ben.refused('notifications.addDevice', {
      endpoint: 'https://127.0.0.1/push',
      ...device,
    });
    expect(refused.details).to.have.property('endpoint');
    await ben.do('notifications.addDevice', {
      endpoint: 'https://fcm.googleapis.com/fcm/send/one',
      ...device,
    });
    await ben.do('notifications.addDevice', {
      endpoint: 'https://fcm.googleapis.com/fcm/send/gone',
      ...device,
    });
    await prefer(ben, { push: ['reply'] });
    const { threadId } = await aThread(ben, spaceId);
    await aReply(cleo, threadId, 'Very private.');
    await world.settled();
    world.pushTrouble = true;
    await world.tick();
    expect(world.pushes).to.have.length(0);
    world.pushTrouble = false;
    await world.tick();
    await world.tick();
    expect(world.pushes.map((push) => JSON.parse(push.payload).body)).to.deep.equal([
      'You have a new reply.',
      'You have a new reply.',
    ]);
    expect((await ben.do('notifications.getPreferences', {})).devices).to.equal(1);
    const hour = world.clock.now().getUTCHours();
    await prefer(ben, { push: ['reply'], quietFrom: hour, quietTo: (hour + 2) % 24 });
    await aReply(cleo, threadId, 'At night.');
    await world.settled();
    await world.tick();
    expect(world.pushes).to.have.length(2);
    world.clock.advance(2 * HOUR);
    await world.tick();
    expect(world.pushes).to.have.length(3);
  });

  it('sends a digest once, of what may be read then, and titles only where they were asked for', async () => {
    await MemberModel.updateOne({ _id: cleo.memberId }, { $set: { email: 'cleo@example.org' } });
    const open = await aThread(cleo, spaceId);
    await world.settled();
    world.clock.advance(MINUTE);
    await aReply(ben, open.threadId);
    await world.settled();
    const mine = () => world.letters.filter((letter) => letter.to === 'cleo@example.org');
    await prefer(cleo, { digest: 'daily', detail: true });
    world.clock.advance(DAY + 2 * HOUR);
    await world.tick();
    await world.tick();
    expect(mine()).to.have.length(1);
    expect(mine()[0]?.text).to.contain('Tell me something small');
    expect(mine()[0]?.text).not.to.contain('A walk around the block');
    await prefer(cleo, { digest: 'weekly' });
    world.clock.advance(8 * DAY);
    await world.tick();
    expect(mine()).to.have.length(2);
    expect(mine()[1]?.text).not.to.contain('Tell me');
  });

  it('reminds of a meeting a quarter of an hour before, and says when a badge runs out', async () => {
    const lead = await world.peerSpecialist('sam-river', keeper);
    const meetingId = await aMeeting(world, keeper, lead);
    await ben.do('notifications.setReminder', { meetingId, on: true });
    await world.tick();
    expect((await kinds(ben))[0]).to.equal('reminder');
    const soon = later(world.clock.now(), 10 * DAY);
    await MemberModel.updateOne({ _id: lead.memberId }, { $set: { verifiedUntil: soon } });
    world.clock.advance(HOUR - (world.clock.now().getTime() % HOUR));
    await world.tick();
    await world.tick();
    await eventually(async () => (await kinds(lead)).includes('credential'), 'the badge is spoken of');
    expect((await kinds(lead)).filter((kind) => kind === 'credential')).to.have.length(1);
  });
});
