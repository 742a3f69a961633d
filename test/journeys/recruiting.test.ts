import { expect } from 'chai';
import { newClientId } from '../support/person.ts';
import { aReply, aSpace, aThread } from '../support/places.ts';
import { startWorld, type World } from '../support/world.ts';

describe('recruiting: a call to a programme', () => {
  let world: World;
  before(async () => {
    world = await startWorld();
  });
  after(() => world.end());

  it('asks its author who stands behind it, in a thread, a reply and an edit, and lies on nobody’s desk', async () => {
    const keeper = await world.administrator('keeper');
    const desk = await world.moderator('june-desk');
    const ana = await world.member('ana-maple');
    const ben = await world.member('ben-ash');
    const spaceId = await aSpace(keeper);
    const calls = await aThread(ana, spaceId, 'Sign up for our training near you! It begins in May.');
    expect(calls.state).to.equal('published');
    expect(calls.trust).to.deep.equal({ asked: 0, wanted: true, answer: null });
    const { post: asks } = await aReply(ben, calls.threadId, 'Is the training free? I took one last year.');
    expect(asks.trust).to.equal(null);
    const later = await ben.do('forum.editPost', {
      postId: asks.postId,
      version: asks.version,
      body: 'Nuestro programa recibe gente nueva. Inscríbanse al curso de octubre, cupos limitados.',
    });
    expect(later.post.trust).to.deep.include({ wanted: true, answer: null });
    await world.settled();
    expect((await desk.do('review.listItems', {})).items).to.deep.equal([]);
    await ana.do('forum.answerWho', {
      postId: calls.postId,
      who: 'The county peer academy, where I work.',
      paid: false,
      link: null,
    });
    const seen = await ben.do('forum.getPost', { postId: calls.postId });
    expect(seen.trust?.answer?.who).to.equal('The county peer academy, where I work.');
  });

  it('says nothing to who only tells of a training', async () => {
    const cleo = await world.member('cleo-fern');
    const space = (await cleo.do('forum.listSpaces', {})).items[0];
    const { post } = await cleo.do('forum.createThread', {
      spaceId: space?.spaceId ?? '',
      clientId: newClientId(),
      title: 'First day',
      body: 'My training starts Monday and I bought new shoes.',
    });
    expect(post.trust).to.equal(null);
  });
});
