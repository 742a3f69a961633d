import { expect } from 'chai';
import { newClientId, type Person } from '../support/person.ts';
import { aReply, aSpace } from '../support/places.ts';
import { startWorld, type World } from '../support/world.ts';

describe('search', () => {
  let world: World;
  let keeper: Person;
  let ana: Person;
  let ben: Person;
  let spaceId: string;
  before(async () => {
    world = await startWorld();
    keeper = await world.administrator('keeper');
    spaceId = await aSpace(keeper);
    ana = await world.member('ana-maple');
    ben = await world.member('ben-cedar');
    await open(ana, 'Certified peer specialist training in Tennessee', 'Is there a class near Knoxville?', {
      region: 'US-TN',
    });
    const quiet = await open(ana, 'Sleeping through winter', 'The nights are long and I count the hours.');
    await aReply(ben, quiet.threadId, 'A warm lamp with a slow orange bulb made my evenings softer.');
    await open(ben, 'Grief in the kitchen', 'My mother’s pans.', { note: 'loss of a parent' });
    await world.settled();
  });
  after(() => world.end());

  async function open(person: Person, title: string, body: string, more: object = {}, space = spaceId) {
    const { post } = await person.do('forum.createThread', {
      clientId: newClientId(),
      spaceId: space,
      title,
      body,
      ...more,
    });
    return post;
  }
  const titles = async (person: Person, q: string, more: object = {}) =>
    (await person.do('forum.listFound', { q, ...more })).threads.map((thread) => thread.title);

  it('finds threads by title and body, and replies with the words around', async () => {
    expect(await titles(ben, 'winter')).to.deep.equal(['Sleeping through winter']);
    const { posts } = await ana.do('forum.listFound', { q: 'orange lamp' });
    expect(posts[0]).to.include({ title: 'Sleeping through winter', spaceName: 'Everyday recovery' });
    expect(posts[0]?.excerpt).to.contain('slow orange bulb');
  });

  it('finds what is spelt nearly right, and what has another title elsewhere', async () => {
    expect(await titles(ben, 'wintre')).to.deep.equal(['Sleeping through winter']);
    expect(await titles(ben, 'tenessee')).to.deep.equal(['Certified peer specialist training in Tennessee']);
    const coach = await ben.do('forum.listFound', { q: 'recovery coach' });
    expect(coach.threads[0]?.title).to.equal('Certified peer specialist training in Tennessee');
    expect(coach.also).to.include('cps');
  });

  it('narrows to a state, and leaves out what carries a content note', async () => {
    expect(await titles(ben, 'training', { region: 'US-TN' })).to.have.length(1);
    expect(await titles(ben, 'training', { region: 'US-OH' })).to.deep.equal([]);
    expect(await titles(ana, 'grief kitchen')).to.deep.equal(['Grief in the kitchen']);
    expect(await titles(ana, 'grief kitchen', { withoutNotes: 'true' })).to.deep.equal([]);
  });

  it('shows nothing that is not for the viewer: other spaces, taken back, waiting, of people they block', async () => {
    const specialist = await world.peerSpecialist('sam-river', keeper);
    const { spaceId: board } = await keeper.do('forum.createSpace', {
      clientId: newClientId(),
      name: 'Bulletin board',
      purpose: 'For verified peer specialists.',
      readers: { kind: 'peer-specialists' },
    });
    await open(specialist, 'Zucchini supervision notes', 'Only for us.', {}, board);
    const taken = await open(ben, 'Zucchini bread for everyone', 'I said too much.');
    await ben.do('forum.takeBackPost', { postId: taken.postId });
    await world.settled();
    expect(await titles(ana, 'zucchini')).to.deep.equal([]);
    expect(await titles(specialist, 'zucchini')).to.deep.equal(['Zucchini supervision notes']);
    const secret = await ana.refused('forum.listFound', { q: 'zucchini', spaceId: board });
    expect(secret.code).to.equal('NOT_FOUND');
    await ana.do('accounts.setHidden', { memberId: ben.memberId, how: 'block' });
    expect(await titles(ana, 'grief kitchen')).to.deep.equal([]);
    expect((await ana.do('forum.listFound', { q: 'orange lamp' })).posts).to.deep.equal([]);
    expect((await ana.do('accounts.listFoundPeople', { q: 'ben-cedar' })).items).to.deep.equal([]);
    await ana.do('accounts.setHidden', { memberId: ben.memberId, how: null });
  });

  it('puts help first for words that may be about oneself, and still gives results', async () => {
    for (const q of ['suicide', 'sobredosis', 'I want to die'])
      expect((await ana.do('forum.listFound', { q })).help, q).to.equal(true);
    expect((await ana.do('forum.listFound', { q: 'tea' })).help).to.equal(false);
    await open(ana, 'After my brother’s suicide', 'Three years now.');
    await world.settled();
    const found = await ben.do('forum.listFound', { q: 'suicide' });
    expect(found.threads.map((thread) => thread.title)).to.deep.equal(['After my brother’s suicide']);
  });

  it('finds people by the beginning of a handle, or nearly', async () => {
    const handles = async (q: string) =>
      (await ana.do('accounts.listFoundPeople', { q })).items.map((person) => person.handle);
    expect(await handles('ben')).to.deep.equal(['ben-cedar']);
    expect(await handles('ben_ceder')).to.deep.equal(['ben-cedar']);
    expect(await handles('zzzz')).to.deep.equal([]);
  });

  it('suggests answered threads of a like title while one is being written', async () => {
    const similar = async (title: string) =>
      (await ben.do('forum.listSimilar', { title })).items.map((thread) => thread.title);
    expect(await similar('How do you do sleeping in winter?')).to.deep.equal(['Sleeping through winter']);
    expect(await similar('Training in Tennessee?'), 'nobody has answered that one').to.deep.equal([]);
  });

  it('takes odd queries as words: quotes, minus, operators, marks', async () => {
    for (const q of ['"winter', '-winter winter', '$where: 1', '{"$gt":""}', '((((', '🙂🙂', 'ａｂｃ'])
      expect(await ana.call('forum.listFound', { q })).to.have.property('ok', true);
    expect(await titles(ana, '"sleeping" -through winter')).to.deep.equal(['Sleeping through winter']);
    const long = await ana.refused('forum.listFound', { q: 'a'.repeat(500) });
    expect(long.code).to.equal('INVALID');
  });
});
