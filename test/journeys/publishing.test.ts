import { expect } from 'chai';
import { DAY, HOUR, MINUTE } from '../../shared/time.ts';
import { newClientId, type Person } from '../support/person.ts';
import { aReply, aSpace, aThread } from '../support/places.ts';
import { startWorld, type World } from '../support/world.ts';

describe('forum: a thread that its author opens to people without an account', () => {
  let world: World;
  let keeper: Person;
  let june: Person;
  let ana: Person;
  let ben: Person;
  let cora: Person;
  let visitor: Person;
  let spaceId: string;
  before(async () => {
    world = await startWorld();
    keeper = await world.administrator('keeper');
    june = await world.moderator('june-lantern');
    ana = await world.member('ana-maple');
    ben = await world.member('ben-harbor');
    cora = await world.peerSpecialist('cora-tide', keeper);
    visitor = world.visitor();
    spaceId = await aSpace(keeper);
  });
  after(() => world.end());

  /** A thread of Ana with words of Ben and Cora, each with a mark to be looked for. */
  async function aTalk() {
    const { threadId, postId } = await aThread(ana, spaceId, 'zqopening: how did your training go?');
    world.clock.advance(MINUTE);
    const bens = (await aReply(ben, threadId, 'zqben went slowly, thanks to @cora-tide.')).post.postId;
    const coras = (
      await aReply(
        cora,
        threadId,
        `> [**ben-harbor**](/threads/${threadId}#${bens})\n>\n> zqben went slowly\n\nzqcora knows [him](/people/ben-harbor), ben-harbor.`,
      )
    ).post.postId;
    world.clock.advance(MINUTE);
    await world.settled();
    return { threadId, postId, bens, coras };
  }
  const page = async (threadId: string) => {
    const response = await visitor.request('GET', `/threads/${threadId}`);
    return { response, status: response.status, html: await response.text() };
  };
  const open = async (threadId: string) => {
    const { readAt } = await june.do('forum.getPublishingReview', { threadId });
    return june.do('forum.decidePublishing', { threadId, decision: 'open', readAt });
  };
  const closed = async (threadId: string) => {
    const problem = await visitor.refused('forum.getPublicThread', { threadId });
    expect(problem.code).to.equal('SIGN_IN_NEEDED');
    const { status, html } = await page(threadId);
    expect(status).to.equal(401);
    expect(html).not.to.match(/zq(opening|ben|cora)|ana-maple/);
  };
  const postsOf = async (threadId: string) =>
    (await visitor.do('forum.getPublicThread', { threadId })).items.map((item) =>
      item.kind === 'post' ? item.post : null,
    );

  it('is for members until its author asked and a moderator has read it', async () => {
    const { threadId } = await aTalk();
    await closed(threadId);
    expect((await ben.refused('forum.askPublic', { threadId, named: true })).code).to.equal('FORBIDDEN');
    expect((await june.refused('forum.askPublic', { threadId, named: true })).code).to.equal('FORBIDDEN');
    const asked = await ana.do('forum.askPublic', { threadId, named: true });
    expect(asked).to.deep.include({ state: 'asked', waiting: true });
    expect((await ana.refused('forum.askPublic', { threadId, named: true })).code).to.equal('CONFLICT');
    await closed(threadId);
    await world.settled();
    const told = (person: Person) => person.do('notifications.listNotices', {});
    expect((await told(ben)).items[0]).to.include({ kind: 'consent', link: `/threads/${threadId}` });
    expect((await told(ana)).items.filter((one) => one.kind === 'consent')).to.deep.equal([]);

    const [line] = (await june.do('forum.listPublishing', {})).items;
    expect(line).to.deep.include({ threadId, state: 'asked', can: { decide: true } });
    expect((await ben.refused('forum.listPublishing', {})).code).to.equal('FORBIDDEN');
    const view = await open(threadId);
    expect(view.state).to.equal('public');
    expect((await june.do('forum.listPublishing', {})).items).to.deep.equal([]);

    const { response, status, html } = await page(threadId);
    expect(status).to.equal(200);
    expect(html).to.contain('zqopening').and.to.contain('ana-maple');
    expect(html).to.contain('Replies here are for members.');
    expect(html).not.to.match(/zqben|zqcora|ben-harbor|cora-tide|mem_/);
    expect(html).to.contain('<meta name="robots" content="noindex, nofollow">');
    expect(response.headers.get('x-robots-tag')).to.contain('noindex');
    expect(response.headers.get('cache-control')).to.equal('no-store');
    expect(response.headers.get('etag')).to.equal(null);
    // The same address gives a member their own page.
    const own = await (await ben.request('GET', `/threads/${threadId}`)).text();
    expect(own).to.contain('zqben');
  });

  it('is shown to its author as visitors would read it before they ask, and to nobody else', async () => {
    const { threadId } = await aTalk();
    const preview = async (named: 'true' | 'false') =>
      (await ana.do('forum.getPublicPreview', { threadId, named })).items;
    const before = await preview('false');
    expect(before.map((item) => item.kind)).to.deep.equal(['post', 'members']);
    expect(JSON.stringify(before)).not.to.match(/zqben|zqcora|ben-harbor|ana-maple/);
    expect(await preview('true')).to.have.nested.property('[0].post.handle', 'ana-maple');
    expect((await ben.refused('forum.getPublicPreview', { threadId })).code).to.equal('FORBIDDEN');
    await closed(threadId);
    await ana.do('forum.askPublic', { threadId, named: false });
    await cora.do('forum.answerPublic', { threadId, yes: true, named: true });
    const shown = await preview('false');
    await open(threadId);
    const { items } = await world.visitor().do('forum.getPublicThread', { threadId });
    expect(items, 'what was promised is what comes').to.deep.equal(shown);
    // A report about it is not told of.
    const openingId = shown[0]?.kind === 'post' ? shown[0].post.postId : '';
    await ben.do('review.createReport', {
      clientId: newClientId(),
      subject: { kind: 'post', id: openingId, home: threadId },
      reason: 'medical-advice',
      note: '',
    });
    await world.settled();
    expect(await preview('false')).to.deep.equal(shown);
  });

  it('shows others’ words only with their yes, and names and quotations of nobody else', async () => {
    const { threadId, bens, coras } = await aTalk();
    await ana.do('forum.askPublic', { threadId, named: false });
    await cora.do('forum.answerPublic', { threadId, yes: true, named: true });
    await open(threadId);
    let [opening, gap, reply] = await postsOf(threadId);
    expect(opening).to.deep.include({ handle: null, peerSpecialist: false });
    expect(gap).to.equal(null);
    expect(reply).to.deep.include({ postId: coras, handle: 'cora-tide', peerSpecialist: true });
    expect(reply?.html).to.contain('zqcora');
    expect(reply?.html).not.to.match(/zqben|ben-harbor|ana-maple/);
    const { html } = await page(threadId);
    expect(html).not.to.match(/zqben|ben-harbor|ana-maple|mem_/);

    // Read by the moderator already: with Ben's yes it is there at once, and so is what Cora quoted of it.
    await ben.do('forum.answerPublic', { threadId, yes: true, named: true });
    [opening, gap, reply] = await postsOf(threadId);
    expect(gap).to.deep.include({ postId: bens, handle: 'ben-harbor' });
    expect(gap?.html).to.contain('@cora-tide');
    expect(reply?.html).to.contain('zqben went slowly');

    // And gone at once with his no.
    await ben.do('forum.answerPublic', { threadId, yes: false });
    expect(JSON.stringify(await postsOf(threadId))).not.to.match(/zqben|ben-harbor/);
  });

  it('keeps what is written or changed later for members, until its author and a moderator said yes to that', async () => {
    const { threadId, coras } = await aTalk();
    await ana.do('forum.askPublic', { threadId, named: true });
    await cora.do('forum.answerPublic', { threadId, yes: true, named: true });
    await open(threadId);
    world.clock.advance(MINUTE);
    await aReply(cora, threadId, 'zqlater words');
    const { version } = await cora.do('forum.getPost', { postId: coras });
    await cora.do('forum.editPost', { postId: coras, body: 'zqchanged words', version });
    expect(JSON.stringify(await postsOf(threadId))).not.to.match(/zqcora|zqlater|zqchanged/);
    expect((await cora.do('forum.getPublishing', { threadId })).mine).to.include({ given: 0, kept: 2 });
    world.clock.advance(MINUTE);
    expect(await cora.do('forum.answerPublic', { threadId, yes: true, named: true })).to.deep.include({
      waiting: true,
    });
    expect(JSON.stringify(await postsOf(threadId))).not.to.match(/zqlater|zqchanged/);
    const { readAt } = await june.do('forum.getPublishingReview', { threadId });
    // What came in while the moderator read is not part of the yes.
    world.clock.advance(MINUTE);
    await aReply(cora, threadId, 'zqmeanwhile words');
    await cora.do('forum.answerPublic', { threadId, yes: true, named: true });
    await june.do('forum.decidePublishing', { threadId, decision: 'open', readAt });
    const shown = JSON.stringify(await postsOf(threadId));
    expect(shown).to.contain('zqlater').and.to.contain('zqchanged').and.not.to.contain('zqmeanwhile');
    // The author changes the opening: the thread is for members until that was read.
    const { postId, version: v } = (await ana.do('forum.getThread', { threadId })).posts.items[0] as {
      postId: string;
      version: number;
    };
    await ana.do('forum.editPost', { postId, body: 'zqopening, in other words', version: v });
    await closed(threadId);
  });

  it('is closed by its author at once, without a review, and by a moderator with a reason', async () => {
    const { threadId } = await aTalk();
    await ana.do('forum.askPublic', { threadId, named: true });
    const { readAt } = await june.do('forum.getPublishingReview', { threadId });
    const close = { threadId, decision: 'close' as const, readAt };
    expect((await june.refused('forum.decidePublishing', close)).details).to.have.property('reason');
    const no = await june.do('forum.decidePublishing', { ...close, reason: 'It tells where you live.' });
    expect(no.state).to.equal('declined');
    expect((await ana.do('forum.getPublishing', { threadId })).reason).to.equal('It tells where you live.');
    expect(await ben.do('forum.getPublishing', { threadId })).to.deep.include({ state: null, reason: null });
    expect((await ben.do('forum.getThread', { threadId })).thread.publishing).to.equal(null);
    await closed(threadId);
    await ana.do('forum.askPublic', { threadId, named: true });
    await open(threadId);
    expect((await postsOf(threadId)).length).to.equal(2);
    await ana.do('forum.endPublic', { threadId });
    await closed(threadId);
    expect((await ben.refused('forum.answerPublic', { threadId, yes: true })).code).to.equal('CONFLICT');
    // Nobody decides about their own.
    const mine = await aThread(june, spaceId, 'zqopening of june');
    await june.do('forum.askPublic', { threadId: mine.threadId, named: true });
    const refused = await june.refused('forum.decidePublishing', {
      threadId: mine.threadId,
      decision: 'open',
      readAt: world.clock.now().toISOString(),
    });
    expect(refused.code).to.equal('FORBIDDEN');
  });

  it('leaks nothing that is reported, taken back, withheld, behind an alert, or of someone who leaves', async () => {
    const { threadId, bens, postId } = await aTalk();
    await aReply(ben, threadId, 'zqheavy I am going to kill myself tonight, I have the pills.');
    await world.settled();
    world.clock.advance(MINUTE);
    await ana.do('forum.askPublic', { threadId, named: true });
    await ben.do('forum.answerPublic', { threadId, yes: true, named: true });
    expect((await june.do('forum.getPublishingReview', { threadId })).lookedAt).to.have.length(1);
    await open(threadId);
    const text = async () => JSON.stringify(await postsOf(threadId));
    expect(await text())
      .to.contain('zqben')
      .and.not.to.contain('zqheavy');

    const report = {
      subject: { kind: 'post' as const, id: bens, home: threadId },
      reason: 'unkind' as const,
      note: '',
    };
    await cora.do('review.createReport', { ...report, clientId: newClientId() });
    await world.settled();
    expect(await text()).not.to.contain('zqben');
    const item = (await june.do('review.listItems', {})).items.find((one) => one.subject.id === bens);
    const decide = (decision: 'no-action' | 'withheld', version: number) =>
      june.do('review.decide', {
        itemId: item?.itemId ?? '',
        decision,
        reason: 'Read it with care.',
        rule: 'kindness',
        version,
      });
    await decide('no-action', item?.version ?? 0);
    await world.settled();
    expect(await text()).to.contain('zqben');

    await ben.do('forum.takeBackPost', { postId: bens });
    expect(await text()).not.to.contain('zqben');
    await ben.do('forum.takeBackPost', { postId: bens, undo: true });
    expect(await text()).to.contain('zqben');

    // Ben leaves: from that moment on, not from the purge on.
    await ben.do('exports.closeAccount', { password: ben.password, posts: 'keep' });
    world.clock.advance(3_000);
    expect(await text()).not.to.match(/zqben|ben-harbor/);
    world.clock.advance(8 * DAY);
    await world.tick();
    expect(await text()).not.to.match(/zqben|ben-harbor/);
    await ana.do('forum.takeBackPost', { postId });
    await closed(threadId);
  });

  it('can not be in a space for some, and is closed where a space becomes one', async () => {
    const { spaceId: board } = await keeper.do('forum.createSpace', {
      clientId: newClientId(),
      name: 'Bulletin board',
      purpose: 'For peer specialists alone.',
      readers: { kind: 'peer-specialists', region: null },
    });
    const { threadId } = await aThread(cora, board, 'zqopening for colleagues');
    expect((await cora.refused('forum.askPublic', { threadId, named: true })).code).to.equal('CONFLICT');
    expect((await cora.do('forum.getPublishing', { threadId })).can.ask).to.equal(false);
    const { spaceId: room } = await keeper.do('forum.createSpace', {
      clientId: newClientId(),
      name: 'For a while',
      purpose: 'Open first, then for some.',
    });
    const talk = await aThread(ana, room, 'zqopening in a space that changes');
    await ana.do('forum.askPublic', { threadId: talk.threadId, named: true });
    world.clock.advance(HOUR);
    await open(talk.threadId);
    expect((await postsOf(talk.threadId)).length).to.equal(1);
    await keeper.do('forum.changeSpace', {
      spaceId: room,
      purpose: 'Open first, then for some.',
      readers: { kind: 'staff', region: null },
    });
    await closed(talk.threadId);
  });

  it('stands in what one takes along', async () => {
    const { threadId } = await aThread(ana, spaceId, 'zqopening to take along');
    await ana.do('forum.askPublic', { threadId, named: true });
    const { forumPersonal } = await import('../../server/forum/forum.export.ts');
    const file = forumPersonal.files.find((one) => one.name === 'visitors');
    const rows: object[] = [];
    for await (const some of file?.exportOf(null as never, ana.memberId) ?? []) rows.push(...some);
    expect(rows.at(-1)).to.deep.include({ link: `/threads/${threadId}`, withHandle: true });
  });
});
