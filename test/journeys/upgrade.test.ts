import { expect } from 'chai';
import mongoose from 'mongoose';
import { deepenForum } from '../../server/platform/database/depth.migration.ts';
import type { Person } from '../support/person.ts';
import { aReply, aSpace, aThread } from '../support/places.ts';
import { unwatched } from '../support/queries.ts';
import { startWorld, type World } from '../support/world.ts';

describe('upgrade: data of the first version', () => {
  let world: World;
  let ana: Person;
  let ben: Person;
  before(async () => {
    world = await startWorld();
    ana = await world.member('ana-maple');
    ben = await world.member('ben-cedar');
  });
  after(() => world.end());

  it('goes on as it was: posts in their space, likes with those who gave them', async () => {
    const spaceId = await aSpace(await world.administrator('keeper'));
    const { threadId, postId } = await aThread(ana, spaceId);
    await aReply(ben, threadId);
    await world.settled();
    const rows = (name: string) => mongoose.connection.collection(name);
    const younger = ['spaceId', 'reactions', 'mentions', 'quotes', 'note', 'trust', 'helped', 'moreAsked'];
    await unwatched(async () => {
      await rows('posts').updateMany({}, {
        $unset: Object.fromEntries(younger.map((field) => [field, ''])),
        $set: { likes: 1 },
      } as never);
      await rows('spaces').updateMany({}, { $unset: { tags: '', readers: '', posters: '' } } as never);
      await rows('members').updateMany({}, { $unset: { region: '', mutedWords: '', hidden: '' } } as never);
      await rows('readings').deleteMany({});
      await rows('reactions').insertOne({
        _id: `${postId}.${ben.memberId}.like` as never,
        postId,
        memberId: ben.memberId,
        kind: 'like',
        on: true,
      });
      await deepenForum();
      await deepenForum();
    });
    const { thread, posts } = await ben.do('forum.getThread', { threadId });
    expect(thread).to.deep.include({ tags: [], poll: null, summary: null });
    expect(posts.items[0]).to.deep.include({ mine: ['like'], helped: false, trust: null });
    expect(posts.items[0]?.reactions?.like).to.equal(1);
    expect((await ben.do('forum.listThreads', { spaceId })).threads.items).to.have.length(1);
    expect((await ben.do('forum.listFound', { q: 'helped' })).threads).to.have.length(1);
  });
});
