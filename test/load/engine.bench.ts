// Measures the bundled engine through the driver, beside the driver's own ping in the same run.
// usage: npx tsx test/load/engine.bench.ts [--quick] [--entry FILE]
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { MongoClient } from 'mongodb';
import { type EngineProcess, startProcess } from '../unit/engine/process.ts';

const quick = process.argv.includes('--quick');
const ROUNDS = quick ? 1 : 3;
const CLIENTS = 16;
const OPERATIONS = quick ? 1500 : 4000;
const MANY = quick ? 50_000 : 200_000;

const path = mkdtempSync(join(tmpdir(), 'alongside-bench-'));
const median = (list: number[]) => [...list].sort((a, b) => a - b)[list.length >> 1] as number;
const faults: string[] = [];

function judge(name: string, value: number, target: number, unit: string, atLeast: boolean): void {
  const good = atLeast ? value >= target : value <= target;
  if (!good) faults.push(name);
  const shown = value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(2);
  console.log(
    `${good ? 'ok  ' : 'MISS'} ${name}: ${shown} ${unit} (target ${atLeast ? '≥' : '≤'} ${target.toLocaleString('en')})`,
  );
}

/** Operations per second with all clients at work. */
async function rate(operations: number, run: (i: number) => Promise<unknown>): Promise<number> {
  let next = 0;
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      while (next < operations) await run(next++);
    }),
  );
  return (operations / (performance.now() - begun)) * 1000;
}

function residentMb(engine: EngineProcess): number {
  const status = readFileSync(`/proc/${engine.child.pid}/status`, 'utf8');
  return Number(/RssAnon:\s+(\d+)/.exec(status)?.[1]) / 1024;
}

async function ratios(client: MongoClient): Promise<void> {
  const db = client.db('bench');
  const items = db.collection<{ _id: number; a: number; b: number; c: number; pad: string }>('items');
  const pad = 'x'.repeat(740);
  const found: Record<string, number[]> = {};
  const note = (name: string, value: number) => {
    found[name] = [...(found[name] ?? []), value];
  };
  await rate(OPERATIONS, () => db.command({ ping: 1 }));
  for (let round = 0; round < ROUNDS; round++) {
    await items.drop();
    await items.createIndexes([{ key: { a: 1 } }, { key: { b: 1, c: -1 } }, { key: { c: 1 } }]);
    const ping = () => rate(OPERATIONS, () => db.command({ ping: 1 }));
    const beside = async (name: string, operations: number, run: (i: number) => Promise<unknown>) => {
      const before = await ping();
      const own = await rate(operations, run);
      const after = await ping();
      note(name, own / ((before + after) / 2));
      note(`${name}/s`, own);
    };
    await beside('insertOne', OPERATIONS, (i) =>
      items.insertOne({ _id: i, a: i % 100, b: i % 200, c: i, pad }),
    );
    await beside('findOne by _id', OPERATIONS, (i) => items.findOne({ _id: i }));
    await beside('updateOne', OPERATIONS, (i) => items.updateOne({ _id: i }, { $inc: { c: 1 } }));
    await beside('find 20 by index', OPERATIONS / 2, (i) =>
      items
        .find({ b: i % 200 })
        .sort({ c: -1 })
        .limit(20)
        .toArray(),
    );
  }
  for (const [name, target] of [
    ['findOne by _id', 0.6],
    ['insertOne', 0.45],
    ['updateOne', 0.45],
    ['find 20 by index', 0.35],
  ] as const)
    judge(
      `${name} (${Math.round(median(found[`${name}/s`] ?? []))}/s)`,
      median(found[name] ?? []),
      target,
      'of a ping',
      true,
    );
}

/**
 * Words as in real posts: by Zipf's law, without the 100 most frequent ones, which are stop words. The most frequent of
 * the 20,000 that are left is in every ninth post.
 */
const word = () => `word${Math.floor(100 * 201 ** Math.random() - 100).toString(36)}`;
const POST_WORDS = 60;

async function fill(client: MongoClient): Promise<void> {
  const posts = client
    .db('bench')
    .collection<{ _id: number; n: number; author: string; body: string; at: Date }>('posts');
  await posts.createIndexes([{ key: { body: 'text' } }, { key: { author: 1, at: -1 } }, { key: { at: 1 } }]);
  for (let at = 0; at < MANY; at += 2000)
    await posts.insertMany(
      Array.from({ length: 2000 }, (_, i) => ({
        _id: at + i,
        n: (at + i) % 1000,
        author: `person${(at + i) % 5000}`,
        body: Array.from({ length: POST_WORDS }, word).join(' '),
        at: new Date(at + i),
      })),
    );
}

async function scans(client: MongoClient): Promise<void> {
  const posts = client.db('bench').collection('posts');
  await posts.countDocuments({ n: { $gt: 998 } });
  const speeds: number[] = [];
  const waits: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const begun = performance.now();
    await posts.countDocuments({ n: { $gt: 998 } });
    speeds.push((MANY / (performance.now() - begun)) * 1000);
    let over = false;
    const scan = posts.countDocuments({ n: { $gt: 998 } }).then(() => {
      over = true;
    });
    while (!over) {
      const asked = performance.now();
      await posts.findOne({ _id: 5 as never });
      waits.push(performance.now() - asked);
      await wait(2);
    }
    await scan;
  }
  judge(
    `a filter over ${MANY.toLocaleString('en')} documents without an index`,
    median(speeds),
    250_000,
    'documents/s',
    true,
  );
  judge('longest wait of others meanwhile', Math.max(...waits), 50, 'ms', false);
}

async function texts(client: MongoClient): Promise<void> {
  const posts = client.db('bench').collection('posts');
  const times: number[] = [];
  for (let i = 0; i < 200; i++) {
    const search = `${word()} ${word()}`;
    const begun = performance.now();
    await posts
      .find({ $text: { $search: search } }, { projection: { score: { $meta: 'textScore' } } })
      .sort({ score: { $meta: 'textScore' } })
      .limit(20)
      .toArray();
    times.push(performance.now() - begun);
  }
  times.sort((a, b) => a - b);
  judge('$text for two words, p99', times[Math.floor(times.length * 0.99)] as number, 50, 'ms', false);
  console.log(`     $text for two words, median: ${median(times).toFixed(2)} ms`);
}

try {
  let engine = await startProcess(path);
  let client = await new MongoClient(engine.uri, { maxPoolSize: CLIENTS, minPoolSize: CLIENTS }).connect();
  await ratios(client);
  const filled = performance.now();
  await fill(client);
  console.log(
    `     ${MANY.toLocaleString('en')} posts with text and two indexes inserted in ${((performance.now() - filled) / 1000).toFixed(1)} s`,
  );
  await scans(client);
  await texts(client);
  judge('memory of the process', residentMb(engine), 250, 'MB', false);
  await client.close();
  await engine.stop();
  const begun = performance.now();
  engine = await startProcess(path);
  client = await new MongoClient(engine.uri).connect();
  await client.db('bench').collection('posts').findOne({});
  console.log(
    `     start and first answer: ${((performance.now() - begun) / 1000).toFixed(2)} s, of which the TypeScript loader takes most`,
  );
  const report = /"openedInMs":(\d+)/.exec(engine.output())?.[1];
  judge('opening the data', Number(report), 1500, 'ms', false);
  await client.close();
  await engine.stop();
} finally {
  rmSync(path, { recursive: true, force: true });
}
console.log(faults.length === 0 ? 'all targets met' : `${faults.length} missed: ${faults.join('; ')}`);
process.exitCode = faults.length === 0 ? 0 : 1;
