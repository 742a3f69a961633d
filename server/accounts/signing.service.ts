import { Refusal } from '../../shared/errors.ts';
import type { ParsedOf } from '../../shared/operations.ts';
import { MINUTE, SECOND } from '../../shared/time.ts';
import type { Clock } from '../platform/clock.ts';
import { type Context, signedIn } from '../platform/context.ts';
import type { SessionLookup } from '../platform/session.ts';
import { endAll } from './ending.service.ts';
import { handleKey } from './handles.ts';
import { recoveryHash } from './joining.service.ts';
import { type Closing, type Member, MemberModel } from './member.model.ts';
import { viewerOf, viewMe } from './member.view.ts';
import { isLastAdministrator } from './members.service.ts';
import { isCommon, type Passwords } from './passwords.ts';

const dayOf = (at: Date) => at.toISOString().slice(0, 10);

/**
 * Wrong tries at one handle in a quarter of an hour before everyone must wait, but for the devices on which it has signed in
 * before: each of those has tries of its own, so that nobody locks another out by failing on their name.
 */
const TRIES_PER_HANDLE = 10;
const TRIES_WINDOW_MS = 15 * MINUTE;
/**
 * Wrong tries at all handles together in a quarter of an hour: past them somebody goes through the handles, from however many
 * addresses. Then each address has few tries, but for the devices that are known; nobody is locked out by it for good.
 */
const TRIES_AT_ALL = 500;
const TRIES_PER_ADDRESS_THEN = 3;

/** What sessions ask of accounts. */
export function createSessionLookup(passwords: Passwords, clock: Clock): SessionLookup {
  return {
    async verify(handle, password) {
      const member = await MemberModel.findOne(
        { handleKey: handleKey(handle), state: { $ne: 'gone' } },
        { passwordHash: 1, epoch: 1 },
      ).lean();
      const right = await passwords.verify(member?.passwordHash ?? null, password);
      return member && right ? { memberId: member._id, epoch: member.epoch } : null;
    },
    members: MemberModel.collection.name,
    async findViewer(user, row) {
      const { memberId, epoch } = user;
      const member = (row as Member | undefined) ?? (await MemberModel.findOne({ _id: memberId }).lean());
      const holds = member?._id === memberId && member.epoch === epoch && member.state === 'active';
      return holds ? viewerOf(member, clock.now()) : null;
    },
  };
}

/** Signing in and out. */
export function createSigning(passwords: Passwords) {
  /** The member whom a try at a handle finds; SIGN_IN_FAILED when it finds none, RATE_LIMITED after too many of those. */
  async function requireRight(ctx: Context, handle: string, attempt: () => Promise<Member | null>) {
    const device = ctx.session?.knownDevice(handleKey(handle)) ?? '';
    const { rate } = ctx.node;
    if (!device && (await rate.strikes('all', TRIES_WINDOW_MS, 0)) >= TRIES_AT_ALL) {
      const tries = await rate.strikes(`at:${ctx.address}`, TRIES_WINDOW_MS, 1);
      if (tries > TRIES_PER_ADDRESS_THEN)
        throw new Refusal('RATE_LIMITED', { retryAfterSeconds: String(TRIES_WINDOW_MS / SECOND) });
    }
    const key = `try:${handleKey(handle)}:${device}`;
    const member = await rate.guess(key, TRIES_PER_HANDLE, TRIES_WINDOW_MS, attempt);
    if (member) return member;
    await rate.strikes('all', TRIES_WINDOW_MS, 1);
    throw new Refusal('SIGN_IN_FAILED');
  }

  async function begin(ctx: Context, member: Member) {
    if (member.state === 'suspended') throw new Refusal('SUSPENDED');
    if (member.closing) throw new Refusal('CLOSING', { deletedOn: dayOf(member.closing.purgeAt) });
    await ctx.session?.begin({ memberId: member._id, epoch: member.epoch, handleKey: member.handleKey });
    return { me: viewMe(member, ctx.now) };
  }

  /** Someone who left comes back with their password; SIGN_IN_FAILED once the deleting has begun. */
  async function stay(member: Member, now: Date): Promise<Member> {
    if (member.state !== 'closing') return member;
    const back = await MemberModel.findOneAndUpdate(
      { _id: member._id, state: 'closing', 'closing.purgeAt': { $gt: now } },
      { $set: { state: 'active', closing: null } },
      { returnDocument: 'after' },
    ).lean();
    if (!back) throw new Refusal('SIGN_IN_FAILED');
    return back;
  }

  return {
    endAll,

    /** The viewer's password once more; SIGN_IN_FAILED, or RATE_LIMITED after too many wrong ones. */
    async requirePassword(ctx: Context, password: string): Promise<void> {
      const { handle, memberId } = signedIn(ctx);
      const member = await requireRight(ctx, handle, async () => {
        const user = await ctx.session?.authenticate(handle, password);
        return user ? MemberModel.findOne({ _id: user.memberId }).lean() : null;
      });
      if (member._id !== memberId) throw new Refusal('SIGN_IN_FAILED');
    },

    /** Closes an account at once: its sessions and sockets end. CONFLICT for the last administrator. */
    async close(ctx: Context, memberId: string, closing: Closing): Promise<void> {
      if (await isLastAdministrator(memberId)) throw new Refusal('CONFLICT');
      await endAll(ctx, memberId, { state: 'closing', closing });
    },

    async signIn(ctx: Context, input: ParsedOf<'accounts.signIn'>) {
      const member = await requireRight(ctx, input.handle, async () => {
        const user = await ctx.session?.authenticate(input.handle, input.password);
        return user ? MemberModel.findOne({ _id: user.memberId }).lean() : null;
      });
      return begin(ctx, input.stay ? await stay(member, ctx.now) : member);
    },

    async recover(ctx: Context, input: ParsedOf<'accounts.recover'>) {
      if (isCommon(input.newPassword, input.handle))
        throw new Refusal('PASSWORD_COMMON', { newPassword: 'common' });
      const hash = recoveryHash(ctx, input.recoveryCode);
      const spent = await requireRight(ctx, input.handle, async () => {
        const passwordHash = await passwords.hash(input.newPassword);
        return MemberModel.findOneAndUpdate(
          { handleKey: handleKey(input.handle), recoveryHashes: hash },
          { $pull: { recoveryHashes: hash }, $set: { passwordHash } },
          { returnDocument: 'after' },
        ).lean();
      });
      return begin(ctx, await endAll(ctx, spent._id));
    },

    async signOut(ctx: Context) {
      const memberId = ctx.viewer?.memberId;
      const sessionId = await ctx.session?.end();
      if (memberId && sessionId) ctx.node.fanout.closeSockets({ sessionId });
      return { done: true as const };
    },

    async signOutEverywhere(ctx: Context) {
      await endAll(ctx, signedIn(ctx).memberId);
      await ctx.session?.end();
      return { done: true as const };
    },
  };
}

/** The commands of signing in and out. */
export type Signing = ReturnType<typeof createSigning>;
