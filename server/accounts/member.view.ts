import type { Me, PersonCard } from '../../shared/accounts.ts';
import { isAdministrator, isResponder, type Standing } from '../../shared/roles.ts';
import type { Viewer } from '../platform/context.ts';
import type { Member } from './member.model.ts';

type CardFields = Pick<Member, '_id' | 'handle' | 'facets' | 'openTo' | 'roles' | 'verifiedUntil'>;

/** What the rules need to know of a member at an instant: a credential lapses by itself. */
export function standingOf(member: Pick<Member, 'roles' | 'verifiedUntil'>, now: Date): Standing {
  return { roles: member.roles, peerSpecialist: member.verifiedUntil !== null && member.verifiedUntil > now };
}

/** The member as the caller of operations. */
export function viewerOf(member: Member, now: Date): Viewer {
  const { _id, handle, language, country, region, timeZone, countsHidden, hidden } = member;
  const me = viewMe(member, now);
  return {
    ...standingOf(member, now),
    memberId: _id,
    handle,
    language,
    country,
    region,
    timeZone,
    countsHidden,
    hidden: hidden ?? [],
    me,
  };
}

/** A person beside their words. */
export function viewCard(member: CardFields, now: Date): PersonCard {
  const standing = standingOf(member, now);
  return {
    memberId: member._id,
    handle: member.handle,
    facets: member.facets,
    peerSpecialist: standing.peerSpecialist,
    responder: isResponder(standing),
    openTo: member.openTo ?? null,
    hidden: null,
  };
}

/** One's own account. */
export function viewMe(member: Member, now: Date): Me {
  const standing = standingOf(member, now);
  return {
    memberId: member._id,
    handle: member.handle,
    roles: member.roles,
    peerSpecialist: standing.peerSpecialist,
    facets: member.facets,
    openTo: member.openTo ?? null,
    language: member.language,
    country: member.country,
    region: member.region,
    timeZone: member.timeZone,
    newcomer: member.firstPostsLeft > 0 && !standing.peerSpecialist && !isResponder(standing),
    mutedWords: member.mutedWords,
    countsHidden: member.countsHidden,
    email: member.email,
    recoveryCodesLeft: member.recoveryHashes.length,
    coach: member.coach,
    keptWords: member.keptWords,
    can: {
      desk: isResponder(standing),
      administer: isAdministrator(standing),
      leadMeetings: standing.peerSpecialist,
    },
  };
}
