import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'chai';
import { type Collection, MongoClient } from 'mongodb';
import { verifyEngine } from '../../../server/scripts/engine-files.ts';
import { startProcess } from './process.ts';

/** `npm run test:engine` makes 30 rounds; an ordinary test run a few. */
const ROUNDS = Number(process.env.ENGINE_KILL_ROUNDS ?? 4);
const CLIENTS = 12;

interface Item {
  _id: string;
  n: number;
  kind: number;
  pad: string;
}

/** What one client knows of one document: what was acknowledged, and what was under way when the engine died. */
interface Known {
  acknowledged: number | null;
  pending: number | null | undefined;
}

describe('engine: killed in the middle of its work', function () {
  this.timeout(600_000);
  const path = mkdtempSync(join(tmpdir(), 'alongside-kill-'));
  after(() => rmSync(path, { recursive: true, force: true }));

  async function work(
    items: Collection<Item>,
    client: number,
    round: number,
    known: Map<string, Known>,
    isOver: () => boolean,
  ) {
    const pad = 'x'.repeat(700);
    const own: string[] = [];
    for (let i = 0; !isOver(); i++) {
      const pick = own[Math.floor(Math.random() * own.length)];
      const what = pick === undefined ? 0 : Math.floor(Math.random() * 5);
      const id = what <= 1 || pick === undefined ? `${round}-${client}-${i}` : pick;
      const entry = known.get(id) ?? { acknowledged: null, pending: undefined };
      known.set(id, entry);
      const next = what === 4 ? null : (entry.acknowledged ?? 0) + 1;
      entry.pending = next;
      try {
        if (what <= 1) {
          await items.insertOne({ _id: id, n: 1, kind: i % 7, pad });
          own.push(id);
        } else if (what === 2) await items.updateOne({ _id: id }, { $inc: { n: 1, kind: 1 } });
        else if (what === 3)
          await items.findOneAndUpdate({ _id: id }, { $inc: { n: 1 }, $set: { kind: i % 7 } });
        else {
          await items.deleteOne({ _id: id });
          own.splice(own.indexOf(id), 1);
        }
      } catch {
        return;
      }
      entry.acknowledged = next;
      entry.pending = undefined;
    }
  }

  it(`loses nothing that it acknowledged, in ${ROUNDS} rounds with ${CLIENTS} clients`, async () => {
    const known = new Map<string, Known>();
    let acknowledged = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const engine = await startProcess(path);
      const client = await new MongoClient(engine.uri, {
        maxPoolSize: CLIENTS,
        serverSelectionTimeoutMS: 500,
        retryWrites: false,
      }).connect();
      const items = client.db('kill').collection<Item>('items');
      await items.createIndexes([{ key: { kind: 1, n: -1 } }, { key: { n: 1, _id: 1 }, unique: true }]);
      let over = false;
      const workers = Array.from({ length: CLIENTS }, (_, i) => work(items, i, round, known, () => over));
      await wait(200 + Math.random() * 800);
      over = true;
      expect(await engine.stop('SIGKILL')).to.equal('SIGKILL');
      await Promise.all(workers);
      await client.close();

      // Indexes equal documents and nothing is torn.
      expect(verifyEngine(path).faults).to.deep.equal([]);
      const again = await startProcess(path);
      const reader = await new MongoClient(again.uri).connect();
      const stored = new Map(
        (await reader.db('kill').collection<Item>('items').find().toArray()).map((one) => [one._id, one]),
      );
      for (const [id, entry] of known) {
        const n = stored.get(id)?.n ?? null;
        const allowed =
          entry.pending === undefined ? [entry.acknowledged] : [entry.acknowledged, entry.pending];
        expect(allowed, `document ${id}`).to.include(n);
        entry.acknowledged = n;
        entry.pending = undefined;
        stored.delete(id);
      }
      expect([...stored.keys()], 'documents that nobody wrote').to.deep.equal([]);
      acknowledged = [...known.values()].filter((entry) => entry.acknowledged !== null).length;
      await reader.close();
      expect(await again.stop()).to.equal(0);
    }
    expect(acknowledged).to.be.above(ROUNDS * 10);
    console.log(`      ${known.size} documents written, ${acknowledged} there at the end`);
  });
});
