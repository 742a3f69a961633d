import { z } from 'zod';
import { personCard } from './accounts.ts';
import { careNotice } from './care.ts';
import { clientId, id, instant, text } from './fields.ts';
import { LIMITS } from './limits.ts';
import { operation } from './operation.ts';
import { pageInput, pageOf } from './page.ts';

/** How long messages stay. Of the two people's choices the shorter one counts; `keep` has no end. */
export const RETENTIONS = ['day', 'month', 'year', 'keep'] as const;

/** One of the choices. */
export type Retention = (typeof RETENTIONS)[number];

/** How a conversation stands for its viewer: talking, asked by the other one, or waiting for an answer (which may never come). */
export const CONVERSATION_STATES = ['open', 'asked', 'waiting'] as const;

/** One's own choices in a conversation. The first three each work only where both have turned it on, and nobody sees the other's choice. */
const settings = z.strictObject({
  receipts: z.boolean(),
  typing: z.boolean(),
  presence: z.boolean(),
  retention: z.enum(RETENTIONS),
});

/** A conversation as a line of the inbox: no words in it, except those of a request that waits for the viewer. */
export const conversationLine = z.strictObject({
  conversationId: id('conversation'),
  with: personCard,
  state: z.enum(CONVERSATION_STATES),
  lastAt: instant,
  unread: z.boolean(),
  /** The words of a request to the viewer, as cleaned HTML. */
  request: z.string().nullable(),
});

/** A conversation as a line. */
export type ConversationLine = z.infer<typeof conversationLine>;

/** A conversation as one of its two people sees it. */
export const conversationView = z.strictObject({
  conversationId: id('conversation'),
  with: personCard,
  state: z.enum(CONVERSATION_STATES),
  /** The viewer's own settings. */
  mine: settings,
  /** How long messages stay, all in all. */
  retention: z.enum(RETENTIONS),
  /** Up to which of the viewer's messages the other one has read; null unless both turned receipts on. */
  readSeq: z.number().int().nullable(),
  /** Both have it on. */
  signals: z.strictObject({ typing: z.boolean(), presence: z.boolean() }),
  can: z.strictObject({ write: z.boolean(), answer: z.boolean() }),
});

/** A conversation as shown. */
export type ConversationView = z.infer<typeof conversationView>;

/** One private message. `seq` rises by one; nothing with a lower seq appears later. */
export const privateMessage = z.strictObject({
  messageId: id('private-message'),
  conversationId: id('conversation'),
  seq: z.number().int(),
  mine: z.boolean(),
  /** Cleaned HTML; null when taken back or withheld. */
  html: z.string().nullable(),
  state: z.enum(['sent', 'taken-back', 'withheld']),
  sentAt: instant,
  clientId: z.string(),
  can: z.strictObject({ takeBack: z.boolean(), report: z.boolean() }),
});

/** One private message. */
export type PrivateMessage = z.infer<typeof privateMessage>;

const sent = z.strictObject({
  conversation: conversationView,
  message: privateMessage,
  careNotice: careNotice.nullable(),
});
const inConversation = { conversationId: id('conversation') };
const several = z.strictObject({ messages: z.array(privateMessage), lastSeq: z.number().int() });
const done = z.strictObject({ done: z.literal(true) });

/** Private messages: asking first, talking, and what each may choose. */
export const messagesOperations = {
  'messages.listConversations': operation({
    method: 'GET',
    path: '/conversations',
    who: 'member',
    rate: 'read',
    summary: 'One’s conversations with the latest word first, or the requests that wait for an answer.',
    input: z.strictObject({ ...pageInput, part: z.enum(['talks', 'requests']).default('talks') }),
    output: pageOf(conversationLine),
    refuses: [],
  }),
  'messages.getUnread': operation({
    method: 'GET',
    path: '/conversations/unread',
    who: 'member',
    rate: 'read',
    summary: 'Whether something in messages waits to be read, and whether a request waits. No counts.',
    input: z.strictObject({}),
    output: z.strictObject({ unread: z.boolean(), requests: z.boolean() }),
    refuses: [],
  }),
  'messages.getContact': operation({
    method: 'GET',
    path: '/members/:memberId/conversation',
    who: 'member',
    rate: 'read',
    summary:
      'How the viewer stands with a person: the conversation they have, or whether a request can be sent.',
    input: z.strictObject({ memberId: id('member') }),
    output: z.strictObject({
      person: personCard,
      conversationId: id('conversation').nullable(),
      /** New people whom the viewer may still ask within a day. */
      left: z.number().int(),
    }),
    refuses: ['NOT_FOUND'],
  }),
  'messages.createRequest': operation({
    method: 'POST',
    path: '/members/:memberId/conversation',
    who: 'member',
    rate: 'post',
    summary:
      'Asks someone to talk, with one short text without links. To someone who has asked already it is a yes.',
    input: z.strictObject({ memberId: id('member'), clientId, text: text(LIMITS.contactRequest) }),
    output: sent,
    refuses: ['NOT_FOUND', 'NO_LINKS', 'WAITING', 'CONTACTS_SPENT'],
  }),
  'messages.answerRequest': operation({
    method: 'POST',
    path: '/conversations/:conversationId/answer',
    who: 'member',
    rate: 'write',
    summary: 'Says yes to a request, ignores it without a word to the other one, or lets it wait again.',
    input: z.strictObject({ ...inConversation, answer: z.enum(['yes', 'ignore', 'wait']) }),
    output: conversationView,
    refuses: ['NOT_FOUND', 'CONFLICT'],
  }),
  'messages.getConversation': operation({
    method: 'GET',
    path: '/conversations/:conversationId',
    who: 'member',
    rate: 'read',
    summary: 'A conversation with its latest messages, for the two whose it is.',
    input: z.strictObject(inConversation),
    output: z.strictObject({ conversation: conversationView, ...several.shape }),
    refuses: ['NOT_FOUND'],
  }),
  'messages.listMessages': operation({
    method: 'GET',
    path: '/conversations/:conversationId/messages',
    who: 'member',
    rate: 'read',
    summary:
      'Messages after a seq, in order: how a reader catches up. With `beforeSeq`, the ones just before it.',
    input: z.strictObject({
      ...inConversation,
      afterSeq: z.coerce.number().int().min(0).default(0),
      beforeSeq: z.coerce.number().int().min(1).optional(),
      limit: z.coerce.number().int().min(1).max(100).default(50),
    }),
    output: several,
    refuses: ['NOT_FOUND'],
  }),
  'messages.sendMessage': operation({
    method: 'POST',
    path: '/conversations/:conversationId/messages',
    who: 'member',
    rate: 'speak',
    summary: 'Writes in an open conversation. A repeat of a clientId gives the first message again.',
    input: z.strictObject({ ...inConversation, clientId, text: text(LIMITS.privateMessage) }),
    output: sent,
    refuses: ['NOT_FOUND', 'WAITING'],
  }),
  'messages.takeBackMessage': operation({
    method: 'POST',
    path: '/conversations/:conversationId/take-back',
    who: 'member',
    rate: 'write',
    summary: 'Takes back a message of one’s own; the other one sees that something was taken back.',
    input: z.strictObject({ ...inConversation, messageId: id('private-message') }),
    output: privateMessage,
    refuses: ['NOT_FOUND', 'FORBIDDEN'],
  }),
  'messages.markRead': operation({
    method: 'POST',
    path: '/conversations/:conversationId/read',
    who: 'member',
    rate: 'speak',
    summary: 'Keeps, for the viewer alone, how far they have read. It never goes back.',
    input: z.strictObject({ ...inConversation, seq: z.number().int().min(0) }),
    output: done,
    refuses: ['NOT_FOUND'],
  }),
  'messages.changeSettings': operation({
    method: 'POST',
    path: '/conversations/:conversationId/settings',
    who: 'member',
    rate: 'write',
    summary: 'Changes what is named of one’s own settings in a conversation. The other one’s stay their own.',
    input: z.strictObject({ ...inConversation, ...settings.partial().shape }),
    output: conversationView,
    refuses: ['NOT_FOUND', 'CONFLICT'],
  }),
  'messages.signal': operation({
    method: 'POST',
    path: '/conversations/:conversationId/signal',
    who: 'member',
    rate: 'speak',
    summary:
      'Says “I am writing” or “I have this open”. It reaches nobody unless both turned that on, and is kept nowhere.',
    input: z.strictObject({ ...inConversation, signal: z.enum(['typing', 'here']) }),
    output: done,
    refuses: ['NOT_FOUND'],
  }),
  'messages.createExcerpt': operation({
    method: 'POST',
    path: '/conversations/:conversationId/excerpts',
    who: 'member',
    rate: 'write',
    summary:
      'Picks messages of the other one for a report: these, with three on either side, are all that moderators will see.',
    input: z.strictObject({
      ...inConversation,
      clientId,
      messageIds: z.array(id('private-message')).min(1).max(20),
    }),
    output: z.strictObject({ excerptId: id('excerpt') }),
    refuses: ['NOT_FOUND'],
  }),
};
