import { expect } from 'chai';
import type { Person } from '../support/person.ts';
import { aReply, aSpace, aThread } from '../support/places.ts';
import { startWorld, type World } from '../support/world.ts';

const PLAIN_DANGER = 'I have the pills in my hand and I am going to kill myself tonight.';

describe('crisis words: posted, helped, seen by people', () => {
  let world: World;
  let ana: Person;
  let moderator: Person;
  let spaceId: string;
  before(async () => {
    world = await startWorld();
    spaceId = await aSpace(await world.administrator('keeper'));
    ana = await world.member('ana-maple');
    moderator = await world.moderator('june-lantern');
  });
  after(() => world.end());

  it('publishes the post, shows its author help at once, and raises one alert', async () => {
    await ana.do('accounts.changeSettings', { country: 'GB' });
    const { threadId } = await aThread(ana, spaceId);
    const { post, careNotice } = await aReply(ana, threadId, PLAIN_DANGER);
    expect(post.state).to.equal('published');
    expect(careNotice).to.deep.equal({
      tier: 'imminent',
      category: 'suicide',
      country: 'GB',
      someoneOnDuty: false,
    });
    await world.settled();
    const reader = await world.member('reader-one');
    expect((await reader.do('forum.getPost', { postId: post.postId })).html).to.contain('pills');
    const { items } = await moderator.do('crisis.listAlerts', {});
    const about = items.filter((alert) => alert.subject.id === post.postId);
    expect(about).to.have.length(1);
    expect(about[0]).to.deep.include({ tier: 'imminent', state: 'open', evidenceCount: 1 });
    expect(JSON.stringify(items), 'a list of alerts carries nobody’s words').not.to.contain('pills');
  });

  it('says that someone is on duty when someone is', async () => {
    await world.onCall(moderator);
    const { threadId } = await aThread(ana, spaceId);
    const { careNotice } = await aReply(ana, threadId, PLAIN_DANGER);
    expect(careNotice?.someoneOnDuty).to.equal(true);
  });

  it('adds evidence to the alert when the post is edited, and opens no second one', async () => {
    const { threadId } = await aThread(ana, spaceId);
    const { post } = await aReply(ana, threadId, PLAIN_DANGER);
    await world.settled();
    await ana.do('forum.editPost', { postId: post.postId, version: 1, body: `${PLAIN_DANGER} Goodbye.` });
    await world.settled();
    const { items } = await moderator.do('crisis.listAlerts', {});
    const about = items.filter((alert) => alert.subject.id === post.postId);
    expect(about).to.have.length(1);
    expect(about[0]?.evidenceCount).to.equal(2);
  });

  it('raises nothing for everyday words, talk about the work, or a quoted line', async () => {
    const { threadId } = await aThread(ana, spaceId);
    for (const body of [
      'This deadline is killing me, but the cake was to die for.',
      'In our training we learned how to ask someone whether they think about suicide.',
      '> I want to die\n\nThank you for telling us. I am glad you are here.',
    ]) {
      const { careNotice } = await aReply(ana, threadId, body);
      expect(careNotice, body).to.equal(null);
    }
  });

  it('brings an attack on someone to the desk, and publishes it', async () => {
    const { threadId } = await aThread(ana, spaceId);
    const { post } = await aReply(ana, threadId, 'You are a worthless junkie and nobody wants you here.');
    expect(post.state).to.equal('published');
    await world.settled();
    const { items } = await moderator.do('review.listItems', {});
    const item = items.find((each) => each.subject.id === post.postId);
    expect(item).to.deep.include({ lane: 'rules', reasons: ['reader'], reportCount: 0 });
  });

  it('brings an attack to the desk also when it is edited into a post', async () => {
    const { threadId } = await aThread(ana, spaceId);
    const { post } = await aReply(ana, threadId, 'Good morning to you.');
    const body = 'You are a worthless junkie and nobody wants you here.';
    await ana.do('forum.editPost', { postId: post.postId, version: 1, body });
    await world.settled();
    const { items } = await moderator.do('review.listItems', {});
    expect(items.some((each) => each.subject.id === post.postId)).to.equal(true);
  });

  it('offers the author the words of the community, without alarm, where danger is in a title', async () => {
    const { careNotice, post } = await ana.do('forum.createThread', {
      clientId: `title-${Date.now()}`,
      spaceId,
      title: 'I want to end my life',
      body: 'I do not know what else to write.',
    });
    expect(careNotice?.category).to.equal('suicide');
    expect(post.state).to.equal('published');
  });
});
