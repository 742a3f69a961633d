import type { PersonCard } from '../../shared/accounts.ts';
import type { Role } from '../../shared/roles.ts';
import { MemberModel } from './member.model.ts';
import { viewCard } from './member.view.ts';

const CARD_FIELDS = { handle: 1, facets: 1, roles: 1, verifiedUntil: 1 } as const;

/** Shown where an account is gone. */
function formerMember(memberId: string): PersonCard {
  return { memberId, handle: 'former-member', facets: [], peerSpecialist: false, responder: false };
}

/** Cards of people by id, in one query. */
export async function listCards(ids: Iterable<string>, now: Date): Promise<(memberId: string) => PersonCard> {
  const wanted = [...new Set(ids)];
  const found = wanted.length
    ? await MemberModel.find({ _id: { $in: wanted } }, CARD_FIELDS)
        .limit(wanted.length)
        .lean()
    : [];
  const cards = new Map(found.map((member) => [member._id, viewCard(member, now)]));
  return (memberId) => cards.get(memberId) ?? formerMember(memberId);
}

/** Ids of everyone who sits at the desk, or of those with one of some roles. */
export async function listResponders(
  roles: Role[] = ['moderator', 'supervisor', 'administrator'],
): Promise<{ memberId: string }[]> {
  const found = await MemberModel.find({ roles: { $in: roles }, state: 'active' }, { _id: 1 })
    .limit(500)
    .lean();
  return found.map((member) => ({ memberId: member._id }));
}

/** Mail addresses of those among some people who gave one. */
export async function listMailAddresses(memberIds: string[]): Promise<{ memberId: string; email: string }[]> {
  const found = await MemberModel.find({ _id: { $in: memberIds }, email: { $ne: null } }, { email: 1 })
    .limit(500)
    .lean();
  return found.flatMap((member) => (member.email ? [{ memberId: member._id, email: member.email }] : []));
}

/** A member by handle, or null. */
export async function findMemberByHandle(
  handleKey: string,
): Promise<{ memberId: string; card: (now: Date) => PersonCard } | null> {
  const found = await MemberModel.findOne({ handleKey, state: 'active' }, CARD_FIELDS).lean();
  return found && { memberId: found._id, card: (now) => viewCard(found, now) };
}

/** Where alerts and help look for a person's place and time. */
export async function findWhereabouts(memberId: string): Promise<{ country: string; timeZone: string }> {
  const found = await MemberModel.findOne({ _id: memberId }, { country: 1, timeZone: 1 }).lean();
  return { country: found?.country ?? '', timeZone: found?.timeZone ?? 'UTC' };
}
