import { z } from 'zod';
import { id, instant } from './fields.ts';
import { threadLine } from './forum-views.ts';
import { operation } from './operation.ts';

const hour = z.number().int().min(0).max(23);

/** How a member offers to answer first posts: where, how often at most, and when not. */
export const welcoming = z.strictObject({
  on: z.boolean(),
  /** None means any space. */
  spaceIds: z.array(id('space')).max(50),
  perDay: z.number().int().min(1).max(10),
  /** Hours of the member's own clock between which nothing is offered; the same twice means never quiet. */
  quietFrom: hour,
  quietTo: hour,
});

/** How a member offers to answer first posts. */
export type Welcoming = z.infer<typeof welcoming>;

/** Nobody left unanswered: who answers first posts, what waits for them, and how long people waited. */
export const welcomingOperations = {
  'forum.getWelcoming': operation({
    method: 'GET',
    path: '/welcoming',
    who: 'member',
    rate: 'read',
    summary: 'How the viewer offers to answer first posts.',
    input: z.strictObject({}),
    output: welcoming,
    refuses: [],
  }),
  'forum.setWelcoming': operation({
    method: 'POST',
    path: '/welcoming',
    who: 'member',
    rate: 'write',
    summary: 'Offers to answer first posts, or stops.',
    input: welcoming,
    output: welcoming,
    refuses: [],
  }),
  'forum.listOffers': operation({
    method: 'GET',
    path: '/welcoming/offers',
    who: 'member',
    rate: 'read',
    summary: 'Threads without an answer that were offered to the viewer; those answered since are left out.',
    input: z.strictObject({}),
    output: z.strictObject({ items: z.array(threadLine) }),
    refuses: [],
  }),
  'forum.getReplyGap': operation({
    method: 'GET',
    path: '/reply-gap',
    who: 'anyone',
    rate: 'read',
    summary:
      'How long people waited for a first reply, by week. Weeks of fewer than five threads tell no times.',
    input: z.strictObject({}),
    output: z.strictObject({
      weeks: z.array(
        z.strictObject({
          /** Monday, UTC. */
          startsOn: z.iso.date(),
          asked: z.number().int(),
          answered: z.number().int(),
          /** Of the threads of that week half (p50), and nine in ten (p90), had a reply within so many minutes; null where it is not known yet. */
          p50Minutes: z.number().int().nullable(),
          p90Minutes: z.number().int().nullable(),
        }),
      ),
      measuredAt: instant.nullable(),
    }),
    refuses: [],
  }),
  'forum.getFirstPostWait': operation({
    method: 'GET',
    path: '/first-post-wait',
    who: 'member',
    rate: 'read',
    summary: 'How long first posts lately waited for a moderator (the median of the last fifty).',
    input: z.strictObject({}),
    output: z.strictObject({ medianMinutes: z.number().int().nullable() }),
    refuses: [],
  }),
};
