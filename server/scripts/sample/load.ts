import { randomUUID } from 'node:crypto';
import type { OperationName, ParsedOf } from '../../../shared/operations.ts';
import { DAY, HOUR, later, MINUTE, SECOND } from '../../../shared/time.ts';
import { handleKey } from '../../accounts/handles.ts';
import { MemberModel } from '../../accounts/member.model.ts';
import { viewerOf } from '../../accounts/member.view.ts';
import { type App, type AppParts, createApp } from '../../app.ts';
import { type Context, systemContext } from '../../platform/context.ts';
import { tellPages } from './pages.ts';
import { NEWCOMER, PEOPLE, SIGN_INS } from './people.ts';
import { TALKS } from './talks.ts';
import { MEETING_TALK, REPORTS, SPACES, THREADS } from './threads.ts';

const SAMPLE_PASSWORD = 'kind words are enough';

/** Handles and password of the sample people that the start prints. Outside production alone. */
export const SAMPLE_SIGN_INS = SIGN_INS.map(({ role, handle }) => ({
  role,
  handle,
  handleKey: handleKey(handle),
  password: SAMPLE_PASSWORD,
}));

/** Something that happens in the sample's past. */
interface Moment {
  at: Date;
  run(): Promise<unknown>;
}

/** Lives through the sample's weeks: every step is an operation, called by its person at its time, so that all that follows from it follows. */
class Story {
  private at: Date;
  private readonly members = new Map<string, string>();
  private readonly app: App;

  constructor(
    parts: AppParts,
    private readonly now: Date,
  ) {
    this.at = now;
    this.app = createApp({
      ...parts,
      config: { ...parts.config, rateScale: 1_000_000 },
      clock: { now: () => this.at },
    });
  }

  private async as(handle: string): Promise<Context> {
    const system = systemContext(this.app.node, this.at);
    const member = await MemberModel.findOne({ _id: this.members.get(handle) }).lean();
    return { ...system, viewer: member && viewerOf(member, this.at), country: member?.country ?? '' };
  }

  /** Runs an operation as a person; a refusal in the sample is a fault of the sample. */
  private async do<N extends OperationName>(handle: string, name: N, input: object) {
    const result = await this.app.run(name, await this.as(handle), input);
    if (!result.ok) throw new Error(`the sample can not ${name}: ${JSON.stringify(result.problem)}`);
    return result.value;
  }

  private fresh = () => ({ clientId: randomUUID() });

  private async people(): Promise<void> {
    for (const { roles, credential, ...person } of PEOPLE) {
      const ctx = systemContext(this.app.node, this.at);
      const { member } = await this.app.joining.createMember(ctx, {
        ...person,
        ...this.fresh(),
        password: SAMPLE_PASSWORD,
        roles: ['peer', ...(roles ?? [])],
        // The sample's people have been here for a while.
        firstPostsLeft: 0,
      });
      this.members.set(person.handle, member._id);
      if (!credential) continue;
      const { waiting, ...fields } = credential;
      const validUntil = later(this.now, 400 * DAY)
        .toISOString()
        .slice(0, 10);
      const card = await this.do(person.handle, 'credentials.apply', {
        ...this.fresh(),
        ...fields,
        validUntil,
      });
      if (waiting) continue;
      const reason = 'Found in the public register of the issuing body.';
      await this.do('june-lantern', 'credentials.decide', {
        credentialId: card.credentialId,
        verified: true,
        reason,
      });
    }
  }

  private async rooms(): Promise<void> {
    const make = (name: string, purpose: string, agreements: string, lead: string) =>
      this.do('hearth-and-home', 'rooms.createRoom', {
        ...this.fresh(),
        name,
        purpose,
        agreements,
        facilitatorHandles: [lead],
      });
    const agreements =
      'We speak for ourselves. Passing is fine. What is said here stays here, and nobody records. No advice unless someone asks for it.';
    const evening = await make(
      'Evening circle',
      'A calm check-in at the end of the day. Come as you are, listen as long as you like.',
      agreements,
      'marigold-path',
    );
    const dialogue = await make(
      'Recovery dialogue',
      'One topic a week, in rounds. This week: asking for help.',
      agreements,
      'two-rivers',
    );
    await this.plan('marigold-path', evening.roomId, later(this.now, -20 * MINUTE), 180);
    for (const days of [1, 2, 3])
      await this.plan('marigold-path', evening.roomId, later(this.now, days * DAY), 60);
    await this.plan('two-rivers', dialogue.roomId, later(this.now, 2 * DAY + 3 * HOUR), 75);
    await this.meet(evening.roomId);
  }

  private plan(lead: string, roomId: string, start: Date, durationMinutes: number) {
    const wall = start.toISOString();
    return this.do(lead, 'rooms.planMeeting', {
      ...this.fresh(),
      roomId,
      onDay: wall.slice(0, 10),
      localStart: wall.slice(11, 16),
      timeZone: 'UTC',
      durationMinutes,
    });
  }

  private async meet(roomId: string): Promise<void> {
    const { meetings } = await this.do('marigold-path', 'rooms.getRoom', { roomId });
    const meetingId = meetings.at(-1)?.meetingId ?? '';
    await this.do('marigold-path', 'rooms.openMeeting', { meetingId });
    for (const handle of ['marigold-path', 'moss-garden', 'old-truck', 'sparrow-7'])
      await this.do(handle, 'rooms.joinMeeting', { meetingId });
    for (const { by, text } of MEETING_TALK)
      await this.do(by, 'rooms.sendMessage', { ...this.fresh(), meetingId, text });
    await this.do('marigold-path', 'rooms.setMode', { meetingId, mode: 'hands' });
    await this.do('moss-garden', 'rooms.raiseHand', { meetingId });
    await this.do('sparrow-7', 'rooms.raiseHand', { meetingId });
  }

  /** A week of the rota from this morning on: nights belong to one person, and one stretch is still open for someone to take. */
  private async rota(): Promise<void> {
    const morning = new Date(Math.floor(this.now.getTime() / DAY) * DAY);
    const crew = ['june-lantern', 'tide-keeper', 'north-cedar'];
    for (let day = 0; day < 8; day++)
      for (let part = 0; part < 3; part++) {
        if (day === 5 && part === 1) continue;
        const handle = crew[(day + part) % crew.length] ?? 'june-lantern';
        const startsAt = later(morning, day * DAY + part * 8 * HOUR);
        await this.do('hearth-and-home', 'crisis.createShift', {
          ...this.fresh(),
          handle,
          line: 1,
          startsAt: startsAt.toISOString(),
          endsAt: later(startsAt, 8 * HOUR).toISOString(),
        });
      }
    await this.do('hearth-and-home', 'crisis.createShift', {
      ...this.fresh(),
      handle: 'north-cedar',
      line: 2,
      startsAt: morning.toISOString(),
      endsAt: later(morning, DAY).toISOString(),
    });
  }

  /** All posts and likes of all threads, each at its own time. */
  private moments(
    spaces: Map<string, string>,
    replies: Map<string, { postId: string; threadId: string }>,
  ): Moment[] {
    const moments: Moment[] = [];
    const ago = (hours: number) => later(this.now, -hours * HOUR);
    const like = (handles: readonly string[] | undefined, postId: () => string, hours: number) => {
      for (const handle of handles ?? [])
        moments.push({
          at: later(ago(hours), 5 * MINUTE),
          run: () => this.do(handle, 'forum.setReaction', { postId: postId(), on: true }),
        });
    };
    for (const thread of THREADS) {
      const made: { threadId: string; postIds: string[] } = { threadId: '', postIds: [] };
      let openingId = '';
      const { title, body, language, tags, region, note, poll } = thread;
      moments.push({
        at: ago(thread.ago),
        run: async () => {
          const input = {
            ...this.fresh(),
            spaceId: spaces.get(thread.space),
            title,
            body,
            language,
            tags,
            region,
            note,
            poll,
          } as Partial<ParsedOf<'forum.createThread'>>;
          const { post } = await this.do(thread.by, 'forum.createThread', input);
          made.threadId = post.threadId;
          openingId = post.postId;
          replies.set(`${title} ${thread.by}`, post);
        },
      });
      like(thread.likes, () => openingId, thread.ago);
      for (const [index, reply] of thread.replies.entries()) {
        moments.push({
          at: ago(reply.ago),
          run: async () => {
            const parentId = reply.to === undefined ? undefined : made.postIds[reply.to];
            const input = { ...this.fresh(), threadId: made.threadId, body: reply.body, parentId, language };
            const { post } = await this.do(reply.by, 'forum.createReply', input);
            made.postIds[index] = post.postId;
            const key = `${title} ${reply.by}`;
            if (!replies.has(key)) replies.set(key, post);
          },
        });
        like(reply.likes, () => made.postIds[index] ?? '', reply.ago);
      }
      const last = Math.min(...thread.replies.map((reply) => reply.ago));
      const after = (handle: string, name: OperationName, input: () => object) =>
        moments.push({ at: later(ago(last), 20 * MINUTE), run: () => this.do(handle, name, input()) });
      for (const handle of thread.more ?? []) after(handle, 'forum.askMore', () => ({ postId: openingId }));
      for (const index of thread.helped ?? [])
        after(thread.by, 'forum.setHelped', () => ({ postId: made.postIds[index], on: true }));
      const { summary, who } = thread;
      if (summary) after(thread.by, 'forum.setSummary', () => ({ threadId: made.threadId, summary }));
      if (who) {
        const { by, answer, paid, link } = who;
        after(by, 'forum.askWho', () => ({ postId: openingId }));
        after(thread.by, 'forum.answerWho', () => ({ postId: openingId, who: answer, paid, link }));
      }
      if (poll)
        for (const [at, { handle }] of PEOPLE.slice(4, 11).entries())
          after(handle, 'forum.vote', () => ({ threadId: made.threadId, option: (at * at) % poll.length }));
    }
    return moments.sort((a, b) => a.at.getTime() - b.at.getTime());
  }

  async tell(): Promise<void> {
    this.at = later(this.now, -30 * DAY);
    await this.people();
    await this.rota();
    const spaces = new Map<string, string>();
    for (const space of SPACES) {
      this.at = later(this.at, MINUTE);
      const made = await this.do('hearth-and-home', 'forum.createSpace', { ...this.fresh(), ...space });
      spaces.set(space.name, made.spaceId);
    }
    const replies = new Map<string, { postId: string; threadId: string }>();
    for (const { at, run } of this.moments(spaces, replies)) {
      this.at = at;
      await run();
      await this.app.dispatcher.idle();
    }
    const where = (title: string, handle: string) => {
      const post = replies.get(`${title} ${handle}`);
      if (!post) throw new Error(`the sample has no post of ${handle} in ${title}`);
      return post;
    };
    this.at = later(this.now, -15 * MINUTE);
    await tellPages((...call) => this.do(...call), where, this.at);
    this.at = later(this.now, -10 * MINUTE);
    for (const { by, thread, author, reason, note } of REPORTS) {
      const post = where(thread, author);
      const subject = { kind: 'post', id: post.postId, home: post.threadId };
      await this.do(by, 'review.createReport', { ...this.fresh(), subject, reason, note });
    }
    await this.talks();
    await this.rooms();
    await this.newcomer(spaces.get('Welcome and hello') ?? '');
    await this.app.dispatcher.idle();
    this.at = this.now;
  }

  /** Private talks: one that goes on, requests that wait for the people whom one signs in as, and someone who is not seen any more. */
  private async talks(): Promise<void> {
    const idOf = (handle: string) => this.members.get(handle);
    for (const { from, to, request, said } of TALKS) {
      const asked = await this.do(from, 'messages.createRequest', {
        ...this.fresh(),
        memberId: idOf(to),
        text: request,
      });
      const { conversationId } = asked.conversation;
      if (said) await this.do(to, 'messages.answerRequest', { conversationId, answer: 'yes' });
      for (const { by, text } of said ?? []) {
        this.at = later(this.at, 20 * SECOND);
        await this.do(by, 'messages.sendMessage', { ...this.fresh(), conversationId, text });
        await this.app.dispatcher.idle();
      }
    }
    await this.do('old-truck', 'accounts.setHidden', { memberId: idOf('big-sister-k'), how: 'mute' });
  }

  /** Someone who came this morning, whose first post waits to be read. */
  private async newcomer(spaceId: string): Promise<void> {
    const ctx = systemContext(this.app.node, this.at);
    const { handle, ...person } = NEWCOMER;
    const { member } = await this.app.joining.createMember(ctx, {
      ...this.fresh(),
      handle,
      password: SAMPLE_PASSWORD,
      ...person.account,
    });
    this.members.set(handle, member._id);
    await this.do(handle, 'forum.createThread', { ...this.fresh(), spaceId, ...person.thread });
  }

  close(): Promise<void> {
    return this.app.close();
  }
}

/** Loads the sample community into an empty database. */
export async function loadSample(parts: AppParts): Promise<void> {
  const story = new Story(parts, parts.clock.now());
  try {
    await story.tell();
  } finally {
    await story.close();
  }
}
