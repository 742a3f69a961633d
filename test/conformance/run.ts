// Runs MongoDB's unified specification tests against the bundled engine, or against the server that a URI names. Their
// data and runner stay outside the repository: SPEC_DIR, or ../shared/mongodb-spec.
// usage: npx tsx test/conformance/run.ts [URI]
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type EngineProcess, startProcess } from '../unit/engine/process.ts';

const SUITES = ['crud', 'index-management', 'collection-management', 'run-command'];
const LEAST = 0.99;

interface Report {
  report: {
    file: string;
    tests: { description: string; status: 'passed' | 'failed' | 'skipped'; reason?: string }[];
  }[];
}

const spec = resolve(process.env.SPEC_DIR ?? '../shared/mongodb-spec');
if (!existsSync(join(spec, 'run.mjs'))) {
  console.log(`not run: there are no specification tests in ${spec}`);
  process.exit(0);
}
const exceptions = JSON.parse(readFileSync(new URL('exceptions.json', import.meta.url), 'utf8')) as Record<
  string,
  Record<string, string>
>;
const work = mkdtempSync(join(tmpdir(), 'alongside-conformance-'));
let engine: EngineProcess | null = null;

function runSuites(uri: string, into: string): Promise<string> {
  // The runner imports the driver from beside itself.
  for (const part of ['run.mjs', 'lib']) cpSync(join(spec, part), join(work, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(work, 'node_modules'));
  const args = [
    join(work, 'run.mjs'),
    uri,
    '--data',
    join(spec, 'data'),
    '--json',
    into,
    ...SUITES.flatMap((suite) => ['--only', suite]),
  ];
  return new Promise((done, fail) => {
    execFile(process.execPath, args, { maxBuffer: 64 * 1024 * 1024 }, (_error, stdout, stderr) =>
      existsSync(into) ? done(stdout) : fail(new Error(`the runner gave no report: ${stderr}`)),
    );
  });
}

try {
  const given = process.argv[2];
  if (!given) engine = await startProcess(join(work, 'data'));
  const file = join(work, 'report.json');
  await runSuites(given ?? (engine as EngineProcess).uri, file);
  const { report } = JSON.parse(readFileSync(file, 'utf8')) as Report;
  const totals = { passed: 0, failed: 0, skipped: 0, excepted: 0 };
  const unknown: string[] = [];
  const seen = new Set<string>();
  for (const { file: name, tests } of report) {
    for (const { description, status, reason } of tests) {
      const excuse = exceptions[name]?.[description];
      if (excuse) seen.add(`${name}: ${description}`);
      if (status === 'failed' && excuse) totals.excepted++;
      else totals[status]++;
      if (status === 'failed' && !excuse) unknown.push(`${name}: ${description} — ${reason}`);
      if (status === 'passed' && excuse && !given)
        unknown.push(`${name}: ${description} — passes, but is named as an exception`);
    }
  }
  for (const [name, list] of Object.entries(exceptions))
    for (const description of Object.keys(list))
      if (!seen.has(`${name}: ${description}`))
        unknown.push(`${name}: ${description} — is named as an exception, but there is no such test`);
  for (const line of unknown) console.log(`unexpected: ${line}`);
  const ran = totals.passed + totals.failed + totals.excepted;
  const share = (count: number, of: number) => `${((100 * count) / of).toFixed(1)} %`;
  console.log(`${share(totals.passed, ran)} of all ${ran} that run on a standalone server`);
  console.log(
    `${share(totals.passed, ran - totals.excepted)} without the ${totals.excepted} exceptions that exceptions.json names with their reasons; ${totals.skipped} skipped`,
  );
  console.log(`${totals.passed} passed, ${totals.failed + totals.excepted} failed`);
  if (unknown.length > 0 || totals.passed < LEAST * (ran - totals.excepted)) process.exitCode = 1;
} finally {
  await engine?.stop();
  rmSync(work, { recursive: true, force: true });
}
