import { expect } from 'chai';
import { handleKey } from '../../server/accounts/handles.ts';
import { MemberModel } from '../../server/accounts/member.model.ts';
import { ReadingCountModel } from '../../server/accounts/reading-count.model.ts';
import { PostModel } from '../../server/forum/post.model.ts';
import type { StoreFactory } from '../../server/platform/rate.ts';
import { newId } from '../../shared/ids.ts';
import { HOUR, SECOND } from '../../shared/time.ts';
import { eventually, Person } from '../support/person.ts';
import { aReply, aSpace, aThread } from '../support/places.ts';
import { startWorld, type World } from '../support/world.ts';

/** Counts no calls: what is looked at here is how much was shown. */
const uncounted: StoreFactory = () => ({
  increment: async () => ({ totalHits: 0, resetTime: new Date() }),
  decrement: async () => {},
  resetKey: async () => {},
});

describe('reading guard: an account that copies is slowed, a person who reads is not', function () {
  this.timeout(120_000);
  let world: World;
  let keeper: Person;
  let spaceId: string;
  /** Threads of a hundred posts each, and such as people write. */
  const long: string[] = [];
  const short: string[] = [];

  /** Lays down threads of so many posts each, at once. */
  async function layDown(threads: number, postsEach: number, into: string[]): Promise<void> {
    const { threadId, postId } = await aThread(keeper, spaceId);
    const reply = await aReply(keeper, threadId);
    const [opening, answer] = await Promise.all(
      [postId, reply.post.postId].map((_id) => PostModel.findOne({ _id }).lean()),
    );
    const at = world.clock.now().getTime();
    for (let made = 0; made < threads; made++) {
      const id = newId('thread', at);
      const rows = Array.from({ length: postsEach }, (_, place) => {
        const _id = newId('post', at);
        return { ...(place ? answer : opening), _id, path: _id, clientId: _id, threadId: id, outbox: [] };
      });
      await PostModel.collection.insertMany(rows as never);
      into.push(id);
    }
  }

  const reload = (person: Person) => ReadingCountModel.findOne({ _id: person.memberId }).lean();
  const items = () => keeper.do('review.listItems', {}).then((page) => page.items);

  before(async () => {
    world = await startWorld({ RATE_SCALE: '1' });
    await world.stopService();
    await world.addNode({ rateStore: uncounted });
    await world.addNode({ rateStore: uncounted });
    keeper = await world.administrator('keeper');
    spaceId = await aSpace(keeper);
    await layDown(30, 100, long);
    await layDown(300, 8, short);
    await world.settled();
  });
  after(() => world.end());

  it('30: lets a person open three hundred threads within an hour, and writes down numbers alone', async () => {
    const reader = await world.member('long-evening');
    for (const threadId of short) {
      await reader.do('forum.getThread', { threadId });
      world.clock.advance(11 * SECOND);
    }
    for (const threadId of short.slice(0, 30)) await reader.do('forum.getThread', { threadId });
    await eventually(async () => ((await reload(reader))?.posts ?? 0) > 2_300, 'all is written');
    expect(await reader.do('accounts.getReading', {})).to.deep.equal({
      slowedUntil: null,
      note: '',
      answer: null,
    });
    const count = await reload(reader);
    expect(count?.posts, 'the same post shown twice counts once').to.be.within(2_300, 2_400);
    expect(Object.keys(count ?? {}).sort(), 'and nothing says what they were').to.deep.equal([
      '_id',
      'answer',
      'expiresAt',
      'fineUntil',
      'note',
      'outbox',
      'pastAt',
      'posts',
      'profiles',
      'since',
      'slowedUntil',
    ]);
    expect(await items()).to.deep.equal([]);
  });

  it('30: costs a reader no database call, and a heavy one a call for every hundred posts', async () => {
    const reader = await world.member('counted-calls');
    for (const threadId of short.slice(0, 12)) await reader.do('forum.getThread', { threadId });
    expect(await reload(reader), 'ninety-six posts').to.equal(null);
    await reader.do('forum.getThread', { threadId: short[12] as string });
    await eventually(async () => (await reload(reader))?.posts === 104, 'a hundred and four are written');
  });

  it('30: slows who is shown 3,000 posts, on two nodes and a socket, and tells them and the desk', async () => {
    const copier = await world.member('copies-all');
    const other = new Person(world.nodes[1]?.origin ?? '');
    Object.assign(other, { cookie: copier.cookie, memberId: copier.memberId });
    world.people.push(other);
    const line = await other.line();
    let shown = 0;
    for (const [at, threadId] of long.entries()) {
      const input = { threadId, limit: 100 };
      const by = [() => copier.call('forum.getThread', input), () => line.call('forum.getThread', input)];
      const result = await (by[at % 2] as () => ReturnType<typeof line.call<'forum.getThread'>>)();
      if (!result.ok) break;
      shown += result.value.posts.items.length;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    expect(shown).to.be.within(2_700, 3_000);
    await eventually(async () => (await reload(copier))?.slowedUntil != null, 'slowed');
    // A page each is what both nodes may still give until they have heard of it.
    for (const threadId of short.slice(0, 3))
      for (const by of [copier, other]) await by.call('forum.getThread', { threadId });
    const problem = await copier.refused('forum.getThread', { threadId: short[9] as string });
    expect(problem.code).to.equal('READING_SLOWED');
    const until = Date.parse(problem.details?.['until'] ?? '');
    expect(until - world.clock.now().getTime()).to.be.within(HOUR - 60 * SECOND, HOUR);
    const seconds = Number(problem.details?.['retryAfterSeconds']);
    expect(seconds).to.be.within(1, 60);
    const page = await copier.request('GET', `/api/v1/threads/${short[9]}`);
    expect([page.status, page.headers.get('retry-after')]).to.deep.equal([429, String(seconds)]);
    const html = await copier.request('GET', `/threads/${short[9]}`);
    expect(html.status).to.equal(429);
    expect(await html.text()).to.contain('href="/account/reading"');
    await aReply(copier, short[0] as string);
    expect((await copier.call('crisis.getHelp', {})).ok, 'help is never slow').to.equal(true);
    world.clock.advance((seconds + 1) * SECOND);
    await copier.do('forum.getThread', { threadId: short[9] as string });
    expect(
      (await copier.call('forum.getThread', { threadId: short[10] as string })).ok,
      'one by one',
    ).to.equal(false);

    const mine = await copier.do('accounts.explainReading', { note: 'I am printing it for my group.' });
    expect(mine).to.deep.equal({
      slowedUntil: new Date(until).toISOString(),
      note: 'I am printing it for my group.',
      answer: null,
    });
    expect(JSON.stringify(await reload(copier)), 'sealed').not.to.contain('printing');
    await world.settled();
    const [item, ...others] = await items();
    expect(others, 'one alert, however many nodes').to.deep.equal([]);
    expect([item?.subject.kind, item?.reasons, item?.about.handle]).to.deep.equal([
      'reading',
      ['reading'],
      'copies-all',
    ]);
    const view = await keeper.do('review.getItem', { itemId: item?.itemId ?? '' });
    expect(view.text).to.equal('I am printing it for my group.');
    expect(view.findings[0]?.reason).to.match(/^Was shown \d+ posts and 0 profiles within an hour\.$/);
    expect(view.can).to.deep.equal({
      withhold: false,
      restore: false,
      approve: false,
      dismiss: true,
      endSessions: true,
    });

    await keeper.do('review.decide', {
      itemId: view.item.itemId,
      decision: 'no-action',
      rule: 'privacy',
      reason: 'Thank you for telling us. Read on.',
      version: view.item.version,
    });
    await world.settled();
    for (const threadId of long.slice(0, 3))
      for (const by of [copier, other]) await by.do('forum.getThread', { threadId, limit: 100 });
    expect(await copier.do('accounts.getReading', {})).to.deep.equal({
      slowedUntil: null,
      note: '',
      answer: 'Thank you for telling us. Read on.',
    });
    await eventually(
      async () =>
        (await copier.do('notifications.listNotices', {})).items.some(
          (notice) => notice.link === '/account/reading',
        ),
      'the answer is told',
    );
  });

  it('30: slows who opens 400 people’s pages; a moderator ends their sign-ins, and it stays slow until its time', async () => {
    const handles = Array.from({ length: 400 }, (_, at) => `listed-${at}`);
    const model = await MemberModel.findOne({ _id: keeper.memberId }).lean();
    await MemberModel.collection.insertMany(
      handles.map((handle) => {
        const _id = newId('member', world.clock.now().getTime());
        return {
          ...model,
          _id,
          handle,
          handleKey: handleKey(handle),
          clientId: _id,
          roles: ['peer'],
          outbox: [],
        };
      }) as never,
    );
    const copier = await world.member('lists-people');
    let refused = 0;
    for (const handle of handles) if (!(await copier.call('accounts.getPerson', { handle })).ok) refused++;
    expect(refused).to.be.within(30, 60);
    const line = await copier.line();
    await world.settled();
    const item = (await items()).find((one) => one.about.handle === 'lists-people');
    const decision = { decision: 'sessions-ended', rule: 'privacy', reason: 'Please do not copy.' } as const;
    await keeper.do('review.decide', {
      itemId: item?.itemId ?? '',
      version: item?.version ?? 0,
      ...decision,
    });
    await eventually(() => !line.socket.connected, 'the socket is closed');
    expect((await copier.do('accounts.getMe', {})).me).to.equal(null);
    await copier.do('accounts.signIn', { handle: 'lists-people', password: copier.password });
    const state = await copier.do('accounts.getReading', {});
    expect(state.answer).to.equal('Please do not copy.');
    expect(state.slowedUntil).not.to.equal(null);
    world.clock.advance(HOUR + SECOND);
    expect((await copier.do('accounts.getReading', {})).slowedUntil).to.equal(null);
    for (const handle of handles.slice(0, 5)) await copier.do('accounts.getPerson', { handle });
  });

  it('30: does not slow the desk in its work, and tells the others of the desk', async () => {
    const moderator = await world.moderator('reads-much');
    for (const threadId of long) await moderator.do('forum.getThread', { threadId, limit: 100 });
    await eventually(async () => (await reload(moderator))?.pastAt != null, 'counted');
    for (const threadId of short.slice(0, 40)) await moderator.do('forum.getThread', { threadId });
    await world.settled();
    const about = (await items()).find((item) => item.about.handle === 'reads-much');
    expect(about?.reasons).to.deep.equal(['reading']);
    expect(
      (await moderator.do('review.listItems', {})).items.map((item) => item.about.handle),
    ).not.to.include('reads-much');
  });
});
