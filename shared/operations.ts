import type { z } from 'zod';
import { accountsOperations } from './accounts.ts';
import { credentialsOperations } from './credentials.ts';
import { crisisOperations } from './crisis.ts';
import { draftsOperations } from './drafts.ts';
import { exportsOperations } from './exports.ts';
import { forumOperations } from './forum.ts';
import { keptWordsOperations } from './kept-words.ts';
import { knowledgeOperations } from './knowledge.ts';
import { maskOperations } from './masks.ts';
import { messagesOperations } from './messages.ts';
import { notificationsOperations } from './notifications.ts';
import type { Operation } from './operation.ts';
import { proposalOperations } from './proposals.ts';
import { publishingOperations } from './publishing.ts';
import { readingOperations } from './reading.ts';
import { readsOperations } from './reads.ts';
import { reviewOperations } from './review.ts';
import { roomsOperations } from './rooms.ts';
import { ruleOperations } from './rules.ts';
import { searchOperations } from './search.ts';
import { welcomingOperations } from './welcoming.ts';

/** Every operation of the service by name: the one contract for HTTP, sockets, pages and documents. */
export const operations = {
  ...accountsOperations,
  ...credentialsOperations,
  ...forumOperations,
  ...readingOperations,
  ...readsOperations,
  ...maskOperations,
  ...welcomingOperations,
  ...publishingOperations,
  ...searchOperations,
  ...notificationsOperations,
  ...roomsOperations,
  ...messagesOperations,
  ...crisisOperations,
  ...reviewOperations,
  ...draftsOperations,
  ...keptWordsOperations,
  ...exportsOperations,
  ...proposalOperations,
  ...ruleOperations,
  ...knowledgeOperations,
} satisfies Record<string, Operation>;

type Operations = typeof operations;

/** The name of an operation. */
export type OperationName = keyof Operations;

/** What a caller sends (before defaults are filled in). */
export type InputOf<N extends OperationName> = z.input<Operations[N]['input']>;

/** What a handler receives (after parsing). */
export type ParsedOf<N extends OperationName> = z.output<Operations[N]['input']>;

/** What a caller gets back. */
export type OutputOf<N extends OperationName> = z.output<Operations[N]['output']>;
