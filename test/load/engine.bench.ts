// Measures the bundled engine as it is built, through the driver, beside the driver's own ping in the same run. The stub is
// a server that answers bytes made beforehand: no server can do better with this client on this machine.
// usage: npm run bench:engine -- [--quick] [--json]; --json ends with one line of JSON
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Collection, MongoClient } from 'mongodb';
import { type EngineProcess, startProcess } from '../unit/engine/process.ts';

const ENTRY = fileURLToPath(new URL('../../dist/server/engine.js', import.meta.url));
const STUB = fileURLToPath(new URL('stub-server.mjs', import.meta.url));
const quick = process.argv.includes('--quick');
const ROUNDS = quick ? 1 : 3;
const CLIENTS = 16;
const OPERATIONS = quick ? 1500 : 4000;
const MANY = quick ? 50_000 : 200_000;

const path = mkdtempSync(join(tmpdir(), 'alongside-bench-'));
const median = (list: number[]) => [...list].sort((a, b) => a - b)[list.length >> 1] as number;
const faults: string[] = [];
const figures: Record<string, number> = {};
const start = (path: string) => startProcess(path, [], {}, ENTRY);

/** `key` is the figure's name in the line of JSON. */
function judge(
  key: string,
  name: string,
  value: number,
  target: number,
  unit: string,
  atLeast: boolean,
): void {
  const good = atLeast ? value >= target : value <= target;
  figures[key] = Number(value.toPrecision(4));
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

interface Item {
  _id: number;
  a: number;
  b: number;
  c: number;
  pad: string;
}
const PAD = 'x'.repeat(740);

const KINDS: {
  key: string;
  name: string;
  target: number;
  share: number;
  run(items: Collection<Item>, i: number): Promise<unknown>;
}[] = [
  {
    key: 'insertOne',
    name: 'insertOne',
    target: 0.45,
    share: 1,
    run: (items, i) => items.insertOne({ _id: i, a: i % 100, b: i % 200, c: i, pad: PAD }),
  },
  {
    key: 'findOne',
    name: 'findOne by _id',
    target: 0.6,
    share: 1,
    run: (items, i) => items.findOne({ _id: i }),
  },
  {
    key: 'updateOne',
    name: 'updateOne',
    target: 0.45,
    share: 1,
    run: (items, i) => items.updateOne({ _id: i }, { $inc: { c: 1 } }),
  },
  {
    key: 'find20',
    name: 'find 20 by index',
    target: 0.35,
    share: 0.5,
    run: (items, i) =>
      items
        .find({ b: i % 200 })
        .sort({ c: -1 })
        .limit(20)
        .toArray(),
  },
];

/** For each kind its rate and its ratio to the pings around it, in every round. The first round only warms up. */
async function measure(client: MongoClient): Promise<Map<string, { ratio: number[]; rate: number[] }>> {
  const db = client.db('bench');
  const items = db.collection<Item>('items');
  const found = new Map(KINDS.map(({ key }) => [key, { ratio: [] as number[], rate: [] as number[] }]));
  const ping = () => rate(OPERATIONS, () => db.command({ ping: 1 }));
  for (let round = 0; round <= ROUNDS; round++) {
    await items.drop();
    await items.createIndexes([{ key: { a: 1 } }, { key: { b: 1, c: -1 } }, { key: { c: 1 } }]);
    for (const { key, share, run } of KINDS) {
      const before = await ping();
      const own = await rate(OPERATIONS * share, (i) => run(items, i));
      const after = await ping();
      if (round === 0) continue;
      found.get(key)?.ratio.push(own / ((before + after) / 2));
      found.get(key)?.rate.push(own);
    }
  }
  return found;
}

const connect = (uri: string) =>
  new MongoClient(uri, { maxPoolSize: CLIENTS, minPoolSize: CLIENTS }).connect();

async function ratios(client: MongoClient): Promise<void> {
  const own = await measure(client);
  const child: ChildProcess = spawn(process.execPath, [STUB], { stdio: ['ignore', 'pipe', 'inherit'] });
  const port = await new Promise<string>((resolve) => {
    child.stdout?.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
  });
  const stubbed = await connect(`mongodb://127.0.0.1:${port}/`);
  const most = await measure(stubbed);
  await stubbed.close();
  child.kill();
  for (const { key, name, target } of KINDS) {
    const mine = own.get(key) ?? { ratio: [], rate: [] };
    const ceiling = median(most.get(key)?.ratio ?? []);
    figures[`${key}PerSecond`] = Math.round(median(mine.rate));
    judge(
      `${key}Ratio`,
      `${name} (${figures[`${key}PerSecond`]}/s)`,
      median(mine.ratio),
      target,
      'of a ping',
      true,
    );
    figures[`${key}StubRatio`] = Number(ceiling.toPrecision(4));
    console.log(`     stub, ${name}: ${ceiling.toFixed(2)} of a ping`);
  }
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

/** The longest answer of a findOne by _id while something else runs. */
async function longestWait(client: MongoClient, work: Promise<unknown>): Promise<number> {
  const posts = client.db('bench').collection<{ _id: number }>('posts');
  let over = false;
  let longest = 0;
  const end = work.finally(() => {
    over = true;
  });
  while (!over) {
    const asked = performance.now();
    await posts.findOne({ _id: 5 });
    longest = Math.max(longest, performance.now() - asked);
    await wait(2);
  }
  await end;
  return longest;
}

async function scans(client: MongoClient): Promise<void> {
  const posts = client.db('bench').collection('posts');
  const scan = () => posts.countDocuments({ n: { $gt: 998 } });
  await scan();
  const speeds: number[] = [];
  const waits: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const begun = performance.now();
    await scan();
    speeds.push((MANY / (performance.now() - begun)) * 1000);
    waits.push(await longestWait(client, scan()));
  }
  judge(
    'scanDocumentsPerSecond',
    `a filter over ${MANY.toLocaleString('en')} documents without an index`,
    median(speeds),
    250_000,
    'documents/s',
    true,
  );
  const beside = (key: string, name: string, longest: number) =>
    judge(key, `longest wait of others beside ${name}`, longest, 50, 'ms', false);
  beside('longestWaitMs', 'it', Math.max(...waits));
  beside(
    'indexBuildWaitMs',
    'an index build',
    await longestWait(client, posts.createIndex({ n: 1, author: 1 })),
  );
  const change = posts.updateMany({ n: { $lt: 50 } }, { $inc: { m: 1 } }, { hint: { $natural: 1 } });
  beside('updateManyWaitMs', 'an update of a twentieth', await longestWait(client, change));
  const out = posts.aggregate([{ $match: { n: { $lt: 200 } } }, { $out: 'copy' }]).toArray();
  beside('outWaitMs', '$out of a fifth', await longestWait(client, out));
  const drop = client.db('bench').dropCollection('copy');
  beside('dropWaitMs', 'dropping that', await longestWait(client, Promise.all([drop, wait(1000)])));
  await posts.dropIndex('n_1_author_1');
}

/** Seconds until a document is gone whose time is over when it comes. */
async function expiry(client: MongoClient): Promise<void> {
  const passing = client.db('bench').collection('passing');
  await passing.createIndex({ at: 1 }, { expireAfterSeconds: 0 });
  await passing.insertOne({ at: new Date() });
  const begun = performance.now();
  while ((await passing.countDocuments()) > 0 && performance.now() - begun < 90_000) await wait(250);
  judge(
    'ttlSeconds',
    'a document whose time is over is gone',
    (performance.now() - begun) / 1000,
    60,
    's',
    false,
  );
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
  judge(
    'textP99Ms',
    '$text for two words, p99',
    times[Math.floor(times.length * 0.99)] as number,
    50,
    'ms',
    false,
  );
  console.log(`     $text for two words, median: ${median(times).toFixed(2)} ms`);
}

try {
  let engine = await start(path);
  let client = await connect(engine.uri);
  await ratios(client);
  const filled = performance.now();
  await fill(client);
  figures.insertedPerSecond = Math.round((MANY / (performance.now() - filled)) * 1000);
  console.log(
    `     ${MANY.toLocaleString('en')} posts with text and two indexes inserted: ${figures.insertedPerSecond}/s`,
  );
  await scans(client);
  await texts(client);
  await expiry(client);
  judge('heapMb', 'memory of the process', residentMb(engine), 250, 'MB', false);
  await client.close();
  await engine.stop();
  const starts: number[] = [];
  const opens: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const begun = performance.now();
    engine = await start(path);
    client = await connect(engine.uri);
    await client.db('bench').collection('posts').findOne({});
    starts.push(performance.now() - begun);
    opens.push(Number(/"openedInMs":(\d+)/.exec(engine.output())?.[1]));
    await client.close();
    await engine.stop();
  }
  judge('openMs', 'opening the data', median(opens), 1500, 'ms', false);
  judge('startMs', 'start of the process to its first answer', median(starts), 1500, 'ms', false);
} finally {
  rmSync(path, { recursive: true, force: true });
}
console.log(faults.length === 0 ? 'all targets met' : `${faults.length} missed: ${faults.join('; ')}`);
if (process.argv.includes('--json'))
  console.log(JSON.stringify({ quick, documents: MANY, ...figures, missed: faults }));
process.exitCode = faults.length === 0 ? 0 : 1;
