import { expect } from 'chai';
import { DAY, HOUR } from '../../shared/time.ts';
import { newClientId, type Person } from '../support/person.ts';
import { aReply, aSpace, aThread } from '../support/places.ts';
import { startWorld, type World } from '../support/world.ts';

describe('knowledge pages: words of members only with their yes', () => {
  let world: World;
  let keeper: Person;
  let june: Person;
  let ana: Person;
  let ben: Person;
  let cora: Person;
  let spaceId: string;
  before(async () => {
    world = await startWorld();
    keeper = await world.administrator('keeper');
    june = await world.moderator('june-lantern');
    ana = await world.member('ana-maple');
    ben = await world.member('ben-harbor');
    cora = await world.peerSpecialist('cora-tide', keeper);
    spaceId = await aSpace(keeper);
  });
  after(() => world.end());

  const dueOn = (days: number) =>
    new Date(world.clock.now().getTime() + days * DAY).toISOString().slice(0, 10);
  const fields = () => ({
    title: 'How the training goes',
    summary: 'What to expect from a peer specialist training, zqsummary.',
    body: 'Ten days, mostly. zqbody',
    language: 'en' as const,
    sources: [{ title: 'The state page', url: 'https://example.org/training' }],
    dueOn: dueOn(200),
  });
  const aPage = (person = cora, more = {}) =>
    person.do('knowledge.createPage', { clientId: newClientId(), ...fields(), ...more });
  const shown = async (person = cora, more = {}) => {
    const { pageId, version } = await aPage(person, more);
    return person.do('knowledge.setState', { pageId, state: 'published', version });
  };
  /** A reply of Ben that Cora would like to have in a page. */
  const aLift = async (
    body = 'zqfirst paragraph, thanks @ana-maple.\n\nzqsecond paragraph.\n\n> **ana-maple** wrote\n> zqquoted words',
  ) => {
    const { threadId } = await aThread(ana, spaceId);
    const { postId } = (await aReply(ben, threadId, body)).post;
    await world.settled();
    return { threadId, postId };
  };

  it('are begun and changed by peer specialists and the team alone, as drafts', async () => {
    expect(
      (await ben.refused('knowledge.createPage', { clientId: newClientId(), ...fields() })).code,
    ).to.equal('FORBIDDEN');
    const clientId = newClientId();
    const page = await cora.do('knowledge.createPage', { clientId, ...fields() });
    expect(await cora.do('knowledge.createPage', { clientId, ...fields() })).to.deep.equal(page);
    const { pageId } = page;
    expect(page).to.deep.include({ state: 'draft', reviewedOn: null, due: false });
    for (const refused of [
      await ben.refused('knowledge.getPage', { pageId }),
      await ben.refused('knowledge.getHistory', { pageId }),
      await ben.refused('knowledge.setState', { pageId, state: 'published', version: 1 }),
    ])
      expect(refused.code).to.equal('NOT_FOUND');
    expect((await ben.refused('knowledge.listPages', { state: 'draft' })).code).to.equal('FORBIDDEN');
    expect((await ben.do('knowledge.listFound', { q: 'zqbody' })).items).to.deep.equal([]);
    expect(
      (await june.do('knowledge.listPages', { state: 'draft' })).pages.items.map((one) => one.pageId),
    ).to.include(pageId);
    const bare = await aPage(cora, { sources: [], title: 'Without a source' });
    const without = await cora.refused('knowledge.setState', {
      pageId: bare.pageId,
      state: 'published',
      version: 1,
    });
    expect(without.details).to.have.property('sources');
    for (const wrong of [dueOn(0), dueOn(2_000)])
      expect(
        (await cora.refused('knowledge.createPage', { clientId: newClientId(), ...fields(), dueOn: wrong }))
          .details,
      ).to.have.property('dueOn');
    const bad = { ...fields(), sources: [{ title: 'Plain', url: 'http://example.org' }] };
    expect((await cora.refused('knowledge.createPage', { clientId: newClientId(), ...bad })).code).to.equal(
      'INVALID',
    );

    const out = await cora.do('knowledge.setState', { pageId, state: 'published', version: 1 });
    expect(out.reviewedBy?.handle).to.equal('cora-tide');
    expect((await ben.do('knowledge.getPage', { pageId })).body).to.equal(null);
    expect((await ben.do('knowledge.listPages', {})).can.create).to.equal(false);
    expect((await ben.do('knowledge.listFound', { q: 'zqbody training' })).items[0]).to.include({ pageId });
    expect((await world.visitor().refused('knowledge.getPage', { pageId })).code).to.equal('SIGN_IN_NEEDED');
  });

  it('keep what they said before, with who changed it and why, and refuse a change of something old', async () => {
    const page = await shown();
    const { pageId, version } = page;
    const next = {
      pageId,
      ...fields(),
      body: 'zqother words',
      note: 'The state changed the hours.',
      version,
    };
    await june.do('knowledge.editPage', next);
    expect((await cora.refused('knowledge.editPage', next)).code).to.equal('CONFLICT');
    const { versions } = await ben.do('knowledge.getHistory', { pageId });
    expect(versions).to.have.length(1);
    expect(versions[0]).to.deep.include({ note: 'The state changed the hours.' });
    expect(versions[0]?.by.handle).to.equal('june-lantern');
    expect(versions[0]?.html).to.contain('zqbody');
    const now = await ben.do('knowledge.getPage', { pageId });
    expect(now.html).to.contain('zqother');
    expect(now.editors.map((person) => person.handle)).to.deep.equal(['cora-tide', 'june-lantern']);
  });

  it('hold no word of anyone before their yes, and name them as they choose', async () => {
    const { pageId } = await shown();
    const { threadId, postId } = await aLift();
    expect((await ben.refused('knowledge.getSource', { postId })).code).to.equal('FORBIDDEN');
    const source = await cora.do('knowledge.getSource', { postId });
    expect(source.parts).to.deep.equal(['zqfirst paragraph, thanks ….', 'zqsecond paragraph.']);
    expect((await cora.refused('knowledge.lift', { pageId, postId, parts: [2] })).code).to.equal('INVALID');
    const asked = await cora.do('knowledge.lift', { pageId, postId, parts: [0, 1] });
    expect(asked).to.deep.include({ asked: 1, pieces: [] });
    expect((await june.refused('knowledge.lift', { pageId, postId, parts: [0] })).code).to.equal(
      'ASKED_BEFORE',
    );
    await world.settled();
    const notices = await ben.do('notifications.listNotices', {});
    expect(notices.items.find((one) => one.link === '/knowledge/asks')).to.include({ kind: 'consent' });

    const [ask] = (await ben.do('knowledge.listAsks', {})).asks;
    expect(ask?.text).to.equal('zqfirst paragraph, thanks ….\n\nzqsecond paragraph.');
    const liftId = ask?.liftId ?? '';
    expect((await ana.refused('knowledge.answerLift', { liftId, answer: 'yes' })).code).to.equal('NOT_FOUND');
    expect((await cora.refused('knowledge.answerLift', { liftId, answer: 'yes' })).code).to.equal(
      'NOT_FOUND',
    );
    await ben.do('knowledge.answerLift', { liftId, answer: 'yes', credit: 'peer' });
    await world.settled();
    let page = await ana.do('knowledge.getPage', { pageId });
    expect(page.pieces[0]).to.deep.include({ credit: 'peer', author: null, link: null });
    expect(JSON.stringify(page))
      .to.contain('zqsecond')
      .and.not.to.match(/ben-harbor|zqquoted/);
    expect((await ana.do('forum.getThread', { threadId })).thread.pages).to.deep.equal([pageId]);

    await ben.do('knowledge.answerLift', { liftId, answer: 'yes', credit: 'handle' });
    page = await ana.do('knowledge.getPage', { pageId });
    expect(page.pieces[0]?.author?.handle).to.equal('ben-harbor');
    expect(page.pieces[0]?.link).to.equal(`/threads/${threadId}#${postId}`);

    // Someone who blocks Ben reads nothing of him there.
    await ana.do('accounts.setHidden', { memberId: ben.memberId, how: 'block' });
    expect(JSON.stringify(await ana.do('knowledge.getPage', { pageId }))).not.to.match(/ben-harbor|zqsecond/);
    await ana.do('accounts.setHidden', { memberId: ben.memberId, how: null });

    await ben.do('knowledge.answerLift', { liftId, answer: 'no' });
    await world.settled();
    page = await ana.do('knowledge.getPage', { pageId });
    expect(page.pieces).to.deep.equal([]);
    expect((await ana.do('forum.getThread', { threadId })).thread.pages).to.deep.equal([]);
    expect((await ben.do('knowledge.listAsks', {})).given).to.deep.equal([]);
    expect((await cora.refused('knowledge.lift', { pageId, postId, parts: [0] })).code).to.equal(
      'ASKED_BEFORE',
    );
    expect((await ben.refused('knowledge.answerLift', { liftId, answer: 'yes' })).code).to.equal('CONFLICT');
  });

  it('let a question lapse when the words changed, and lose words that are taken back where they stand', async () => {
    const { pageId } = await shown();
    const changed = await aLift('zqbefore the change');
    await cora.do('knowledge.lift', { pageId, postId: changed.postId, parts: [0] });
    const [ask] = (await ben.do('knowledge.listAsks', {})).asks;
    await ben.do('forum.editPost', { postId: changed.postId, body: 'zqafter the change', version: 1 });
    expect((await ben.do('knowledge.listAsks', {})).asks).to.deep.equal([]);
    expect(
      (await ben.refused('knowledge.answerLift', { liftId: ask?.liftId ?? '', answer: 'yes' })).code,
    ).to.equal('CONFLICT');

    const taken = await aLift('zqtaken back later');
    await cora.do('knowledge.lift', { pageId, postId: taken.postId, parts: [0] });
    const [next] = (await ben.do('knowledge.listAsks', {})).asks;
    await ben.do('knowledge.answerLift', { liftId: next?.liftId ?? '', answer: 'yes', credit: 'none' });
    expect((await ana.do('knowledge.getPage', { pageId })).pieces).to.have.length(1);
    await ben.do('forum.takeBackPost', { postId: taken.postId });
    await world.settled();
    expect((await ana.do('knowledge.getPage', { pageId })).pieces).to.deep.equal([]);

    const worried = await aLift('zqheavy: I am going to kill myself tonight, I have the pills.');
    expect((await cora.refused('knowledge.getSource', { postId: worried.postId })).code).to.equal('CONFLICT');
  });

  it('come up at the desk before their day, and are due until someone looked', async () => {
    const { pageId, version } = await shown(cora, { title: 'Due before long', dueOn: dueOn(10) });
    const due = async () =>
      (await june.do('knowledge.listDue', {})).items.filter((one) => one.pageId === pageId);
    expect(await due()).to.have.length(1);
    expect((await ben.refused('knowledge.listDue', {})).code).to.equal('FORBIDDEN');
    world.clock.advance(11 * DAY);
    expect((await ben.do('knowledge.getPage', { pageId })).due).to.equal(true);
    const looked = await june.do('knowledge.markReviewed', { pageId, dueOn: dueOn(365), version });
    expect(looked).to.deep.include({ due: false });
    expect(looked.reviewedBy?.handle).to.equal('june-lantern');
    expect(await due()).to.deep.equal([]);
  });

  it('go with whoever leaves: their words out, their name off what they looked after', async () => {
    const dana = await world.member('dana-brook');
    const { pageId } = await shown();
    const { threadId } = await aThread(ana, spaceId);
    const { postId } = (await aReply(dana, threadId, 'zqdana said this')).post;
    await cora.do('knowledge.lift', { pageId, postId, parts: [0] });
    const [ask] = (await dana.do('knowledge.listAsks', {})).asks;
    await dana.do('knowledge.answerLift', { liftId: ask?.liftId ?? '', answer: 'yes', credit: 'handle' });
    const { knowledgePersonal } = await import('../../server/knowledge/knowledge.export.ts');
    const rows: object[] = [];
    for (const file of knowledgePersonal.files)
      for await (const some of file.exportOf(null as never, dana.memberId)) rows.push(...some);
    expect(rows[0]).to.deep.include({ text: 'zqdana said this', credit: 'handle' });

    await dana.do('exports.closeAccount', { password: dana.password, posts: 'keep' });
    await cora.do('exports.closeAccount', { password: cora.password, posts: 'keep' });
    world.clock.advance(8 * DAY + HOUR);
    await world.tick();
    await world.tick();
    const page = await ana.do('knowledge.getPage', { pageId });
    expect(JSON.stringify(page)).not.to.match(/zqdana|dana-brook|cora-tide/);
    expect(page.html).to.contain('zqbody');
  });
});
