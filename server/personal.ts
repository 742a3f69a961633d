import { accountsPersonal } from './accounts/accounts.export.ts';
import { credentialsPersonal } from './credentials/credentials.export.ts';
import { crisisPersonal } from './crisis/crisis.export.ts';
import { exportsPersonal } from './exports/exports.export.ts';
import { forumPersonal } from './forum/forum.export.ts';
import { knowledgePersonal } from './knowledge/knowledge.export.ts';
import { messagesPersonal } from './messages/messages.export.ts';
import { notificationsPersonal } from './notifications/notifications.export.ts';
import { proposalsPersonal } from './review/proposals.export.ts';
import { reviewPersonal } from './review/review.export.ts';
import { roomsPersonal } from './rooms/rooms.export.ts';

/** What each area keeps about people. The account goes last: as long as it is there, the rest is not through. */
export const PERSONAL = [
  // Before the forum: what stands in pages goes before the posts it came from.
  knowledgePersonal,
  forumPersonal,
  messagesPersonal,
  credentialsPersonal,
  reviewPersonal,
  proposalsPersonal,
  crisisPersonal,
  roomsPersonal,
  notificationsPersonal,
  exportsPersonal,
  accountsPersonal,
];
