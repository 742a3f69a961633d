import type { Model } from 'mongoose';
import { accountsListeners } from './accounts/accounts.listeners.ts';
import { accountsHandlers } from './accounts/accounts.operations.ts';
import type { Joining } from './accounts/joining.service.ts';
import { MemberModel } from './accounts/member.model.ts';
import type { Passwords } from './accounts/passwords.ts';
import { createReadingSubject } from './accounts/reading.service.ts';
import { ReadingCountModel } from './accounts/reading-count.model.ts';
import { createSigning } from './accounts/signing.service.ts';
import { CredentialModel } from './credentials/credential.model.ts';
import { credentialsHandlers } from './credentials/credentials.operations.ts';
import { AlertModel } from './crisis/alert.model.ts';
import { crisisJobs } from './crisis/crisis.jobs.ts';
import { crisisListeners } from './crisis/crisis.listeners.ts';
import { crisisHandlers } from './crisis/crisis.operations.ts';
import { exportsHandlers } from './exports/exports.operations.ts';
import { requireSpace, requireThread, stampOf } from './forum/forum.access.ts';
import { forumBroadcasts } from './forum/forum.broadcast.ts';
import { forumJobs } from './forum/forum.jobs.ts';
import { forumListeners } from './forum/forum.listeners.ts';
import { forumHandlers } from './forum/forum.operations.ts';
import { postSubject } from './forum/forum.subject.ts';
import { MaskModel } from './forum/mask.model.ts';
import { PostModel } from './forum/post.model.ts';
import { ReadingModel } from './forum/reading.model.ts';
import { SpaceModel } from './forum/space.model.ts';
import { knowledgeListeners } from './knowledge/knowledge.listeners.ts';
import { knowledgeHandlers } from './knowledge/knowledge.operations.ts';
import { LiftModel } from './knowledge/lift.model.ts';
import { KnowledgePageModel } from './knowledge/page.model.ts';
import { ConversationModel } from './messages/conversation.model.ts';
import { PrivateMessageModel } from './messages/message.model.ts';
import { requireConversation } from './messages/messages.access.ts';
import { messagesBroadcasts } from './messages/messages.broadcast.ts';
import { messagesListeners } from './messages/messages.listeners.ts';
import { messagesHandlers } from './messages/messages.operations.ts';
import { contactsSubject, excerptSubject, privateMessageSubject } from './messages/messages.subject.ts';
import { notificationsJobs } from './notifications/notifications.jobs.ts';
import { notificationsListeners } from './notifications/notifications.listeners.ts';
import { notificationsHandlers } from './notifications/notifications.operations.ts';
import { PERSONAL } from './personal.ts';
import { type ChannelGuards, requireRole } from './platform/channels.ts';
import type { Handlers } from './platform/operation.ts';
import type { WithOutbox } from './platform/outbox.ts';
import type { Secrets } from './platform/secrets.ts';
import type { SubjectPorts } from './platform/subjects.ts';
import { ReviewItemModel } from './review/item.model.ts';
import { ReportModel } from './review/report.model.ts';
import { reviewJobs } from './review/review.jobs.ts';
import { reviewListeners } from './review/review.listeners.ts';
import { reviewHandlers } from './review/review.operations.ts';
import { MeetingModel } from './rooms/meeting.model.ts';
import { MessageModel } from './rooms/message.model.ts';
import { requireMeeting } from './rooms/rooms.access.ts';
import { roomsBroadcasts } from './rooms/rooms.broadcast.ts';
import { roomsJobs } from './rooms/rooms.jobs.ts';
import { roomsHandlers } from './rooms/rooms.operations.ts';
import { messageSubject } from './rooms/rooms.subject.ts';

/** Every model that tells of its own changes: the sweeper looks through them. */
export const TELLING = [
  MemberModel,
  ReadingCountModel,
  CredentialModel,
  SpaceModel,
  PostModel,
  MaskModel,
  ReadingModel,
  MeetingModel,
  MessageModel,
  ConversationModel,
  PrivateMessageModel,
  KnowledgePageModel,
  LiftModel,
  AlertModel,
  ReportModel,
  ReviewItemModel,
] as unknown as Model<WithOutbox>[];

/** Who may listen to each kind of channel. */
export const GUARDS: ChannelGuards = {
  thread: async (ctx, id) => stampOf((await requireThread(ctx, id, 'read')).thread),
  space: (ctx, id) => requireSpace(ctx, id, 'read').then(() => null),
  meeting: (ctx, id) => requireMeeting(ctx, id, 'attend').then(() => null),
  'meeting-facilitators': (ctx, id) => requireMeeting(ctx, id, 'facilitate').then(() => null),
  conversation: (ctx, id) => requireConversation(ctx, id).then(() => null),
  rooms: (ctx) => requireRole(ctx, 'member'),
  responders: (ctx) => requireRole(ctx, 'responder'),
};

/** Who hears of what has happened, in this order. */
export const LISTENERS = [
  ...accountsListeners,
  ...forumListeners,
  ...forumBroadcasts,
  ...roomsBroadcasts,
  ...messagesListeners,
  ...knowledgeListeners,
  ...messagesBroadcasts,
  ...crisisListeners,
  ...reviewListeners,
  ...notificationsListeners,
];

/** What is done when it is due, and takes no longer than seconds. */
export const createJobs = () => [
  ...forumJobs,
  ...roomsJobs,
  ...crisisJobs,
  ...notificationsJobs,
  ...reviewJobs(),
];

/** Every kind of subject, read for the areas that are strangers to its own. */
export const createSubjects = (secrets: Secrets): SubjectPorts => ({
  post: postSubject,
  message: messageSubject,
  'private-message': privateMessageSubject,
  excerpt: excerptSubject,
  contacts: contactsSubject,
  reading: createReadingSubject(secrets),
});

/** Every operation that there is. */
export function createHandlers(passwords: Passwords, joining: Joining): Handlers {
  const signing = createSigning(passwords);
  return {
    ...accountsHandlers(joining, signing),
    ...credentialsHandlers,
    ...forumHandlers,
    ...roomsHandlers,
    ...messagesHandlers,
    ...crisisHandlers,
    ...reviewHandlers,
    ...knowledgeHandlers,
    ...notificationsHandlers,
    ...exportsHandlers(signing, PERSONAL),
  };
}
