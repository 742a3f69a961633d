import { z } from 'zod';
import { id } from './fields.ts';
import { REACTIONS } from './reactions.ts';
import { HIDINGS } from './roles.ts';
import { type SubjectRef, subjectRef } from './subject.ts';

const person = { memberId: id('member') };
const aboutPost = { postId: id('post'), threadId: id('thread'), version: z.number().int() };
const aboutMeeting = { meetingId: id('meeting') };
const aboutConversation = { conversationId: id('conversation') };
const finding = z.strictObject({
  rule: z.string(),
  reason: z.string(),
  start: z.number().int(),
  end: z.number().int(),
});

/** What the readers saw in a text that people should look at, without the text: rules, reasons and spans. */
export const concern = z.strictObject({
  /** The crisis reading; findings of it are in `crisis`. */
  tier: z.enum(['none', 'elevated', 'high', 'imminent']),
  category: z.string(),
  crisis: z.array(finding).max(20),
  /** What a moderator should read: attacks, selling, private details. */
  review: z.array(finding).max(20),
});

/** What the readers saw in a text. */
export type Concern = z.infer<typeof concern>;

/** Every domain event, with exactly the fields it carries. No event carries anyone's words. */
export const events = {
  'accounts.member.joined': z.strictObject(person),
  'accounts.roles.changed': z.strictObject(person),
  'accounts.sessions.ended': z.strictObject({ ...person, sessionId: z.string().nullable() }),
  'accounts.member.suspended': z.strictObject(person),
  /** Someone was shown far more within an hour than people read. */
  'accounts.reading.past': z.strictObject({
    ...person,
    posts: z.number().int(),
    profiles: z.number().int(),
    /** False for staff, who are not slowed. */
    slowed: z.boolean(),
  }),
  'credentials.credential.changed': z.strictObject({
    ...person,
    credentialId: id('credential'),
    verifiedUntil: z.iso.datetime().nullable(),
  }),
  'forum.post.created': z.strictObject({
    ...aboutPost,
    ...person,
    spaceId: id('space'),
    opening: z.boolean(),
    concern: concern.nullable(),
  }),
  /** Others can see it from now on: at once, or when a moderator has read a newcomer's post. */
  'forum.post.published': z.strictObject({
    ...aboutPost,
    ...person,
    spaceId: id('space'),
    opening: z.boolean(),
    /** Whose words it answers: the parent's author, or for a reply to the thread the one who opened it. */
    answersId: id('member').nullable(),
    mentions: z.array(id('member')).max(20),
    /** One of the author's first posts, which a moderator reads beforehand. */
    first: z.boolean(),
  }),
  /** A newcomer's post, or one that attacks someone, waits to be read. */
  'forum.post.held': z.strictObject({
    ...aboutPost,
    ...person,
    why: z.enum(['first-post', 'reader']),
    concern: concern.nullable(),
  }),
  /** Two of the desk have opened a mask. */
  'forum.mask.opened': z.strictObject({ maskId: id('member'), threadId: id('thread') }),
  'forum.post.edited': z.strictObject({ ...aboutPost, ...person, concern: concern.nullable() }),
  'forum.post.changed': z.strictObject(aboutPost),
  'forum.post.counted': z.strictObject({
    ...aboutPost,
    spaceId: id('space'),
    opening: z.boolean(),
    by: z.literal(1).or(z.literal(-1)),
    authorId: id('member'),
    /** The thread had someone else's reply before. */
    answered: z.boolean(),
  }),
  'forum.reaction.set': z.strictObject({
    postId: id('post'),
    threadId: id('thread'),
    ...person,
    kind: z.enum(REACTIONS),
    by: z.literal(1).or(z.literal(-1)),
  }),
  'forum.more.asked': z.strictObject({
    postId: id('post'),
    threadId: id('thread'),
    ...person,
    authorId: id('member'),
  }),
  /** Who asked is in nobody's event. */
  'forum.who.asked': z.strictObject({
    postId: id('post'),
    threadId: id('thread'),
    authorId: id('member'),
  }),
  /** The one who opened a thread wants visitors to read it; those who wrote in it are asked about their words. */
  'forum.publishing.asked': z.strictObject({ threadId: id('thread'), ...person }),
  /** A moderator has opened or closed it to visitors; the member is whose thread it is. */
  'forum.publishing.decided': z.strictObject({ threadId: id('thread'), ...person }),
  'forum.thread.read': z.strictObject({ threadId: id('thread'), ...person, until: z.iso.datetime() }),
  'forum.poll.voted': z.strictObject({
    threadId: id('thread'),
    from: z.number().int().nullable(),
    to: z.number().int(),
  }),
  /** A thread that nobody has answered is offered to people who answer first posts. */
  'forum.thread.offered': z.strictObject({
    threadId: id('thread'),
    step: z.number().int(),
    memberIds: z.array(id('member')).max(20),
  }),
  /** Someone is asked whether words of theirs may stand in a knowledge page. */
  'knowledge.lift.asked': z.strictObject({ liftId: id('lift'), ...person, byId: id('member') }),
  /** Words of a thread stand in a page that members read, or no longer. */
  'knowledge.page.grown': z.strictObject({ pageId: id('page'), threadId: id('thread'), on: z.boolean() }),
  'rooms.meeting.changed': z.strictObject({ ...aboutMeeting, version: z.number().int() }),
  'rooms.participant.removed': z.strictObject({ ...aboutMeeting, ...person, reason: z.string() }),
  'rooms.message.sent': z.strictObject({
    ...aboutMeeting,
    ...person,
    messageId: id('message'),
    seq: z.number().int(),
    concern: concern.nullable(),
  }),
  'accounts.hidden.changed': z.strictObject({
    ...person,
    otherId: id('member'),
    how: z.enum(HIDINGS).nullable(),
  }),
  'messages.message.sent': z.strictObject({
    ...aboutConversation,
    ...person,
    toId: id('member'),
    messageId: id('private-message'),
    seq: z.number().int(),
    sentAt: z.iso.datetime(),
    /** False when the other one hides the author: nobody but the author learns of it. */
    heard: z.boolean(),
    concern: concern.nullable(),
  }),
  'messages.message.changed': z.strictObject({ ...aboutConversation, seq: z.number().int() }),
  'messages.conversation.changed': z.strictObject({
    ...aboutConversation,
    tell: z.array(id('member')).max(2),
  }),
  'messages.retention.changed': z.strictObject(aboutConversation),
  'messages.newcomers.asked': z.strictObject({ ...person, count: z.number().int(), onDay: z.iso.date() }),
  'crisis.alert.changed': z.strictObject({
    alertId: id('alert'),
    version: z.number().int(),
    tier: z.string(),
  }),
  'crisis.alert.paged': z.strictObject({
    alertId: id('alert'),
    tier: z.string(),
    step: z.number().int(),
    memberIds: z.array(id('member')).max(200),
  }),
  'review.report.created': z.strictObject({
    reportId: id('report'),
    subject: subjectRef,
    authorId: id('member'),
    reason: z.string(),
  }),
  'review.item.decided': z.strictObject({
    itemId: id('item'),
    subject: subjectRef,
    decision: z.enum(['withheld', 'restored', 'approved', 'no-action', 'sessions-ended']),
    rule: z.string(),
    reason: z.string(),
  }),
  'review.item.changed': z.strictObject({ itemId: id('item'), version: z.number().int() }),
} satisfies Record<string, z.ZodType>;

/** The name of a domain event. */
export type EventName = keyof typeof events;

/** What an event of a name carries. */
export type PayloadOf<N extends EventName> = z.infer<(typeof events)[N]>;

/** A domain event as it lies in a document's outbox. Its id makes every listener idempotent. */
export interface DomainEvent<N extends EventName = EventName> {
  id: string;
  name: N;
  at: Date;
  payload: PayloadOf<N>;
}

/** The events that carry a reading of what someone wrote. */
export const WORDS_READ = [
  'forum.post.created',
  'forum.post.edited',
  'rooms.message.sent',
  'messages.message.sent',
] as const;

function subjectIn(payload: PayloadOf<(typeof WORDS_READ)[number]>): SubjectRef {
  if ('postId' in payload) return { kind: 'post', id: payload.postId, home: payload.threadId };
  if ('meetingId' in payload) return { kind: 'message', id: payload.messageId, home: payload.meetingId };
  return { kind: 'private-message', id: payload.messageId, home: payload.conversationId };
}

/** Whose words such an event is about, where they stand, and what the readers saw in them. */
export function readingIn(event: DomainEvent<(typeof WORDS_READ)[number]>): {
  subject: SubjectRef;
  authorId: string;
  concern: Concern | null;
} {
  const { payload } = event;
  const subject = subjectIn(payload);
  return { subject, authorId: payload.memberId, concern: payload.concern };
}
