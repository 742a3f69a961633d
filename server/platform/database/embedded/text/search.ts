import { decode } from '../bson/decode.ts';
import { successor } from '../bson/keystring.ts';
import { type Doc, isDoc, type Maybe } from '../bson/values.ts';
import type { Collection } from '../catalog/collection.ts';
import type { Index } from '../catalog/index-state.ts';
import { badValue, CommandError } from '../errors.ts';
import { conditionsOf } from '../query/bounds.ts';
import { readRecord } from '../storage/keys.ts';
import type { Store } from '../storage/store.ts';
import { leadingFields, scoreIn, termPrefix, textsOf } from './index-text.ts';
import type { TextIndex } from './options.ts';
import { fold, knownLanguage, termsOf } from './words.ts';

/** How many entries are read before others get their turn. */
const PORTION = 2_000;
/** About how many records are sorted at once. */
const FIRST = 500;

/** What a text search found: the records with the best score first. */
export interface TextHits {
  index: Index;
  records: Ordered;
  scores: Scores;
}

/** The scores of records: an array as long as there are records, since common words are in very many. */
export class Scores {
  readonly #scores: Float64Array;
  readonly #records: number[] = [];

  constructor(size: number) {
    this.#scores = new Float64Array(size);
  }

  add(record: number, score: number): void {
    if (this.#scores[record] === 0) this.#records.push(record);
    this.#scores[record] = (this.#scores[record] ?? 0) + score;
  }

  delete(record: number): void {
    if (this.get(record) !== undefined) this.#scores[record] = Number.NEGATIVE_INFINITY;
  }

  /** A record's score; undefined when it was not found. */
  get(record: number): number | undefined {
    const score = this.#scores[record];
    return score !== undefined && score > 0 ? score : undefined;
  }

  /** The records that are left, or these of them, the best score first. */
  ordered(among = this.#records): Ordered {
    const kept = among.filter((record) => (this.#scores[record] as number) > 0);
    return new Ordered(kept, this.#scores);
  }
}

/** Records in the order of their scores. Most searches want the first few: only those are sorted at once. */
export class Ordered {
  readonly length: number;
  readonly #scores: Float64Array;
  #sorted: number[];
  #rest: number[] = [];

  constructor(records: number[], scores: Float64Array) {
    this.length = records.length;
    this.#scores = scores;
    this.#sorted = records;
    if (records.length > 4 * FIRST) {
      const step = Math.floor(records.length / FIRST);
      const sample = records.filter((_, i) => i % step === 0).map((record) => scores[record] as number);
      const least = sample.sort((a, b) => b - a)[Math.ceil(sample.length * (FIRST / records.length))] ?? 0;
      this.#sorted = records.filter((record) => (scores[record] as number) >= least);
      this.#rest = records.filter((record) => (scores[record] as number) < least);
    }
    this.#sort(this.#sorted);
  }

  #sort(records: number[]): void {
    const scores = this.#scores;
    records.sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);
  }

  /** The record at a place. */
  at(place: number): number {
    if (place >= this.#sorted.length) {
      this.#sort(this.#rest);
      this.#sorted = this.#sorted.concat(this.#rest);
      this.#rest = [];
    }
    return this.#sorted[place] as number;
  }
}

function textOperand(filter: Doc): Doc | null {
  let found: Doc | null = null;
  for (const [name, operand] of filter) {
    const inner =
      name === '$text'
        ? operand
        : name === '$and' && Array.isArray(operand)
          ? operand.filter(isDoc).map(textOperand).find(Boolean)
          : undefined;
    if (name === '$text' && !isDoc(inner)) throw badValue('$text expects an object');
    if (isDoc(inner)) {
      if (found) throw badValue('Too many text expressions');
      found = inner;
    }
    if (
      (name === '$or' || name === '$nor') &&
      Array.isArray(operand) &&
      operand.some((one) => isDoc(one) && textOperand(one))
    )
      throw badValue('$text in $or and $nor is not supported by this engine');
  }
  return found;
}

interface Query {
  terms: string[];
  without: string[];
  phrases: string[];
  withoutPhrases: string[];
}

/** Splits what is searched for into words, "phrases" and -words that must not be there. */
export function parseQuery(search: string, language: string): Query {
  const query: Query = { terms: [], without: [], phrases: [], withoutPhrases: [] };
  for (const [part] of search.matchAll(/-?"[^"]*"?|\S+/g)) {
    const negative = part.startsWith('-') && part.length > 1;
    const body = negative ? part.slice(1) : part;
    if (body.startsWith('"')) {
      const phrase = fold(body.replace(/"/g, '')).trim();
      if (phrase !== '') (negative ? query.withoutPhrases : query.phrases).push(phrase);
      if (!negative) query.terms.push(...termsOf(body, language));
    } else (negative ? query.without : query.terms).push(...termsOf(body, language));
  }
  query.terms = [...new Set(query.terms)];
  return query;
}

function leadingValues(index: Index, filter: Doc): Maybe[] {
  const { conditions } = conditionsOf(filter);
  return leadingFields(index).map((field) => {
    const fixed = conditions.find((one) => one.path === field.name && one.operator === '$eq');
    if (!fixed)
      throw new CommandError(
        291,
        `error processing query: failed to use text index to satisfy $text query (if text index is compound, are equality predicates given for all prefix fields?)`,
      );
    return fixed.operand;
  });
}

function holdsPhrases(
  store: Store,
  collection: Collection,
  text: TextIndex,
  record: number,
  query: Query,
): boolean {
  const bytes = store.document(collection.id, record);
  if (!bytes) return false;
  const texts = textsOf(text, decode(bytes)).map((one) => fold(one.text));
  const holds = (phrase: string) => texts.some((one) => one.includes(phrase));
  return query.phrases.every(holds) && !query.withoutPhrases.some(holds);
}

/** Answers a filter's `$text` from the text index; null when there is no `$text` in it. Throws when there is no index. */
export function findText(store: Store, collection: Collection, filter: Doc): TextHits | null {
  const search = textSearch(store, collection, filter);
  for (;;) {
    const step = search.next();
    if (step.done) return step.value;
  }
}

/** The same, stopping now and then so that others can have their turn. */
export function* textSearch(
  store: Store,
  collection: Collection,
  filter: Doc,
): Generator<void, TextHits | null> {
  const operand = textOperand(filter);
  if (!operand) return null;
  const search = operand.get('$search');
  if (typeof search !== 'string') throw badValue('Missing expected field "$search"');
  for (const name of operand.keys())
    if (!['$search', '$language', '$caseSensitive', '$diacriticSensitive'].includes(name))
      throw badValue(`unknown field of $text: ${name}`);
  if (operand.get('$caseSensitive') === true || operand.get('$diacriticSensitive') === true)
    throw badValue('$caseSensitive and $diacriticSensitive are not supported by this engine');
  const index = collection.indexes.find((one) => one.text && !one.building);
  if (!index?.text) throw new CommandError(27, 'text index required for $text query');
  const asked = operand.get('$language');
  if (asked !== undefined && !knownLanguage(asked))
    throw badValue(`unsupported language: "${String(asked)}" for text index version 3`);
  const query = parseQuery(
    search,
    knownLanguage(asked) ?? knownLanguage(index.text.defaultLanguage) ?? 'none',
  );
  const leading = leadingValues(index, filter);
  const scores = new Scores(collection.nextRecord);
  for (const term of query.terms)
    yield* entriesOf(store, index, leading, term, (record, bytes, end) =>
      scores.add(record, scoreIn(bytes, end)),
    );
  for (const term of query.without)
    yield* entriesOf(store, index, leading, term, (record) => scores.delete(record));
  const records = scores.ordered();
  if (query.phrases.length === 0 && query.withoutPhrases.length === 0) return { index, records, scores };
  const kept: number[] = [];
  for (let i = 0; i < records.length; i++) {
    if ((i & 63) === 63) yield;
    const record = records.at(i);
    if (holdsPhrases(store, collection, index.text, record, query)) kept.push(record);
  }
  return { index, records: scores.ordered(kept), scores };
}

function* entriesOf(
  store: Store,
  index: Index,
  leading: Maybe[],
  term: string,
  visit: (record: number, bytes: Uint8Array, end: number) => void,
): Generator<void, void> {
  const start = termPrefix(index, leading, term);
  const range = { start, end: successor(start) };
  let after: Uint8Array | undefined;
  do {
    // The walk holds no transaction while others have their turn: it goes on behind its last key.
    after = store.look(range, PORTION, after, (bytes, _start, end) =>
      visit(readRecord(bytes, end), bytes, end),
    );
    if (after) yield;
  } while (after);
}
