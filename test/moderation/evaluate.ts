import {
  type ConductCase,
  type CrisisCase,
  type LanguageCase,
  scoreConduct,
  scoreCrisis,
  scoreLanguage,
  suite,
} from './score.ts';

/** Prints the figures of every labelled suite, with the kinds of case that are read worst; `--list` adds the cases. */
const list = process.argv.includes('--list');
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(8);
const print = (line: string): void => void process.stdout.write(`${line}\n`);

for (const [title, file] of [
  ['Crisis language, open suite', 'crisis-dev.jsonl'],
  ['Crisis language, cases from other lives', 'crisis-own.jsonl'],
] as const) {
  const { n, by, wrong, ...figures } = scoreCrisis(suite<CrisisCase>(file));
  print(`${title} (${n} texts)`);
  for (const [name, value] of Object.entries(figures)) print(`  ${name.padEnd(22)}${percent(value)}`);
  const worst = Object.entries(by)
    .filter(([, tally]) => tally.right < tally.n)
    .sort(([, a], [, b]) => a.right / a.n - b.right / b.n);
  print('  by kind of case, right of all:');
  for (const [name, { n: all, right, otherwise }] of worst) {
    const read = Object.entries(otherwise).map(([tier, times]) => `${times} read as ${tier}`);
    print(`    ${name.padEnd(28)}${`${right}/${all}`.padEnd(8)}${read.join(', ')}`);
  }
  if (list)
    for (const w of wrong)
      print(`    ${w.id} wanted ${w.want}, got ${w.got}: ${w.text.replaceAll('\n', ' ')}`);
}
for (const [title, file] of [
  ['Experience language, open suite', 'hel-dev.jsonl'],
  ['Experience language, further cases', 'hel-own.jsonl'],
] as const) {
  const { n, by, wrong, ...figures } = scoreLanguage(suite<LanguageCase>(file));
  print(`${title} (${n} texts)`);
  for (const [name, value] of Object.entries(figures)) print(`  ${name.padEnd(22)}${percent(value)}`);
  print('  by kind of case, right of all:');
  for (const [name, { n: all, right }] of Object.entries(by))
    if (right < all) print(`    ${name.padEnd(28)}${right}/${all}`);
  if (list) for (const w of wrong) print(`    ${w}`);
}
const conduct = scoreConduct(suite<ConductCase>('conduct-own.jsonl'));
print(`Conduct (${conduct.n} texts)`);
for (const [name, { n, right }] of Object.entries(conduct.by))
  print(`  ${name.padEnd(22)}${percent(right / n)}  ${right}/${n}`);
if (list) for (const w of conduct.wrong) print(`    ${w}`);
