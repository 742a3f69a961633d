import type { Me } from '../../shared/accounts.ts';
import type { Hiding, Standing } from '../../shared/roles.ts';
import type { SubjectRef } from '../../shared/subject.ts';
import type { Fanout } from './fanout.ts';
import type { Logger } from './logger.ts';
import type { Mail } from './mail.ts';
import type { Outbox } from './outbox.ts';
import type { Push } from './push.ts';
import type { RateLimits } from './rate.ts';
import type { Secrets } from './secrets.ts';
import type { SubjectPorts } from './subjects.ts';

/** Someone whom a person does not want to see, with the handle they had then. */
export interface HiddenPerson {
  memberId: string;
  handle: string;
  how: Hiding;
  at: Date;
}

/** The person who calls. */
export interface Viewer extends Standing {
  memberId: string;
  handle: string;
  language: Language;
  /** '' where unknown. */
  country: string;
  /** State or province, '' where not told. */
  region: string;
  timeZone: string;
  /** Keeps the counts of reactions to their posts to themself. */
  countsHidden: boolean;
  /** Whom they block or mute. */
  hidden: readonly HiddenPerson[];
  /** Their own account as they see it, read with the session. */
  me: Me;
}

/** A language of the service. */
export type Language = 'en' | 'es';

/** What an operation may do with the caller's session; only HTTP has one. */
export interface SessionPort {
  /** Checks handle and password through passport; null when they do not go together. */
  authenticate(handle: string, password: string): Promise<{ memberId: string; epoch: number } | null>;
  /** Starts a session under a new id, and knows this device again for the handle. The old id is dead. */
  begin(who: { memberId: string; epoch: number; handleKey: string }): Promise<void>;
  /** The id of this session; null when nobody is signed in. */
  current(): string | null;
  /** A name for this device where this handle has signed in on it before, else null. */
  knownDevice(handleKey: string): string | null;
  /** Ends this session; gives its id, or null when there was none. */
  end(): Promise<string | null>;
}

/** What the crisis area tells the others: whether anyone is on call, and whether a thing stands behind an alert. */
export interface Duty {
  isSomeoneOn(at: Date): Promise<boolean>;
  hasAlertOn(subject: SubjectRef): Promise<boolean>;
  /** Of some things of a kind those that people are, or were, worried about: an alert stood behind them, or a report about them is open. */
  listLookedAt(kind: SubjectRef['kind'], ids: readonly string[]): Promise<ReadonlySet<string>>;
}

/** What one process holds for all calls. */
export interface Node {
  log: Logger;
  outbox: Outbox;
  secrets: Secrets;
  mail: Mail;
  push: Push;
  subjects: SubjectPorts;
  fanout: Fanout;
  rate: RateLimits;
  duty: Duty;
  /** How many posts of a new member a moderator reads before others can. */
  firstPosts: number;
  /** Origin for links in mails and printed lines. */
  origin: string;
}

/** Everything an operation knows of its call. */
export interface Context {
  viewer: Viewer | null;
  /** One instant for the whole call. */
  now: Date;
  requestId: string;
  /** The caller's network address, used for rate classes alone. */
  address: string;
  language: Language;
  /** The caller's country: their setting, their choice on the help page, or their browser's hint; '' where unknown. */
  country: string;
  session: SessionPort | null;
  node: Node;
}

/** The context of work that the service does by itself: listeners, jobs, seeding. */
export function systemContext(node: Node, now: Date): Context {
  return {
    viewer: null,
    now,
    requestId: 'system',
    address: '',
    language: 'en',
    country: '',
    session: null,
    node,
  };
}

/** The viewer of an operation whose contract asks for a member. */
export function signedIn(ctx: Context): Viewer {
  if (!ctx.viewer) throw new Error('an operation for members was run without one');
  return ctx.viewer;
}
