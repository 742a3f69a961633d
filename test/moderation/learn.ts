import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GRAIN, Scale, type Weights } from '../../moderation/crisis/scale.ts';
import { BAR } from '../../moderation/crisis/weigh-words.ts';
import { OPENING, opens, stemOf } from '../../moderation/crisis/wording.ts';
import { read } from '../../moderation/text/words.ts';
import type { CrisisCategory } from '../../moderation/types.ts';
import { type CrisisCase, type LanguageCase, suite } from './score.ts';

/**
 * Learns what words weigh from the labelled suites and writes `moderation/crisis/weights.json`. With `--blind` it writes
 * nothing and says how well every round is read by weights that were learned from all the others.
 */
interface Example {
  round: string;
  text: string;
  danger: boolean;
  urgent: boolean;
  category: CrisisCategory;
  marks: string[];
}

const CATEGORIES: CrisisCategory[] = [
  'suicide',
  'self_harm',
  'overdose',
  'abuse',
  'threat',
  'medical',
  'substance',
];
/** A weight below this says nothing. */
const LEAST = 6;

function marksOf(text: string): string[] {
  const r = read(text);
  const marks: string[] = [];
  let prior = OPENING;
  for (let i = 0; i < r.count; i += 1) {
    if (opens(r, i)) prior = OPENING;
    if (r.quoted[i] !== 0) continue;
    const stem = stemOf(r.words[i] ?? '');
    marks.push(stem, `${prior} ${stem}`);
    prior = stem;
  }
  return marks;
}

function examples(): Example[] {
  const crisis = (file: string): Example[] =>
    suite<CrisisCase & { round?: number }>(file).map((c) => ({
      round: file === 'crisis-dev.jsonl' ? 'open' : `${c.round ?? 0}`,
      text: c.text,
      danger: c.tier !== 'none',
      urgent: c.tier === 'high' || c.tier === 'imminent',
      category: c.category as CrisisCategory,
      marks: marksOf(c.text),
    }));
  const calm = (file: string): Example[] =>
    suite<LanguageCase>(file)
      .filter((c) => !/crisis|risk|threat|attack|kill/.test(c.functionality))
      .map((c) => ({
        round: file,
        text: c.text,
        danger: false,
        urgent: false,
        category: 'none',
        marks: marksOf(c.text),
      }));
  return [
    ...crisis('crisis-dev.jsonl'),
    ...crisis('crisis-own.jsonl'),
    ...calm('hel-dev.jsonl'),
    ...calm('hel-own.jsonl'),
  ];
}

/** Logistic weights over marks scaled by how one-sided they are; the same examples give the same weights. */
function weightsOf(
  of: readonly Example[],
  is: (e: Example) => boolean,
  known: ReadonlyMap<string, number>,
): { weights: Float64Array; start: number } {
  const yes = new Float64Array(known.size).fill(0.3);
  const no = new Float64Array(known.size).fill(0.3);
  let all = 0;
  let allNot = 0;
  const rows = of.map((e) => e.marks.map((m) => known.get(m)).filter((m) => m !== undefined));
  of.forEach((e, k) => {
    for (const m of rows[k] ?? [])
      if (is(e)) {
        yes[m] = (yes[m] ?? 0) + 1;
        all += 1;
      } else {
        no[m] = (no[m] ?? 0) + 1;
        allNot += 1;
      }
  });
  const side = yes.map((n, m) => Math.log(n / all / ((no[m] ?? 0) / allNot)));
  const w = new Float64Array(known.size);
  const squares = new Float64Array(known.size).fill(0.01);
  let start = 0;
  for (let pass = 0; pass < 20; pass += 1)
    for (let k = 0; k < of.length; k += 1) {
      const at = (k * 7919 + pass * 131) % of.length;
      const row = rows[at] ?? [];
      const share = 1 / Math.sqrt(row.length + 1);
      let sum = start;
      for (const m of row) sum += (w[m] ?? 0) * (side[m] ?? 0) * share;
      const error = (is(of[at] as Example) ? 1 : 0) - 1 / (1 + Math.exp(-sum));
      start += 0.02 * error;
      for (const m of row) {
        const step = error * (side[m] ?? 0) * share - 0.002 * (w[m] ?? 0);
        squares[m] = (squares[m] ?? 0) + step * step;
        w[m] = (w[m] ?? 0) + (0.1 * step) / Math.sqrt(squares[m] ?? 1);
      }
    }
  return { weights: w.map((n, m) => n * (side[m] ?? 0)), start };
}

function learn(from: readonly Example[]): Weights {
  const count = new Map<string, number>();
  for (const e of from) for (const m of new Set(e.marks)) count.set(m, (count.get(m) ?? 0) + 1);
  const kept = [...count].filter(([, n]) => n >= 2).map(([m]) => m);
  const known = new Map(kept.map((m, n) => [m, n]));
  const danger = weightsOf(from, (e) => e.danger, known);
  const urgent = weightsOf(
    from.filter((e) => e.danger),
    (e) => e.urgent,
    known,
  );
  const whole = (n: number): number => Math.round(n * GRAIN);
  const heavy = kept.filter((m) => Math.abs(whole(danger.weights[known.get(m) ?? 0] ?? 0)) >= LEAST);
  const pairs = heavy.filter((m) => m.includes(' '));
  const stems = [
    ...new Set([...heavy.filter((m) => !m.includes(' ')), ...pairs.flatMap((m) => m.split(' '))]),
  ];
  const numbers = new Map(stems.map((s, n) => [s, n + 1]));
  const marks = [...stems, ...pairs];
  const weightOf = (m: string, of: Float64Array): number =>
    known.has(m) ? whole(of[known.get(m) ?? 0] ?? 0) : 0;
  const size = CATEGORIES.map((c) => from.filter((e) => e.category === c).length + 20);
  const about = marks.map((m) => {
    const shares = CATEGORIES.map(
      (c, k) =>
        (from.filter((e) => e.category === c && e.marks.includes(m)).length + 0.1) / Math.sqrt(size[k] ?? 1),
    );
    const most = Math.max(...shares);
    const sure = most / shares.reduce((sum, n) => sum + n, 0);
    return (
      shares.indexOf(most) +
      CATEGORIES.length * (sure > 0.8 ? 3 : sure > 0.5 ? 2 : sure > 0.3 ? 1 : 0)
    ).toString(36);
  });
  return {
    stems: stems.join(' '),
    pairs: pairs.flatMap((m) => m.split(' ').map((s) => numbers.get(s) ?? 0)).join(),
    danger: marks.map((m) => weightOf(m, danger.weights)).join(),
    urgent: marks.map((m) => weightOf(m, urgent.weights)).join(),
    about: about.join(''),
    categories: CATEGORIES,
    start: [danger.start, urgent.start],
  };
}

function blind(all: readonly Example[]): void {
  const scores: { e: Example; danger: number; urgent: number }[] = [];
  for (const round of new Set(all.map((e) => e.round))) {
    const scale = new Scale(learn(all.filter((e) => e.round !== round)));
    for (const e of all.filter((e) => e.round === round)) {
      const best = scale.heaviest(read(e.text));
      scores.push({ e, danger: best?.danger ?? -9, urgent: best?.urgent ?? -9 });
    }
  }
  const share = (of: typeof scores, test: (s: (typeof scores)[number]) => boolean): string =>
    `${((100 * of.filter(test).length) / Math.max(1, of.length)).toFixed(1)} %`.padStart(8);
  const calm = scores.filter((s) => !s.e.danger && !s.e.round.startsWith('hel'));
  for (const bar of [0.8, 1, 1.2, 1.35, 1.5, 1.75, 2, 2.5]) {
    const danger = scores.filter((s) => s.e.danger);
    const urgent = danger.filter((s) => s.e.urgent);
    process.stdout.write(
      `bar ${bar}: danger found ${share(danger, (s) => s.danger >= bar)}, urgent as urgent ${share(urgent, (s) => s.danger >= bar && s.urgent > 0)}, calm flagged ${share(calm, (s) => s.danger >= bar)}, as urgent ${share(calm, (s) => s.danger >= bar && s.urgent > 0)}\n`,
    );
  }
  for (const bar of [-0.5, -1, -1.5, -2]) {
    const danger = scores.filter((s) => s.e.danger);
    process.stdout.write(
      `below ${bar}: danger ${share(danger, (s) => s.danger < bar)}, calm ${share(calm, (s) => s.danger < bar)}\n`,
    );
  }
  for (const round of new Set(all.map((e) => e.round))) {
    const of = scores.filter((s) => s.e.round === round);
    const found = share(
      of.filter((s) => s.e.danger),
      (s) => s.danger >= BAR,
    );
    const wrong = share(
      of.filter((s) => !s.e.danger),
      (s) => s.danger >= BAR,
    );
    process.stdout.write(`round ${round.padEnd(14)} danger found ${found}, calm flagged ${wrong}\n`);
  }
}

const all = examples();
if (process.argv.includes('--blind')) blind(all);
else {
  const weights = learn(all);
  writeFileSync(
    join(import.meta.dirname, '../../moderation/crisis/weights.json'),
    `${JSON.stringify(weights)}\n`,
  );
  process.stderr.write(
    `${weights.stems.split(' ').length} stems and ${weights.pairs.split(',').length / 2} pairs written.\n`,
  );
}
