import type { KeptWord } from '../../shared/kept-words.ts';
import type { PostsChoice } from '../../shared/privacy.ts';
import { ROLES, type Role } from '../../shared/roles.ts';
import type { HiddenPerson } from '../platform/context.ts';
import { declareTellingModel } from '../platform/document.ts';
import type { WithOutbox } from '../platform/outbox.ts';

/** How someone left. */
export interface Closing {
  receiptId: string;
  posts: PostsChoice;
  at: Date;
  /** When everything of theirs is deleted. */
  purgeAt: Date;
}

/** A member's account. */
export interface Member extends WithOutbox {
  handle: string;
  /** The handle as it is compared: one row per look. */
  handleKey: string;
  /** Threes of letters of that, for handles that are nearly right. */
  handleGrams: string[];
  /** Made by the browser that joined: a repeat of it is the same account. */
  clientId: string;
  passwordHash: string;
  email: string | null;
  /** Keyed hashes of the codes that are left. */
  recoveryHashes: string[];
  roles: Role[];
  /** Until when a verified credential stands behind this person; null when none does. */
  verifiedUntil: Date | null;
  facets: string[];
  openTo: string | null;
  language: 'en' | 'es';
  country: string;
  /** State or province (ISO 3166-2), '' where not told: opens the spaces of a state. */
  region: string;
  timeZone: string;
  /** How many posts of theirs a moderator still reads before others can. */
  firstPostsLeft: number;
  /** Ids of the posts that were counted. */
  countedPosts: string[];
  /** Words and topics that this person would rather not meet; their own device folds such posts. */
  mutedWords: string[];
  /** Keeps the counts of reactions to their posts to themself. */
  countsHidden: boolean;
  coach: boolean;
  /** Words for which the suggestions stay quiet; for their eyes alone. */
  keptWords: KeptWord[];
  /** Whom they block or mute, at most `LIMITS.hiddenPeople.max`: it comes with the account, so that looking it up costs nothing. */
  hidden: HiddenPerson[];
  /** Closing: its owner left and can come back for some days. Gone: deleted, the name alone is kept because its owner wanted so. */
  state: 'active' | 'suspended' | 'closing' | 'gone';
  closing: Closing | null;
  /** Rises by one when all sessions are ended; sessions of an older epoch are dead. */
  epoch: number;
  joinedAt: Date;
}

/** Members' accounts. */
export const MemberModel = declareTellingModel<Member>(
  'Member',
  'members',
  {
    handle: { type: String, required: true },
    handleKey: { type: String, required: true },
    handleGrams: { type: [String], default: [] },
    clientId: { type: String, required: true },
    passwordHash: { type: String, required: true },
    email: { type: String, default: null },
    recoveryHashes: { type: [String], default: [] },
    roles: { type: [String], enum: ROLES, default: ['peer'] },
    verifiedUntil: { type: Date, default: null },
    facets: { type: [String], default: [] },
    openTo: { type: String, default: null },
    language: { type: String, enum: ['en', 'es'], default: 'en' },
    country: { type: String, default: '' },
    region: { type: String, default: '' },
    timeZone: { type: String, default: 'UTC' },
    firstPostsLeft: { type: Number, default: 0 },
    countedPosts: { type: [String], default: [] },
    mutedWords: { type: [String], default: [] },
    countsHidden: { type: Boolean, default: false },
    coach: { type: Boolean, default: true },
    keptWords: { type: [Object], default: [] },
    hidden: { type: [Object], default: [] },
    state: { type: String, enum: ['active', 'suspended', 'closing', 'gone'], default: 'active' },
    closing: { type: Object, default: null },
    epoch: { type: Number, default: 0 },
    joinedAt: { type: Date, required: true },
  },
  [
    [{ handleKey: 1 }, { unique: true }],
    [{ clientId: 1 }, { unique: true }],
    [{ roles: 1 }],
    [{ verifiedUntil: 1 }],
    [{ handleGrams: 1 }],
    [{ 'hidden.memberId': 1 }],
    [{ 'closing.purgeAt': 1 }, { sparse: true }],
  ],
);
