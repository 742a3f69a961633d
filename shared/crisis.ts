import { z } from 'zod';
import { personCard } from './accounts.ts';
import { clientId, country, id, instant, text } from './fields.ts';
import { LIMITS } from './limits.ts';
import { operation } from './operation.ts';
import { pageInput, pageOf } from './page.ts';
import { subjectRef } from './subject.ts';

/** The tiers of a concern, the most pressing last. */
export const TIERS = ['elevated', 'high', 'imminent'] as const;

/** A tier of concern. */
export type Tier = (typeof TIERS)[number];

/** Where an alert stands. */
export const ALERT_STATES = ['open', 'claimed', 'resolved'] as const;

/** How an alert may end. */
export const OUTCOMES = [
  'contact-made',
  'safety-plan',
  'emergency-services',
  'not-a-crisis',
  'can-not-reach',
  'support-given',
] as const;

/** One line of an alert's append-only log. */
export const alertLogEntry = z.strictObject({
  at: instant,
  what: z.enum([
    'opened',
    'evidence-added',
    'raised',
    'paged',
    'nobody-on-call',
    'escalated',
    'claimed',
    'viewed',
    'released',
    'reopened',
    'note',
    'resolved',
  ]),
  /** Handle of who did it, or null for the service. */
  by: z.string().nullable(),
  detail: z.string().nullable(),
});

/** An alert as a line: no words of anyone in it. */
export const alertLine = z.strictObject({
  alertId: id('alert'),
  tier: z.enum(TIERS),
  category: z.string(),
  state: z.enum(ALERT_STATES),
  about: personCard,
  subject: subjectRef,
  openedAt: instant,
  evidenceCount: z.number().int(),
  claimedBy: personCard.nullable(),
  claimedAt: instant.nullable(),
  /** When the next person is paged if nobody claims it; null once claimed or resolved. */
  nextEscalationAt: instant.nullable(),
  /** When a claimed alert opens again if nobody has written a note. */
  checkBackAt: instant.nullable(),
  step: z.number().int(),
  version: z.number().int(),
});

/** An alert as a line. */
export type AlertLine = z.infer<typeof alertLine>;

/** An alert opened: the words behind it and around it. Each opening is written to the audit log. */
export const alertView = z.strictObject({
  alert: alertLine,
  /** Which rules of the reader spoke, with their reasons and the spans in the subject's text. */
  findings: z.array(
    z.strictObject({ rule: z.string(), reason: z.string(), start: z.number().int(), end: z.number().int() }),
  ),
  /** The subject's text, null when it is gone. */
  text: z.string().nullable(),
  /** Up to five of the person's latest other words in the same place, newest first. */
  context: z.array(z.strictObject({ at: instant, text: z.string() })),
  /** Address of the subject inside the service. */
  link: z.string(),
  personCountry: z.string(),
  personTimeZone: z.string(),
  log: z.array(alertLogEntry),
  can: z.strictObject({ claim: z.boolean(), release: z.boolean(), note: z.boolean(), resolve: z.boolean() }),
});

/** An alert opened at the desk. */
export type AlertView = z.infer<typeof alertView>;

/** A stretch of the rota. */
export const shiftView = z.strictObject({
  shiftId: id('shift'),
  person: personCard,
  /** 1 is paged first, 2 is the back-up. */
  line: z.number().int().min(1).max(3),
  startsAt: instant,
  endsAt: instant,
});

const about = z.strictObject({ alertId: id('alert') });

/** Crisis alerts, the rota, and the help lines. */
export const crisisOperations = {
  'crisis.listAlerts': operation({
    method: 'GET',
    path: '/alerts',
    who: 'responder',
    rate: 'read',
    summary: 'Alerts, the most pressing first: open and claimed ones, or resolved ones by time.',
    input: z.strictObject({ ...pageInput, show: z.enum(['live', 'resolved']).default('live') }),
    output: pageOf(alertLine),
    refuses: [],
  }),
  'crisis.getAlert': operation({
    method: 'GET',
    path: '/alerts/:alertId',
    who: 'responder',
    rate: 'read',
    summary: 'An alert with the words behind it. Each call is written to the audit log.',
    input: about,
    output: alertView,
    refuses: ['NOT_FOUND'],
  }),
  'crisis.claimAlert': operation({
    method: 'POST',
    path: '/alerts/:alertId/claim',
    who: 'responder',
    rate: 'write',
    summary: 'Takes an open alert. The second to try is told who has it.',
    input: about,
    output: alertView,
    refuses: ['NOT_FOUND', 'ALREADY_CLAIMED', 'CONFLICT'],
  }),
  'crisis.releaseAlert': operation({
    method: 'POST',
    path: '/alerts/:alertId/release',
    who: 'responder',
    rate: 'write',
    summary: 'Gives a claimed alert back; it goes on climbing from the same step.',
    input: about,
    output: alertView,
    refuses: ['NOT_FOUND', 'CONFLICT'],
  }),
  'crisis.writeNote': operation({
    method: 'POST',
    path: '/alerts/:alertId/notes',
    who: 'responder',
    rate: 'write',
    summary: 'Writes what was done. It also keeps a claimed alert from opening again.',
    input: z.strictObject({ ...about.shape, clientId, note: text(LIMITS.note) }),
    output: alertView,
    refuses: ['NOT_FOUND', 'CONFLICT'],
  }),
  'crisis.resolveAlert': operation({
    method: 'POST',
    path: '/alerts/:alertId/resolve',
    who: 'responder',
    rate: 'write',
    summary: 'Ends an alert that one has claimed, with an outcome. A note must have been written.',
    input: z.strictObject({ ...about.shape, outcome: z.enum(OUTCOMES) }),
    output: alertView,
    refuses: ['NOT_FOUND', 'CONFLICT', 'NOTE_NEEDED'],
  }),
  'crisis.getRota': operation({
    method: 'GET',
    path: '/rota',
    who: 'responder',
    rate: 'read',
    summary: 'Who is on call now, the shifts of seven days from a day on, and the hours that nobody covers.',
    input: z.strictObject({ from: instant.optional() }),
    output: z.strictObject({
      onCallNow: z.array(personCard),
      shifts: z.array(shiftView),
      gaps: z.array(z.strictObject({ startsAt: instant, endsAt: instant })),
      can: z.strictObject({ change: z.boolean() }),
    }),
    refuses: [],
  }),
  'crisis.createShift': operation({
    method: 'POST',
    path: '/rota/shifts',
    who: 'responder',
    rate: 'write',
    summary:
      'Puts a responder on the rota. Responders add themselves; administrators add anyone at the desk.',
    input: z.strictObject({
      clientId,
      handle: z.string().trim().min(1).max(LIMITS.handle.max),
      line: z.number().int().min(1).max(3).default(1),
      startsAt: instant,
      endsAt: instant,
    }),
    output: shiftView,
    refuses: ['INVALID'],
  }),
  'crisis.deleteShift': operation({
    method: 'POST',
    path: '/rota/shifts/:shiftId/delete',
    who: 'responder',
    rate: 'write',
    summary: 'Takes a shift off the rota: one’s own, or anyone’s for administrators.',
    input: z.strictObject({ shiftId: id('shift') }),
    output: z.strictObject({ done: z.literal(true) }),
    refuses: ['NOT_FOUND'],
  }),
  'crisis.getHelp': operation({
    method: 'GET',
    path: '/help',
    who: 'anyone',
    rate: 'read',
    summary: 'Help lines of a country, or of the reader’s own.',
    input: z.strictObject({ country: country.optional() }),
    output: z.strictObject({
      country: z.string(),
      emergency: z.string(),
      lines: z.array(
        z.strictObject({
          id: z.string(),
          name: z.string(),
          does: z.strictObject({ en: z.string(), es: z.string() }),
          call: z.string().optional(),
          text: z.strictObject({ to: z.string(), word: z.string().optional() }).optional(),
          chat: z.string().optional(),
          outsideCalls: z.strictObject({ en: z.string(), es: z.string() }).optional(),
          source: z.string(),
          verifiedOn: z.string(),
        }),
      ),
      someoneOnDuty: z.boolean(),
    }),
    refuses: [],
  }),
};
