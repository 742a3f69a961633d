import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { at, PLAIN, times } from './reader-texts.ts';

/** Times the reader beside a plain alternation of phrases and two word-list packages, in one run on one core. */
const wantsJson = process.argv.includes('--json');

/** The reader as it ships: bundled, in a package that says that its files are modules. */
const folder = mkdtempSync(join(tmpdir(), 'reader-bench-'));
const { build } = await import('vite');
await build({
  configFile: false,
  logLevel: 'error',
  build: {
    ssr: true,
    outDir: folder,
    rollupOptions: {
      input: {
        screen: join(import.meta.dirname, '../../moderation/screen.ts'),
        times: join(import.meta.dirname, 'reader-times.ts'),
      },
    },
  },
});
writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
/** Loads it in processes of their own; the middle of five. */
function loadTime(): number {
  const script = `const from = performance.now();
const { screen } = await import(${JSON.stringify(join(folder, 'screen.js'))});
screen('hello');
console.log(performance.now() - from);`;
  const rounds = Array.from({ length: 5 }, () =>
    Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })),
  ).sort((a, b) => a - b);
  return rounds[2] ?? 0;
}
const loadMs = loadTime();
/** What the reader measured of itself, run as it ships and alone. */
const own = JSON.parse(
  execFileSync(process.execPath, [join(folder, 'times.js')], { encoding: 'utf8' }),
) as Record<
  | 'short'
  | 'plain'
  | 'plainP99'
  | 'dense'
  | 'crisis'
  | 'crisisP99'
  | 'crisisCalm'
  | 'disturbed'
  | 'crisisDense'
  | 'crisis20kMs'
  | 'hostile64kMs',
  number
>;
rmSync(folder, { recursive: true });

const kb = PLAIN.slice(0, 1024);
const words =
  'want die kill end life pills hurt alone help tonight never again myself suicide cut burden hope leave gone dark'.split(
    ' ',
  );
const phrases = Array.from(
  { length: 400 },
  (_, i) => `${words[i % 20]} ${words[(i * 7 + 3) % 20]} ${words[(i * 3 + 11) % 20]}`,
);
const alternation = new RegExp(`\\b(?:${phrases.join('|')})\\b`, 'gi');
const alternationTimes = times(() => void kb.match(alternation), 2000);

const { RegExpMatcher, englishDataset, englishRecommendedTransformers } = await import('obscenity');
const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
const obscenityTimes = times(() => void matcher.getAllMatches(kb), 300);
const { text: alex } = await import('alex');
const alexTimes = times(() => void alex(kb), 30);

const rows: [string, number | string][] = [
  ['load as shipped, in a fresh process, ms', loadMs.toFixed(1)],
  ['short post, both readers, p50 µs', own.short],
  ['plain KB, both readers, p50 µs', own.plain],
  ['plain KB, both readers, p99 µs', own.plainP99],
  ['dense KB, both readers, p50 µs', own.dense],
  ['plain KB, crisis alone, p50 µs', own.crisis],
  ['plain KB, crisis alone, p99 µs', own.crisisP99],
  ['plain KB, crisis alone, p50 µs of undisturbed runs', own.crisisCalm],
  ['runs that the machine disturbed, %', Math.round(own.disturbed * 100)],
  ['dense KB, crisis alone, p50 µs', own.crisisDense],
  ['20 KB hostile, crisis alone, worst ms', own.crisis20kMs.toFixed(1)],
  ['64 KB hostile, both readers, worst ms', own.hostile64kMs.toFixed(1)],
  ['plain KB, alternation of 400 phrases, p50 µs', at(alternationTimes, 0.5)],
  ['plain KB, obscenity, p50 µs', at(obscenityTimes, 0.5)],
  ['plain KB, alex, p50 µs', at(alexTimes, 0.5)],
];
for (const [name, value] of rows) console.log(`${name.padEnd(52)}${value}`);
if (wantsJson)
  console.log(
    JSON.stringify({
      kb1P50Us: own.plain,
      kb1P99Us: own.plainP99,
      crisisKb1P50Us: own.crisis,
      hostile64kMs: Number(own.hostile64kMs.toFixed(1)),
      loadMs: Number(loadMs.toFixed(1)),
    }),
  );
