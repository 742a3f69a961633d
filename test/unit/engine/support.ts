import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Document, deserialize, serialize } from 'bson';
import { expect } from 'chai';
import { decode } from '../../../server/platform/database/embedded/bson/decode.ts';
import { encode } from '../../../server/platform/database/embedded/bson/encode.ts';
import type { Doc } from '../../../server/platform/database/embedded/bson/values.ts';
import { runCommand } from '../../../server/platform/database/embedded/commands/registry.ts';
import { errorReply } from '../../../server/platform/database/embedded/commands/replies.ts';
import { Engine } from '../../../server/platform/database/embedded/engine.ts';
import { CommandError } from '../../../server/platform/database/embedded/errors.ts';
import type { Connection } from '../../../server/platform/database/embedded/wire/connection.ts';

/** An engine on a directory of its own, asked without a network in between. */
export interface TestEngine {
  engine: Engine;
  path: string;
  /** Runs a command and gives the reply as the driver would see it; errors are replies too. */
  run(command: Record<string, unknown>, db?: string): Promise<Document>;
  close(): Promise<void>;
}

/** Bytes of the engine's own making from what a test writes in plain JavaScript. */
export function docOf(plain: Record<string, unknown>): Doc {
  return decode(Buffer.from(serialize(plain, { ignoreUndefined: true })));
}

/** What a document of the engine's is in plain JavaScript, with the types kept when asked. */
export function plainOf(document: Doc, promote = true): Document {
  return deserialize(encode(document), {
    promoteValues: promote,
    promoteLongs: promote,
    bsonRegExp: true,
  });
}

/** Opens an engine on a fresh directory. */
export async function openEngine(): Promise<TestEngine> {
  const path = mkdtempSync(join(tmpdir(), 'alongside-engine-'));
  const engine = await Engine.open(path);
  return {
    engine,
    path,
    async run(command, db = 'test') {
      const body = docOf(command);
      try {
        const name = body.keys().next().value ?? '';
        const request = {
          requestId: 1,
          name,
          db,
          body,
          sequences: new Map<string, Buffer[]>(),
          silent: false,
          legacy: false,
        };
        return plainOf(await runCommand(engine, request, { id: 1 } as Connection));
      } catch (error) {
        if (!(error instanceof CommandError)) throw error;
        return plainOf(errorReply(error));
      }
    },
    async close() {
      await engine.close();
      rmSync(path, { recursive: true, force: true });
    },
  };
}

/** What tests of one collection, `c`, say again and again. */
export function collectionOf(test: () => TestEngine) {
  const insert = async (...documents: Record<string, unknown>[]) => {
    const reply = await test().run({
      insert: 'c',
      documents: documents.map((one, i) => ({ _id: i + 1, ...one })),
    });
    expect(reply.ok, reply.errmsg).to.equal(1);
    expect(reply.writeErrors, JSON.stringify(reply.writeErrors)).to.equal(undefined);
  };
  const find = async (filter: Record<string, unknown>, more: Record<string, unknown> = {}) => {
    const reply = await test().run({ find: 'c', filter, ...more });
    expect(reply.ok, reply.errmsg).to.equal(1);
    return reply.cursor.firstBatch as Document[];
  };
  const ids = async (filter: Record<string, unknown>, more: Record<string, unknown> = {}) =>
    (await find(filter, { sort: { _id: 1 }, ...more })).map((one) => one._id);
  const update = (q: Record<string, unknown>, u: unknown, more: Record<string, unknown> = {}) =>
    test().run({ update: 'c', updates: [{ q, u, ...more }] });
  /** The stored document with its BSON types kept. */
  const typed = (id: unknown) => {
    const collection = test().engine.catalog.find('test', 'c');
    if (!collection) throw new Error('no collection');
    for (let record = 1; record < collection.nextRecord; record++) {
      const bytes = test().engine.store.document(collection.id, record);
      if (bytes && plainOf(decode(bytes))._id === id) return plainOf(decode(bytes), false);
    }
    throw new Error(`no document ${id}`);
  };
  return { insert, find, ids, update, typed };
}
