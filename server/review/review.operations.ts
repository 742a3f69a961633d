import type { Handlers } from '../platform/operation.ts';
import { createReport } from './reporting.service.ts';
import { decide, getItem, listItems } from './reviewing.service.ts';

/** The review part of the contract. */
export const reviewHandlers = {
  'review.createReport': createReport,
  'review.listItems': listItems,
  'review.getItem': getItem,
  'review.decide': decide,
} satisfies Partial<Handlers>;
