import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { io } from 'socket.io-client';
import { freePort } from '../support/service.ts';
import { cookieOf, MEMBERS, SECRET, seeded } from './forum/seed.ts';

/**
 * Measures the forum as in production, from other processes, beside a bare Express app that sends the same bytes and one
 * that also looks the session up. usage: npm run bench:forum [-- --json] [--quick] [--fresh]
 */

const json = process.argv.includes('--json');
const quick = process.argv.includes('--quick');
const fresh = process.argv.includes('--fresh');
const SECONDS = quick ? 3 : 8;
const CONNECTIONS = 16;
const ADDRESSES = 250;
const ROUNDS = quick ? 1 : 3;
const say = (line: string) => json || process.stdout.write(`${line}\n`);
const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

interface Driven {
  rps: number;
  p50: number;
  p99: number;
  errors: number;
  statuses: Record<string, number>;
}

/** One installation running. */
interface Running {
  child: ChildProcess;
  port: number;
  engine: number;
}

async function startService(folder: string): Promise<Running> {
  const port = await freePort();
  const child = spawn(process.execPath, ['dist/server/main.js'], {
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      PUBLIC_URL: 'https://bench.example',
      SESSION_SECRET: SECRET,
      TRUST_PROXY: '1',
      PORT: String(port),
      DATA_DIR: folder,
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (let tries = 0; ; tries++) {
    const answer = await fetch(`http://127.0.0.1:${port}/api/ready`).catch(() => null);
    if (answer?.ok) break;
    if (tries > 600) throw new Error('the service did not start within a minute');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const pid = child.pid ?? 0;
  const engine = Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')[0]);
  return { child, port, engine };
}

async function stop(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}

/** CPU milliseconds that a process has used. */
function cpuMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** Runs a script of this folder with an input, and gives the first line that it prints. */
function run(script: string, input: object): { child: ChildProcess; line: Promise<string> } {
  const child = spawn(process.execPath, ['--import', 'tsx', `test/load/forum/${script}.ts`], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin?.end(JSON.stringify(input));
  let printed = '';
  const line = new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString('utf8');
      if (printed.includes('\n')) resolve(printed.split('\n')[0] ?? '');
    });
    child.once('exit', (code) => code && reject(new Error(`${script} ended with ${code}`)));
  });
  return { child, line };
}

const address = (at: number) => `10.0.${(at % ADDRESSES) >> 4}.${(at % ADDRESSES) & 15}`;

function get(path: string, member: number, host = 'bench.example'): string {
  return `GET ${path} HTTP/1.1\r\nhost: ${host}\r\ncookie: ${cookieOf(member)}\r\nx-forwarded-for: ${address(member)}\r\nx-forwarded-proto: https\r\naccept-language: en\r\n\r\n`;
}

function post(path: string, member: number, body: object): string {
  const text = JSON.stringify(body);
  return `POST ${path} HTTP/1.1\r\nhost: bench.example\r\norigin: https://bench.example\r\ncookie: ${cookieOf(member)}\r\nx-forwarded-for: ${address(member)}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
}

async function drive(port: number, requests: string[], more: { rate?: number; seconds?: number } = {}) {
  const plan = {
    host: '127.0.0.1',
    port,
    connections: CONNECTIONS,
    seconds: more.seconds ?? SECONDS,
    rate: more.rate ?? 0,
    requests,
  };
  const driven = JSON.parse(await run('drive', plan).line) as Driven;
  const wrong = Object.entries(driven.statuses).filter(([status]) => status !== '200');
  if (driven.errors || wrong.length)
    throw new Error(`the run went wrong: ${driven.errors} errors, ${JSON.stringify(driven.statuses)}`);
  return driven;
}

/** What there is to ask for, learned through the front door. */
async function look(port: number) {
  const headers = { cookie: cookieOf(0), 'x-forwarded-for': '10.9.9.9', 'x-forwarded-proto': 'https' };
  const ask = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers });
    const text = await response.text();
    if (!response.ok) throw new Error(`${path}: ${response.status} ${text.slice(0, 200)}`);
    return text;
  };
  const threadIds: string[] = [];
  let cursor = '';
  do {
    const page = JSON.parse(await ask(`/api/v1/threads?limit=100${cursor && `&cursor=${cursor}`}`)) as {
      value: { items: { threadId: string }[]; nextCursor: string | null };
    };
    threadIds.push(...page.value.items.map((each) => each.threadId));
    cursor = page.value.nextCursor ? encodeURIComponent(page.value.nextCursor) : '';
  } while (cursor && threadIds.length < 1_000);
  const spaces = JSON.parse(await ask('/api/v1/spaces')) as { value: { items: { spaceId: string }[] } };
  return { ask, threadIds, spaceIds: spaces.value.items.map((space) => space.spaceId) };
}

const spread = (make: (at: number) => string) => Array.from({ length: 4_000 }, (_, at) => make(at));
const pick = <T>(list: readonly T[], at: number) => list[at % list.length] as T;
let serial = 0;

const replies = (threadIds: readonly string[]) =>
  spread((at) =>
    post(`/api/v1/threads/${pick(threadIds, at * 7)}/replies`, (serial + at * 13) % MEMBERS, {
      clientId: randomUUID(),
      body: `A walk, a cup of tea and one short call. That was my ${at}th small thing this week.`,
    }),
  );

/** CPU milliseconds of a server, without its engine, for each of some calls, one after another in effect. */
async function cost(
  running: Pick<Running, 'child' | 'port'>,
  requests: string[],
  rate: number,
): Promise<number> {
  const pid = running.child.pid ?? 0;
  await drive(running.port, requests, { seconds: 1, rate });
  const before = cpuMs(pid);
  const { rps } = await drive(running.port, requests, { seconds: SECONDS, rate });
  return (cpuMs(pid) - before) / (rps * SECONDS);
}

const figures: Record<string, number> = {};
const large = await seeded('large', { threads: 2_000, posts: 200_000 }, fresh);
const small = await seeded('small', { threads: 20, posts: 2_000 }, fresh);

const service = await startService(large);
const at = await look(service.port);
const threadId = at.threadIds[10] ?? '';
const samples = {
  json: await at.ask(`/api/v1/threads/${threadId}`),
  html: await at.ask(`/threads/${threadId}`),
};
const uri = `mongodb://${encodeURIComponent(join(large, 'db', 'engine.sock'))}/alongside`;
const bareApp = run('bare', { uri, ...samples });
const barePort = Number(await bareApp.line);

const kinds: Record<string, { port: number; requests: string[] }> = {
  bare: { port: barePort, requests: spread((n) => get('/bare', n % MEMBERS)) },
  bareSession: { port: barePort, requests: spread((n) => get('/session', n % MEMBERS)) },
  thread: {
    port: service.port,
    requests: spread((n) => get(`/api/v1/threads/${pick(at.threadIds, n)}`, (n * 11) % MEMBERS)),
  },
  bareHtmlSession: { port: barePort, requests: spread((n) => get('/session-html', n % MEMBERS)) },
  threadHtml: {
    port: service.port,
    requests: spread((n) => get(`/threads/${pick(at.threadIds, n)}`, (n * 11) % MEMBERS)),
  },
  space: {
    port: service.port,
    requests: spread((n) => get(`/api/v1/spaces/${pick(at.spaceIds, n)}/threads`, (n * 11) % MEMBERS)),
  },
  home: { port: service.port, requests: spread((n) => get('/', (n * 11) % MEMBERS)) },
  search: {
    port: service.port,
    requests: spread((n) =>
      get(
        `/api/v1/search?q=w${((n * 37) % 9_000).toString(36)}+w${((n * 91) % 9_000).toString(36)}`,
        (n * 11) % MEMBERS,
      ),
    ),
  },
};
const results: Record<string, Driven[]> = {};
// A process that has just started is slow for its first thousand requests.
for (const { port, requests } of Object.values(kinds))
  await drive(port, requests, { seconds: quick ? 2 : 6 });
for (let round = 0; round < ROUNDS; round++)
  for (const [name, { port, requests }] of Object.entries(kinds)) {
    results[name] = [...(results[name] ?? []), await drive(port, requests)];
    // Limits of a minute are the real ones.
    if (name === 'search') await new Promise((resolve) => setTimeout(resolve, 2_000));
  }
for (let round = 0; round < ROUNDS; round++) {
  serial += 1_711;
  results['post'] = [...(results['post'] ?? []), await drive(service.port, replies(at.threadIds))];
}
const rps = (name: string) => median((results[name] ?? []).map((each) => each.rps));
const p = (name: string, which: 'p50' | 'p99') => median((results[name] ?? []).map((each) => each[which]));
say(
  `what                          requests/s     p50 ms     p99 ms   (${CONNECTIONS} connections, ${SECONDS} s, median of ${ROUNDS})`,
);
for (const name of Object.keys(results))
  say(
    `${name.padEnd(28)} ${rps(name).toFixed(0).padStart(11)} ${p(name, 'p50').toFixed(1).padStart(10)} ${p(name, 'p99').toFixed(1).padStart(10)}`,
  );
const half = await drive(service.port, kinds['thread']?.requests ?? [], { rate: rps('thread') / 2 });
figures['threadRps'] = rps('thread');
figures['threadVsBareSession'] = rps('thread') / rps('bareSession');
figures['threadHtmlRps'] = rps('threadHtml');
figures['threadHtmlVsBareSession'] = rps('threadHtml') / rps('bareHtmlSession');
figures['threadP99Ms'] = half.p99;
figures['postRps'] = rps('post');
figures['searchP99Ms'] = p('search', 'p99');

figures['threadJsonCpuMs'] = await cost(service, kinds['thread']?.requests ?? [], rps('thread') / 3);
// What the machine itself asks for a request and one look into the database, at the same rate.
figures['bareSessionCpuMs'] = await cost(
  { child: bareApp.child, port: barePort },
  kinds['bareSession']?.requests ?? [],
  rps('thread') / 3,
);
figures['threadHtmlCpuMs'] = await cost(service, kinds['threadHtml']?.requests ?? [], rps('threadHtml') / 3);

/** What a reply costs while so many people have its thread open. */
async function replyCost(online: number): Promise<number> {
  const sockets = await Promise.all(
    Array.from({ length: online }, async (_, n) => {
      const socket = io(`http://127.0.0.1:${service.port}`, {
        transports: ['websocket'],
        reconnection: false,
        extraHeaders: { origin: 'https://bench.example', cookie: cookieOf(n), 'x-forwarded-for': address(n) },
      });
      await new Promise<void>((resolve, reject) => {
        socket.once('connect', resolve);
        socket.once('connect_error', reject);
      });
      // People are spread over what is going on, as they are in life: twenty on each thread.
      const channel = `thread:${pick(at.threadIds, Math.floor(n / 20))}`;
      await socket.emitWithAck('channels.join', { channel });
      return socket;
    }),
  );
  serial += 997;
  const used = await cost(service, replies(at.threadIds.slice(0, 25)), Math.min(60, rps('post') / 3));
  for (const socket of sockets) socket.disconnect();
  return used;
}
const few = await replyCost(20);
const many = await replyCost(500);
figures['replyCpuMs20'] = few;
figures['replyCpuMs500'] = many;
figures['growth500Online'] = many / few;
bareApp.child.kill();
await stop(service.child);

/** Growth is measured by turns, so that a busy machine is busy for both. */
const [big, little] = [await startService(large), await startService(small)];
const known = { big: await look(big.port), little: await look(little.port) };
const times: { big: number[]; little: number[] } = { big: [], little: [] };
for (let round = 0; round < ROUNDS + 1; round++)
  for (const [name, running] of [
    ['big', big],
    ['little', little],
  ] as const) {
    const requests = spread((n) =>
      get(`/api/v1/threads/${pick(known[name].threadIds.slice(0, 20), n)}`, (n * 11) % MEMBERS),
    );
    const { p50 } = await drive(running.port, requests, { rate: rps('thread') / 4, seconds: 3 });
    if (round > 0) times[name].push(p50);
  }
figures['growth200k'] = median(times.big) / median(times.little);
await stop(big.child);
await stop(little.child);

for (const [name, value] of Object.entries(figures)) {
  figures[name] = Number(value.toFixed(value < 10 ? 2 : 0));
  say(`${name.padEnd(28)} ${figures[name]}`);
}
if (json) process.stdout.write(`${JSON.stringify(figures)}\n`);
process.exit(0);
