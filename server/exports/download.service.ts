import { once } from 'node:events';
import type { RequestHandler, Response } from 'express';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Context } from '../platform/context.ts';
import type { HttpContexts } from '../platform/http.ts';
import { openSeal } from '../platform/seal.ts';
import { chunkId, type Export, ExportChunkModel, ExportModel } from './export.model.ts';
import { SEALED_FOR } from './exporting.service.ts';
import { indexPage, pageHead, pageRow } from './page.ts';

/** The rows of one file, a piece at a time. */
async function* rowsOf(ctx: Context, found: Export, file: Export['files'][number]): AsyncGenerator<object[]> {
  for (let at = 0; at < file.chunks; at += 1) {
    const _id = chunkId(found._id, file.name, at);
    const chunk = await ExportChunkModel.findOne({ _id }).lean();
    const lines = chunk && openSeal(ctx.node.secrets, SEALED_FOR, _id, chunk.sealed);
    if (lines === null) throw new Error('a piece of an export is gone or does not open');
    yield lines.split('\n').map((line) => JSON.parse(line) as object);
  }
}

/** Sends a copy as a zip file, never more of it in memory than one piece. */
async function sendZip(ctx: Context, found: Export, response: Response): Promise<void> {
  const zip = new Zip((error, bytes, last) => {
    if (error) response.destroy(error);
    else {
      response.write(bytes);
      if (last) response.end();
    }
  });
  const drained = async () => {
    if (response.writableNeedDrain) await once(response, 'drain');
  };
  const add = async (name: string, parts: AsyncIterable<string>) => {
    const entry = new ZipDeflate(name);
    entry.mtime = found.requestedAt;
    zip.add(entry);
    for await (const part of parts) {
      entry.push(strToU8(part));
      await drained();
    }
    entry.push(new Uint8Array(0), true);
  };
  const { language } = found;
  const madeAt = found.requestedAt;
  await add(
    'index.html',
    (async function* () {
      yield indexPage(found.files, madeAt, language);
    })(),
  );
  for (const file of found.files.filter((each) => each.chunks > 0)) {
    await add(
      `${file.name}.html`,
      (async function* () {
        yield pageHead(file.name, language);
        for await (const rows of rowsOf(ctx, found, file))
          yield rows.map((row) => pageRow(row, language)).join('');
      })(),
    );
    await add(
      `${file.name}.json`,
      (async function* () {
        yield '[\n';
        let first = true;
        for await (const rows of rowsOf(ctx, found, file)) {
          yield `${first ? '' : ',\n'}${rows.map((row) => JSON.stringify(row)).join(',\n')}`;
          first = false;
        }
        yield '\n]\n';
      })(),
    );
  }
  zip.end();
}

/** Hands a copy to its owner, and to nobody else: for anyone else it is not there. */
export function createDownload(contexts: HttpContexts): RequestHandler {
  return async (request, response, next) => {
    const ctx = contexts.of(request, response);
    if (!ctx.viewer) {
      response.redirect(303, '/sign-in?next=/my-data');
      return;
    }
    const { memberId } = ctx.viewer;
    const found = await ExportModel.findOne({
      _id: String(request.params['exportId']),
      memberId,
      state: 'ready',
      expiresAt: { $gt: ctx.now },
    }).lean();
    if (!found) return next();
    response.status(200).set({
      'content-type': 'application/zip',
      'content-disposition': 'attachment; filename="alongside.zip"',
      'cache-control': 'no-store',
    });
    await sendZip(ctx, found, response);
  };
}
