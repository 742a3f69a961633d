import type { Handlers } from '../platform/operation.ts';
import { apply, decide, getCard, listWaiting } from './credentials.service.ts';

/** The credentials part of the contract. */
export const credentialsHandlers = {
  'credentials.apply': apply,
  'credentials.listWaiting': listWaiting,
  'credentials.decide': decide,
  'credentials.getCard': getCard,
} satisfies Partial<Handlers>;
