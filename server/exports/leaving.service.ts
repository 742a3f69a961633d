import { newId } from '../../shared/ids.ts';
import type { ParsedOf } from '../../shared/operations.ts';
import { GRACE_DAYS } from '../../shared/privacy.ts';
import { DAY, later } from '../../shared/time.ts';
import { MemberModel } from '../accounts/member.model.ts';
import type { Signing } from '../accounts/signing.service.ts';
import { type Context, signedIn } from '../platform/context.ts';
import { type PersonalPart, pagesOf } from '../platform/personal.ts';
import { sameText } from '../platform/secrets.ts';
import { type Leaving, LeavingModel } from './leaving.model.ts';
import { type Entry, noteDeletions, readDeletions } from './ledger.service.ts';
import { readReceipt, writeReceipt } from './receipt.ts';

const AT_ONCE = 10;
const dayOf = (at: Date) => at.toISOString().slice(0, 10);

/** What leaving stands on: what each area takes away (the account last), and the file that remembers. */
export interface LeavingParts {
  parts: readonly PersonalPart[];
  ledgerFile: string;
}

/** Closes the viewer's account at once. The deleting comes when the days of grace are over. */
export function createCloseAccount(signing: Pick<Signing, 'requirePassword' | 'close'>) {
  return async (ctx: Context, input: ParsedOf<'exports.closeAccount'>) => {
    await signing.requirePassword(ctx, input.password);
    const { memberId } = signedIn(ctx);
    const { posts } = input;
    const receiptId = newId('receipt', ctx.now.getTime());
    const purgeAt = later(ctx.now, GRACE_DAYS * DAY);
    await LeavingModel.create([
      { _id: receiptId, memberId, posts, closedAt: ctx.now, purgeAt, begunAt: null, deletedAt: null },
    ]);
    await signing.close(ctx, memberId, { receiptId, posts, at: ctx.now, purgeAt });
    await ctx.session?.end();
    const receipt = { receiptId, closedOn: dayOf(ctx.now), deletedOn: dayOf(purgeAt), posts };
    return {
      receipt: writeReceipt(receipt, (text) => ctx.node.secrets.hash('receipt', text)),
      deletedOn: receipt.deletedOn,
    };
  };
}

/** How far the deletion behind a receipt is. */
export async function checkReceipt(ctx: Context, input: ParsedOf<'exports.checkReceipt'>) {
  const receipt = readReceipt(input.receipt, (text) => ctx.node.secrets.hash('receipt', text), sameText);
  if (!receipt) return { genuine: false, state: null, deletedOn: null };
  const found = await LeavingModel.findOne({ _id: receipt.receiptId }).lean();
  if (found?.deletedAt)
    return { genuine: true, state: 'deleted' as const, deletedOn: dayOf(found.deletedAt) };
  const member = found && (await MemberModel.findOne({ _id: found.memberId }, { closing: 1 }).lean());
  const waits = found?.begunAt || member?.closing?.receiptId === receipt.receiptId;
  return waits
    ? { genuine: true, state: 'waiting' as const, deletedOn: receipt.deletedOn }
    : { genuine: true, state: 'undone' as const, deletedOn: null };
}

/** Deletes one person. It is written down first, in the database and beside it; cut off, it is begun again. */
async function purge(ctx: Context, { parts, ledgerFile }: LeavingParts, entry: Entry): Promise<void> {
  const { _id, ...rest } = entry;
  const before = await LeavingModel.findOneAndUpdate(
    { _id },
    { $set: { begunAt: rest.begunAt }, $setOnInsert: { ...omitBegun(rest), deletedAt: null } },
    { upsert: true },
  ).lean();
  if (!before?.begunAt) await noteDeletions(ctx, ledgerFile, [entry]);
  for (const part of parts) await part.eraseOf(ctx, entry.memberId, entry.posts);
  await LeavingModel.updateOne({ _id }, { $set: { deletedAt: ctx.now } });
}

function omitBegun({ begunAt: _begunAt, ...rest }: Omit<Entry, '_id'>) {
  return rest;
}

/** Due work: those whose days of grace are over. */
export function createPurgeDue(leaving: LeavingParts) {
  return async (ctx: Context): Promise<void> => {
    const due = await MemberModel.find({ 'closing.purgeAt': { $lte: ctx.now } }, { closing: 1 })
      .sort({ 'closing.purgeAt': 1 })
      .limit(AT_ONCE)
      .lean();
    for (const { _id: memberId, closing } of due)
      if (closing)
        await purge(ctx, leaving, {
          _id: closing.receiptId,
          memberId,
          posts: closing.posts,
          closedAt: closing.at,
          purgeAt: closing.purgeAt,
          begunAt: ctx.now,
        });
  };
}

const entryOf = ({ deletedAt: _deletedAt, begunAt, ...rest }: Leaving): Entry[] =>
  begunAt ? [{ ...rest, begunAt }] : [];

/** At the start: who was deleted and is here again, because the database is an older one, is deleted once more. How many it were. */
export async function replayDeletions(ctx: Context, leaving: LeavingParts): Promise<number> {
  const onFile = await readDeletions(ctx, leaving.ledgerFile);
  const known = new Map(onFile.map((entry) => [entry._id, entry]));
  for await (const page of pagesOf(LeavingModel, {}, [['_id', 1]])) {
    const missing = page.flatMap(entryOf).filter((entry) => !known.has(entry._id));
    await noteDeletions(ctx, leaving.ledgerFile, missing);
    for (const entry of missing) known.set(entry._id, entry);
  }
  let again = 0;
  for (const entry of known.values()) {
    const back = await MemberModel.exists({ _id: entry.memberId, state: { $ne: 'gone' } });
    if (!back) continue;
    await LeavingModel.updateOne(
      { _id: entry._id },
      { $set: { ...entry, deletedAt: null } },
      { upsert: true },
    );
    await purge(ctx, leaving, entry);
    again += 1;
  }
  return again;
}
