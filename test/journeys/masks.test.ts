import { expect } from 'chai';
import mongoose from 'mongoose';
import { maskIdsOf, maskLook, maskName } from '../../server/accounts/masks.ts';
import { MemberModel } from '../../server/accounts/member.model.ts';
import { MaskModel } from '../../server/forum/mask.model.ts';
import { CALM } from '../../server/notifications/calm.ts';
import { NOTICE_KINDS } from '../../shared/notices.ts';
import { type OperationName, operations } from '../../shared/operations.ts';
import { DAY, HOUR } from '../../shared/time.ts';
import { newClientId, type Person } from '../support/person.ts';
import { aReply, aSpace } from '../support/places.ts';
import { unwatched } from '../support/queries.ts';
import { startWorld, type World } from '../support/world.ts';

describe('posts without a handle (attack 22)', function () {
  this.timeout(60_000);
  let world: World;
  let keeper: Person;
  let wren: Person;
  let ana: Person;
  let moderator: Person;
  let spaceId: string;
  let plainSpace: string;

  before(async () => {
    world = await startWorld();
    keeper = await world.administrator('keeper');
    moderator = await world.moderator('mara-lantern');
    wren = await world.member('zqwren-hollow');
    ana = await world.member('ana-maple');
    plainSpace = await aSpace(keeper, 'Everyday');
    const space = await keeper.do('forum.createSpace', {
      clientId: newClientId(),
      name: 'Hard things',
      purpose: 'For what is hard to say under a name.',
      masks: true,
    });
    spaceId = space.spaceId;
  });
  after(() => world.end());

  const open = async (person: Person, mask: boolean, space = spaceId) =>
    (
      await person.do('forum.createThread', {
        clientId: newClientId(),
        spaceId: space,
        title: 'Something hard',
        body: 'I have not said this before.',
        mask,
      })
    ).post;
  const reply = async (person: Person, threadId: string, body = 'It is so for me too.', mask = true) =>
    (await person.do('forum.createReply', { clientId: newClientId(), threadId, body, mask })).post;
  const read = (person: Person, threadId: string) => person.do('forum.getThread', { threadId, limit: 100 });

  it('are called like no other in their thread, and stay the same there', async () => {
    const { threadId } = await open(ana, false);
    const [first = '', second = ''] = maskIdsOf({ node: world.app.node }, wren.memberId, threadId);
    const look = `${threadId}.${maskLook(first)}`;
    const alike = {
      _id: 'mem_alike',
      threadId,
      look,
      owner: 'sealed',
      ownerKey: 'nobody',
      createdAt: world.clock.now(),
    };
    await MaskModel.create({ ...alike, asked: [] });
    const one = await reply(wren, threadId);
    expect(one.author.memberId, 'the first is taken').to.equal(second);
    expect(one.author.handle).not.to.equal(maskName(first, 'en'));
    await MaskModel.deleteOne({ _id: alike._id });
    const again = await reply(wren, threadId);
    expect(again.author, 'also when the name is free again').to.deep.equal(one.author);
    expect(again.can.edit, 'it is their own').to.equal(true);
    expect((await read(wren, threadId)).posts.items.filter((post) => post.can.edit)).to.have.length(2);
  });

  it('keep one name in a thread and another one elsewhere, in either language, with no profile behind it', async () => {
    const one = await open(wren, true);
    const again = await reply(wren, one.threadId);
    const other = await reply(wren, (await open(ana, false)).threadId);
    expect(one.author.handle).to.match(/^[A-Z][a-z]+ [A-Z][a-z]+$/);
    expect(again.author).to.deep.equal(one.author);
    expect(other.author.memberId).not.to.equal(one.author.memberId);
    expect(one.can, 'it is still one’s own').to.include({ edit: true, takeBack: true, report: false });
    await ana.do('accounts.changeSettings', { language: 'es' });
    const [seen] = (await read(ana, one.threadId)).posts.items;
    expect(seen?.author.handle).to.match(/ /).and.not.to.equal(one.author.handle);
    expect(seen?.author.memberId).to.equal(one.author.memberId);
    await ana.do('accounts.changeSettings', { language: 'en' });
    const { memberId, handle } = one.author;
    expect((await ana.refused('accounts.setHidden', { memberId, how: 'block' })).code).to.equal('NOT_FOUND');
    expect((await ana.call('accounts.getPerson', { handle })).ok).to.equal(false);
    const ask = { clientId: newClientId(), memberId, text: 'Who are you?' };
    expect((await ana.refused('messages.createRequest', ask)).code).to.equal('NOT_FOUND');
    expect(await ana.do('credentials.getCard', { memberId }).catch(() => null)).to.satisfy(
      (card: { card?: unknown } | null) => !card?.card,
    );
  });

  it('are for spaces that allow them, and neither for the team nor for someone new', async () => {
    const mask = { clientId: newClientId(), title: 'A title', body: 'Words.', mask: true };
    expect((await wren.refused('forum.createThread', { ...mask, spaceId: plainSpace })).code).to.equal(
      'FORBIDDEN',
    );
    expect((await moderator.refused('forum.createThread', { ...mask, spaceId })).code).to.equal('FORBIDDEN');
    const newcomer = await world.member('new-comer');
    await MemberModel.updateOne({ _id: newcomer.memberId }, { $set: { firstPostsLeft: 2 } });
    expect((await newcomer.refused('forum.createThread', { ...mask, spaceId })).code).to.equal('FORBIDDEN');
    const { threadId } = await open(ana, false);
    expect((await read(wren, threadId)).thread.can.mask).to.equal(true);
    expect((await read(moderator, threadId)).thread.can.mask).to.equal(false);
  });

  it('are written once for one clientId, also as a thread', async () => {
    const input = { clientId: newClientId(), spaceId, title: 'Sent twice', body: 'Words.', mask: true };
    const first = (await wren.do('forum.createThread', input)).post;
    const second = (await wren.do('forum.createThread', input)).post;
    expect(second.postId).to.equal(first.postId);
    const words = { clientId: newClientId(), threadId: first.threadId, body: 'Once.', mask: true };
    const answer = (await wren.do('forum.createReply', words)).post;
    expect((await wren.do('forum.createReply', words)).post.postId).to.equal(answer.postId);
  });

  it('lead by no path to whose they are: answers, pages, sockets, desk, letters, others’ data, stored posts', async () => {
    const secret = new RegExp(`zqwren|${wren.memberId}`);
    const cleo = await world.member('cleo-birch');
    await MemberModel.updateOne({ _id: cleo.memberId }, { $set: { email: 'cleo@example.org' } });
    const kinds = [...NOTICE_KINDS];
    const all = {
      app: kinds,
      mail: kinds,
      push: kinds,
      quietFrom: 0,
      quietTo: 0,
      digest: 'daily',
      detail: true,
    } as const;
    await cleo.do('notifications.setPreferences', { ...CALM, ...all });
    await wren.do('accounts.changeSettings', { countsHidden: true });
    const { threadId } = await open(cleo, false);
    const line = await cleo.line();
    const desk = await moderator.line();
    await line.join(`thread:${threadId}`);
    await line.join(`space:${spaceId}`);
    await desk.join('responders:all');
    const post = await reply(
      wren,
      threadId,
      'I know this, @cleo-birch. I want to die and have a plan for tonight.',
    );
    await wren.do('forum.editPost', {
      postId: post.postId,
      version: post.version,
      body: 'I know this, @cleo-birch.',
    });
    const own = await open(wren, true);
    await aReply(
      cleo,
      own.threadId,
      `> [**${own.author.handle}**](/threads/${own.threadId}#${own.postId})\n>\n> I have\n\nYes.`,
    );
    await cleo.do('forum.setReaction', { postId: post.postId, on: true });
    await cleo.do('forum.askWho', { postId: post.postId });
    await cleo.do('review.createReport', {
      clientId: newClientId(),
      subject: { kind: 'post', id: post.postId, home: threadId },
      reason: 'worried',
    });
    await world.settled();
    const shown = (await read(cleo, threadId)).posts.items.find((each) => each.postId === post.postId);
    expect(shown?.reactions?.like, 'a wish of one’s own does not show through').to.equal(1);
    const item = (await moderator.do('review.listItems', {})).items.find(
      (each) => each.subject.id === post.postId,
    );
    const alert = (await moderator.do('crisis.listAlerts', {})).items[0];
    expect([item?.about.handle, alert?.about.handle]).to.deep.equal([post.author.handle, post.author.handle]);
    const known: Record<string, unknown>[] = [
      {},
      { threadId },
      { threadId: own.threadId },
      { spaceId },
      { postId: post.postId },
      { postId: own.postId },
      { memberId: post.author.memberId },
      { maskId: post.author.memberId },
      { itemId: item?.itemId },
      { alertId: alert?.alertId },
      { q: 'know this' },
      { q: 'something hard' },
      { title: 'Something hard' },
    ];
    const people: OperationName[] = ['accounts.listMembers', 'accounts.getMe', 'accounts.listFoundPeople'];
    let asked = 0;
    for (const name of Object.keys(operations) as OperationName[]) {
      if (operations[name].method !== 'GET' || people.includes(name)) continue;
      for (const input of known)
        if (operations[name].input.safeParse(input).success)
          for (const person of [cleo, moderator, keeper]) {
            const result = await person.call(name, input as never);
            asked++;
            expect(JSON.stringify(result), `${name} ${JSON.stringify(input)}`).not.to.match(secret);
          }
    }
    expect(asked).to.be.greaterThan(60);
    for (const address of [
      `/threads/${threadId}`,
      `/threads/${own.threadId}`,
      `/spaces/${spaceId}`,
      '/',
      '/notices',
      `/desk?part=reports&open=${item?.itemId}`,
      `/desk?open=${alert?.alertId}`,
      '/desk?part=asks',
    ])
      for (const person of [cleo, moderator]) {
        const response = await person.request('GET', address);
        expect(await response.text(), address).not.to.match(secret);
        expect(response.headers.get('etag'), address).to.equal(null);
      }
    world.clock.advance(2 * HOUR);
    await world.tick();
    world.clock.advance(DAY);
    await world.tick();
    expect(JSON.stringify([world.letters, world.pushes, line.heard, desk.heard])).not.to.match(secret);
    await cleo.do('exports.requestExport', { clientId: newClientId(), password: cleo.password });
    for (let round = 0; round < 30; round++) await world.tick();
    for (const name of ['posts', 'review_items', 'reports', 'alerts', 'masks', 'search_words']) {
      const rows = await unwatched(() => mongoose.connection.collection(name).find().toArray());
      expect(rows, name).not.to.have.length(0);
      expect(JSON.stringify(rows), name).not.to.match(secret);
    }
    const notices = await mongoose.connection
      .collection('notices')
      .find({ memberId: cleo.memberId })
      .toArray();
    expect(notices).not.to.have.length(0);
    expect(JSON.stringify(notices)).not.to.match(secret);
  });

  it('tell their writer what others say to them, and nobody else', async () => {
    const post = await open(wren, true);
    await wren.do('notifications.markRead', {});
    await aReply(ana, post.threadId, 'A warm answer.');
    await world.settled();
    const { items } = await wren.do('notifications.listNotices', {});
    expect(items[0]).to.deep.include({ kind: 'reply', title: 'Something hard', read: false });
    const mine = (await open(wren, false)).threadId;
    await wren.do('notifications.markRead', {});
    await reply(wren, mine);
    await world.settled();
    expect((await wren.do('notifications.getUnread', {})).unread, 'not of what they said themself').to.equal(
      false,
    );
  });

  it('are as if taken back for who had blocked their writer before, and change for nobody who blocks afterwards', async () => {
    const [vera, other] = [await world.member('vera-moss'), await world.member('otto-reed')];
    const { threadId } = await open(ana, false);
    const early = await reply(wren, threadId);
    await world.settled();
    const before = await read(vera, threadId);
    await vera.do('accounts.setHidden', { memberId: wren.memberId, how: 'block' });
    expect(await read(vera, threadId), 'trying someone out tells nothing').to.deep.equal(before);
    const later = await reply(wren, threadId);
    const seen = (await read(vera, threadId)).posts.items.find((post) => post.postId === later.postId);
    expect(seen?.html, 'nor does what comes after it here').to.equal(later.html);
    expect(early.author).to.deep.equal(later.author);

    const fresh = await open(ana, false);
    await vera.do('forum.setFollow', { threadId: fresh.threadId, follow: 'following' });
    const hidden = await reply(wren, fresh.threadId, 'Words that vera does not want. @vera-moss');
    const taken = await reply(other, fresh.threadId, 'Words that otto takes back.');
    await other.do('forum.takeBackPost', { postId: taken.postId });
    await world.settled();
    const posts = (await read(vera, fresh.threadId)).posts.items;
    const plain = (postId: string) => {
      const {
        createdAt: _at,
        postId: _id,
        path: _path,
        author,
        version: _v,
        ...rest
      } = posts.find((post) => post.postId === postId) ?? posts[0] ?? ({} as never);
      return { ...rest, author: { ...author, memberId: '', handle: '' } };
    };
    expect(plain(hidden.postId)).to.deep.equal(plain(taken.postId));
    expect((await vera.do('notifications.listNotices', {})).items).to.deep.equal([]);
    expect((await vera.do('forum.listFound', { q: 'vera does not want' })).posts).to.deep.equal([]);
    const thread = await open(wren, true);
    const lists = JSON.stringify([
      await vera.do('forum.listThreads', { spaceId, limit: 100 }),
      await vera.do('forum.listLatest', { limit: 100 }),
    ]);
    expect(lists).not.to.contain(thread.threadId);
    expect((await read(vera, thread.threadId)).thread.title).to.equal('');
  });

  it('can be muted in their thread by who does not want to read them, and nobody learns whose they are', async () => {
    const iris = await world.member('iris-fern');
    const { threadId } = await open(ana, false);
    await iris.do('forum.setFollow', { threadId, follow: 'following' });
    const masked = await reply(wren, threadId);
    await reply(
      ana,
      threadId,
      `> [**${masked.author.handle}**](/threads/${threadId}#${masked.postId})\n> It is so for me too.\n\nThank you.`,
      false,
    );
    const memberId = masked.author.memberId;
    const mute = (how: 'mute' | 'block' | null) => iris.do('accounts.setHidden', { memberId, how });
    expect(await iris.refused('accounts.setHidden', { memberId, how: 'block' })).to.include({
      code: 'NOT_FOUND',
    });
    await world.settled();
    const before = await read(iris, threadId);
    await mute('mute');
    await iris.do('notifications.markRead', {});
    await reply(wren, threadId, 'More words under it, for @iris-fern.');
    await world.settled();
    const { posts } = await read(iris, threadId);
    const theirs = posts.items.filter((post) => post.author.hidden === 'mute');
    expect(theirs.map((post) => [post.html, post.author.handle])).to.deep.equal([
      [null, ''],
      [null, ''],
    ]);
    expect(JSON.stringify(posts), 'not as a quotation either').not.to.contain('so for me too');
    const news = (await iris.do('notifications.listNotices', {})).items;
    expect(news.filter((notice) => !notice.read)).to.deep.equal([]);
    // Elsewhere the same person is read as before, with and without a mask.
    const other = await open(ana, false);
    const [plain, worn] = [
      await reply(wren, other.threadId, 'Under my name.', false),
      await reply(wren, other.threadId),
    ];
    const seen = (await read(iris, other.threadId)).posts.items;
    for (const post of [plain, worn])
      expect(seen.find((each) => each.postId === post.postId)?.html).to.equal(post.html);
    const { items } = await iris.do('accounts.listHidden', {});
    expect(items.map(({ memberId: _, since: __, ...row }) => row)).to.deep.equal([
      { handle: masked.author.handle, how: 'mute' },
    ]);
    await mute(null);
    const again = (await read(iris, threadId)).posts.items;
    expect(again.slice(0, before.posts.items.length).map((post) => post.html)).to.deep.equal(
      before.posts.items.map((post) => post.html),
    );
  });

  it('are opened by two of the desk with reasons, written down, and their writer is told', async () => {
    const post = await open(wren, true);
    const { memberId: maskId, handle } = post.author;
    const third = await world.moderator('june-lantern');
    expect(await moderator.do('forum.getMask', { maskId })).to.deep.equal({
      maskId,
      state: 'closed',
      asked: [],
      handle: null,
      can: { open: true },
    });
    const asked = await moderator.do('forum.openMask', { maskId, reason: 'Someone may be in danger.' });
    expect(asked).to.include({ state: 'asked', handle: null });
    expect((await moderator.refused('forum.openMask', { maskId, reason: 'Once more.' })).code).to.equal(
      'CONFLICT',
    );
    expect((await moderator.do('forum.getMask', { maskId })).handle).to.equal(null);
    expect((await ana.refused('forum.openMask', { maskId, reason: 'I want to know.' })).code).to.equal(
      'FORBIDDEN',
    );
    await wren.do('notifications.markRead', {});
    const opened = await third.do('forum.openMask', { maskId, reason: 'I see it the same way.' });
    expect(opened).to.include({ state: 'open', handle: 'zqwren-hollow' });
    expect((await keeper.refused('forum.openMask', { maskId, reason: 'Too late.' })).code).to.equal(
      'CONFLICT',
    );
    expect((await moderator.do('forum.getMask', { maskId })).handle).to.equal('zqwren-hollow');
    await world.settled();
    const audits = await mongoose.connection.collection('audit').find({ about: maskId }).toArray();
    expect(JSON.stringify(audits))
      .to.contain('forum.askOpenMask')
      .and.to.contain('forum.openMask')
      .and.to.contain('forum.viewMask');
    expect((await wren.do('notifications.listNotices', {})).items[0]).to.include({
      kind: 'decision',
      link: '/my-data',
    });
    const [seen] = (await read(moderator, post.threadId)).posts.items;
    expect(seen?.author.handle, 'the thread goes on under the mask').to.equal(handle);
  });

  it('go or stay when their writer leaves, and then nobody can tell whose they were', async () => {
    const leaver = await world.member('zqleaver-moor');
    const { threadId } = await open(ana, false);
    const post = await reply(leaver, threadId, 'Words of zqleaverwords.');
    await leaver.do('exports.requestExport', { clientId: newClientId(), password: leaver.password });
    await leaver.do('exports.closeAccount', { password: leaver.password, posts: 'erase' });
    world.clock.advance(8 * DAY);
    for (let round = 0; round < 3; round++) await world.tick();
    await ana.do('accounts.signIn', { handle: ana.handle, password: ana.password });
    const stub = (await read(ana, threadId)).posts.items.find((each) => each.postId === post.postId);
    expect([stub?.state, stub?.html]).to.deep.equal(['taken-back', null]);
    const left = await unwatched(() => mongoose.connection.collection('masks').countDocuments({ threadId }));
    expect(left).to.equal(0);
  });
});
