import type { ExportView } from '../../shared/exports.ts';
import { newId } from '../../shared/ids.ts';
import type { ParsedOf } from '../../shared/operations.ts';
import { EXPORT_DAYS } from '../../shared/privacy.ts';
import { DAY, later } from '../../shared/time.ts';
import { findRecipient } from '../accounts/cards.service.ts';
import type { Signing } from '../accounts/signing.service.ts';
import { type Context, signedIn } from '../platform/context.ts';
import { isDuplicate } from '../platform/outbox.ts';
import type { PersonalFile } from '../platform/personal.ts';
import { seal } from '../platform/seal.ts';
import { chunkId, type Export, ExportChunkModel, ExportModel } from './export.model.ts';

/** What copies are sealed for. */
export const SEALED_FOR = 'export';
/** Signs in a piece, before it is sealed. */
const CHUNK = 128 * 1_024;
const SHOWN = 5;

function viewExport(found: Export, now: Date): ExportView {
  const ready = found.state === 'ready' && found.expiresAt > now;
  return {
    exportId: found._id,
    state: found.state,
    done: found.files.length,
    total: found.total,
    requestedAt: found.requestedAt.toISOString(),
    expiresAt: ready ? found.expiresAt.toISOString() : null,
    link: ready ? `/my-data/${found._id}/alongside.zip` : null,
  };
}

/** The viewer's copies of the last days. */
export async function listExports(ctx: Context) {
  const { memberId } = signedIn(ctx);
  const found = await ExportModel.find({ memberId, expiresAt: { $gt: ctx.now } })
    .sort({ requestedAt: -1 })
    .limit(SHOWN)
    .lean();
  return { items: found.map((each) => viewExport(each, ctx.now)) };
}

/** Asking for a copy. While one is being made, asking again gives the same. */
export function createRequestExport(
  signing: Pick<Signing, 'requirePassword'>,
  files: readonly PersonalFile[],
) {
  return async (ctx: Context, input: ParsedOf<'exports.requestExport'>): Promise<ExportView> => {
    await signing.requirePassword(ctx, input.password);
    const { memberId, language } = signedIn(ctx);
    const fresh: Export = {
      _id: newId('export', ctx.now.getTime()),
      memberId,
      clientId: input.clientId,
      language,
      state: 'waiting',
      files: [],
      total: files.length,
      requestedAt: ctx.now,
      expiresAt: later(ctx.now, EXPORT_DAYS * DAY),
    };
    try {
      await ExportModel.create([fresh]);
      return viewExport(fresh, ctx.now);
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      const known =
        (await ExportModel.findOne({ memberId, clientId: input.clientId }).lean()) ??
        (await ExportModel.findOne({ memberId, state: { $in: ['waiting', 'working'] } }).lean());
      if (!known) throw error;
      return viewExport(known, ctx.now);
    }
  };
}

/** Writes one file of a copy, a sealed piece at a time; how many pieces it has. */
async function writeFile(ctx: Context, found: Export, file: PersonalFile): Promise<number> {
  let chunks = 0;
  let lines: string[] = [];
  let size = 0;
  const flush = async () => {
    if (!lines.length) return;
    const _id = chunkId(found._id, file.name, chunks);
    const sealed = seal(ctx.node.secrets, SEALED_FOR, _id, lines.join('\n'));
    const { _id: exportId, expiresAt } = found;
    await ExportChunkModel.updateOne({ _id }, { $set: { exportId, sealed, expiresAt } }, { upsert: true });
    chunks += 1;
    lines = [];
    size = 0;
  };
  for await (const rows of file.exportOf(ctx, found.memberId))
    for (const row of rows) {
      const line = JSON.stringify(row);
      lines.push(line);
      size += line.length;
      if (size >= CHUNK) await flush();
    }
  await flush();
  return chunks;
}

/** Due work: the next file of the copy that waits longest. What is through is stored, so a crash costs one file. */
export function createMakeExports(files: readonly PersonalFile[]) {
  return async (ctx: Context): Promise<void> => {
    const [found] = await ExportModel.find({ state: { $in: ['waiting', 'working'] } })
      .sort({ requestedAt: 1 })
      .limit(1)
      .lean();
    if (!found) return;
    const owner = await findRecipient(found.memberId, ctx.now);
    const file = files[found.files.length];
    if (!owner || !file) {
      await ExportModel.deleteOne({ _id: found._id });
      return;
    }
    const chunks = await writeFile({ ...ctx, viewer: owner.viewer }, found, file);
    const done = found.files.length + 1;
    await ExportModel.updateOne(
      { _id: found._id, [`files.${found.files.length}`]: { $exists: false } },
      {
        $push: { files: { name: file.name, chunks } },
        $set: { state: done === files.length ? 'ready' : 'working' },
      },
    );
  };
}
