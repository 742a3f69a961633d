import { expect } from 'chai';
import { HOUR, MINUTE } from '../../shared/time.ts';
import { newClientId, type Person } from '../support/person.ts';
import { aReply, aSpace, aThread } from '../support/places.ts';
import { startWorld, type World } from '../support/world.ts';

describe('forum: spaces for some, topics and states', () => {
  let world: World;
  let keeper: Person;
  let ana: Person;
  let specialist: Person;
  before(async () => {
    world = await startWorld();
    keeper = await world.administrator('keeper');
    ana = await world.member('ana-maple');
    specialist = await world.peerSpecialist('sam-river', keeper);
  });
  after(() => world.end());

  const space = (name: string, more: object) =>
    keeper.do('forum.createSpace', {
      clientId: newClientId(),
      name,
      purpose: 'A space with a purpose of its own.',
      ...more,
    });

  it('is not there at all for those it is not for: not in lists, not by address, not through its threads', async () => {
    const { spaceId } = await space('Bulletin board', { readers: { kind: 'peer-specialists' } });
    const { threadId, postId } = await aThread(specialist, spaceId);
    await world.settled();
    const names = (await ana.do('forum.listSpaces', {})).items.map((one) => one.name);
    expect(names).not.to.include('Bulletin board');
    expect((await ana.do('forum.listLatest', {})).items).to.deep.equal([]);
    for (const refused of [
      await ana.refused('forum.listThreads', { spaceId }),
      await ana.refused('forum.getThread', { threadId }),
      await ana.refused('forum.getPost', { postId }),
      await ana.refused('forum.getCatchUp', { threadId }),
      await ana.refused('forum.setFollow', { threadId, follow: 'following' }),
      await ana.refused('forum.setReaction', { postId, on: true }),
      await ana.refused('forum.createReply', { threadId, clientId: newClientId(), body: 'Let me in.' }),
    ])
      expect(refused.code).to.equal('NOT_FOUND');
    const line = await ana.line();
    expect((await line.join(`thread:${threadId}`)).ok).to.equal(false);
    expect((await line.join(`space:${spaceId}`)).ok).to.equal(false);
    expect((await specialist.do('forum.listLatest', {})).items[0]).to.include({ threadId });
  });

  it('may be read by all and written in by some', async () => {
    const { spaceId } = await space('News', { posters: { kind: 'staff' } });
    const { threadId } = await aThread(keeper, spaceId);
    expect((await ana.do('forum.getThread', { threadId })).thread.can.reply).to.equal(false);
    const refused = await ana.refused('forum.createReply', {
      threadId,
      clientId: newClientId(),
      body: 'Hi.',
    });
    expect(refused.code).to.equal('FORBIDDEN');
  });

  it('opens to the people of a state once they say where they are', async () => {
    const { spaceId } = await space('Tennessee', { readers: { kind: 'region', region: 'US-TN' } });
    expect((await ana.refused('forum.listThreads', { spaceId })).code).to.equal('NOT_FOUND');
    await ana.do('accounts.changeSettings', { region: 'US-TN' });
    expect((await ana.do('forum.listThreads', { spaceId })).space.name).to.equal('Tennessee');
  });

  it('keeps topics to those of the space, and lists by topic and state', async () => {
    const { spaceId } = await space('Training', { tags: ['Pay', 'first steps'] });
    const open = (tags: string[], region: string | null) =>
      ana.call('forum.createThread', {
        spaceId,
        clientId: newClientId(),
        title: `About ${tags.join(' ')} ${region}`,
        body: 'Is there a training near me?',
        tags,
        region,
      });
    const unknown = await open(['rockets'], null);
    expect(!unknown.ok && unknown.problem.details).to.have.property('tags');
    await open(['pay'], 'US-TN');
    await open(['first steps'], 'US-OH');
    const titles = async (filter: object) =>
      (await ana.do('forum.listThreads', { spaceId, ...filter })).threads.items.map((one) => one.title);
    expect(await titles({ tag: 'Pay' })).to.deep.equal(['About pay US-TN']);
    expect(await titles({ region: 'US-OH' })).to.deep.equal(['About first steps US-OH']);
    expect(await titles({})).to.have.length(2);
  });
});

describe('forum: kindness in a thread', () => {
  let world: World;
  let spaceId: string;
  let ana: Person;
  let ben: Person;
  let cleo: Person;
  before(async () => {
    world = await startWorld();
    spaceId = await aSpace(await world.administrator('keeper'));
    ana = await world.member('ana-maple');
    ben = await world.member('ben-cedar');
    cleo = await world.member('cleo-birch');
  });
  after(() => world.end());

  it('knows what came since someone was here, and puts first what speaks to them', async () => {
    const { threadId } = await aThread(ana, spaceId);
    const mine = (await aReply(ben, threadId, 'I take a walk.')).post;
    await world.settled();
    const seen = await ben.do('forum.getThread', { threadId });
    expect(seen.thread).to.include({ follow: 'following' });
    world.clock.advance(MINUTE);
    await aReply(cleo, threadId, 'Tea, always.');
    const toBen = (await aReply(cleo, threadId, 'Where do you walk?', mine.postId)).post;
    const named = (await aReply(ana, threadId, 'Thank you @ben-cedar, that is kind.')).post;
    await world.settled();
    const caught = await ben.do('forum.getCatchUp', { threadId });
    expect(caught.toMe.map((post) => post.postId)).to.deep.equal([toBen.postId, named.postId]);
    expect(caught.others.map((post) => post.html)).to.deep.equal(['<p>Tea, always.</p>\n']);
    expect((await ben.do('forum.listFollowed', {})).items[0]).to.include({ threadId, unread: true });
    await ben.do('forum.markRead', { threadId, until: world.clock.now().toISOString() });
    expect((await ben.do('forum.getCatchUp', { threadId })).toMe).to.deep.equal([]);
    expect((await ben.do('forum.listFollowed', {})).items[0]).to.include({ threadId, unread: false });
    await ben.do('forum.setFollow', { threadId, follow: 'muted' });
    expect((await ben.do('forum.listFollowed', {})).items).to.deep.equal([]);
    await aReply(ben, threadId, 'One more thing.');
    await world.settled();
    const after = await ben.do('forum.getThread', { threadId });
    expect(after.thread.follow, 'writing does not undo a mute').to.equal('muted');
  });

  it('links members who are named, and nobody else', async () => {
    const body = 'Hi @ben-cedar, @nobody-here, mail me at a@ben-cedar, `@ben-cedar`';
    const { threadId } = await aThread(ana, spaceId, body);
    const html = (await ben.do('forum.getThread', { threadId })).posts.items[0]?.html ?? '';
    expect(html.match(/<a /g)).to.have.length(1);
    expect(html).to.contain('<a href="/people/ben-cedar">@ben-cedar</a>');
  });

  it('lets the one who asked mark what helped and sum it up, and nobody else', async () => {
    const { threadId } = await aThread(ana, spaceId);
    const { post } = await aReply(ben, threadId);
    const { post: other } = await aReply(cleo, threadId);
    expect((await ben.refused('forum.setHelped', { postId: other.postId, on: true })).code).to.equal(
      'FORBIDDEN',
    );
    for (const { postId } of [post, other])
      expect(await ana.do('forum.setHelped', { postId, on: true })).to.include({ helped: true });
    const thread = await ana.do('forum.setSummary', { threadId, summary: 'Walks and tea.' });
    expect(thread.summary).to.equal('Walks and tea.');
    expect((await ben.refused('forum.setSummary', { threadId, summary: 'Mine.' })).code).to.equal(
      'FORBIDDEN',
    );
    expect((await ana.do('forum.setSummary', { threadId, summary: '' })).summary).to.equal(null);
  });

  it('counts "more, please" once a person, for the author alone', async () => {
    const opening = await aThread(ana, spaceId);
    for (const person of [ben, ben, cleo]) await person.do('forum.askMore', { postId: opening.postId });
    expect((await ana.do('forum.getPost', { postId: opening.postId })).moreAsked).to.equal(2);
    const seen = await ben.do('forum.getPost', { postId: opening.postId });
    expect(seen.moreAsked).to.equal(null);
    expect(seen.asked).to.deep.equal({ more: true, who: false });
    expect((await ana.refused('forum.askMore', { postId: opening.postId })).code).to.equal('FORBIDDEN');
  });

  it('asks who stands behind a post that sells, shows the answer, and tells the desk while there is none', async () => {
    const body = 'I sell herbal tea that helps with anxiety, DM me for prices.';
    const opening = await aThread(ana, spaceId, body);
    expect(opening.trust).to.deep.equal({ asked: 0, wanted: true, answer: null });
    await ben.do('forum.askWho', { postId: opening.postId });
    const again = await ben.do('forum.askWho', { postId: opening.postId });
    expect(again.trust?.asked).to.equal(1);
    const desk = await world.moderator('june-desk');
    const waiting = await desk.do('forum.listUnansweredAsks', {});
    expect(waiting.items.map((one) => one.postId)).to.deep.equal([opening.postId]);
    expect((await ben.refused('forum.listUnansweredAsks', {})).code).to.equal('FORBIDDEN');
    const answer = { who: 'I coach people after a hospital stay, on my own.', paid: true };
    const bad = await ana.refused('forum.answerWho', {
      postId: opening.postId,
      ...answer,
      link: 'javascript:alert(1)',
    });
    expect(bad.code).to.equal('INVALID');
    await ana.do('forum.answerWho', {
      postId: opening.postId,
      ...answer,
      link: 'https://example.org/register',
    });
    const seen = await cleo.do('forum.getPost', { postId: opening.postId });
    expect(seen.trust?.answer).to.include({ ...answer, link: 'https://example.org/register' });
    expect((await desk.do('forum.listUnansweredAsks', {})).items).to.deep.equal([]);
  });

  it('keeps a poll’s numbers back until five have chosen, and changes of mind count once', async () => {
    const { post } = await ana.do('forum.createThread', {
      spaceId,
      clientId: newClientId(),
      title: 'Morning or evening?',
      body: 'When should the circle meet?',
      poll: ['Morning', 'Evening'],
    });
    const { threadId } = post;
    const people = [ana, ben, cleo, await world.member('dee-elm'), await world.member('eli-oak')];
    for (const person of people.slice(0, 4)) await person.do('forum.vote', { threadId, option: 0 });
    await ben.do('forum.vote', { threadId, option: 0 });
    const early = await ben.do('forum.vote', { threadId, option: 1 });
    expect(early.poll).to.deep.include({ total: null, mine: 1 });
    expect(early.poll?.options.map((option) => option.votes)).to.deep.equal([null, null]);
    const late = await people[4]?.do('forum.vote', { threadId, option: 1 });
    expect(late?.poll?.options.map((option) => option.votes)).to.deep.equal([3, 2]);
    expect((await ana.refused('forum.vote', { threadId, option: 2 })).code).to.equal('NOT_FOUND');
  });

  it('shows what a post said before to its author and to responders, whose look is written down', async () => {
    const opening = await aThread(ana, spaceId, 'First words.');
    await ana.do('forum.editPost', { postId: opening.postId, body: 'Second words.', version: 1 });
    const { versions } = await ana.do('forum.getHistory', { postId: opening.postId });
    expect(versions.map((one) => one.body)).to.deep.equal(['First words.']);
    expect((await ben.refused('forum.getHistory', { postId: opening.postId })).code).to.equal('NOT_FOUND');
  });

  it('closes and opens a thread for the one who asked', async () => {
    const { threadId } = await aThread(ana, spaceId);
    expect((await ben.refused('forum.setThreadState', { threadId, state: 'closed' })).code).to.equal(
      'FORBIDDEN',
    );
    await ana.do('forum.setThreadState', { threadId, state: 'closed' });
    const refused = await ben.refused('forum.createReply', {
      threadId,
      clientId: newClientId(),
      body: 'Late.',
    });
    expect(refused.code).to.equal('LOCKED');
    await ana.do('forum.setThreadState', { threadId, state: 'open' });
    await aReply(ben, threadId);
  });

  it('keeps the counts of reactions from others where the author wishes', async () => {
    await cleo.do('accounts.changeSettings', { countsHidden: true });
    const { postId } = await aThread(cleo, spaceId);
    await ben.do('forum.setReaction', { postId, kind: 'same-here', on: true });
    expect(await ben.do('forum.getPost', { postId })).to.deep.include({
      reactions: null,
      mine: ['same-here'],
    });
    expect((await cleo.do('forum.getPost', { postId })).reactions).to.include({ 'same-here': 1 });
  });
});

describe('forum: first posts and unanswered ones', () => {
  let world: World;
  let spaceId: string;
  let keeper: Person;
  let desk: Person;
  before(async () => {
    world = await startWorld({ FIRST_POSTS: '2' });
    keeper = await world.administrator('keeper');
    spaceId = await aSpace(keeper);
    desk = await world.moderator('june-desk');
  });
  after(() => world.end());

  it('holds the first two posts of a new member until a moderator has read them, and then no more', async () => {
    const nova = await world.member('nova-fern');
    const ben = await world.member('ben-cedar');
    const first = await aThread(nova, spaceId);
    expect(first.state).to.equal('waiting');
    await world.settled();
    expect((await ben.do('forum.listThreads', { spaceId })).threads.items).to.deep.equal([]);
    for (const name of ['forum.getPost', 'forum.askMore', 'forum.askWho'] as const)
      expect((await ben.refused(name, { postId: first.postId })).code).to.equal('NOT_FOUND');
    expect((await ben.refused('forum.getThread', { threadId: first.threadId })).code).to.equal('NOT_FOUND');
    const line = await ben.line();
    await line.join(`space:${spaceId}`);
    const approve = async () => {
      const [item] = (await desk.do('review.listItems', {})).items;
      expect(item).to.deep.include({ lane: 'first-posts', reasons: ['first-post'], reportCount: 0 });
      const opened = await desk.do('review.getItem', { itemId: item?.itemId ?? '' });
      expect(opened.can).to.deep.equal({
        withhold: true,
        restore: false,
        approve: true,
        dismiss: false,
        endSessions: false,
      });
      await desk.do('review.decide', {
        itemId: item?.itemId ?? '',
        decision: 'approved',
        version: item?.version ?? 0,
      });
      await world.settled();
    };
    world.clock.advance(12 * MINUTE);
    await approve();
    await line.until('forum.threadChanged');
    expect((await ben.do('forum.listThreads', { spaceId })).threads.items).to.have.length(1);
    expect((await nova.do('forum.getFirstPostWait', {})).medianMinutes).to.equal(12);
    const second = (await aReply(nova, first.threadId, 'A second one.')).post;
    expect(second.state).to.equal('waiting');
    const seen = await ben.do('forum.getThread', { threadId: first.threadId });
    expect(seen.posts.items.map((post) => post.postId)).to.deep.equal([first.postId]);
    expect(seen.thread.replyCount).to.equal(0);
    await approve();
    expect((await aReply(nova, first.threadId, 'A third one.')).post.state).to.equal('published');
  });

  it('never holds back crisis language, and gives withheld first posts back with a reason', async () => {
    const lee = await world.member('lee-aspen');
    const opening = await aThread(lee, spaceId, 'I want to kill myself tonight, I have the pills here.');
    expect(opening.state).to.equal('published');
    const second = (await aReply(lee, opening.threadId, 'Buy my course, only $20 at example.org')).post;
    expect(second.state).to.equal('waiting');
    await world.settled();
    const item = (await desk.do('review.listItems', {})).items.find(
      (one) => one.subject.id === second.postId,
    );
    const decide = { itemId: item?.itemId ?? '', decision: 'withheld', rule: 'no-selling' } as const;
    const bare = await desk.refused('review.decide', { ...decide, version: item?.version ?? 0 });
    expect(bare.details).to.have.property('reason');
    await desk.do('review.decide', {
      ...decide,
      reason: 'We do not sell here.',
      version: item?.version ?? 0,
    });
    await world.settled();
    const own = await lee.do('forum.getPost', { postId: second.postId });
    expect(own.withheld?.reason).to.equal('We do not sell here.');
    expect((await lee.do('forum.getThread', { threadId: opening.threadId })).thread.replyCount).to.equal(0);
  });
});

describe('forum: nobody left unanswered', () => {
  let world: World;
  let spaceId: string;
  let keeper: Person;
  let asker: Person;
  let peer: Person;
  before(async () => {
    world = await startWorld();
    keeper = await world.administrator('keeper');
    spaceId = await aSpace(keeper);
    asker = await world.member('asker-ash');
  });
  after(() => world.end());

  it('offers an unanswered thread to peers after half an hour and to peer specialists after two, within their limits', async () => {
    peer = await world.member('peer-pine');
    const other = await world.member('other-yew');
    const specialist = await world.peerSpecialist('sam-river', keeper);
    const never = { quietFrom: 0, quietTo: 0 };
    await peer.do('forum.setWelcoming', { on: true, spaceIds: [], perDay: 1, ...never });
    await other.do('forum.setWelcoming', { on: true, spaceIds: [], perDay: 3, quietFrom: 1, quietTo: 0 });
    await specialist.do('forum.setWelcoming', { on: true, spaceIds: [spaceId], perDay: 3, ...never });
    const opening = await aThread(asker, spaceId, 'Nobody knows this yet.');
    await world.settled();
    const offered = async (person: Person) =>
      (await person.do('forum.listOffers', {})).items.map((thread) => thread.threadId);
    world.clock.advance(29 * MINUTE);
    await world.tick();
    expect(await offered(peer)).to.deep.equal([]);
    world.clock.advance(2 * MINUTE);
    await world.tick();
    await world.tick();
    expect(await offered(peer)).to.deep.equal([opening.threadId]);
    expect(await offered(specialist)).to.deep.equal([opening.threadId]);
    expect(await offered(other), 'quiet all day long').to.deep.equal([]);
    const next = await aThread(asker, spaceId, 'And another one.');
    world.clock.advance(31 * MINUTE);
    await world.tick();
    expect(await offered(peer), 'one a day is enough').to.deep.equal([opening.threadId]);
    expect(await offered(specialist)).to.deep.equal([opening.threadId, next.threadId]);
    await aReply(peer, opening.threadId, 'I am glad you wrote this.');
    await world.settled();
    expect(await offered(specialist), 'an answered one is no offer').to.deep.equal([next.threadId]);
  });

  it('measures how long people wait, and says nothing about weeks with few', async () => {
    world.clock.advance(HOUR);
    await world.tick();
    const { weeks, measuredAt } = await world.visitor().do('forum.getReplyGap', {});
    expect(measuredAt).to.be.a('string');
    expect(weeks.at(-1)).to.deep.include({ asked: 2, answered: 1, p50Minutes: null, p90Minutes: null });
    for (let i = 0; i < 3; i++) await aReply(peer, (await aThread(asker, spaceId)).threadId);
    await world.settled();
    world.clock.advance(2 * HOUR);
    await world.tick();
    const later = (await world.visitor().do('forum.getReplyGap', {})).weeks.at(-1);
    expect(later).to.deep.include({ asked: 5, answered: 4, p50Minutes: 1, p90Minutes: null });
  });
});
