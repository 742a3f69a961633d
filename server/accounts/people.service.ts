import { Refusal, wrongFields } from '../../shared/errors.ts';
import { LIMITS } from '../../shared/limits.ts';
import type { ParsedOf } from '../../shared/operations.ts';
import type { Hiding } from '../../shared/roles.ts';
import { type Context, signedIn } from '../platform/context.ts';
import { decodeCursor, pageFrom } from '../platform/keyset.ts';
import { changeWithEvents, event } from '../platform/outbox.ts';
import { isMask, maskName } from './masks.ts';
import { MemberModel } from './member.model.ts';
import { Sight, sightOf } from './sight.ts';

/** The people whom the viewer hides. The list is short and came with their account. */
export async function listHidden(ctx: Context, input: ParsedOf<'accounts.listHidden'>) {
  const sorted = [...signedIn(ctx).hidden].sort(
    (a, b) => b.at.getTime() - a.at.getTime() || (a.memberId < b.memberId ? 1 : -1),
  );
  const [at, lastId] = input.cursor === undefined ? [] : decodeCursor(input.cursor, 2);
  const rest =
    at instanceof Date && typeof lastId === 'string'
      ? sorted.filter((each) => each.at < at || (+each.at === +at && each.memberId < lastId))
      : sorted;
  const page = pageFrom(rest, input.limit, (row) => [row.at, row.memberId]);
  return {
    items: page.items.map(({ at: since, ...row }) => ({
      ...row,
      handle: isMask(row.memberId) ? maskName(row.memberId, ctx.language) : row.handle,
      since: since.toISOString(),
    })),
    nextCursor: page.nextCursor,
  };
}

/** What someone is called whom the viewer hides; null where there is nobody, or where it asks for more than a mask lets one do: muting. */
async function nameOf(ctx: Context, otherId: string, how: Hiding | null): Promise<string | null> {
  if (isMask(otherId)) return how === 'block' ? null : maskName(otherId, ctx.language);
  const other = await MemberModel.findOne({ _id: otherId }, { handle: 1 }).lean();
  return other?.handle ?? null;
}

/** Hides a person in a way, or no more; a mask can be muted, and nobody learns whose it is. INVALID for oneself, or when the list is full. */
export async function setHidden(ctx: Context, input: ParsedOf<'accounts.setHidden'>) {
  const { memberId: otherId, how } = input;
  const { memberId, hidden } = signedIn(ctx);
  if (otherId === memberId) throw wrongFields({ memberId: 'yourself' });
  const handle = await nameOf(ctx, otherId, how);
  if (handle === null) throw new Refusal('NOT_FOUND');
  if ((sightOf(ctx).hides(otherId) ?? null) === how) return { memberId: otherId, how };
  const told = [event('accounts.hidden.changed', { memberId, otherId, how })];
  const change = (filter: object, update: object) =>
    changeWithEvents(ctx, MemberModel, { _id: memberId, ...filter }, update, told);
  if (how === null) {
    const changed = await change({}, { $pull: { hidden: { memberId: otherId } } });
    await changed?.told;
    return { memberId: otherId, how };
  }
  const entry = { memberId: otherId, handle, how, at: ctx.now };
  const last = `hidden.${LIMITS.hiddenPeople.max - 1}`;
  const changed =
    (await change(
      { 'hidden.memberId': otherId },
      { $set: { 'hidden.$.how': how, 'hidden.$.at': ctx.now } },
    )) ??
    (await change(
      { 'hidden.memberId': { $ne: otherId }, [last]: { $exists: false } },
      { $push: { hidden: entry } },
    ));
  if (!changed) throw wrongFields({ how: ['list-full', hidden.length] });
  await changed.told;
  return { memberId: otherId, how };
}

/** What the rules of contact need to know of two people. */
export interface ContactFacts {
  joinedAt: Date;
  /** How many posts of theirs a moderator still reads first. */
  firstPostsLeft: number;
  active: boolean;
  /** How they hide the other one. */
  hides: 'block' | 'mute' | null;
}

/** How a person stands towards another one; null when there is no such person. */
export async function findContact(memberId: string, towardsId: string): Promise<ContactFacts | null> {
  const found = await MemberModel.findOne(
    { _id: memberId },
    { joinedAt: 1, firstPostsLeft: 1, state: 1, hidden: 1 },
  ).lean();
  return (
    found && {
      joinedAt: found.joinedAt,
      firstPostsLeft: found.firstPostsLeft ?? 0,
      active: found.state === 'active',
      hides: new Sight(found.hidden ?? []).hides(towardsId),
    }
  );
}

/** Ids of those among some people who hide a person: whatever tells of this person is not for them. */
export async function listHiders(
  memberId: string,
  among: readonly string[],
  before?: Date,
): Promise<string[]> {
  if (!among.length) return [];
  const hides = before
    ? { hidden: { $elemMatch: { memberId, at: { $lt: before } } } }
    : { 'hidden.memberId': memberId };
  const found = await MemberModel.find({ _id: { $in: among }, ...hides }, { _id: 1 })
    .limit(among.length)
    .lean();
  return found.map((each) => each._id);
}

/** What each of some people wants to see; those who hide nobody are left out. */
export async function listSights(memberIds: readonly string[]): Promise<Map<string, Sight>> {
  const found = await MemberModel.find(
    { _id: { $in: memberIds }, 'hidden.0': { $exists: true } },
    { hidden: 1 },
  )
    .limit(Math.max(1, memberIds.length))
    .lean();
  return new Map(found.map((each) => [each._id, new Sight(each.hidden)]));
}
