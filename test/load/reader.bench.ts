import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

/** Times the reader beside a plain alternation of phrases and two word-list packages, in one run on one core. */
const wantsJson = process.argv.includes('--json');

/** The reader as it ships: bundled, in a package that says that its files are modules. */
const folder = mkdtempSync(join(tmpdir(), 'reader-bench-'));
const { build } = await import('vite');
const moderation = join(import.meta.dirname, '../../moderation');
await build({
  configFile: false,
  logLevel: 'error',
  build: {
    ssr: true,
    outDir: folder,
    rollupOptions: {
      input: { screen: join(moderation, 'screen.ts'), crisis: join(moderation, 'crisis/read.ts') },
    },
  },
});
writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
const { screen } = (await import(join(folder, 'screen.js'))) as typeof import('../../moderation/screen.ts');
const { readCrisis } = (await import(
  join(folder, 'crisis.js')
)) as typeof import('../../moderation/crisis/read.ts');

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
rmSync(folder, { recursive: true });

const SHORT =
  'Day twelve and the coffee at the hall is still terrible, but my sponsor saved me a seat by the window.';
const PLAIN = `I got to the clinic early because the bus was on time for once. My caseworker had the forms ready and we filled in
the housing list together, which took most of the morning. Afterwards I walked along the river and called my sister, who is
painting her kitchen yellow. She asked about group and I told her that we are learning to cook one cheap dish a week. This
week it is lentils. On Thursday I have a dentist appointment that I have put off since spring, and Friday is the potluck, so
if anyone can lend folding chairs please bring them to the side door before five. The library also has a new shelf of audio
books, and the woman at the desk will help with the cards. I slept six hours, which is good for me. My knee is sore but the
doctor says the swelling is going down. I am proud that I paid the phone bill on time. Tomorrow I will clean the stove and
write to my son. He likes letters, he says, because he can read them twice. That is my week. How was yours, everyone here?`;
const DENSE =
  `My brother is an addict and my neighbor is crazy. They called me a junkie. I can't go on like this, I want to die
and nobody would notice if I was gone. She committed suicide in May. The junkies should be locked up. He hits me when he
drinks. I'm not suicidal but I wish I could disappear. He refuses his meds and lacks insight. I used last night and I hate
myself. You need to snap out of it. I have the pills in my hand and I'm going to take them. The mentally ill are homeless. `.repeat(
    2,
  );
const HOSTILE = [
  'k i l l m y s e l f '.repeat(3277),
  'i want to i want to not '.repeat(2731),
  's*i*c*i*d*e k!ll$ '.repeat(3641),
  '"'.repeat(65536),
  'you are a you are a crazy '.repeat(2521),
  'aaaa'.repeat(16384),
].map((text) => text.slice(0, 65536));

function times(run: () => void, rounds: number): number[] {
  for (let i = 0; i < Math.min(rounds, 400); i += 1) run();
  const list: number[] = [];
  for (let i = 0; i < rounds; i += 1) {
    const from = performance.now();
    run();
    list.push((performance.now() - from) * 1000);
  }
  return list.sort((a, b) => a - b);
}
const at = (list: readonly number[], share: number): number =>
  Math.round(list[Math.floor(list.length * share)] ?? 0);

const kb = PLAIN.slice(0, 1024);
const dense = DENSE.slice(0, 1024);
const short = times(() => void screen(SHORT), 3000);
const plain = times(() => void screen(kb), 3000);
const denseTimes = times(() => void screen(dense), 1000);
const crisis = times(() => void readCrisis(kb), 3000);
const crisisDense = times(() => void readCrisis(dense), 1000);
const hostile = HOSTILE.map((text) => times(() => void screen(text), 3).at(-1) ?? 0);
const crisis20 = HOSTILE.map((text) => times(() => void readCrisis(text.slice(0, 20480)), 5)[2] ?? 0);

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
  ['short post, both readers, p50 µs', at(short, 0.5)],
  ['plain KB, both readers, p50 µs', at(plain, 0.5)],
  ['plain KB, both readers, p99 µs', at(plain, 0.99)],
  ['dense KB, both readers, p50 µs', at(denseTimes, 0.5)],
  ['plain KB, crisis alone, p50 µs', at(crisis, 0.5)],
  ['plain KB, crisis alone, p99 µs', at(crisis, 0.99)],
  ['dense KB, crisis alone, p50 µs', at(crisisDense, 0.5)],
  ['20 KB hostile, crisis alone, worst ms', (Math.max(...crisis20) / 1000).toFixed(1)],
  ['64 KB hostile, both readers, worst ms', (Math.max(...hostile) / 1000).toFixed(1)],
  ['plain KB, alternation of 400 phrases, p50 µs', at(alternationTimes, 0.5)],
  ['plain KB, obscenity, p50 µs', at(obscenityTimes, 0.5)],
  ['plain KB, alex, p50 µs', at(alexTimes, 0.5)],
];
for (const [name, value] of rows) console.log(`${name.padEnd(48)}${value}`);
if (wantsJson)
  console.log(
    JSON.stringify({
      kb1P50Us: at(plain, 0.5),
      kb1P99Us: at(plain, 0.99),
      crisisKb1P50Us: at(crisis, 0.5),
      hostile64kMs: Number((Math.max(...hostile) / 1000).toFixed(1)),
      loadMs: Number(loadMs.toFixed(1)),
    }),
  );
