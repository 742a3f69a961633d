import { SECOND } from '../../shared/time.ts';
import { type Member, MemberModel } from './member.model.ts';

const FIELDS = { handle: 1, facets: 1, openTo: 1, roles: 1, verifiedUntil: 1, closing: 1 } as const;

/** What of a member stands on their card. */
export type CardRow = Pick<Member, '_id' | keyof typeof FIELDS>;

/** How long another node's change of a card may go unseen here. */
const FRESH_MS = 2 * SECOND;
const MOST_KEPT = 20_000;

const kept = new Map<string, { row: CardRow | null; at: number }>();

/** Rows behind cards by id, at most two seconds old: the same people stand beside post after post. */
export async function cardRows(
  memberIds: readonly string[],
  now: Date,
): Promise<(memberId: string) => CardRow | null> {
  const at = now.getTime();
  const isFresh = (memberId: string) => {
    const age = at - (kept.get(memberId)?.at ?? Number.NEGATIVE_INFINITY);
    return age >= 0 && age < FRESH_MS;
  };
  const unknown = [...new Set(memberIds)].filter((memberId) => !isFresh(memberId));
  if (unknown.length) {
    const found = await MemberModel.find({ _id: { $in: unknown } }, FIELDS)
      .limit(unknown.length)
      .lean();
    if (kept.size > MOST_KEPT) kept.clear();
    const rows = new Map(found.map((row) => [row._id, row]));
    for (const memberId of unknown) kept.set(memberId, { row: rows.get(memberId) ?? null, at });
  }
  const rows = new Map(memberIds.map((memberId) => [memberId, kept.get(memberId)?.row ?? null]));
  return (memberId) => rows.get(memberId) ?? null;
}

/** Looks again at once: this person's card was changed here. */
export function forgetCard(memberId: string): void {
  kept.delete(memberId);
}
