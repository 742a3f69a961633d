import { expect } from 'chai';
import { MemberModel } from '../../server/accounts/member.model.ts';
import { CALM } from '../../server/notifications/calm.ts';
import { all, notify } from '../../server/notifications/noticing.service.ts';
import { systemContext } from '../../server/platform/context.ts';
import { NOTICE_KINDS } from '../../shared/notices.ts';
import type { InputOf, OperationName } from '../../shared/operations.ts';
import { operations } from '../../shared/operations.ts';
import { DAY, HOUR } from '../../shared/time.ts';
import { newClientId, type Person } from '../support/person.ts';
import { aReply, aSpace } from '../support/places.ts';
import { startWorld, type World } from '../support/world.ts';

/** What must reach nobody: each word stands in one place alone. */
const HIDDEN = {
  staff: 'zqstaffroom',
  waiting: 'zqwaitinglong',
  back: 'zqtakenback',
  withheld: 'zqwithheldword',
  closed: 'zqclosedlater',
};

/** Letters wrong in a word, as one who guesses would type it. */
const misspelt = (word: string) => `${word.slice(0, -2)}${word.at(-1)}${word.at(-2)}`;

describe('attack 27: nothing leaks of what waits, was taken back, or is for others', function () {
  this.timeout(60_000);
  let world: World;
  let keeper: Person;
  let outsider: Person;
  let spaceId: string;
  const ids: Record<string, string> = {};
  let beforeSecrets: string;

  async function open(person: Person, space: string, word: string) {
    const { post } = await person.do('forum.createThread', {
      clientId: newClientId(),
      spaceId: space,
      title: `About ${word}`,
      body: `Words with ${word} in them.`,
    });
    return post;
  }

  /** Every way in which a member can read lists, places and things, with what they may know of addresses. */
  function ways(): [OperationName, object][] {
    const known: Record<string, unknown>[] = [
      { threadId: ids['open'] },
      { threadId: ids['staffThread'] },
      { threadId: ids['waitingThread'] },
      { threadId: ids['backThread'] },
      { threadId: ids['closedThread'] },
      { spaceId },
      { spaceId: ids['staffSpace'] },
      { spaceId: ids['closedSpace'] },
      ...['staffThread', 'waitingThread', 'waitingReply', 'backReply', 'withheldReply', 'closedThread'].map(
        (name) => ({ postId: ids[`${name}Post`] ?? ids[name] }),
      ),
      ...Object.values(HIDDEN).flatMap((word) => [
        { q: word },
        { q: misspelt(word) },
        { q: word.slice(0, 6) },
        { title: `About ${word}` },
      ]),
      { limit: 100 },
      {},
    ];
    return (Object.keys(operations) as OperationName[])
      .filter((name) => operations[name].method === 'GET' && operations[name].who !== 'responder')
      .flatMap((name) => {
        const fits = known.filter((input) => operations[name].input.safeParse(input).success);
        return fits.map((input): [OperationName, object] => [name, input]);
      });
  }

  async function everything(person: Person): Promise<Map<string, string>> {
    const answers = new Map<string, string>();
    for (const [name, input] of ways()) {
      const result = await person.call(name, input as InputOf<typeof name>);
      const { q: _q, title: _title, ...shown } = input as Record<string, unknown>;
      // What one typed oneself comes back in nothing but the address.
      answers.set(`${name} ${JSON.stringify(input)}`, JSON.stringify({ ...result, shown }));
    }
    return answers;
  }

  const told = async (person: Person) =>
    JSON.stringify([
      await person.do('forum.listSpaces', {}),
      await person.do('forum.listLatest', { limit: 100 }),
      await person.do('forum.listThreads', { spaceId, limit: 100 }),
      await person.do('forum.getThread', { threadId: ids['open'] ?? '' }),
      await person.do('forum.listFollowed', {}),
      await person.do('forum.getCatchUp', { threadId: ids['open'] ?? '' }),
      await person.do('notifications.getUnread', {}),
      await person.do('notifications.listNotices', {}),
      await person.do('messages.getUnread', {}),
      await person.do('accounts.listFoundPeople', { q: 'new' }),
    ]);

  before(async () => {
    world = await startWorld({ FIRST_POSTS: '2' });
    keeper = await world.administrator('keeper');
    outsider = await world.member('out-sider');
    await MemberModel.updateMany(
      { _id: { $in: [keeper.memberId, outsider.memberId] } },
      { $set: { firstPostsLeft: 0 } },
    );
    await MemberModel.updateOne({ _id: outsider.memberId }, { $set: { email: 'out@example.org' } });
    const newcomer = await world.member('new-comer');
    spaceId = await aSpace(keeper);
    ids['open'] = (await open(outsider, spaceId, 'everyday')).threadId;
    ids['closedSpace'] = await aSpace(keeper, 'Open for a while');
    const closing = await open(keeper, ids['closedSpace'], HIDDEN.closed);
    ids['closedThread'] = closing.threadId;
    ids['closedThreadPost'] = closing.postId;
    await outsider.do('forum.setFollow', { threadId: closing.threadId, follow: 'following' });
    await outsider.do('notifications.setPreferences', {
      ...CALM,
      quietFrom: 0,
      quietTo: 0,
      app: ['reply', 'mention', 'followed'],
      mail: ['reply', 'mention', 'followed'],
      push: ['reply', 'mention', 'followed'],
      digest: 'daily',
      detail: true,
    });
    await outsider.do('notifications.addDevice', {
      endpoint: 'https://fcm.googleapis.com/fcm/send/out',
      p256dh: 'B'.repeat(87),
      auth: 'A'.repeat(22),
    });
    await world.settled();
    beforeSecrets = await told(outsider);

    const { threadId } = await open(newcomer, spaceId, HIDDEN.waiting);
    ids['waitingThread'] = threadId;
    const waiting = await newcomer.do('forum.createReply', {
      clientId: newClientId(),
      threadId: ids['open'],
      body: `A ${HIDDEN.waiting} reply for @out-sider`,
    });
    ids['waitingReplyPost'] = waiting.post.postId;
    const staffSpace = await keeper.do('forum.createSpace', {
      clientId: newClientId(),
      name: 'Team room',
      purpose: `Only for the team: ${HIDDEN.staff}`,
      readers: { kind: 'staff' },
      posters: { kind: 'staff' },
    });
    ids['staffSpace'] = staffSpace.spaceId;
    const staff = await open(keeper, staffSpace.spaceId, HIDDEN.staff);
    ids['staffThread'] = staff.threadId;
    ids['staffThreadPost'] = staff.postId;
    await aReply(keeper, staff.threadId, `${HIDDEN.staff} about @out-sider`);
    await keeper.do('forum.changeSpace', {
      spaceId: ids['closedSpace'],
      purpose: 'For the team from now on.',
      readers: { kind: 'staff' },
    });
    await aReply(keeper, closing.threadId, `${HIDDEN.closed} after it was closed, @out-sider`);
    await world.settled();
  });
  after(() => world.end());

  it('leaves no trace in counts, lists, unread, notices and names', async () => {
    const now = await told(outsider);
    expect(now).not.to.match(/zq[a-z]{6}/);
    // What stands in a place that is not theirs any more is gone; nothing else differs.
    const elsewhere = (text: string) =>
      (JSON.parse(text) as { items?: { spaceId?: string }[] }[]).map((answer) =>
        answer.items
          ? { ...answer, items: answer.items.filter((item) => item.spaceId !== ids['closedSpace']) }
          : answer,
      );
    expect(elsewhere(now)).to.deep.equal(elsewhere(beforeSecrets));
  });

  it('gives none of the words to one who knows every address and guesses at words', async () => {
    const taken = await open(keeper, spaceId, HIDDEN.back);
    const reply = await aReply(keeper, ids['open'] ?? '', `A ${HIDDEN.back} reply`);
    ids['backThread'] = taken.threadId;
    ids['backReplyPost'] = reply.post.postId;
    const held = await aReply(keeper, ids['open'] ?? '', `A ${HIDDEN.withheld} reply`);
    ids['withheldReplyPost'] = held.post.postId;
    const moderator = await world.moderator('mod-one');
    await moderator.do('review.createReport', {
      clientId: newClientId(),
      subject: { kind: 'post', id: held.post.postId, home: ids['open'] ?? '' },
      reason: 'unkind',
    });
    await world.settled();
    for (const postId of [taken.postId, reply.post.postId]) await keeper.do('forum.takeBackPost', { postId });
    const { items } = await moderator.do('review.listItems', {});
    const item = items.find((one) => one.subject.id === held.post.postId);
    await moderator.do('review.decide', {
      itemId: item?.itemId ?? '',
      decision: 'withheld',
      reason: 'It is unkind.',
      version: item?.version ?? 0,
    });
    await world.settled();
    const answers = await everything(outsider);
    expect(answers.size).to.be.greaterThan(80);
    const leaking = [...answers].filter(([, answer]) => /zq[a-z]{6}/.test(answer)).map(([asked]) => asked);
    expect(leaking).to.deep.equal([]);
  });

  it('puts none of them into pages, letters, digests and pushes', async () => {
    world.clock.advance(2 * HOUR);
    await world.tick();
    world.clock.advance(DAY);
    await world.tick();
    const out = JSON.stringify([world.letters, world.pushes]);
    expect(out).not.to.match(/zq[a-z]{6}/);
    for (const address of [
      '/',
      '/spaces',
      `/spaces/${spaceId}`,
      `/threads/${ids['open']}`,
      ...['staffThread', 'waitingThread', 'backThread', 'closedThread'].map(
        (name) => `/threads/${ids[name]}`,
      ),
      `/spaces/${ids['staffSpace']}`,
      '/notices',
      '/people/out-sider',
    ]) {
      const page = await (await outsider.request('GET', address)).text();
      expect(page, address).not.to.match(/zq[a-z]{6}/);
    }
  });
});

describe('attack 32: what leaves the app says nothing', () => {
  let world: World;
  before(async () => {
    world = await startWorld();
  });
  after(() => world.end());

  for (const language of ['en', 'es'] as const)
    it(`of any kind of notice, by mail and by push, in ${language}`, async () => {
      const keeper = await world.administrator(`zqkeep-${language}`);
      const spaceId = await aSpace(keeper, `Zqspace ${language}`);
      const reader = await world.member(`zqread-${language}`);
      const email = `zz-${language}@example.org`;
      await MemberModel.updateOne({ _id: reader.memberId }, { $set: { email, language } });
      const kinds = [...NOTICE_KINDS];
      await reader.do('notifications.setPreferences', {
        ...CALM,
        quietFrom: 0,
        quietTo: 0,
        app: kinds,
        mail: kinds,
        push: kinds,
      });
      await reader.do('notifications.addDevice', {
        endpoint: `https://fcm.googleapis.com/fcm/send/${language}`,
        p256dh: 'B'.repeat(87),
        auth: 'A'.repeat(22),
      });
      const { post } = await keeper.do('forum.createThread', {
        clientId: newClientId(),
        spaceId,
        title: 'About zqtitles',
        body: 'Words with zqbodies.',
      });
      for (const kind of kinds) {
        const ctx = systemContext(world.app.node, world.clock.now());
        await notify(ctx, all([reader.memberId], kind), {
          key: `${kind}.${language}`,
          at: world.clock.now(),
          byId: keeper.memberId,
          threadId: post.threadId,
          postId: post.postId,
        });
        world.clock.advance(HOUR);
        await world.tick();
        const out = [
          ...world.letters.splice(0).map(({ subject, text }) => `${subject} ${text}`),
          ...world.pushes.splice(0).map(({ payload }) => payload),
        ];
        expect(out, `${kind}: a letter and a push`).to.have.length(2);
        for (const said of out) {
          // Each word by itself: the links' random part may look like any of them by chance.
          expect(said, kind).not.to.match(/zq(bodies|keep|read|titles)/i);
          expect(said.replace(/https?:\S+/g, ''), kind).not.to.match(
            /alongside|recovery|support|peer|group|thread_|post_/i,
          );
        }
      }
    });
});
