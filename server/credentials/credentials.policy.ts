import { isResponder, type Standing } from '../../shared/roles.ts';

/** A responder who is someone else decides a waiting credential. */
export function canDecide(
  viewer: (Standing & { memberId: string }) | null,
  credential: { memberId: string; state: string },
): boolean {
  return (
    viewer !== null &&
    isResponder(viewer) &&
    viewer.memberId !== credential.memberId &&
    credential.state === 'waiting'
  );
}
