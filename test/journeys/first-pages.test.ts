import { expect } from 'chai';
import fc from 'fast-check';
import mongoose from 'mongoose';
import { cardRows } from '../../server/accounts/known.ts';
import { MemberModel } from '../../server/accounts/member.model.ts';
import { firstRows, forgetPages } from '../../server/forum/beginnings.ts';
import { PostModel } from '../../server/forum/post.model.ts';
import { hearNode } from '../../server/platform/kept.ts';
import { REACTIONS } from '../../shared/reactions.ts';
import { newClientId, type Person } from '../support/person.ts';
import { aReply, aSpace, aThread } from '../support/places.ts';
import { startWorld, type World } from '../support/world.ts';

describe('first pages that are kept', function () {
  this.timeout(60_000);
  let world: World;
  let people: Person[];
  let moderator: Person;
  let spaceId: string;
  before(async () => {
    world = await startWorld();
    spaceId = await aSpace(await world.administrator('keeper'));
    moderator = await world.moderator('june-lantern');
    people = [await world.member('ana-maple'), await world.member('ben-cedar')];
  });
  after(() => world.end());

  it('show what the database holds after any act, at once', async () => {
    const author = fc.nat({ max: 1 });
    const which = fc.nat({ max: 50 });
    const act = fc.oneof(
      { weight: 3, arbitrary: fc.record({ do: fc.constant('reply' as const), author, which }) },
      fc.record({ do: fc.constant('edit' as const), author, which }),
      fc.record({ do: fc.constant('react' as const), author, which }),
      fc.record({ do: fc.constant('take back' as const), author, which }),
      fc.record({ do: fc.constant('bring back' as const), author, which }),
      fc.record({ do: fc.constant('help' as const), author, which }),
      fc.record({ do: fc.constant('close' as const), author, which }),
    );
    const acts = fc.sample(act, { numRuns: 120, seed: 20_261_124 });
    const [asker] = people as [Person, Person];
    const { threadId } = await aThread(asker, spaceId);
    const posts: { postId: string; by: Person }[] = [];
    const page = (person: Person) => person.do('forum.getThread', { threadId });
    for (const each of acts) {
      const person = people[each.author] as Person;
      const post = posts[each.which % Math.max(1, posts.length)];
      // What may not be done is refused; what counts is what is shown then.
      const tried =
        each.do === 'reply' || !post
          ? aReply(person, threadId, `Reply number ${posts.length}.`).then((made) =>
              posts.push({ postId: made.post.postId, by: person }),
            )
          : each.do === 'edit'
            ? post.by.do('forum.getPost', { postId: post.postId }).then(({ version }) =>
                post.by.do('forum.editPost', {
                  postId: post.postId,
                  version,
                  body: `Said anew ${each.which}.`,
                }),
              )
            : each.do === 'react'
              ? person.do('forum.setReaction', {
                  postId: post.postId,
                  kind: REACTIONS[each.which % REACTIONS.length] ?? 'like',
                  on: each.which % 2 === 0,
                })
              : each.do === 'help'
                ? asker.do('forum.setHelped', { postId: post.postId, on: each.which % 2 === 0 })
                : each.do === 'close'
                  ? asker.do('forum.setThreadState', { threadId, state: each.which % 5 ? 'open' : 'closed' })
                  : post.by.do('forum.takeBackPost', { postId: post.postId, undo: each.do === 'bring back' });
      await tried.catch(() => undefined);
      // Asked for while the counters are still on their way, so that something older is kept.
      await Promise.all(people.map(page));
      await world.settled();
      const kept = await Promise.all(people.map(page));
      forgetPages({});
      expect(await Promise.all(people.map(page)), each.do).to.deep.equal(kept);
    }
    expect(posts.length).to.be.greaterThan(20);
  });

  it('are read from the database once, and again after the desk has decided', async () => {
    const [ana, ben] = people as [Person, Person];
    const { threadId, postId } = await aThread(ana, spaceId);
    await world.settled();
    await ben.do('forum.getThread', { threadId });
    let asked = 0;
    const client = mongoose.connection.getClient();
    const count = ({ commandName, command }: { commandName: string; command: { find?: string } }) => {
      if (commandName === 'find' && command.find === 'posts') asked += 1;
    };
    client.on('commandStarted', count);
    for (let at = 0; at < 5; at++) await ben.do('forum.getThread', { threadId });
    client.off('commandStarted', count);
    expect(asked).to.equal(0);
    const subject = { kind: 'post' as const, id: postId, home: threadId };
    await ben.do('review.createReport', { clientId: newClientId(), subject, reason: 'unkind' });
    await world.settled();
    const { items } = await moderator.do('review.listItems', {});
    const item = items.find((each) => each.subject.id === postId);
    await moderator.do('review.decide', {
      itemId: item?.itemId ?? '',
      version: item?.version ?? 0,
      decision: 'withheld',
      rule: 'kindness',
      reason: 'Please say it without naming anyone.',
    });
    await world.settled();
    const [opening] = (await ben.do('forum.getThread', { threadId })).posts.items;
    expect(opening).to.include({ state: 'withheld', html: null });
  });

  it('forget a page that was being read while a post of it was written', async () => {
    const [ana] = people as [Person, Person];
    const { threadId, postId } = await aThread(ana, spaceId);
    await world.settled();
    forgetPages({});
    const reading = firstRows(threadId);
    await PostModel.updateOne({ _id: postId }, { $set: { helped: true } });
    await reading;
    expect((await firstRows(threadId))[0]?.helped).to.equal(true);
  });
});

describe('cards that are kept', () => {
  let world: World;
  let person: Person;
  before(async () => {
    world = await startWorld();
    person = await world.member('cal-birch');
  });
  after(() => world.end());

  it('are read once, and again after their member was written', async () => {
    const { memberId } = person;
    const before = (await cardRows([memberId]))(memberId);
    expect((await cardRows([memberId]))(memberId), 'kept').to.equal(before);
    await MemberModel.updateOne({ _id: memberId }, { $set: { handle: 'cal-of-the-birches' } });
    expect((await cardRows([memberId]))(memberId)?.handle).to.equal('cal-of-the-birches');
    hearNode({ collection: MemberModel.collection.collectionName, about: {} });
    const reading = cardRows([memberId]);
    await MemberModel.updateOne({ _id: memberId }, { $set: { handle: 'cal' } });
    await reading;
    expect((await cardRows([memberId]))(memberId)?.handle, 'written while it was read').to.equal('cal');
  });
});
