import { indexOf, type PatternIndex, type Source } from '../text/pattern-index.ts';
import { intern, WordSet, words } from '../text/vocabulary.ts';
import { PAUSE, type Reading } from '../text/words.ts';
import type { Finding, Language, Setting, Suggestion } from '../types.ts';
import { agreeing } from './agree.ts';
import { COPULA, saidOfPerson, saidOfThing, subjectIsPerson } from './grammar.ts';
import { isSelf } from './own-words.ts';
import { languageOf, type Pack, type PackRule, patternsOf } from './pack.ts';
import { isAimed, isMeta, isNegated, isReported, isWe } from './silence.ts';

interface Ready {
  rule: PackRule;
  language: Language;
  after: number[][][];
  before: number[][][];
  /** Words that silence the rule wherever they stand. */
  text: WordSet | undefined;
  /** The patterns hold a denial of their own ("don't look sick"). */
  denies: boolean;
}

/** What a pattern of a pack stands for. */
export type Entry = Ready | 'name';

interface Hit {
  ready: Ready;
  from: number;
  to: number;
  review: boolean;
}

/** Categories whose person nouns say nothing when they are said of a thing ("my printer is psycho"). */
const OF_PEOPLE = new Set(['label', 'substance-use']);
const ARTICLES = words('la el los las');
const DENIAL =
  /\b(not|no|never|dont|doesnt|didnt|isnt|arent|aint|wont|cant|shouldnt|nobody|noone|none|nadie|sin|lacks?)\b/;

/** What the writer is told about a review, in their language. */
const REVIEW_NOTE: Record<Language, string> = {
  en: 'This may land as an attack on someone here. If you post it, a moderator will read it.',
  es: 'Esto puede sentirse como un ataque a alguien de aquí. Si lo publica, lo leerá una persona moderadora.',
};

/** Every pattern of a pack with the rule it stands for. */
export function writtenAdvice({ rules, macros }: Pack): Source<Entry>[] {
  const all: Source<Entry>[] = [];
  for (const rule of rules) {
    const payload: Ready = {
      rule,
      language: languageOf(rule),
      after: (rule.ua ?? []).map(sequence),
      before: (rule.ub ?? []).map(sequence),
      text: rule.ut === undefined ? undefined : new WordSet(rule.ut.split('|')),
      denies: DENIAL.test(rule.m.join(' ')),
    };
    for (const pattern of patternsOf(rule)) all.push({ pattern, macros, payload });
  }
  for (const name of new Set(rules.flatMap((rule) => rule.names ?? []))) {
    const pattern = name
      .replace(/[^\p{L}\p{N}\s’']+/gu, ' ')
      .replace(/[’']s\b/g, ' s')
      .replace(/[’']/g, '')
      .trim();
    if (pattern) all.push({ pattern, macros, payload: 'name' });
  }
  return all;
}

/** An advisor over one pack of rules. */
export class Advisor {
  readonly #index: PatternIndex<Entry>;
  readonly #people: WordSet;

  constructor(pack: Pack, index = indexOf(writtenAdvice(pack))) {
    this.#index = index;
    this.#people = new WordSet((pack.macros.people ?? '').split('|'));
  }

  /** Findings of one reading; `inDanger` says that the text tells of present risk, which silences suggestions. */
  advise(
    r: Reading,
    setting: Setting,
    inDanger: (from: number, to: number) => boolean,
    danger: boolean,
  ): Suggestion[] {
    const raw: { ready: Ready; from: number; to: number }[] = [];
    const named = new Set<number>();
    this.#index.scan(r, (entry, from, to) => {
      if (entry === 'name') for (let i = from; i < to; i += 1) named.add(i);
      // A shorter match of the same rule with the same end says nothing of its own.
      else if (!repeats(raw, entry, from, to)) raw.push({ ready: entry, from, to });
    });
    if (raw.length === 0) return [];
    const hits: Hit[] = [];
    for (const { ready, from, to } of raw) {
      const hit = this.#weigh(r, ready, from, to, setting, named, danger, inDanger);
      if (hit) hits.push(hit);
    }
    const found = settle(r, hits).map((hit) => present(r, hit));
    const keep = setting.keep ?? [];
    // As it was written: hyphens, accents and apostrophes are part of a word that someone keeps.
    return found.filter(
      ({ action, rule, match }) =>
        action === 'review' || !(keep.includes(rule) || keep.includes(`${rule}:${match.toLowerCase()}`)),
    );
  }

  #weigh(
    r: Reading,
    ready: Ready,
    from: number,
    to: number,
    setting: Setting,
    named: ReadonlySet<number>,
    danger: boolean,
    inDanger: (from: number, to: number) => boolean,
  ): Hit | undefined {
    const { rule } = ready;
    if (rule.p !== undefined && !setting.packs?.includes(rule.p)) return undefined;
    if (setting.language !== undefined && ready.language !== setting.language) return undefined;
    if (
      ready.after.some((s) => matchesBefore(r, from, s)) ||
      ready.before.some((s) => matchesAfter(r, to, s))
    )
      return undefined;
    if (ready.text && r.ids.some((id) => ready.text?.has(id))) return undefined;
    const silent = (letter: string): boolean => rule.q.includes(letter);
    const aimed = isAimed(r, from, to);
    const review = rule.v === 'review' || (rule.aim === 1 && aimed);
    if (setting.quiet === true && !review) return undefined;
    const quoted = r.quoted[from] ?? 0;
    if (quoted === 2) return undefined;
    if (quoted === 1 && silent('q') && !(aimed && r.quoted[from - 1] !== 1)) return undefined;
    if (silent('c') && (review ? rule.c !== 'attack' && inDanger(from, to) && !aimed : danger))
      return undefined;
    if (silent('a') && isName(r, from, to, named)) return undefined;
    if (rule.k === 'person-noun' && OF_PEOPLE.has(rule.c) && saidOfThing(r, from)) return undefined;
    if (rule.k === 'person-adj' && !saidOfPerson(r, from, to, (id) => this.#people.has(id))) return undefined;
    if (rule.subj === 1 && !aimed && thingSubject(r, from, to)) return undefined;
    if (silent('n') && isNegated(r, from, to, ready.denies)) return undefined;
    if (!aimed || rule.v !== 'review') {
      if (silent('s') && isSelf(r, rule, from, to)) return undefined;
      if (silent('w') && isWe(r, from)) return undefined;
    }
    if (silent('r') && isReported(r, from)) return undefined;
    if (silent('m') && isMeta(r, from, to)) return undefined;
    return { ready, from, to, review };
  }
}

function repeats(
  raw: readonly { ready: Ready; from: number; to: number }[],
  ready: Ready,
  from: number,
  to: number,
): boolean {
  for (let k = raw.length - 1; k >= 0; k -= 1) {
    const other = raw[k];
    if (!other || from - other.from > 8) return false;
    if (other.ready === ready && other.to === to) return true;
  }
  return false;
}

/** "the office should be locked up": the subject before the phrase, or its verb, is no person. */
function thingSubject(r: Reading, from: number, to: number): boolean {
  for (let j = from; j < to; j += 1)
    if (COPULA.has(r.ids[j] ?? 0) && j > from) return !subjectIsPerson(r, from);
  return !subjectIsPerson(r, from) && (r.pauses[from] ?? 0) < PAUSE.sentence;
}

/** Names: known titles, and words with a capital inside a sentence that is not shouted. */
function isName(r: Reading, from: number, to: number, named: ReadonlySet<number>): boolean {
  for (let i = from; i < to; i += 1) {
    if (named.has(i)) return true;
    if (r.capitals[i] !== true || (r.words[i] ?? '').length < 3) continue;
    const source = r.source.slice(r.starts[i] ?? 0, r.ends[i] ?? 0);
    const shouted = source.length > 1 && source === source.toUpperCase();
    if (!shouted && (r.pauses[i] ?? 0) < PAUSE.sentence && r.quoted[i] === r.quoted[i - 1]) return true;
  }
  // "Vamos a ver La casa de los locos": in Spanish only the first word of a title has a capital.
  for (let j = from - 1; j > 0 && from - j < 6 && (r.pauses[j] ?? 0) === PAUSE.none; j -= 1)
    if (r.capitals[j] && ARTICLES.has(r.ids[j] ?? 0)) return true;
  return false;
}

function sequence(line: string): number[][] {
  return line.split(/\s+/).map((part) =>
    part
      .replace(/\?$/, '')
      .split('|')
      .map((word) => intern(word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase())),
  );
}

function matchesBefore(r: Reading, from: number, s: readonly number[][]): boolean {
  return (
    s.every((any, k) => any.includes(r.ids[from - s.length + k] ?? -1)) &&
    (r.pauses[from] ?? 0) < PAUSE.sentence
  );
}

function matchesAfter(r: Reading, to: number, s: readonly number[][]): boolean {
  return (
    to < r.count &&
    (r.pauses[to] ?? 0) < PAUSE.clause &&
    s.every((any, k) => any.includes(r.ids[to + k] ?? -1))
  );
}

/** A review beats suggestions in its sentence; among overlapping hits the longest stays. */
function settle(r: Reading, hits: readonly Hit[]): Hit[] {
  const reviewed = new Set(hits.filter((h) => h.review).map((h) => r.sentences[h.from]));
  const sorted = [...hits].sort(
    (a, b) => Number(b.review) - Number(a.review) || b.to - b.from - (a.to - a.from) || a.from - b.from,
  );
  const taken = new Uint8Array(r.count);
  const kept: Hit[] = [];
  for (const hit of sorted) {
    if (!hit.review && reviewed.has(r.sentences[hit.from])) continue;
    let free = true;
    for (let i = hit.from; i < hit.to && free; i += 1) free = taken[i] === 0;
    if (!free) continue;
    taken.fill(1, hit.from, hit.to);
    kept.push(hit);
  }
  return kept.sort((a, b) => a.from - b.from);
}

function present(r: Reading, { ready, from, to, review }: Hit): Suggestion {
  const start = r.starts[from] ?? 0;
  const end = r.ends[to - 1] ?? start;
  return {
    category: review ? 'attack' : ready.rule.c,
    match: r.source.slice(start, end),
    start,
    end,
    action: review ? 'review' : 'suggest',
    reason: review ? REVIEW_NOTE[ready.language] : ready.rule.why,
    rule: ready.rule.id,
    suggestions: review
      ? []
      : ready.rule.k === undefined
        ? ready.rule.say.slice(0, 3)
        : agreeing(ready.rule.say.slice(0, 3), r.words[to - 1] ?? '', ready.language),
  };
}

/** A finding without its suggestions, for moderators and logs. */
export function withoutWords({ suggestions: _, ...finding }: Suggestion): Finding {
  return finding;
}
