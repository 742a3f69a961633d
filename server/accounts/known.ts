import { forgetOnWrite, isFresh } from '../platform/kept.ts';
import { type Member, MemberModel } from './member.model.ts';

/** What of a member is read for their card. */
export const CARD_FIELDS = {
  handle: 1,
  facets: 1,
  openTo: 1,
  roles: 1,
  verifiedUntil: 1,
  closing: 1,
} as const;

/** What of a member stands on their card. */
export type CardRow = Pick<Member, '_id' | keyof typeof CARD_FIELDS>;

const MOST_KEPT = 20_000;

/** What stands on the cards of people, the same for everyone, each until that member is written. */
const kept = new Map<string, { row: CardRow | null; at: number }>();
/** How often something was forgotten: what was being read meanwhile is not kept. */
let forgotten = 0;

forgetOnWrite(MemberModel, ['_id'], ({ _id }) => {
  forgotten++;
  if (_id) kept.delete(_id);
  else kept.clear();
});

/** Rows behind cards by id: the same people stand beside post after post. They are shared: nobody changes them. */
export async function cardRows(memberIds: readonly string[]): Promise<(memberId: string) => CardRow | null> {
  const rows = new Map<string, CardRow | null>();
  const unknown: string[] = [];
  for (const memberId of new Set(memberIds)) {
    const known = kept.get(memberId);
    if (known && isFresh(known.at)) rows.set(memberId, known.row);
    else unknown.push(memberId);
  }
  if (unknown.length) {
    const before = forgotten;
    const at = performance.now();
    const found = await MemberModel.find({ _id: { $in: unknown } }, CARD_FIELDS)
      .limit(unknown.length)
      .lean();
    for (const row of found) rows.set(row._id, row);
    if (kept.size > MOST_KEPT) kept.clear();
    if (forgotten === before)
      for (const memberId of unknown) kept.set(memberId, { row: rows.get(memberId) ?? null, at });
  }
  return (memberId) => rows.get(memberId) ?? null;
}
