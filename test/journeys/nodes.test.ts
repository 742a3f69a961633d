import { expect } from 'chai';
import type { App } from '../../server/app.ts';
import { KEPT_AMONG_NODES_MS } from '../../server/platform/kept.ts';
import { takeLease } from '../../server/platform/lease.ts';
import { DatabaseStore, RateHitModel } from '../../server/platform/rate.store.ts';
import { createRateLimits } from '../../server/platform/rate.ts';
import { HOUR, MINUTE, SECOND } from '../../shared/time.ts';
import { eventually, type Line, newClientId, Person } from '../support/person.ts';
import { aMeeting, aReply, aSpace, aThread } from '../support/places.ts';
import { unwatched } from '../support/queries.ts';
import { leavesOutRedis, type RedisServer, startRedis } from '../support/redis.ts';
import { Service } from '../support/service.ts';
import { startWorld, type World } from '../support/world.ts';

describe('nodes: two of them on one database are one service', () => {
  let world: World;
  let redis: RedisServer;
  let first: App;
  let second: App;
  let secondOrigin: string;
  let administrator: Person;
  let lead: Person;
  let ana: Person;
  let ben: Person;
  before(async function () {
    if (leavesOutRedis()) return this.skip();
    redis = await startRedis();
    world = await startWorld();
    // The first node of a world stands alone; these two have a Redis between them.
    await world.stopService();
    first = (await world.addNode({ redis: redis.connect() })).app;
    const { app, origin } = await world.addNode({ redis: redis.connect() });
    second = app;
    secondOrigin = origin;
    administrator = await world.administrator('keeper');
    lead = await world.peerSpecialist('marigold-path', await world.moderator('june-lantern'));
    ana = await world.member('ana-maple');
    ben = await world.member('ben-cedar');
  });
  after(async () => {
    await world?.end();
    await redis?.stop();
  });

  /** The same person with the same sign-in, at the second node. */
  function atSecond(person: Person): Person {
    const there = Object.assign(new Person(secondOrigin), {
      cookie: person.cookie,
      memberId: person.memberId,
      handle: person.handle,
    });
    world.people.push(there);
    return there;
  }

  /** Milliseconds until a line is closed from the other side; fails past one second. */
  async function closesWithinASecond(line: Line, since: number): Promise<void> {
    await eventually(() => !line.socket.connected, 'the socket is closed');
    expect(performance.now() - since).to.be.below(1_000);
  }

  it('tells readers on one node of a reply that was posted on the other', async () => {
    const { threadId } = await aThread(ana, await aSpace(administrator));
    const [here, there] = [await ana.line(), await atSecond(ben).line()];
    for (const line of [here, there]) expect((await line.join(`thread:${threadId}`)).ok).to.equal(true);
    const { post } = await aReply(ana, threadId);
    for (const line of [here, there]) {
      await line.until('forum.postChanged');
      await eventually(
        () => line.of('forum.postChanged').some(([event]) => event.postId === post.postId),
        'the reply',
      );
    }
    const back = await aReply(atSecond(ben), threadId, 'Mine was the bus.');
    await eventually(
      () => here.of('forum.postChanged').some(([event]) => event.postId === back.post.postId),
      'the answer comes back the other way',
    );
    await first.dispatcher.idle();
    await second.dispatcher.idle();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(
      there.of('forum.postChanged').filter(([event]) => event.postId === post.postId && event.version === 1),
      'nothing is heard twice',
    ).to.have.length(1);
  });

  it('closes the sockets on the other node within a second of signing out everywhere', async () => {
    const person = await world.member('cara-reed');
    const line = await atSecond(person).line();
    const since = performance.now();
    await person.do('accounts.signOutEverywhere', {});
    await closesWithinASecond(line, since);
    expect(line.of('accounts.signedOut')).to.have.length(1);
  });

  it('closes the socket of one sign-in on the other node when that one is signed out', async () => {
    const person = await world.member('dora-fern');
    const elsewhere = world.visitor();
    await elsewhere.do('accounts.signIn', { handle: 'dora-fern', password: person.password });
    const [line, kept] = [await atSecond(person).line(), await atSecond(elsewhere).line()];
    const since = performance.now();
    await person.do('accounts.signOut', {});
    await closesWithinASecond(line, since);
    expect(kept.socket.connected, 'another device stays').to.equal(true);
  });

  it('closes the sockets on the other node within a second of a suspension, and lets none in again', async () => {
    const person = await world.member('edda-birch');
    const there = atSecond(person);
    const line = await there.line();
    const since = performance.now();
    await administrator.do('accounts.setSuspended', {
      memberId: person.memberId,
      suspended: true,
      reason: 'A pause while we look.',
    });
    await closesWithinASecond(line, since);
    let refused = '';
    await there.line().catch((error: Error) => {
      refused = error.message;
    });
    expect(refused).to.equal('SIGN_IN_NEEDED');
  });

  it('takes a person out of a meeting on the other node within a second', async () => {
    const meetingId = await aMeeting(world, administrator, lead);
    await lead.do('rooms.openMeeting', { meetingId });
    for (const person of [lead, ana, ben]) await person.do('rooms.joinMeeting', { meetingId });
    const [atAna, atBen] = [await atSecond(ana).line(), await atSecond(ben).line()];
    for (const line of [atAna, atBen]) await line.join(`meeting:${meetingId}`);
    const since = performance.now();
    await lead.do('rooms.removeParticipant', {
      meetingId,
      memberId: ana.memberId,
      reason: 'Please write to us.',
    });
    await atAna.until('rooms.removed');
    expect(performance.now() - since).to.be.below(1_000);
    await atBen.until('rooms.meetingChanged');
    const heard = () => atAna.of('rooms.messageSent').length;
    await ben.do('rooms.sendMessage', { meetingId, clientId: newClientId(), text: 'after the removal' });
    await atBen.until('rooms.messageSent');
    expect(heard(), 'nothing more is heard').to.equal(0);
    expect(await atAna.join(`meeting:${meetingId}`)).to.have.nested.property('problem.code', 'REMOVED');
  });

  it('keeps one order of twelve hands raised at once on both nodes, everywhere', async () => {
    const meetingId = await aMeeting(world, administrator, lead, { capacity: 20, name: 'Many hands' });
    await lead.do('rooms.openMeeting', { meetingId });
    const people = await Promise.all(
      Array.from({ length: 12 }, (_, at) => world.member(`hand-${'abcdefghjkmn'[at]}-willow`)),
    );
    await Promise.all(people.map((person) => person.do('rooms.joinMeeting', { meetingId })));
    const placed = people.map((person, at) => (at % 2 ? atSecond(person) : person));
    const lines = await Promise.all(placed.slice(0, 4).map((person) => person.line()));
    for (const line of lines) await line.join(`meeting:${meetingId}`);
    await Promise.all(placed.map((person) => person.do('rooms.raiseHand', { meetingId })));
    const [here, there] = await Promise.all([
      lead.do('rooms.getMeeting', { meetingId }),
      atSecond(lead).do('rooms.getMeeting', { meetingId }),
    ]);
    const { version, floor } = here.meeting;
    const order = floor.queue.map((hand) => hand.memberId);
    expect(new Set(order).size).to.equal(12);
    expect(there.meeting.floor).to.deep.equal(floor);
    for (const line of lines) {
      const newest = () =>
        line.of('rooms.meetingChanged').find(([{ meeting }]) => meeting.version === version)?.[0];
      await eventually(() => newest() !== undefined, 'every client hears the last version');
      expect(newest()?.meeting.floor).to.deep.equal(floor);
    }
  });

  it('keeps a person in a meeting while a socket of theirs on either node is there', async () => {
    const meetingId = await aMeeting(world, administrator, lead, { name: 'Two devices' });
    await lead.do('rooms.openMeeting', { meetingId });
    const [finn, watcher] = [await world.member('finn-alder'), atSecond(lead)];
    await finn.do('rooms.joinMeeting', { meetingId });
    const [here, there] = [await finn.line(), await atSecond(finn).line()];
    for (const line of [here, there]) await line.join(`meeting:${meetingId}`);
    const isHere = async () => {
      const { meeting } = await watcher.do('rooms.getMeeting', { meetingId });
      return meeting.participants.some((each) => each.person.memberId === finn.memberId && each.here);
    };
    here.close();
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await isHere(), 'the other device is still there').to.equal(true);
    there.close();
    await eventually(async () => !(await isHere()), 'they are away when the last is gone');
  });

  it('goes on telling both nodes after Redis was gone for a moment', async () => {
    const { threadId } = await aThread(ana, await aSpace(administrator, 'After the gap'));
    const there = await atSecond(ben).line();
    await there.join(`thread:${threadId}`);
    await redis.restart();
    const told = async () => {
      const { post } = await aReply(ana, threadId);
      await new Promise((resolve) => setTimeout(resolve, 100));
      return there.of('forum.postChanged').some(([event]) => event.postId === post.postId);
    };
    await eventually(told, 'a reply is heard on the other node again');
    expect(there.socket.connected, 'nobody lost a connection').to.equal(true);
    expect((await (await atSecond(ana).line()).join(`thread:${threadId}`)).ok).to.equal(true);
  });

  it('counts the calls of both nodes as one', async () => {
    const now = world.clock.now();
    const nodes = [1, 2].map(() => createRateLimits(1, (name) => new DatabaseStore(name)));
    const caller = { viewer: { memberId: 'member_counted' }, address: '203.0.113.9' };
    const counted = await Promise.allSettled(
      Array.from({ length: 14 }, (_, at) => nodes[at % 2]?.count('post', caller)),
    );
    expect(counted.filter((each) => each.status === 'fulfilled')).to.have.length(10);
    for (const each of counted)
      if (each.status === 'rejected') expect(each.reason).to.have.property('code', 'RATE_LIMITED');
    const guess = (at: number) => nodes[at % 2]?.guess('try:someone', 5, MINUTE, async () => null);
    for (let at = 0; at < 5; at++) await guess(at);
    const sixth = await guess(5)?.then(
      () => 'let through',
      (error: { code?: string }) => error.code,
    );
    expect(sixth, 'five wrong tries on both nodes together').to.equal('RATE_LIMITED');
    for (const row of await unwatched(() => RateHitModel.find({}).lean()))
      expect(row.expiresAt.getTime(), 'a row goes with its window').to.be.above(now.getTime() - MINUTE);
  });

  it('does due work on one node at a time, and on the other when that one stops or is gone', async () => {
    /** Whether nobody holds the work; to ask takes it for no time at all. */
    const isFree = () => takeLease('worker', 'someone else', world.clock.now(), 0);
    let circles = 0;
    /** A meeting that is long over; whichever node does the work closes it. */
    const overdue = async () => {
      circles += 1;
      const meetingId = await aMeeting(world, administrator, lead, { name: `Long over ${circles}` });
      await lead.do('rooms.openMeeting', { meetingId });
      world.clock.advance(5 * HOUR);
      return async () => (await lead.do('rooms.getMeeting', { meetingId })).meeting.state === 'closed';
    };
    const isClosed = await overdue();
    expect(await isFree()).to.equal(true);
    // Both ask at once: one of them has it, and the work is done.
    await Promise.all([first.worker.tick(), second.worker.tick()]);
    expect(await isClosed()).to.equal(true);
    expect(await isFree(), 'one of them holds it').to.equal(false);

    world.clock.advance(16 * SECOND);
    await first.worker.tick();
    await first.worker.stop();
    expect(await isFree(), 'who stops gives it back at once').to.equal(true);
    const isNextClosed = await overdue();
    await second.worker.tick();
    expect(await isNextClosed(), 'and the other goes on').to.equal(true);

    // The holder is gone without a word: its time runs out, and the work moves over.
    world.clock.advance(16 * SECOND);
    expect(await isFree()).to.equal(true);
  });
});

describe('nodes: two processes', function () {
  this.timeout(60_000);
  let redis: RedisServer;
  let services: Service[] = [];
  before(async function () {
    if (leavesOutRedis()) return this.skip();
    redis = await startRedis();
  });
  after(async () => {
    for (const service of services.toReversed()) await service.end();
    await redis?.stop();
  });

  it('show on each what was written on the other, also where a page was kept', async () => {
    const first = await new Service({ REDIS_URL: redis.uri }).start();
    services = [first];
    const second = await new Service({ REDIS_URL: redis.uri, MONGODB_URI: first.databaseUri }).start();
    services = [first, second];
    const [here, there] = [new Person(first.origin), new Person(second.origin)];
    await here.do('accounts.signIn', { handle: 'quiet-kettle', password: 'kind words are enough' });
    await there.do('accounts.signIn', { handle: 'marigold-path', password: 'kind words are enough' });
    const [space] = (await here.do('forum.listSpaces', {})).items;
    const { threadId } = await aThread(here, space?.spaceId ?? '');
    const shown = async () => {
      const { thread, posts } = await there.do('forum.getThread', { threadId });
      return { replies: thread.replyCount, html: posts.items.map((post) => post.html ?? '').join() };
    };
    /**
     * Writes here while the page is kept there, and waits until it is shown there. A page that nobody told of would be kept for two
     * seconds from its reading on: where it changes sooner, the other node was told.
     */
    const told = async (write: () => Promise<unknown>, isThere: () => Promise<boolean>, what: string) => {
      // A page that is about to go by itself is waited out, so that the one that is kept is a new one.
      await new Promise((resolve) => setTimeout(resolve, KEPT_AMONG_NODES_MS));
      await shown();
      const kept = performance.now();
      await write();
      await eventually(isThere, what);
      expect(performance.now() - kept, `${what}, before the page goes by itself`).to.be.below(
        KEPT_AMONG_NODES_MS,
      );
    };
    const { post } = await aReply(here, threadId, 'Said first.');
    await eventually(async () => (await shown()).replies === 1, 'the reply is counted there');
    await told(
      () => here.do('forum.editPost', { postId: post.postId, version: post.version, body: 'Said anew.' }),
      async () => (await shown()).html.includes('Said anew.'),
      'the new words are there',
    );
    await told(
      () => here.do('forum.takeBackPost', { postId: post.postId, undo: false }),
      async () => !(await shown()).html.includes('Said anew.'),
      'no word is there any more',
    );
  });
});
