import type { PersonCard } from '../../shared/accounts.ts';
import type { Role, Standing } from '../../shared/roles.ts';
import { later } from '../../shared/time.ts';
import { readerAlong } from '../platform/along.ts';
import type { Context, Language, Viewer } from '../platform/context.ts';
import { handleKey } from './handles.ts';
import { CARD_FIELDS, cardRows } from './known.ts';
import { isMask, maskName } from './masks.ts';
import { type Member, MemberModel } from './member.model.ts';
import { standingOf, viewCard, viewerOf } from './member.view.ts';
import { sightOf } from './sight.ts';

/** Shown where an account is gone. */
function formerMember(memberId: string): PersonCard {
  return {
    memberId,
    handle: 'former-member',
    facets: [],
    peerSpecialist: false,
    responder: false,
    openTo: null,
    hidden: null,
  };
}

/** Cards of people by id, in one query at most. A mask has a name and nothing else. */
export async function listCards(
  ids: Iterable<string>,
  now: Date,
  language: Language = 'en',
): Promise<(memberId: string) => PersonCard> {
  const row = await cardRows([...ids].filter((memberId) => !isMask(memberId)));
  return (memberId) => {
    if (isMask(memberId)) return { ...formerMember(memberId), handle: maskName(memberId, language) };
    const member = row(memberId);
    // Who left is nobody's name any more from that moment on, unless they wanted their name to stay.
    const named = member && (!member.closing || member.closing.posts === 'keep');
    return named ? viewCard(member, now) : formerMember(memberId);
  };
}

/** Cards as the viewer wants to see people: whom they hide has none. For everything but the desk. */
export async function listCardsFor(
  ctx: Context,
  ids: Iterable<string>,
): Promise<(memberId: string) => PersonCard> {
  const cards = await listCards(ids, ctx.now, ctx.viewer?.language ?? ctx.language);
  const sight = sightOf(ctx);
  return (memberId) => sight.card(cards(memberId));
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

/** What the rules need to know of people, with their place and time: for work that is done without them. Paused accounts are left out. */
export async function listStandings(
  memberIds: readonly string[],
  now: Date,
): Promise<Map<string, Standing & { region: string; timeZone: string }>> {
  const found = await MemberModel.find(
    { _id: { $in: memberIds }, state: 'active' },
    { roles: 1, verifiedUntil: 1, region: 1, timeZone: 1 },
  )
    .limit(memberIds.length || 1)
    .lean();
  return new Map(
    found.map((member) => [
      member._id,
      { ...standingOf(member, now), region: member.region, timeZone: member.timeZone },
    ]),
  );
}

/** Of some members those who can be told something by someone (null: by the service): active, and not hiding that one. */
export async function listReach(
  memberIds: readonly string[],
  byId: string | null,
): Promise<{ memberId: string; hasMail: boolean; timeZone: string }[]> {
  const found = await reachOf(memberIds);
  return found
    .filter(({ hidden }) => !hidden.some((each) => each.memberId === byId))
    .map(({ _id, email, timeZone }) => ({ memberId: _id, hasMail: email !== null, timeZone }));
}

const reachOf = readerAlong<Pick<Member, '_id' | 'email' | 'timeZone' | 'hidden'>>((memberIds) =>
  MemberModel.find({ _id: { $in: memberIds }, state: 'active' }, { email: 1, timeZone: 1, hidden: 1 })
    .limit(memberIds.length)
    .lean(),
);

/** A member as the reader of what is sent to them, or null where the account is not active. */
export async function findRecipient(
  memberId: string,
  now: Date,
): Promise<{ viewer: Viewer; email: string | null } | null> {
  const member = await MemberModel.findOne({ _id: memberId, state: 'active' }).lean();
  return member && { viewer: viewerOf(member, now), email: member.email };
}

/** Members whose verified credential runs out within some time. */
export async function listExpiring(
  now: Date,
  withinMs: number,
): Promise<{ memberId: string; verifiedUntil: Date }[]> {
  const found = await MemberModel.find(
    { verifiedUntil: { $gt: now, $lte: later(now, withinMs) }, state: 'active' },
    { verifiedUntil: 1 },
  )
    .sort({ verifiedUntil: 1 })
    .limit(500)
    .lean();
  return found.flatMap(({ _id, verifiedUntil }) => (verifiedUntil ? [{ memberId: _id, verifiedUntil }] : []));
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

/** Members by handles as someone wrote them; those that are nobody's are left out. */
export async function findMembersByHandles(
  handles: readonly string[],
): Promise<{ memberId: string; written: string }[]> {
  const keys = handles.map(handleKey);
  const found = await MemberModel.find({ handleKey: { $in: keys }, state: 'active' }, { handleKey: 1 })
    .limit(handles.length)
    .lean();
  const ids = new Map(found.map((member) => [member.handleKey, member._id]));
  return handles.flatMap((written, at) => {
    const memberId = ids.get(keys[at] ?? '');
    return memberId ? [{ memberId, written }] : [];
  });
}

/** Where alerts and help look for a person's place and time. */
export async function findWhereabouts(memberId: string): Promise<{ country: string; timeZone: string }> {
  const found = await MemberModel.findOne({ _id: memberId }, { country: 1, timeZone: 1 }).lean();
  return { country: found?.country ?? '', timeZone: found?.timeZone ?? 'UTC' };
}
