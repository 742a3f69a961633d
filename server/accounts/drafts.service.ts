import { LIMITS } from '../../shared/limits.ts';
import type { OutputOf, ParsedOf } from '../../shared/operations.ts';
import { DRAFT_DAYS } from '../../shared/privacy.ts';
import { DAY, later } from '../../shared/time.ts';
import { type Context, signedIn } from '../platform/context.ts';
import { openSeal, seal } from '../platform/seal.ts';
import { DraftModel, type SealedDraft } from './draft.model.ts';

type Draft = OutputOf<'accounts.listDrafts'>['items'][number];

const SEALED_FOR = 'draft';

const idOf = (ctx: Context, memberId: string, target: string) =>
  ctx.node.secrets.hash('draft', `${memberId}.${target}`);

/** What is in a seal; null for one that does not open in its place. */
function opened(ctx: Context, row: SealedDraft): Draft | null {
  const text = openSeal(ctx.node.secrets, SEALED_FOR, row._id, row.sealed);
  return text === null ? null : { mask: false, ...JSON.parse(text), savedAt: row.savedAt.toISOString() };
}

/** A member's drafts, the newest first. */
export async function findDrafts(ctx: Context, memberId: string): Promise<Draft[]> {
  const rows = await DraftModel.find({ memberId, expiresAt: { $gt: ctx.now } })
    .sort({ savedAt: -1 })
    .limit(LIMITS.drafts.count)
    .lean();
  return rows.flatMap((row) => opened(ctx, row) ?? []);
}

/** The viewer's drafts. */
export async function listDrafts(ctx: Context) {
  return { items: await findDrafts(ctx, signedIn(ctx).memberId) };
}

/** The viewer's draft for one place. */
export async function getDraft(ctx: Context, { target }: ParsedOf<'accounts.getDraft'>) {
  const _id = idOf(ctx, signedIn(ctx).memberId, target);
  const row = await DraftModel.findOne({ _id, expiresAt: { $gt: ctx.now } }).lean();
  return { draft: row && opened(ctx, row) };
}

/** Keeps a draft. */
export async function saveDraft(ctx: Context, input: ParsedOf<'accounts.saveDraft'>) {
  const { memberId } = signedIn(ctx);
  const _id = idOf(ctx, memberId, input.target);
  const sealed = seal(ctx.node.secrets, SEALED_FOR, _id, JSON.stringify(input));
  const expiresAt = later(ctx.now, DRAFT_DAYS * DAY);
  await DraftModel.updateOne(
    { _id },
    { $set: { memberId, sealed, savedAt: ctx.now, expiresAt } },
    { upsert: true },
  );
  const past = await DraftModel.find({ memberId }, { _id: 1 })
    .sort({ savedAt: -1 })
    .skip(LIMITS.drafts.count)
    .limit(LIMITS.drafts.count)
    .lean();
  if (past.length) await DraftModel.deleteMany({ _id: { $in: past.map((row) => row._id) } });
  return { done: true as const };
}

/** Forgets drafts. */
export async function deleteDrafts(ctx: Context, { target }: ParsedOf<'accounts.deleteDrafts'>) {
  const { memberId } = signedIn(ctx);
  if (target === undefined) await DraftModel.deleteMany({ memberId });
  else await DraftModel.deleteOne({ _id: idOf(ctx, memberId, target) });
  return { done: true as const };
}
