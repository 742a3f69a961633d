import { randomBytes } from 'node:crypto';
import { Refusal } from '../../shared/errors.ts';
import { newId } from '../../shared/ids.ts';
import type { ParsedOf } from '../../shared/operations.ts';
import type { Role } from '../../shared/roles.ts';
import { DAY, later } from '../../shared/time.ts';
import type { Context } from '../platform/context.ts';
import { event, insertWithEvents, isDuplicate } from '../platform/outbox.ts';
import { gramsOf } from '../platform/spelling.ts';
import { faultOf, handleKey, suggestHandles } from './handles.ts';
import { LeftHandleModel, leftHandleId } from './left.model.ts';
import { type Member, MemberModel } from './member.model.ts';
import { viewMe } from './member.view.ts';
import { codeKey, isCommon, newRecoveryCodes, type Passwords } from './passwords.ts';
import { SetupLinkModel } from './setup.model.ts';

type NewMember = Pick<Member, 'handle' | 'clientId'> & { password: string } & Partial<Member>;

/** The keyed hash under which a recovery code is kept. */
export function recoveryHash(ctx: Context, code: string): string {
  return ctx.node.secrets.hash('recovery-code', codeKey(code));
}

/** True for the handle of someone who left: nobody else is to speak under it. */
async function isLeft(ctx: Context, handle: string): Promise<boolean> {
  return (await LeftHandleModel.exists({ _id: leftHandleId(ctx, handle) })) !== null;
}

/** Makes accounts. */
export function createJoining(passwords: Passwords) {
  /** Checks, then inserts one member. HANDLE_UNSAFE, HANDLE_TAKEN or PASSWORD_COMMON. A repeated clientId gives the first account, if the password is the same. */
  async function createMember(
    ctx: Context,
    given: NewMember,
  ): Promise<{ member: Member; recoveryCodes: string[] }> {
    const { password, ...fields } = given;
    const fault = faultOf(given.handle);
    if (fault && fault !== 'real-name') throw new Refusal('HANDLE_UNSAFE', { handle: fault });
    if (isCommon(password, given.handle)) throw new Refusal('PASSWORD_COMMON', { password: 'common' });
    if (await isLeft(ctx, given.handle))
      throw new Refusal('HANDLE_TAKEN', { handle: suggestHandles(Math.random).join(' ') });
    const recoveryCodes = newRecoveryCodes();
    const _id = newId('member', ctx.now.getTime());
    const member: Omit<Member, 'outbox'> = {
      email: null,
      roles: ['peer'],
      verifiedUntil: null,
      facets: [],
      openTo: null,
      language: 'en',
      country: '',
      region: '',
      firstPostsLeft: ctx.node.firstPosts,
      countedPosts: [],
      mutedWords: [],
      countsHidden: false,
      timeZone: 'UTC',
      coach: true,
      keptWords: [],
      hidden: [],
      state: 'active',
      closing: null,
      epoch: 0,
      joinedAt: ctx.now,
      ...fields,
      _id,
      handleKey: handleKey(given.handle),
      handleGrams: gramsOf(handleKey(given.handle)),
      passwordHash: await passwords.hash(password),
      recoveryHashes: recoveryCodes.map((code) => recoveryHash(ctx, code)),
    };
    try {
      const { doc } = await insertWithEvents(ctx, MemberModel, member, [
        event('accounts.member.joined', { memberId: _id }),
      ]);
      return { member: doc, recoveryCodes };
    } catch (error) {
      if (isDuplicate(error)) return repeatOf(ctx, given, error);
      throw error;
    }
  }

  /** A browser that got no answer tries again: the same account, with new codes, since the first were never seen. */
  async function repeatOf(ctx: Context, given: NewMember, error: unknown) {
    const first = await MemberModel.findOne({
      clientId: given.clientId,
      handleKey: handleKey(given.handle),
    }).lean();
    if (!first || !(await passwords.verify(first.passwordHash, given.password))) {
      if (isDuplicate(error, 'handleKey') || isDuplicate(error, 'clientId'))
        throw new Refusal('HANDLE_TAKEN', { handle: suggestHandles(Math.random).join(' ') });
      throw error;
    }
    const recoveryCodes = newRecoveryCodes();
    const recoveryHashes = recoveryCodes.map((code) => recoveryHash(ctx, code));
    await MemberModel.updateOne({ _id: first._id }, { $set: { recoveryHashes } });
    return { member: { ...first, recoveryHashes } as Member, recoveryCodes };
  }

  async function begin(ctx: Context, member: Member): Promise<void> {
    await ctx.session?.begin({ memberId: member._id, epoch: member.epoch, handleKey: member.handleKey });
  }

  return {
    createMember,

    async join(ctx: Context, input: ParsedOf<'accounts.join'>) {
      const { handle, password, clientId, language, timeZone } = input;
      const { member, recoveryCodes } = await createMember(ctx, {
        handle,
        password,
        clientId,
        language,
        timeZone,
        email: input.email ?? null,
        country: input.country ?? ctx.country,
      });
      await begin(ctx, member);
      return { me: viewMe(member, ctx.now), recoveryCodes };
    },

    async checkHandle(ctx: Context, input: ParsedOf<'accounts.checkHandle'>) {
      const fault = faultOf(input.handle);
      const taken =
        (await MemberModel.exists({ handleKey: handleKey(input.handle) })) !== null ||
        (await isLeft(ctx, input.handle));
      const why = taken ? ('taken' as const) : (fault ?? ('ok' as const));
      const usable = why === 'ok' || why === 'real-name';
      return {
        usable,
        why,
        warning: why === 'real-name',
        suggestions: why === 'ok' ? [] : suggestHandles(Math.random),
      };
    },

    /** Makes the one-time token for the first administrator; an older one is dead. Null when there is an administrator. */
    async issueSetupToken(ctx: Context): Promise<string | null> {
      if (await MemberModel.exists({ roles: 'administrator' })) return null;
      const token = randomBytes(24).toString('base64url');
      const hash = ctx.node.secrets.hash('setup-link', token);
      await SetupLinkModel.updateOne(
        { _id: 'first-administrator' },
        { $set: { hash, expiresAt: later(ctx.now, DAY) } },
        { upsert: true },
      );
      return token;
    },

    async createFirstAdministrator(ctx: Context, input: ParsedOf<'accounts.createFirstAdministrator'>) {
      const hash = ctx.node.secrets.hash('setup-link', input.token);
      const link = await SetupLinkModel.findOne({
        _id: 'first-administrator',
        hash,
        expiresAt: { $gt: ctx.now },
      }).lean();
      if (!link || (await MemberModel.exists({ roles: 'administrator' }))) throw new Refusal('LINK_SPENT');
      const { handle, password, clientId } = input;
      const roles: Role[] = ['peer', 'administrator'];
      const { member, recoveryCodes } = await createMember(ctx, {
        handle,
        password,
        clientId,
        roles,
        language: ctx.language,
      });
      await SetupLinkModel.deleteOne({ _id: 'first-administrator', hash });
      await begin(ctx, member);
      return { me: viewMe(member, ctx.now), recoveryCodes };
    },
  };
}

/** The commands that make accounts. */
export type Joining = ReturnType<typeof createJoining>;
