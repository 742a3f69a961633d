import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen } from '../../moderation/screen.ts';
import { type Language, type Screening, TIERS, type Tier } from '../../moderation/types.ts';

/** One labelled text of a crisis suite. */
export interface CrisisCase {
  id: string;
  text: string;
  lang: Language;
  tier: Tier;
  accept_tiers: Tier[];
  category: string;
  accept_categories: string[];
  functionality: string;
  cue: 'explicit' | 'implicit' | 'none';
}

/** One labelled text of the experience-language suite. */
export interface LanguageCase {
  id: string;
  text: string;
  lang: Language;
  functionality: string;
  expected: { category: string; match: string; start: number; end: number; action: 'suggest' | 'review' }[];
}

/** Reads a suite that lies beside this file. */
export function suite<T>(name: string): T[] {
  return readFileSync(join(import.meta.dirname, name), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as T);
}

const rank = (tier: Tier): number => TIERS.indexOf(tier);
const share = (some: number, all: number): number => (all ? some / all : 1);

/** The figures of the crisis codebook over one suite, with the cases that were read otherwise. */
export function scoreCrisis(cases: readonly CrisisCase[]) {
  const rows = cases.map((c) => ({ ...c, got: screen(c.text, { language: c.lang }) as Screening }));
  const accepted = (r: (typeof rows)[number]): boolean => r.accept_tiers.includes(r.got.tier);
  const count = (test: (r: (typeof rows)[number]) => boolean): number => rows.filter(test).length;
  const urgent = rows.filter((r) => rank(r.tier) >= 2);
  const found = (r: (typeof rows)[number]): boolean => rank(r.got.tier) >= 2 || accepted(r);
  const explicit = urgent.filter((r) => r.cue === 'explicit');
  const nones = count((r) => r.tier === 'none');
  const flagged = rows.filter((r) => r.tier !== 'none' && r.got.tier !== 'none');
  const f1 = (tier: Tier): number => {
    const read = (r: (typeof rows)[number]): Tier => (accepted(r) ? r.tier : r.got.tier);
    const both = count((r) => r.tier === tier && read(r) === tier);
    const either = count((r) => r.tier === tier) + count((r) => read(r) === tier);
    return either ? (2 * both) / either : 1;
  };
  const by: Record<string, { n: number; right: number; otherwise: Partial<Record<Tier, number>> }> = {};
  for (const r of rows) {
    by[r.functionality] ??= { n: 0, right: 0, otherwise: {} };
    const tally = by[r.functionality];
    if (!tally) continue;
    tally.n += 1;
    if (accepted(r)) tally.right += 1;
    else tally.otherwise[r.got.tier] = (tally.otherwise[r.got.tier] ?? 0) + 1;
  }
  return {
    n: rows.length,
    urgentRecall: share(urgent.filter(found).length, urgent.length),
    urgentRecallExplicit: share(explicit.filter(found).length, explicit.length),
    imminentFlagged: share(
      count((r) => r.tier === 'imminent' && r.got.tier !== 'none'),
      count((r) => r.tier === 'imminent'),
    ),
    elevatedFlagged: share(
      count((r) => r.tier === 'elevated' && r.got.tier !== 'none'),
      count((r) => r.tier === 'elevated'),
    ),
    noneAny: share(
      count((r) => r.tier === 'none' && !accepted(r)),
      nones,
    ),
    noneUrgent: share(
      count((r) => r.tier === 'none' && rank(r.got.tier) >= 2),
      nones,
    ),
    noneImminent: share(
      count((r) => r.tier === 'none' && r.got.tier === 'imminent'),
      nones,
    ),
    macroF1: (f1('elevated') + f1('high') + f1('imminent')) / 3,
    category: share(
      flagged.filter((r) => r.accept_categories.includes(r.got.category)).length,
      flagged.length,
    ),
    by,
    wrong: rows
      .filter((r) => !accepted(r))
      .map((r) => ({ id: r.id, want: r.accept_tiers.join('/'), got: r.got.tier, text: r.text })),
  };
}

const OWN = new Set([
  'self-description',
  'we-ingroup',
  'reclaimed-identity',
  'own-record',
  'crisis-first',
  'es-propio',
]);

/** The figures of the experience-language codebook over one suite. */
export function scoreLanguage(cases: readonly LanguageCase[]) {
  const n = {
    tp: 0,
    fp: 0,
    fn: 0,
    rtp: 0,
    rfp: 0,
    rfn: 0,
    clean: 0,
    cleanHit: 0,
    own: 0,
    ownHit: 0,
    category: 0,
  };
  const wrong: string[] = [];
  const by: Record<string, { n: number; right: number }> = {};
  for (const c of cases) {
    const before = wrong.length;
    const got = screen(c.text, { language: c.lang }).findings.filter((f) => f.action !== 'alert');
    const suggestions = got.filter((f) => f.action === 'suggest');
    const wantReview = c.expected.some((e) => e.action === 'review');
    const gotReview = got.some((f) => f.action === 'review');
    const used = new Set<number>();
    for (const e of c.expected.filter((x) => x.action === 'suggest')) {
      const hit = suggestions.findIndex((s, i) => !used.has(i) && s.start < e.end && e.start < s.end);
      if (hit < 0) {
        n.fn += 1;
        wrong.push(`missed “${e.match}” in: ${c.text}`);
        continue;
      }
      used.add(hit);
      n.tp += 1;
      if (suggestions[hit]?.category === e.category) n.category += 1;
    }
    suggestions.forEach((s, i) => {
      if (used.has(i) || wantReview) return;
      n.fp += 1;
      wrong.push(`spoke on “${s.match}” in: ${c.text}`);
    });
    if (wantReview && gotReview) n.rtp += 1;
    else if (wantReview) n.rfn += 1;
    else if (gotReview) n.rfp += 1;
    if (wantReview !== gotReview) wrong.push(`${wantReview ? 'no review' : 'a review'} of: ${c.text}`);
    if (c.expected.length === 0) {
      n.clean += 1;
      if (got.length) n.cleanHit += 1;
    }
    by[c.functionality] ??= { n: 0, right: 0 };
    const tally = by[c.functionality];
    if (tally) {
      tally.n += 1;
      if (wrong.length === before) tally.right += 1;
    }
    if (OWN.has(c.functionality)) {
      n.own += 1;
      if (got.length) n.ownHit += 1;
    }
  }
  return {
    n: cases.length,
    suggestPrecision: share(n.tp, n.tp + n.fp),
    suggestRecall: share(n.tp, n.tp + n.fn),
    reviewPrecision: share(n.rtp, n.rtp + n.rfp),
    reviewRecall: share(n.rtp, n.rtp + n.rfn),
    cleanFlagged: share(n.cleanHit, n.clean),
    ownWordsFlagged: share(n.ownHit, n.own),
    category: share(n.category, n.tp),
    by,
    wrong,
  };
}

/** A text that moderators should or should not be shown, by what it does. */
export interface ConductCase {
  id: string;
  text: string;
  lang: 'en' | 'es';
  category: 'contact' | 'selling' | 'under-age' | 'spam' | 'attack' | 'none';
  /** Categories that are as right. */
  accept: string[];
  round: number;
}

/** What conduct reads rightly, by category; `none` counts the texts that nobody is shown. A threat may reach the crisis desk instead. */
export function scoreConduct(cases: readonly ConductCase[]) {
  const by: Record<string, { n: number; right: number }> = {};
  const wrong: string[] = [];
  for (const { text, lang, category, accept } of cases) {
    const { findings, tier } = screen(text, { language: lang });
    const shown = new Set(findings.filter(({ action }) => action === 'review').map((f) => f.category));
    const right =
      category === 'none'
        ? shown.size === 0
        : accept.some((one) => shown.has(one)) || (category === 'attack' && tier !== 'none');
    by[category] ??= { n: 0, right: 0 };
    const tally = by[category];
    tally.n += 1;
    if (right) tally.right += 1;
    else wrong.push(`${category} read as ${[...shown].join(', ') || 'nothing'}: ${text}`);
  }
  return { n: cases.length, by, wrong };
}
