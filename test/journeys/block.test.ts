import { expect } from 'chai';
import { quotation } from '../../client/forum/posts.ts';
import { listHiders } from '../../server/accounts/people.service.ts';
import type { PersonCard } from '../../shared/accounts.ts';
import type { Operation } from '../../shared/operation.ts';
import { type InputOf, type OperationName, type OutputOf, operations } from '../../shared/operations.ts';
import { type Line, newClientId, type Person } from '../support/person.ts';
import { aMeeting, aSpace } from '../support/places.ts';
import { startWorld, type World } from '../support/world.ts';

const ACTIONS = 1_000;
/** The block comes after so many of them. */
const BLOCK_AFTER = 150;
const LOOK_EVERY = 50;
/** The same choices each time; another number gives another story. */
const SEED = 20_261_124;

/** Numbers in [0, 1) that are the same for one seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Written {
  by: 'mia' | 'jay' | 'kim';
  threadId: string;
  postId: string;
  words: string;
}

/** Everything that three people do with each other, by chance. Mia blocks Jay; Kim talks with both. */
class Story {
  readonly random = randomFrom(SEED);
  readonly threads: string[] = [];
  readonly posts: Written[] = [];
  /** What Jay ever said, word for word. */
  readonly canaries: string[] = [];
  readonly seen: { where: string; what: string }[] = [];
  blocked = false;
  spaceId = '';
  meetingId = '';
  roomId = '';
  withJay = '';
  withKim = '';
  readonly people: Record<'mia' | 'jay' | 'kim', Person>;

  constructor(
    readonly world: World,
    readonly mia: Person,
    readonly jay: Person,
    readonly kim: Person,
  ) {
    this.people = { mia, jay, kim };
  }

  private get card(): PersonCard {
    const { memberId, handle } = this.jay;
    return {
      memberId,
      handle,
      facets: [],
      peerSpecialist: false,
      responder: false,
      openTo: null,
      hidden: null,
    };
  }

  pick<T>(list: readonly T[]): T | undefined {
    return list[Math.floor(this.random() * list.length)];
  }

  /** New words of someone; Jay's are remembered. */
  words(by: Written['by']): string {
    const words = `${by} says zq${Math.floor(this.random() * 1e9).toString(36)}x today`;
    if (by === 'jay') this.canaries.push(words.split(' ')[2] ?? '');
    return words;
  }

  /** What Kim writes now and then has Jay in it: named, called, or quoted in the ways that the composer and people have. */
  about(): string {
    const quoted = this.pick(this.posts.filter((post) => post.by === 'jay'));
    const { handle } = this.jay;
    return (
      this.pick([
        `I agree with @${handle} here.`,
        `Ask ${handle}, who knows.`,
        quoted ? `${quotation({ author: this.card }, quoted.words)}So true.` : '',
        quoted
          ? `> [**${handle}**](/threads/${quoted.threadId}#${quoted.postId})\n>\n> ${quoted.words}\n\nSo true.`
          : '',
        quoted ? `> ${quoted.words}\n> [there](/threads/${quoted.threadId}#${quoted.postId})\n\nThis.` : '',
        quoted ? `> **${handle.toUpperCase()}** wrote\n> ${quoted.words}\n\nYes.` : '',
      ]) ?? ''
    );
  }

  textOf(by: Written['by']): string {
    const own = this.words(by);
    return by === 'kim' && this.random() < 0.5 ? `${own}\n\n${this.about()}` : own;
  }

  /** What Mia gets back from anything she does is looked at too. */
  async as<N extends OperationName>(by: Written['by'], name: N, input: InputOf<N>) {
    const result = await this.people[by].call(name, input);
    if (by === 'mia') this.look(name, result);
    return result.ok ? (result.value as OutputOf<N>) : null;
  }

  look(where: string, what: unknown): void {
    if (!this.blocked) return;
    const text = typeof what === 'string' ? what : JSON.stringify(what);
    const plain = text.toLowerCase();
    const found = [this.jay.handle, this.jay.memberId, ...this.canaries].find((each) =>
      plain.includes(each.toLowerCase()),
    );
    if (found) {
      const at = plain.indexOf(found.toLowerCase());
      this.seen.push({ where, what: text.slice(Math.max(0, at - 160), at + 80) });
    }
  }

  async act(): Promise<string> {
    const by = this.pick(['mia', 'jay', 'jay', 'kim'] as const) ?? 'jay';
    const what = this.pick(Object.keys(this.deeds)) ?? 'reply';
    await this.deeds[what]?.(by);
    return `${by} ${what}`;
  }

  readonly deeds: Record<string, (by: Written['by']) => Promise<unknown>> = {
    thread: async (by) => {
      const body = this.textOf(by);
      const title = by === 'kim' && this.random() < 0.3 ? `A word for @${this.jay.handle}` : this.words(by);
      const made = await this.as(by, 'forum.createThread', {
        clientId: newClientId(),
        spaceId: this.spaceId,
        title,
        body,
        note: this.random() < 0.3 ? this.words(by) : undefined,
      });
      if (!made) return;
      this.threads.push(made.post.threadId);
      this.posts.push({ by, threadId: made.post.threadId, postId: made.post.postId, words: body });
    },
    reply: async (by) => {
      const threadId = this.pick(this.threads);
      if (!threadId) return;
      const body = this.textOf(by);
      const parent = this.pick(this.posts.filter((post) => post.threadId === threadId));
      const made = await this.as(by, 'forum.createReply', {
        clientId: newClientId(),
        threadId,
        body,
        ...(parent && this.random() < 0.5 ? { parentId: parent.postId } : {}),
      });
      if (made) this.posts.push({ by, threadId, postId: made.post.postId, words: body });
    },
    mention: async (by) => {
      const threadId = this.pick(this.threads);
      if (by === 'mia' || !threadId) return;
      await this.as(by, 'forum.createReply', {
        clientId: newClientId(),
        threadId,
        body: `${this.words(by)} @${this.mia.handle}\n\n${by === 'kim' ? this.about() : ''}`,
      });
    },
    edit: async (by) => {
      const post = this.pick(this.posts.filter((each) => each.by === by));
      if (!post) return;
      const now = await this.as(by, 'forum.getPost', { postId: post.postId });
      if (!now) return;
      const body = this.textOf(by);
      if (await this.as(by, 'forum.editPost', { postId: post.postId, body, version: now.version }))
        post.words = body;
    },
    react: async (by) => {
      const post = this.pick(this.posts);
      if (post)
        await this.as(by, 'forum.setReaction', {
          postId: post.postId,
          on: this.random() < 0.7,
          kind: 'like',
        });
    },
    askMore: async (by) => {
      const post = this.pick(this.posts);
      if (post)
        await this.as(by, this.pick(['forum.askMore', 'forum.askWho'] as const) ?? 'forum.askMore', {
          postId: post.postId,
        });
    },
    helped: async (by) => {
      const post = this.pick(this.posts);
      if (post) await this.as(by, 'forum.setHelped', { postId: post.postId, on: true });
    },
    summary: async (by) => {
      const threadId = this.pick(this.threads);
      if (threadId) await this.as(by, 'forum.setSummary', { threadId, summary: this.textOf(by) });
    },
    follow: async (by) => {
      const threadId = this.pick(this.threads);
      if (!threadId) return;
      await this.as(by, 'forum.setFollow', { threadId, follow: 'following' });
      await this.as(by, 'forum.markRead', { threadId, until: this.world.clock.now().toISOString() });
    },
    takeBack: async (by) => {
      const post = this.pick(this.posts.filter((each) => each.by === by));
      if (post && this.random() < 0.3) await this.as(by, 'forum.takeBackPost', { postId: post.postId });
    },
    request: async (by) => {
      const other = by === 'jay' ? this.mia : this.jay;
      await this.as(by, 'messages.createRequest', {
        memberId: other.memberId,
        clientId: newClientId(),
        text: this.words(by),
      });
    },
    message: async (by) => {
      const mine = { mia: [this.withJay, this.withKim], jay: [this.withJay], kim: [this.withKim] }[by];
      const conversationId = this.pick(mine);
      if (!conversationId) return;
      const text = by === 'kim' ? this.textOf(by) : this.words(by);
      const sent = await this.as(by, 'messages.sendMessage', {
        conversationId,
        clientId: newClientId(),
        text,
      });
      if (by === 'jay') expect(sent, 'for Jay all goes on').not.to.equal(null);
    },
    attend: async (by) => {
      const conversationId = by === 'kim' ? this.withKim : this.withJay;
      for (const signal of ['typing', 'here'] as const)
        await this.as(by, 'messages.signal', { conversationId, signal });
      await this.as(by, 'messages.markRead', { conversationId, seq: 5_000 });
      await this.as(by, 'messages.changeSettings', {
        conversationId,
        receipts: true,
        typing: true,
        presence: true,
        retention: this.pick(['year', 'keep'] as const),
      });
    },
    meet: async (by) => {
      const { meetingId } = this;
      const what = this.pick(['rooms.joinMeeting', 'rooms.joinMeeting', 'rooms.leaveMeeting'] as const);
      if (what) await this.as(by, what, { meetingId });
    },
    hand: async (by) => {
      const { meetingId } = this;
      const what = this.pick(['rooms.raiseHand', 'rooms.lowerHand', 'rooms.endTurn'] as const);
      if (what) await this.as(by, what, { meetingId });
    },
    speak: async (by) => {
      const { meetingId } = this;
      await this.as(by, 'rooms.joinMeeting', { meetingId });
      await this.as(by, 'rooms.sendMessage', { meetingId, clientId: newClientId(), text: this.textOf(by) });
    },
    openTo: async (by) => {
      if (by !== 'mia') await this.as(by, 'accounts.changeSettings', { openTo: this.words(by) });
    },
  };
}

type Read = (story: Story) => object[] | string;

/** Every operation that members read with, and what Mia asks of it; a sentence where it is about nobody or about her own list. A new one has to find its place here. */
const READS: Record<string, Read> = {
  'accounts.checkHandle': () => [{ handle: 'a-new-handle' }],
  'accounts.getMe': () => [{}],
  'accounts.getReading': () => [{}],
  'accounts.listSessions': () => [{}],
  'accounts.listDrafts': () => [{}],
  'accounts.getDraft': () => [{ target: 'reply:somewhere' }],
  'accounts.getPerson': ({ jay, kim }) => [{ handle: jay.handle }, { handle: kim.handle }],
  'accounts.listHidden': () => 'Her own list of whom she hides: it is for naming them.',
  'credentials.getCard': ({ jay }) => [{ memberId: jay.memberId }],
  'crisis.getHelp': () => [{}],
  'forum.listSpaces': () => [{}],
  'forum.listThreads': ({ spaceId }) => [{ spaceId, limit: 100 }],
  'forum.listLatest': () => [{ limit: 100 }],
  'forum.getThread': ({ threads }) => threads.map((threadId) => ({ threadId, limit: 100 })),
  'forum.getPost': ({ posts }) => posts.slice(-30).map(({ postId }) => ({ postId })),
  'forum.getHistory': ({ posts }) => posts.slice(-10).map(({ postId }) => ({ postId })),
  'forum.listFollowed': () => [{}],
  'forum.getCatchUp': ({ threads }) => threads.map((threadId) => ({ threadId })),
  'forum.listFound': ({ canaries, jay }) => [
    ...[jay.handle, 'kim says today', 'jay says', `@${jay.handle} agree`].map((q) => ({ q })),
    ...canaries.slice(-3).map((q) => ({ q })),
  ],
  'forum.listSimilar': ({ canaries }) => canaries.slice(-3).map((word) => ({ title: `jay says ${word}` })),
  'accounts.listFoundPeople': ({ jay }) => [{ q: jay.handle }, { q: jay.handle.slice(0, 4) }],
  'forum.getWelcoming': () => [{}],
  'forum.listOffers': () => [{}],
  'forum.getReplyGap': () => [{}],
  'forum.getFirstPostWait': () => [{}],
  'knowledge.listPages': () => [{}],
  'knowledge.getPage': () =>
    'Other people’s words in pages: journeys/knowledge.test.ts looks at them beside a block.',
  'knowledge.getHistory': () => 'The words of those who look after pages; nobody here does.',
  'knowledge.listFound': ({ jay }) => [{ q: jay.handle }],
  'knowledge.getSource': () => 'For those who look after pages; members are refused.',
  'knowledge.listAsks': () => [{}],
  'forum.getPublishing': ({ threads }) => threads.slice(-10).map((threadId) => ({ threadId })),
  'forum.getPublicPreview': ({ threads }) => threads.slice(-10).map((threadId) => ({ threadId })),
  'forum.getPublicThread': ({ threads }) => threads.map((threadId) => ({ threadId })),
  'exports.listExports': () => [{}],
  'exports.checkReceipt': () => 'A receipt that she brings herself: it names nobody.',
  'exports.listRetention': () => [{}],
  'notifications.listNotices': () => [{ limit: 100 }],
  'notifications.getUnread': () => [{}],
  'notifications.getPreferences': () => [{}],
  'notifications.getPushKey': () => [{}],
  'rooms.listRooms': () => [{}],
  'rooms.getRoom': ({ roomId }) => [{ roomId }],
  'rooms.getMeeting': ({ meetingId }) => [{ meetingId }],
  'rooms.listMessages': ({ meetingId }) => [{ meetingId, limit: 100 }],
  'review.listAsks': () => 'One’s own words alone, without any name.',
  'review.listRules': () => 'Rules and counts: about nobody.',
  'messages.listConversations': () => [{ part: 'talks' }, { part: 'requests' }],
  'messages.getUnread': () => [{}],
  'messages.getContact': ({ jay, kim }) => [{ memberId: jay.memberId }, { memberId: kim.memberId }],
  'messages.getConversation': ({ withJay, withKim }) => [
    { conversationId: withJay },
    { conversationId: withKim },
  ],
  'messages.listMessages': ({ withJay, withKim }) => [
    { conversationId: withJay, limit: 100 },
    { conversationId: withKim, limit: 100 },
  ],
};

/** What members read with; the desk sees people as staff do. */
const readable = (Object.entries(operations) as [OperationName, Operation][]).filter(
  ([, { method, who }]) => method === 'GET' && (who === 'member' || who === 'anyone'),
);

/** Everything that someone can read, by operation and input. */
async function readAll(story: Story, person: Person): Promise<Map<string, unknown>> {
  const answers = new Map<string, unknown>();
  for (const [name] of readable) {
    const inputs = READS[name]?.(story) ?? [];
    if (typeof inputs === 'string') continue;
    for (const input of inputs)
      answers.set(`${name} ${JSON.stringify(input)}`, await person.call(name, input as never));
  }
  return answers;
}

describe('block: nothing of the blocked person, in any channel', function () {
  this.timeout(240_000);
  let world: World;
  let story: Story;
  let atMia: Line;
  let atJay: Line;
  before(async () => {
    world = await startWorld();
    const administrator = await world.administrator('keeper');
    const lead = await world.peerSpecialist('marigold-path', await world.moderator('june-lantern'));
    const [mia, jay, kim] = [
      await world.member('mia-window'),
      await world.member('persimmon-jay'),
      await world.member('kim-harbor'),
    ];
    story = new Story(world, mia, jay, kim);
    story.spaceId = await aSpace(administrator);
    story.meetingId = await aMeeting(world, administrator, lead);
    await lead.do('rooms.openMeeting', { meetingId: story.meetingId });
    for (const person of [lead, mia, jay, kim])
      await person.do('rooms.joinMeeting', { meetingId: story.meetingId });
    story.roomId = (await mia.do('rooms.getMeeting', { meetingId: story.meetingId })).meeting.roomId;
    const talk = async (from: Person, to: Person, text: string) => {
      const { conversation } = await from.do('messages.createRequest', {
        memberId: to.memberId,
        clientId: newClientId(),
        text,
      });
      const { conversationId } = conversation;
      await to.do('messages.answerRequest', { conversationId, answer: 'yes' });
      return conversationId;
    };
    story.withJay = await talk(jay, mia, story.words('jay'));
    story.withKim = await talk(kim, mia, story.words('kim'));
    await story.deeds['thread']?.('mia');
    await story.deeds['thread']?.('jay');
    await story.deeds['thread']?.('kim');
  });
  after(() => world.end());

  it('has every reading operation of members in its table', () => {
    expect(Object.keys(READS).sort()).to.deep.equal(readable.map(([name]) => name).sort());
  });

  it('goes unnoticed by the blocked person', async () => {
    for (let done = 0; done < BLOCK_AFTER; done++) await story.act();
    await world.settled();
    const { mia, jay } = story;
    [atMia, atJay] = [await mia.line(), await jay.line()];
    for (const line of [atMia, atJay])
      for (const channel of [
        `space:${story.spaceId}`,
        `meeting:${story.meetingId}`,
        'rooms:all',
        `conversation:${story.withJay}`,
        ...story.threads.map((threadId) => `thread:${threadId}`),
      ])
        await line.join(channel);
    const before = await readAll(story, jay);
    const heard = atJay.heard.length;
    await mia.do('accounts.setHidden', { memberId: jay.memberId, how: 'block' });
    await world.settled();
    story.blocked = true;
    const after = await readAll(story, jay);
    for (const [asked, answer] of before)
      expect(withoutRequest(after.get(asked)), asked).to.deep.equal(withoutRequest(answer));
    expect(atJay.heard.length).to.equal(heard);
  });

  it(`holds through ${ACTIONS} random actions, for every output and every event`, async () => {
    let looks = 0;
    let heardUpTo = atMia.heard.length;
    const did: string[] = [];
    for (let done = BLOCK_AFTER; done < ACTIONS; done++) {
      did.push(await story.act());
      if (done % LOOK_EVERY) continue;
      await world.settled();
      for (const threadId of story.threads) await atMia.join(`thread:${threadId}`);
      expect((await atMia.join(`conversation:${story.withJay}`)).ok).to.equal(false);
      for (const [asked, answer] of await readAll(story, story.mia)) {
        story.look(asked, answer);
        looks++;
      }
      for (const { event, args } of atMia.heard.slice(heardUpTo)) story.look(`event ${event}`, args);
      heardUpTo = atMia.heard.length;
      expect(
        story.seen,
        `after ${done} actions, the last: ${did.slice(-LOOK_EVERY).join(', ')}`,
      ).to.deep.equal([]);
    }
    console.log(
      `      ${ACTIONS} actions, ${looks} outputs and ${atMia.heard.length} events looked at, ${story.canaries.length} words of the blocked person`,
    );
    expect(looks).to.be.above(500);
    expect(atMia.of('rooms.messageSent').length, 'the meeting went on').to.be.above(20);
    expect(story.canaries.length).to.be.above(200);
  });

  it('holds for the pages that the server renders', async () => {
    for (const path of [
      '/',
      `/spaces/${story.spaceId}`,
      ...story.threads.slice(0, 10).map((threadId) => `/threads/${threadId}`),
      `/meetings/${story.meetingId}`,
      '/rooms',
      '/messages',
      `/messages/${story.withKim}`,
    ])
      story.look(path, await (await story.mia.request('GET', path)).text());
    expect(story.seen).to.deep.equal([]);
  });

  it('tells notices by member ids who is not to hear of someone', async () => {
    const { mia, jay, kim } = story;
    expect(await listHiders(jay.memberId, [mia.memberId, kim.memberId])).to.deep.equal([mia.memberId]);
    expect(await listHiders(kim.memberId, [mia.memberId, jay.memberId])).to.deep.equal([]);
  });

  it('loses nothing for the blocker, and what was sent meanwhile never arrives', async () => {
    const { mia, jay, withJay } = story;
    const { conversation: atJaySide, messages: sentByJay } = await jay.do('messages.getConversation', {
      conversationId: withJay,
    });
    expect(atJaySide.can.write).to.equal(true);
    await mia.do('accounts.setHidden', { memberId: jay.memberId, how: null });
    const { messages } = await mia.do('messages.getConversation', { conversationId: withJay });
    expect(messages.length).to.be.below(sentByJay.length);
    const { message } = await jay.do('messages.sendMessage', {
      conversationId: withJay,
      clientId: newClientId(),
      text: 'And now?',
    });
    const next = await mia.do('messages.listMessages', {
      conversationId: withJay,
      afterSeq: message.seq - 1,
    });
    expect(next.messages.map((each) => each.messageId)).to.deep.equal([message.messageId]);
    const opened = story.posts.find((post) => post.by === 'jay' && post.threadId);
    const page = await mia.do('forum.getThread', { threadId: opened?.threadId ?? '', limit: 100 });
    expect(page.posts.items.some((post) => post.author.handle === jay.handle)).to.equal(true);
  });
});

/** An answer without the number of its call. */
function withoutRequest(answer: unknown): unknown {
  const { problem } = answer as { problem?: object };
  return problem ? { ...problem, requestId: '' } : answer;
}
