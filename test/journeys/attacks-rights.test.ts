import { expect } from 'chai';
import type { InputOf, OperationName } from '../../shared/operations.ts';
import { HOUR, later } from '../../shared/time.ts';
import { newClientId, type Person } from '../support/person.ts';
import { aReply, aSpace, aThread } from '../support/places.ts';
import { startWorld, type World } from '../support/world.ts';

const STAFF = ['moderator', 'supervisor', 'administrator'] as const;
type Role = 'visitor' | 'owner' | 'other' | 'blocked' | 'peer specialist' | (typeof STAFF)[number];

/** A call with an address that someone may have from somewhere, and exactly who gets through with it. */
type Row = [name: OperationName, input: object, who: readonly Role[]];

describe('attack 11: with every address in hand, each gets what is theirs and nothing else', function () {
  this.timeout(60_000);
  let world: World;
  const people = {} as Record<Role, Person>;
  const rows: Row[] = [];

  before(async () => {
    world = await startWorld();
    const administrator = await world.administrator('amber-hill');
    Object.assign(people, {
      visitor: world.visitor(),
      owner: await world.member('olive-hill'),
      other: await world.member('other-hill'),
      blocked: await world.member('basil-hill'),
      moderator: await world.moderator('maple-hill'),
      supervisor: await world.withRoles('sorrel-hill', ['supervisor']),
      administrator,
    });
    people['peer specialist'] = await world.peerSpecialist('cedar-hill', people.moderator);
    const { owner, other, blocked, moderator } = people;
    const spaceId = await aSpace(administrator);
    const team = await administrator.do('forum.createSpace', {
      clientId: newClientId(),
      name: 'Team',
      purpose: 'For the team alone.',
      readers: { kind: 'staff' },
      posters: { kind: 'staff' },
    });
    const teamThread = await aThread(moderator, team.spaceId);
    const teamReply = (await aReply(administrator, teamThread.threadId)).post.postId;
    const thread = await aThread(owner, spaceId);
    const { threadId } = thread;
    const edited = await owner.do('forum.editPost', {
      postId: thread.postId,
      version: thread.version,
      body: 'What helped you this week?',
    });
    const reply = (await aReply(other, threadId)).post.postId;
    const waiting = (await aReply(owner, threadId, 'This one waits.')).post.postId;
    const { PostModel } = await import('../../server/forum/post.model.ts');
    await PostModel.updateOne({ _id: waiting }, { $set: { state: 'waiting', publishedAt: null } });
    await owner.do('accounts.setHidden', { memberId: blocked.memberId, how: 'block' });
    const asked = await owner.do('messages.createRequest', {
      clientId: newClientId(),
      memberId: other.memberId,
      text: 'May I ask you something?',
    });
    const { conversationId } = asked.conversation;
    await other.do('messages.answerRequest', { conversationId, answer: 'yes' });
    await other.do('review.createReport', {
      clientId: newClientId(),
      subject: { kind: 'post', id: thread.postId, home: threadId },
      reason: 'worried',
    });
    await aReply(owner, threadId, 'I want to die and I have a plan for tonight.');
    await world.settled();
    const item = (await moderator.do('review.listItems', {})).items[0];
    const alert = (await moderator.do('crisis.listAlerts', {})).items[0];
    const editor = people['peer specialist'];
    const draft = await editor.do('knowledge.createPage', {
      clientId: newClientId(),
      title: 'A page that is not out',
      summary: 'What a page could say once it is out.',
      body: 'Words of those who look after it.',
      language: 'en',
      sources: [],
      dueOn: later(world.clock.now(), 90 * 24 * HOUR)
        .toISOString()
        .slice(0, 10),
    });
    const { pageId } = draft;
    await editor.do('knowledge.lift', { pageId, postId: reply, parts: [0] });
    const [ask] = (await other.do('knowledge.listAsks', {})).asks;
    const liftId = ask?.liftId;
    const [session] = (await owner.do('accounts.listSessions', {})).items;
    const now = world.clock.now();
    const everyone = ['owner', 'other', 'blocked', 'peer specialist', ...STAFF] as const;
    const version = edited.post.version;
    rows.push(
      // The team's own space.
      ['forum.listThreads', { spaceId: team.spaceId }, STAFF],
      ['forum.getThread', { threadId: teamThread.threadId }, STAFF],
      ['forum.getPost', { postId: teamReply }, STAFF],
      ['forum.getCatchUp', { threadId: teamThread.threadId }, STAFF],
      ['forum.setFollow', { threadId: teamThread.threadId, follow: 'following' }, STAFF],
      ['forum.markRead', { threadId: teamThread.threadId, until: now.toISOString() }, STAFF],
      ['forum.setReaction', { postId: teamReply, on: true }, STAFF],
      ['forum.listFound', { q: 'something', spaceId: team.spaceId }, STAFF],
      ['forum.createReply', { threadId: teamThread.threadId, body: 'Words' }, STAFF],
      ['forum.createThread', { spaceId: team.spaceId, title: 'Some title', body: 'Words' }, STAFF],
      // An open thread of the owner's.
      ['forum.getThread', { threadId }, everyone],
      ['forum.getHistory', { postId: thread.postId }, ['owner', ...STAFF]],
      ['forum.getPost', { postId: waiting }, ['owner', ...STAFF]],
      ['forum.setReaction', { postId: waiting, on: true }, []],
      ['forum.createReply', { threadId, parentId: waiting, body: 'To what waits' }, []],
      ['forum.editPost', { postId: thread.postId, version, body: 'Mine now' }, ['owner']],
      ['forum.setSummary', { threadId, summary: 'A walk helped.' }, ['owner']],
      ['forum.setHelped', { postId: reply, on: true }, ['owner']],
      ['forum.setThreadState', { threadId, state: 'open' }, ['owner', ...STAFF]],
      ['forum.takeBackPost', { postId: reply, undo: true }, ['other']],
      ['forum.answerWho', { postId: thread.postId, who: 'Not the one who wrote', paid: false }, []],
      // Who may read it besides members.
      ['forum.getPublicThread', { threadId }, []],
      ['forum.getPublishingReview', { threadId }, []],
      ['forum.askPublic', { threadId, named: true }, ['owner']],
      ['forum.getPublicThread', { threadId }, []],
      ['forum.getPublishingReview', { threadId }, STAFF],
      ['forum.getPublishing', { threadId }, everyone],
      ['forum.getPublicPreview', { threadId }, ['owner']],
      ['forum.getPublishing', { threadId: teamThread.threadId }, STAFF],
      ['forum.askPublic', { threadId: teamThread.threadId, named: true }, []],
      ['forum.answerPublic', { threadId: teamThread.threadId, yes: true }, []],
      ['forum.decidePublishing', { threadId, decision: 'open', readAt: now.toISOString() }, STAFF],
      ['forum.endPublic', { threadId }, ['owner']],
      ['forum.takeBackPost', { postId: thread.postId }, ['owner']],
      // A page that is not out, and words of the other one that it would like to hold.
      ['knowledge.listPages', { state: 'draft' }, ['peer specialist', ...STAFF]],
      ['knowledge.getPage', { pageId }, ['peer specialist', ...STAFF]],
      ['knowledge.getHistory', { pageId }, ['peer specialist', ...STAFF]],
      ['knowledge.getSource', { postId: reply }, ['peer specialist', ...STAFF]],
      ['knowledge.getSource', { postId: teamReply }, []],
      ['knowledge.lift', { pageId, postId: teamReply, parts: [0] }, []],
      ['knowledge.setState', { pageId, state: 'published', version: 1 }, []],
      ['knowledge.listDue', {}, STAFF],
      ['knowledge.removePiece', { liftId }, []],
      ['knowledge.answerLift', { liftId, answer: 'no' }, ['other']],
      // The owner's talk with the other one.
      ['messages.getConversation', { conversationId }, ['owner', 'other']],
      ['messages.listMessages', { conversationId }, ['owner', 'other']],
      ['messages.sendMessage', { conversationId, text: 'Hello' }, ['owner', 'other']],
      ['messages.markRead', { conversationId, seq: 1 }, ['owner', 'other']],
      ['messages.signal', { conversationId, signal: 'typing' }, ['owner', 'other']],
      ['messages.changeSettings', { conversationId, receipts: false }, ['owner', 'other']],
      // The desk, about the owner.
      ['review.getItem', { itemId: item?.itemId }, STAFF],
      ['crisis.getAlert', { alertId: alert?.alertId }, STAFF],
      ['review.decide', { itemId: item?.itemId, decision: 'no-action', reason: 'Fine.', version: 99 }, []],
      // What administrators alone may.
      [
        'accounts.setRoles',
        { memberId: people.other.memberId, roles: ['peer'], reason: 'as before' },
        ['administrator'],
      ],
      ['forum.changeSpace', { spaceId, purpose: 'Small steps and slow days.' }, ['administrator']],
      ['accounts.listMembers', {}, ['administrator']],
      [
        'crisis.createShift',
        {
          handle: 'maple-hill',
          line: 1,
          startsAt: later(now, HOUR).toISOString(),
          endsAt: later(now, 2 * HOUR).toISOString(),
        },
        ['moderator', 'administrator'],
      ],
      // Last, for its owner is signed out by it.
      ['accounts.endSession', { sessionKey: session?.sessionKey }, ['owner']],
    );
  });
  after(() => world.end());

  it('holds for each row of the table, for eight kinds of people, over HTTP', async () => {
    for (const [name, input, who] of rows) {
      // Those who may go last, so that nobody finds it changed.
      const roles = (Object.keys(people) as Role[]).sort(
        (a, b) => Number(who.includes(a)) - Number(who.includes(b)),
      );
      for (const role of roles) {
        const person = people[role];
        const named = { ...input, clientId: newClientId() } as InputOf<OperationName>;
        const given = name in WITH_CLIENT_ID ? named : (input as InputOf<OperationName>);
        const result = await person.call(name, given);
        const may = who.includes(role);
        expect(
          result.ok,
          `${name} ${JSON.stringify(input)} by ${role}: ${result.ok ? 'got through' : result.problem.code}`,
        ).to.equal(may);
        if (!result.ok && person !== people.visitor)
          expect(['NOT_FOUND', 'FORBIDDEN', 'CONFLICT', 'INVALID'], `${name} by ${role}`).to.include(
            result.problem.code,
          );
      }
    }
  });
});

/** Operations that take an id made by the browser. */
const WITH_CLIENT_ID = {
  'forum.createReply': true,
  'forum.createThread': true,
  'messages.sendMessage': true,
  'crisis.createShift': true,
};
