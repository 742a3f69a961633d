import { Refusal } from '../../shared/errors.ts';
import type { ParsedOf } from '../../shared/operations.ts';
import { audit } from '../platform/audit.ts';
import { type Context, signedIn } from '../platform/context.ts';
import { afterCursor, pageFrom } from '../platform/keyset.ts';
import { event } from '../platform/outbox.ts';
import { gramsOf, likeness } from '../platform/spelling.ts';
import { endAll } from './ending.service.ts';
import { handleKey } from './handles.ts';
import { type Member, MemberModel } from './member.model.ts';
import { standingOf, viewCard, viewMe } from './member.view.ts';
import { sightOf } from './sight.ts';
import type { Signing } from './signing.service.ts';

/** The signed-in person's account, or null. */
export async function getMe(ctx: Context) {
  return { me: ctx.viewer?.me ?? null };
}

async function changeOwn(ctx: Context, set: Partial<Member>) {
  const member = await MemberModel.findOneAndUpdate(
    { _id: signedIn(ctx).memberId },
    { $set: set },
    { returnDocument: 'after' },
  ).lean();
  if (!member) throw new Refusal('NOT_FOUND');
  return { me: viewMe(member, ctx.now) };
}

/** Changes one's own settings. */
export async function changeSettings(ctx: Context, input: ParsedOf<'accounts.changeSettings'>) {
  return changeOwn(ctx, input);
}

/** Makes the way to change where one's mails go, or to have none any more. */
export function createSetEmail(signing: Pick<Signing, 'requirePassword'>) {
  return async (ctx: Context, { email, password }: ParsedOf<'accounts.setEmail'>) => {
    await signing.requirePassword(ctx, password);
    return changeOwn(ctx, { email });
  };
}

/** A person as members see them; NOT_FOUND also for a paused account. */
export async function getPerson(ctx: Context, input: ParsedOf<'accounts.getPerson'>) {
  const member = await MemberModel.findOne({
    handleKey: handleKey(input.handle),
    state: 'active',
  }).lean();
  if (!member) throw new Refusal('NOT_FOUND');
  return {
    person: sightOf(ctx).card(viewCard(member, ctx.now)),
    since: member.joinedAt.toISOString().slice(0, 7),
  };
}

const MOST_PEOPLE = 10;
/** Below this two handles only share a sound. */
const ALIKE = 0.4;

/** Members whose handle begins with or looks like some letters: those that begin so first. Hidden people are not among them. */
export async function listFoundPeople(ctx: Context, input: ParsedOf<'accounts.listFoundPeople'>) {
  const wanted = handleKey(input.q);
  if (!wanted) return { items: [] };
  const others = { state: 'active' as const, _id: { $nin: sightOf(ctx).ids } };
  const [begin, like] = await Promise.all([
    MemberModel.find({ ...others, handleKey: { $gte: wanted, $lt: `${wanted}\uffff` } })
      .sort({ handleKey: 1 })
      .limit(MOST_PEOPLE)
      .lean(),
    MemberModel.find({ ...others, handleGrams: { $in: gramsOf(wanted) } })
      .limit(500)
      .lean(),
  ]);
  const alike = like
    .map((member) => ({ member, likeness: likeness(wanted, member.handleKey) }))
    .filter((row) => row.likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness)
    .map((row) => row.member);
  const found = new Map([...begin, ...alike].map((member) => [member._id, member]));
  return { items: [...found.values()].slice(0, MOST_PEOPLE).map((member) => viewCard(member, ctx.now)) };
}

/** Accounts that someone has. */
const PRESENT: Member['state'][] = ['active', 'suspended'];

/** Members by handle. */
export async function listMembers(ctx: Context, input: ParsedOf<'accounts.listMembers'>) {
  const prefix = input.startsWith ? handleKey(input.startsWith) : '';
  const range = prefix ? { handleKey: { $gte: prefix, $lt: `${prefix}\uffff` } } : {};
  const rows = await MemberModel.find(
    { $and: [range, { state: { $in: PRESENT } }, afterCursor([['handleKey', 1]], input.cursor)] },
    { handle: 1, handleKey: 1, roles: 1, verifiedUntil: 1, state: 1, joinedAt: 1 },
  )
    .sort({ handleKey: 1 })
    .limit(input.limit + 1)
    .lean();
  const page = pageFrom(rows, input.limit, (row) => [row.handleKey]);
  return {
    nextCursor: page.nextCursor,
    items: page.items.map((row) => ({
      memberId: row._id,
      handle: row.handle,
      roles: row.roles,
      peerSpecialist: standingOf(row, ctx.now).peerSpecialist,
      state: row.state === 'suspended' ? ('suspended' as const) : ('active' as const),
      joinedAt: row.joinedAt.toISOString(),
    })),
  };
}

/** True when this member is the only administrator left. */
export async function isLastAdministrator(memberId: string): Promise<boolean> {
  const others = await MemberModel.exists({
    roles: 'administrator',
    state: 'active',
    _id: { $ne: memberId },
  });
  return others === null && (await MemberModel.exists({ _id: memberId, roles: 'administrator' })) !== null;
}

/**
 * Gives roles. Who had a sign-in before does not get new rights by it, and keeps none that were taken: all of the member's end, and
 * signing in again makes new ones. An administrator who changes their own goes on under a new id.
 */
export async function setRoles(ctx: Context, input: ParsedOf<'accounts.setRoles'>) {
  const { memberId, reason } = input;
  const roles = [...new Set(['peer' as const, ...input.roles])];
  if (!roles.includes('administrator') && (await isLastAdministrator(memberId)))
    throw new Refusal('CONFLICT');
  const before = await MemberModel.findOne({ _id: memberId }, { roles: 1 }).lean();
  if (!before) throw new Refusal('NOT_FOUND');
  const same = before.roles.length === roles.length && roles.every((role) => before.roles.includes(role));
  if (!same) {
    const { epoch, handleKey } = await endAll(ctx, memberId, { roles }, [
      event('accounts.roles.changed', { memberId }),
    ]);
    if (memberId === ctx.viewer?.memberId) await ctx.session?.begin({ memberId, epoch, handleKey });
  }
  await audit(ctx, 'accounts.setRoles', memberId, `${roles.join(', ')}: ${reason}`);
  return { done: true as const };
}

/** Pauses an account, or brings it back. */
export function createSetSuspended(signing: Pick<Signing, 'endAll'>) {
  return async (ctx: Context, input: ParsedOf<'accounts.setSuspended'>) => {
    const { memberId, suspended, reason } = input;
    if (suspended && (await isLastAdministrator(memberId))) throw new Refusal('CONFLICT');
    // Who left decides alone whether they come back.
    if (!(await MemberModel.exists({ _id: memberId, state: { $in: PRESENT } })))
      throw new Refusal('NOT_FOUND');
    if (suspended) await signing.endAll(ctx, memberId, { state: 'suspended' });
    else await MemberModel.updateOne({ _id: memberId, state: 'suspended' }, { $set: { state: 'active' } });
    await audit(ctx, suspended ? 'accounts.suspend' : 'accounts.bringBack', memberId, reason);
    return { done: true as const };
  };
}
