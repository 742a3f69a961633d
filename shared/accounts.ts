import { z } from 'zod';
import { fault } from './faults.ts';
import { clientId, country, id, instant, language, region, text, timeZone, triedPassword } from './fields.ts';
import { keptWord } from './kept-words.ts';
import { LIMITS } from './limits.ts';
import { operation } from './operation.ts';
import { pageInput, pageOf } from './page.ts';
import { HIDINGS, ROLES } from './roles.ts';

const handle = z.string().trim().min(LIMITS.handle.min).max(LIMITS.handle.max);
const password = z.string().min(LIMITS.password.min).max(LIMITS.password.max);
const done = z.strictObject({ done: z.literal(true) });

/** A short way to show a person beside their words. */
export const personCard = z.strictObject({
  memberId: id('member'),
  handle: z.string(),
  facets: z.array(z.string()),
  /** A verified credential in force; opens the trust card. */
  peerSpecialist: z.boolean(),
  /** Sits at the desk. */
  responder: z.boolean(),
  /** What they like to be asked about in private, in their own words; null where they named nothing. */
  openTo: z.string().nullable(),
  /** The viewer does not want to see them: then there is no handle, and the id leads nowhere. */
  hidden: z.enum(HIDINGS).nullable(),
});

/** A person beside their words. */
export type PersonCard = z.infer<typeof personCard>;

/** One's own account, as sent to its owner alone. */
export const me = z.strictObject({
  memberId: id('member'),
  handle: z.string(),
  roles: z.array(z.enum(ROLES)),
  peerSpecialist: z.boolean(),
  facets: z.array(z.string()),
  openTo: z.string().nullable(),
  language: language,
  country: z.string(),
  /** State or province (ISO 3166-2), '' where not told. */
  region: z.string(),
  timeZone: z.string(),
  /** Their first posts are read by a moderator before others see them. */
  newcomer: z.boolean(),
  /** Words and topics that their own device folds. */
  mutedWords: z.array(z.string()),
  countsHidden: z.boolean(),
  email: z.string().nullable(),
  recoveryCodesLeft: z.number().int(),
  coach: z.boolean(),
  keptWords: z.array(keptWord),
  can: z.strictObject({ desk: z.boolean(), administer: z.boolean(), leadMeetings: z.boolean() }),
});

/** What a signed-in person sees of their own account. */
export type Me = z.infer<typeof me>;

/** Joining, signing in and out, one's own settings, and the administrator's part of people. */
export const accountsOperations = {
  'accounts.checkHandle': operation({
    method: 'GET',
    path: '/handles/:handle',
    who: 'anyone',
    rate: 'read',
    summary: 'Says whether a handle is free and safe, and why not, with safe suggestions.',
    input: z.strictObject({ handle: z.string().trim().min(1).max(60), language: language.default('en') }),
    output: z.strictObject({
      usable: z.boolean(),
      why: z.enum(['ok', 'taken', 'short', 'letters', 'email', 'phone', 'role', 'real-name']),
      /** For `real-name`: only a warning, the handle may be used. */
      warning: z.boolean(),
      suggestions: z.array(z.string()),
    }),
    refuses: [],
  }),
  'accounts.join': operation({
    method: 'POST',
    path: '/join',
    who: 'anyone',
    rate: 'join',
    summary: 'Makes an account with a handle and a password, signs in, and shows the recovery codes once.',
    input: z.strictObject({
      clientId,
      handle,
      password,
      email: z.email().max(LIMITS.email.max).optional(),
      adult: z.literal(true, fault('adult')),
      language: language.default('en'),
      country: country.optional(),
      timeZone: timeZone.default('UTC'),
    }),
    output: z.strictObject({ me, recoveryCodes: z.array(z.string()) }),
    refuses: ['HANDLE_TAKEN', 'HANDLE_UNSAFE', 'PASSWORD_COMMON'],
    httpOnly: true,
  }),
  'accounts.signIn': operation({
    method: 'POST',
    path: '/sign-in',
    who: 'anyone',
    rate: 'sign-in',
    summary: 'Signs in with handle and password; the session id is renewed.',
    input: z.strictObject({
      handle: z.string().trim().min(1).max(LIMITS.handle.max),
      password: triedPassword,
      /** Takes back a closing of the account while it can be. */
      stay: z.boolean().default(false),
    }),
    output: z.strictObject({ me }),
    refuses: ['SIGN_IN_FAILED', 'SUSPENDED', 'CLOSING'],
    httpOnly: true,
  }),
  'accounts.recover': operation({
    method: 'POST',
    path: '/recover',
    who: 'anyone',
    rate: 'sign-in',
    summary: 'Sets a new password with a recovery code (used up by it), ends every session and signs in.',
    input: z.strictObject({
      handle: z.string().trim().min(1).max(LIMITS.handle.max),
      recoveryCode: z.string().trim().min(8).max(40),
      newPassword: password,
    }),
    output: z.strictObject({ me }),
    refuses: ['SIGN_IN_FAILED', 'PASSWORD_COMMON', 'SUSPENDED', 'CLOSING'],
    httpOnly: true,
  }),
  'accounts.signOut': operation({
    method: 'POST',
    path: '/sign-out',
    who: 'anyone',
    rate: 'write',
    summary: 'Ends this session and closes its sockets. Does nothing when signed out.',
    input: z.strictObject({}),
    output: done,
    refuses: [],
    httpOnly: true,
  }),
  'accounts.signOutEverywhere': operation({
    method: 'POST',
    path: '/sign-out-everywhere',
    who: 'member',
    rate: 'write',
    summary: 'Ends all sessions of this member on all devices and closes their sockets at once.',
    input: z.strictObject({}),
    output: done,
    refuses: [],
    httpOnly: true,
  }),
  'accounts.listSessions': operation({
    method: 'GET',
    path: '/me/sessions',
    who: 'member',
    rate: 'read',
    summary: 'Where the viewer is signed in, the latest used first.',
    input: z.strictObject({}),
    output: z.strictObject({
      items: z.array(
        z.strictObject({
          /** Stands for the session in `accounts.endSession`, and nowhere else. */
          sessionKey: z.string(),
          /** As in Firefox, '' where not known. */
          browser: z.string(),
          /** As in Android, '' where not known. */
          system: z.string(),
          signedInAt: instant.nullable(),
          /** To within an hour. */
          lastUsedAt: instant,
          /** The one that asks. */
          here: z.boolean(),
        }),
      ),
    }),
    refuses: [],
    httpOnly: true,
  }),
  'accounts.endSession': operation({
    method: 'POST',
    path: '/me/sessions/:sessionKey/end',
    who: 'member',
    rate: 'write',
    summary: 'Ends one sign-in of the viewer and closes its sockets at once.',
    input: z.strictObject({ sessionKey: z.string().regex(/^[0-9a-f]{64}$/) }),
    output: done,
    refuses: ['NOT_FOUND'],
    httpOnly: true,
  }),
  'accounts.getMe': operation({
    method: 'GET',
    path: '/me',
    who: 'anyone',
    rate: 'read',
    summary: 'Who is signed in here, or null.',
    input: z.strictObject({}),
    output: z.strictObject({ me: me.nullable() }),
    refuses: [],
  }),
  'accounts.changeSettings': operation({
    method: 'POST',
    path: '/me/settings',
    who: 'member',
    rate: 'write',
    summary: 'Changes the settings that are named; the others stay.',
    input: z.strictObject({
      language: language.optional(),
      country: country.or(z.literal('')).optional(),
      region: region.or(z.literal('')).optional(),
      timeZone: timeZone.optional(),
      mutedWords: z
        .array(text({ min: 1, max: LIMITS.mutedWords.max }))
        .max(LIMITS.mutedWords.count)
        .optional(),
      countsHidden: z.boolean().optional(),
      facets: z
        .array(text({ min: 1, max: LIMITS.facet.max }))
        .max(LIMITS.facet.count)
        .optional(),
      /** What one likes to be asked about in private messages; null for nothing named. */
      openTo: text({ min: 3, max: LIMITS.openTo.max }).nullable().optional(),
      coach: z.boolean().optional(),
    }),
    output: z.strictObject({ me }),
    refuses: [],
  }),
  'accounts.setEmail': operation({
    method: 'POST',
    path: '/me/email',
    who: 'member',
    rate: 'sign-in',
    summary: 'Changes where one’s mails go, or takes the address out (null).',
    input: z.strictObject({
      email: z.email().max(LIMITS.email.max).nullable(),
      /** Once more: a screen that someone left open is not enough to learn when somebody is written to. */
      password: triedPassword,
    }),
    output: z.strictObject({ me }),
    refuses: ['SIGN_IN_FAILED'],
    httpOnly: true,
  }),
  'accounts.getPerson': operation({
    method: 'GET',
    path: '/people/:handle',
    who: 'member',
    rate: 'read',
    summary: 'A person as members see them: their card, and the month they came.',
    input: z.strictObject({ handle: z.string().trim().min(1).max(LIMITS.handle.max) }),
    output: z.strictObject({
      person: personCard,
      /** Year and month, as in 2026-11. */
      since: z.string(),
    }),
    refuses: ['NOT_FOUND'],
  }),
  'accounts.listHidden': operation({
    method: 'GET',
    path: '/me/hidden',
    who: 'member',
    rate: 'read',
    summary: 'The people whom the viewer blocks or mutes, the latest first. Nobody else ever sees this list.',
    input: z.strictObject(pageInput),
    output: pageOf(
      z.strictObject({ memberId: id('member'), handle: z.string(), how: z.enum(HIDINGS), since: instant }),
    ),
    refuses: [],
  }),
  'accounts.setHidden': operation({
    method: 'POST',
    path: '/members/:memberId/hidden',
    who: 'member',
    rate: 'write',
    summary:
      'Blocks or mutes a person, or neither (null). The person is never told. Doing it twice changes nothing. A mask can be muted in its thread, and not blocked: that would tell whose it is.',
    input: z.strictObject({ memberId: id('member'), how: z.enum(HIDINGS).nullable() }),
    output: z.strictObject({ memberId: id('member'), how: z.enum(HIDINGS).nullable() }),
    refuses: ['NOT_FOUND', 'INVALID'],
  }),
  'accounts.createFirstAdministrator': operation({
    method: 'POST',
    path: '/setup',
    who: 'anyone',
    rate: 'sign-in',
    summary: 'Makes the first administrator with the one-time link that the start printed.',
    input: z.strictObject({ clientId, token: z.string().min(20).max(100), handle, password }),
    output: z.strictObject({ me, recoveryCodes: z.array(z.string()) }),
    refuses: ['LINK_SPENT', 'HANDLE_TAKEN', 'HANDLE_UNSAFE', 'PASSWORD_COMMON'],
    httpOnly: true,
  }),
  'accounts.listMembers': operation({
    method: 'GET',
    path: '/members',
    who: 'administrator',
    rate: 'read',
    summary: 'Members by handle, for giving roles.',
    input: z.strictObject({ ...pageInput, startsWith: z.string().trim().max(LIMITS.handle.max).optional() }),
    output: pageOf(
      z.strictObject({
        memberId: id('member'),
        handle: z.string(),
        roles: z.array(z.enum(ROLES)),
        peerSpecialist: z.boolean(),
        state: z.enum(['active', 'suspended']),
        joinedAt: instant,
      }),
    ),
    refuses: [],
  }),
  'accounts.setRoles': operation({
    method: 'POST',
    path: '/members/:memberId/roles',
    who: 'administrator',
    rate: 'write',
    summary:
      'Gives a member exactly these roles beside peer, and ends their sign-ins where that changes something; written to the audit log. The last administrator can not step down.',
    input: z.strictObject({
      memberId: id('member'),
      roles: z.array(z.enum(ROLES)).max(ROLES.length),
      reason: text(LIMITS.reason),
    }),
    output: done,
    refuses: ['NOT_FOUND', 'CONFLICT'],
  }),
  'accounts.setSuspended': operation({
    method: 'POST',
    path: '/members/:memberId/suspension',
    who: 'administrator',
    rate: 'write',
    summary: 'Pauses or brings back an account; pausing closes its sockets and sessions at once.',
    input: z.strictObject({ memberId: id('member'), suspended: z.boolean(), reason: text(LIMITS.reason) }),
    output: done,
    refuses: ['NOT_FOUND', 'CONFLICT'],
  }),
};
