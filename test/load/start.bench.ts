import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Result } from '../../client/api/page.ts';
import { renderPage } from '../../client/render.tsx';

/** Measures what a newcomer and a reader feel: start, memory, the cost and size of a thread page, the size of the install. */

const ROUNDS = 3;
const WARM = 60;
const PAGES = 200;
const json = process.argv.includes('--json');
const folder = mkdtempSync(join(tmpdir(), 'alongside-bench-'));
const port = 3900 + Math.floor(Math.random() * 90);
const origin = `http://127.0.0.1:${port}`;

const median = (values: number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** As people run it: outputs are not parsed again, limits are the real ones. */
const PRODUCTION = {
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://bench.example',
  SESSION_SECRET: 'only for a benchmark on loopback, of no use elsewhere',
  TRUST_PROXY: '0',
};

/** Starts the built service; resolves with the milliseconds until the first page was answered. */
async function start(environment: Record<string, string>): Promise<{ child: ChildProcess; ms: number }> {
  const began = performance.now();
  const child = spawn(process.execPath, ['dist/server/main.js'], {
    env: { ...process.env, PORT: String(port), DATA_DIR: folder, LOG_LEVEL: 'silent', ...environment },
    stdio: 'ignore',
  });
  for (;;) {
    try {
      const response = await fetch(`${origin}/`);
      if ((await response.text()).includes('Alongside')) break;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    if (performance.now() - began > 60_000) throw new Error('the service did not start within a minute');
  }
  return { child, ms: performance.now() - began };
}

async function stop(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}

/** The process and its children: the service and the engine. */
function family(pid: number): { service: number; engine: number } {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number);
  return { service: pid, engine: children[0] ?? 0 };
}

const rssMb = (pid: number) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

/** CPU milliseconds that a process has used. */
function cpuMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** CPU milliseconds of rendering alone: the answer is there, and nothing is sent. */
async function renderCost(url: string, answer: Result<never>): Promise<number> {
  const render = () =>
    renderPage({
      url,
      origin,
      me: null,
      language: 'en',
      theme: 'system',
      country: 'US',
      answers: new Map(),
      call: async () => answer,
    });
  for (let i = 0; i < 300; i++) await render();
  const before = process.cpuUsage();
  for (let i = 0; i < 300; i++) await render();
  const used = process.cpuUsage(before);
  return (used.user + used.system) / 1_000 / 300;
}

/** Megabytes of what `npm ci` puts there: all of it, and without what only development needs. */
function installSize(): { allMb: number; productionMb: number; packages: number } {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { dev?: boolean; optional?: boolean }>;
  };
  const du = (path: string) => {
    try {
      return Number(
        execFileSync('du', ['-sk', path], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).split(
          '\t',
        )[0],
      );
    } catch {
      return 0;
    }
  };
  const top = Object.entries(packages).filter(([path]) => /^node_modules\/(@[^/]+\/)?[^/]+$/.test(path));
  const sizes = top.map(([path, entry]) => ({ dev: entry.dev === true, kb: du(path) }));
  const sum = (list: { kb: number }[]) => Math.round(list.reduce((total, each) => total + each.kb, 0) / 1024);
  return {
    allMb: sum(sizes),
    productionMb: sum(sizes.filter((each) => !each.dev)),
    packages: sizes.filter((each) => each.kb > 0).length,
  };
}

try {
  const first = await start({});
  await stop(first.child);
  const starts: number[] = [];
  for (let round = 0; round < ROUNDS - 1; round++) {
    const { child, ms } = await start(PRODUCTION);
    starts.push(ms);
    await stop(child);
  }
  const { child, ms } = await start(PRODUCTION);
  starts.push(ms);
  const { service, engine } = family(child.pid ?? 0);
  await new Promise((resolve) => setTimeout(resolve, 10_000));
  const rest = { service: rssMb(service), engine: rssMb(engine) };

  const cookies: string[] = [];
  for (const handle of [
    'quiet-kettle',
    'moss-garden',
    'old-truck',
    'blue-porch',
    'sparrow-7',
    'paper-kite',
  ]) {
    const signIn = await fetch(`${origin}/api/v1/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ handle, password: 'kind words are enough' }),
    });
    cookies.push(
      signIn.headers
        .getSetCookie()
        .map((each) => each.split(';')[0])
        .join('; '),
    );
  }
  const [cookie = ''] = cookies;
  const latest = (await (
    await fetch(`${origin}/api/v1/threads?limit=100`, { headers: { cookie } })
  ).json()) as {
    value: { items: { threadId: string; replyCount: number }[] };
  };
  const longest = latest.value.items.toSorted((a, b) => b.replyCount - a.replyCount)[0];
  const threadId = longest?.threadId ?? '';
  const read = async (path: string, times: number) => {
    let bytes = 0;
    for (let i = 0; i < times; i++) {
      const response = await fetch(origin + path, { headers: { cookie: cookies[i % cookies.length] ?? '' } });
      if (response.status !== 200) throw new Error(`${path} was answered with ${response.status}`);
      bytes = (await response.text()).length;
    }
    return bytes;
  };
  const cost = async (path: string) => {
    await read(path, WARM);
    const before = { service: cpuMs(service), engine: cpuMs(engine) };
    const bytes = await read(path, PAGES);
    return {
      serviceMs: (cpuMs(service) - before.service) / PAGES,
      engineMs: (cpuMs(engine) - before.engine) / PAGES,
      bytes,
    };
  };
  const html = await cost(`/threads/${threadId}`);
  const data = await cost(`/api/v1/threads/${threadId}`);
  const answer = (await (
    await fetch(`${origin}/api/v1/threads/${threadId}`, { headers: { cookie } })
  ).json()) as Result<never>;
  await stop(child);
  const renderMs = await renderCost(`/threads/${threadId}`, answer);
  const bundle = JSON.parse(
    execFileSync(process.execPath, ['client/bundle-size.mjs', '--json'], { encoding: 'utf8' }),
  ) as {
    threadBytes: number;
  };
  const size = installSize();
  const round = (value: number, digits = 0) => Number(value.toFixed(digits));
  const figures = {
    firstStartWithSampleMs: round(first.ms),
    coldStartMs: round(median(starts)),
    restServiceMb: round(rest.service),
    restEngineMb: round(rest.engine),
    threadPosts: (longest?.replyCount ?? 0) + 1,
    threadRenderCpuMs: round(renderMs, 2),
    threadHtmlServiceCpuMs: round(html.serviceMs, 2),
    threadHtmlEngineCpuMs: round(html.engineMs, 2),
    threadHtmlBytes: html.bytes,
    threadJsonServiceCpuMs: round(data.serviceMs, 2),
    threadJsonEngineCpuMs: round(data.engineMs, 2),
    threadScriptGzipBytes: bundle.threadBytes,
    installMb: size.allMb,
    installProductionMb: size.productionMb,
    installPackages: size.packages,
  };
  if (json) console.log(JSON.stringify(figures));
  else for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(28)} ${value}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
