import { z } from 'zod';
import { clientId, id, instant, text } from './fields.ts';
import { LIMITS } from './limits.ts';
import { operation } from './operation.ts';
import { pageInput, pageOf } from './page.ts';

/** The states a credential goes through: waiting, then verified (until it lapses) or declined. */
export const CREDENTIAL_STATES = ['waiting', 'verified', 'declined', 'lapsed'] as const;

const day = z.iso.date();

/** What anyone may know of a person's credential: the trust card behind the badge. */
export const credentialCard = z.strictObject({
  credentialId: id('credential'),
  memberId: id('member'),
  handle: z.string(),
  title: z.string(),
  issuingBody: z.string(),
  region: z.string(),
  state: z.enum(CREDENTIAL_STATES),
  appliedAt: instant,
  checkedOn: day.nullable(),
  checkedBy: z.string().nullable(),
  validUntil: day,
  can: z.strictObject({ decide: z.boolean() }),
});

/** The trust card behind a badge. */
export type CredentialCard = z.infer<typeof credentialCard>;

/** Certified Peer Specialist credentials: apply, wait, be checked by a second person, show the card. */
export const credentialsOperations = {
  'credentials.apply': operation({
    method: 'POST',
    path: '/credentials',
    who: 'member',
    rate: 'write',
    summary: 'Asks for a peer-specialist credential to be checked. The number is kept only as a keyed hash.',
    input: z.strictObject({
      clientId,
      title: text({ min: 2, max: 80 }),
      issuingBody: text({ min: 2, max: 120 }),
      region: text({ min: 2, max: 60 }),
      number: text({ min: 2, max: 60 }),
      validUntil: day,
    }),
    output: credentialCard,
    refuses: ['CONFLICT'],
  }),
  'credentials.listWaiting': operation({
    method: 'GET',
    path: '/credentials/waiting',
    who: 'responder',
    rate: 'read',
    summary: 'Credentials that wait to be checked, the longest waiting first.',
    input: z.strictObject(pageInput),
    output: pageOf(credentialCard),
    refuses: [],
  }),
  'credentials.decide': operation({
    method: 'POST',
    path: '/credentials/:credentialId/decision',
    who: 'responder',
    rate: 'write',
    summary: 'Verifies or declines a waiting credential, with a reason. Nobody decides their own.',
    input: z.strictObject({
      credentialId: id('credential'),
      verified: z.boolean(),
      reason: text(LIMITS.reason),
    }),
    output: credentialCard,
    refuses: ['NOT_FOUND', 'CONFLICT'],
  }),
  'credentials.getCard': operation({
    method: 'GET',
    path: '/members/:memberId/credential',
    who: 'member',
    rate: 'read',
    summary: 'The trust card behind a badge; one’s own also while it waits.',
    input: z.strictObject({ memberId: id('member') }),
    output: z.strictObject({ card: credentialCard.nullable() }),
    refuses: [],
  }),
};
