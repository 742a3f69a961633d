import { expect } from 'chai';
import { DAY, MINUTE } from '../../shared/time.ts';
import { eventually, newClientId, type Person } from '../support/person.ts';
import { aReply, aSpace, aThread } from '../support/places.ts';
import { startWorld, type World } from '../support/world.ts';

const NONE = { like: 0, 'same-here': 0, 'thank-you': 0, 'thinking-of-you': 0 };

describe('forum: reading and writing', () => {
  let world: World;
  let ana: Person;
  let ben: Person;
  let spaceId: string;
  before(async () => {
    world = await startWorld();
    spaceId = await aSpace(await world.administrator('keeper'));
    ana = await world.member('ana-maple');
    ben = await world.member('ben-cedar');
  });
  after(() => world.end());

  it('opens a thread that others find in its space and among the latest', async () => {
    const post = await aThread(ana, spaceId);
    await world.settled();
    const { space, threads } = await ben.do('forum.listThreads', { spaceId });
    expect(threads.items[0]).to.include({
      threadId: post.threadId,
      title: 'Tell me something small',
      replyCount: 0,
    });
    expect(space.threadCount).to.equal(1);
    const latest = await ben.do('forum.listLatest', {});
    expect(latest.items[0]).to.deep.include({ threadId: post.threadId, spaceName: 'Everyday recovery' });
    expect(latest.items[0]?.author).to.include({ handle: 'ana-maple', peerSpecialist: false });
  });

  it('shows a reply to a reader without a reload, thin, and each reader fetches it for themself', async () => {
    const opening = await aThread(ana, spaceId);
    const line = await ana.line();
    expect((await line.join(`thread:${opening.threadId}`)).ok).to.equal(true);
    const { post } = await aReply(ben, opening.threadId);
    const heard = (await line.until('forum.postChanged'))[0]?.[0];
    expect(heard).to.deep.equal({ postId: post.postId, threadId: opening.threadId, version: 1 });
    const seen = await ana.do('forum.getPost', { postId: post.postId });
    expect(seen.html).to.contain('A walk around the block.');
    expect(seen.body, 'the source is for its author').to.equal(null);
    expect(post.body).to.equal('A walk around the block.');
  });

  it('sets answers one level deep, in reading order, over pages', async () => {
    const { threadId } = await aThread(ana, spaceId);
    const first = (await aReply(ben, threadId, 'first')).post;
    const second = (await aReply(ana, threadId, 'second')).post;
    const answer = (await aReply(ana, threadId, 'answer to first', first.postId)).post;
    const deeper = (await aReply(ben, threadId, 'answer to the answer', answer.postId)).post;
    expect(answer.parentId).to.equal(first.postId);
    expect(deeper.parentId, 'one level: beside the answer').to.equal(first.postId);
    await world.settled();
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page: Awaited<ReturnType<typeof read>> = await read(cursor);
      seen.push(...page.posts.items.map((post) => post.postId));
      cursor = page.posts.nextCursor ?? undefined;
    } while (cursor);
    expect(seen.slice(1)).to.deep.equal([first.postId, answer.postId, deeper.postId, second.postId]);
    expect((await read()).thread.replyCount).to.equal(4);

    function read(after?: string) {
      return ben.do('forum.getThread', { threadId, limit: 2, cursor: after });
    }
  });

  it('keeps one post of a repeated clientId', async () => {
    const { threadId } = await aThread(ana, spaceId);
    const input = { threadId, clientId: newClientId(), body: 'Sent twice by a weak connection.' };
    const [one, two] = await Promise.all([
      ben.do('forum.createReply', input),
      ben.do('forum.createReply', input),
    ]);
    expect(two.post.postId).to.equal(one.post.postId);
    await world.settled();
    const { posts, thread } = await ana.do('forum.getThread', { threadId });
    expect(posts.items).to.have.length(2);
    expect(thread.replyCount).to.equal(1);
  });

  it('likes and unlikes, counting each person once', async () => {
    const post = await aThread(ana, spaceId);
    const like = (person: Person, on: boolean) => person.do('forum.setReaction', { postId: post.postId, on });
    const seen = async () => {
      const { reactions, mine } = await ben.do('forum.getPost', { postId: post.postId });
      return { likes: reactions?.like, mine };
    };
    const once = { reactions: { ...NONE, like: 1 }, mine: ['like'] };
    expect(await like(ben, true)).to.deep.include(once);
    expect(await like(ben, true)).to.deep.include(once);
    await Promise.all([like(ana, true), like(ana, true), like(ana, true)]);
    await world.settled();
    expect(await seen()).to.deep.equal({ likes: 2, mine: ['like'] });
    await like(ben, false);
    await world.settled();
    expect(await seen()).to.deep.equal({ likes: 1, mine: [] });
  });

  it('edits within a day, refuses a stale version and other people’s posts', async () => {
    const post = await aThread(ana, spaceId);
    const edited = await ana.do('forum.editPost', { postId: post.postId, body: 'Said better.', version: 1 });
    expect(edited.post).to.include({ version: 2, body: 'Said better.' });
    expect(edited.post.editedAt).to.be.a('string');
    const stale = await ana.refused('forum.editPost', { postId: post.postId, body: 'Too late.', version: 1 });
    expect(stale.code).to.equal('CONFLICT');
    const other = await ben.refused('forum.editPost', { postId: post.postId, body: 'Not mine.', version: 2 });
    expect(other.code).to.equal('FORBIDDEN');
    world.clock.advance(DAY + MINUTE);
    const late = await ana.refused('forum.editPost', {
      postId: post.postId,
      body: 'A day later.',
      version: 2,
    });
    expect(late.code).to.equal('FORBIDDEN');
  });

  it('takes a post back at once, leaves a neutral stub, and brings it back within ten minutes', async () => {
    const { threadId } = await aThread(ana, spaceId);
    const { post } = await aReply(ben, threadId, 'I said too much.');
    await ben.do('forum.takeBackPost', { postId: post.postId });
    await world.settled();
    const stub = await ana.do('forum.getPost', { postId: post.postId });
    expect(stub).to.include({ state: 'taken-back', html: null, body: null });
    expect((await ana.do('forum.getThread', { threadId })).thread.replyCount).to.equal(0);
    await ben.do('forum.takeBackPost', { postId: post.postId, undo: true });
    expect((await ana.do('forum.getPost', { postId: post.postId })).html).to.contain('I said too much.');
    await ben.do('forum.takeBackPost', { postId: post.postId });
    world.clock.advance(11 * MINUTE);
    const late = await ben.refused('forum.takeBackPost', { postId: post.postId, undo: true });
    expect(late.code).to.equal('CONFLICT');
  });

  it('shows nothing to people who are not signed in', async () => {
    const { threadId } = await aThread(ana, spaceId);
    const visitor = world.visitor();
    expect((await visitor.refused('forum.getThread', { threadId })).code).to.equal('SIGN_IN_NEEDED');
    const page = await visitor.request('GET', `/threads/${threadId}`);
    expect(await page.text()).not.to.contain('What helped you today?');
    expect(page.headers.get('x-robots-tag')).to.contain('noindex');
  });

  it('renders a thread on the server, readable without JavaScript', async () => {
    const { threadId } = await aThread(ana, spaceId, 'Readable **before** any script.');
    const page = await ben.request('GET', `/threads/${threadId}`);
    expect(page.status).to.equal(200);
    const html = await page.text();
    expect(html).to.contain('Readable <strong>before</strong> any script.');
    expect(html).to.contain('Tell me something small');
    expect(page.headers.get('content-security-policy')).to.contain("script-src 'self'");
    expect(html).not.to.match(/<script(?![^>]*(src=|type="application\/json"))/);
  });

  it('keeps the words when a session ends while writing: the refusal says so and nothing is half-written', async () => {
    const { threadId } = await aThread(ana, spaceId);
    const writer = await world.member('cut-off');
    await writer.do('accounts.signOutEverywhere', {});
    const input = { threadId, clientId: newClientId(), body: 'Written before the session ended.' };
    expect((await writer.refused('forum.createReply', input)).code).to.equal('SIGN_IN_NEEDED');
    await writer.do('accounts.signIn', { handle: 'cut-off', password: writer.password });
    const { post } = await writer.do('forum.createReply', input);
    await eventually(
      async () => (await ana.do('forum.getThread', { threadId })).thread.replyCount === 1,
      'the reply is counted once',
    );
    expect(post.body).to.equal(input.body);
  });
});
