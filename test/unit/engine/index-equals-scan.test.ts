import {
  Binary,
  BSONRegExp,
  Decimal128,
  type Document,
  Double,
  Int32,
  Long,
  MaxKey,
  MinKey,
  ObjectId,
  Timestamp,
} from 'bson';
import { expect } from 'chai';
import fc from 'fast-check';
import { decode } from '../../../server/platform/database/embedded/bson/decode.ts';
import type { Index } from '../../../server/platform/database/embedded/catalog/index-state.ts';
import { conditionsOf } from '../../../server/platform/database/embedded/query/bounds.ts';
import { planIndex } from '../../../server/platform/database/embedded/query/index-plan.ts';
import { compileFilter } from '../../../server/platform/database/embedded/query/matcher.ts';
import { choosePlan, type Plan } from '../../../server/platform/database/embedded/query/planner.ts';
import { Scan } from '../../../server/platform/database/embedded/query/scan.ts';
import { parseSort, sortKey } from '../../../server/platform/database/embedded/query/sort.ts';
import { docOf, openEngine, type TestEngine } from './support.ts';

const DOCUMENTS = 100;
const FILTERS = 100;
/** `npm run test:engine` takes 200; an ordinary test run a tenth of them. */
const COLLECTIONS = Number(process.env.ENGINE_PROPERTY_RUNS ?? 20);

const oid = (n: number) => new ObjectId(n.toString(16).padStart(24, '0'));

/** Few different values of every type, so that equal, near and mixed ones meet often. */
const scalar = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -3, max: 3 }).map((n) => new Int32(n)) },
  { weight: 3, arbitrary: fc.constantFrom('', 'a', 'A', 'ab', 'b', 'a\0b', 'é', '\u{1f600}', '\uffee') },
  fc
    .constantFrom(-1.5, 0, -0, 0.1, 2, Number.NaN, Number.POSITIVE_INFINITY, -1e300)
    .map((n) => new Double(n)),
  fc
    .constantFrom(0n, 2n, 9007199254740993n, -9007199254740993n, 9223372036854775807n)
    .map((n) => Long.fromBigInt(n)),
  fc
    .constantFrom('0', '0.1', '2', '2.00', '-1.5', 'NaN', 'Infinity', '9007199254740993', '1E+400')
    .map((t) => Decimal128.fromString(t)),
  fc.constant(null),
  fc.boolean(),
  fc.constantFrom(-1, 0, 1_000_000).map((ms) => new Date(ms)),
  fc.integer({ min: 0, max: 2 }).map(oid),
  fc
    .constantFrom([0, ''], [0, 'x'], [5, 'x'], [0, 'xy'])
    .map(([type, text]) => new Binary(Buffer.from(text as string), type as number)),
  fc.integer({ min: 0, max: 2 }).map((n) => new Timestamp({ t: n, i: 1 })),
  fc.constant(new BSONRegExp('^a', 'i')),
  fc.constantFrom(new MinKey(), new MaxKey()),
);
const small = fc.oneof(
  { weight: 6, arbitrary: scalar },
  { weight: 1, arbitrary: fc.record({ d: scalar }) },
  { weight: 1, arbitrary: fc.record({ x: scalar, d: scalar }) },
);
const value = fc.oneof(
  { weight: 6, arbitrary: small },
  { weight: 1, arbitrary: fc.array(small, { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.array(fc.array(scalar, { maxLength: 2 }), { maxLength: 2 }) },
);
const below = fc.oneof(
  fc.record({ d: value }),
  fc.array(fc.oneof(fc.record({ d: value }), scalar), { maxLength: 3 }),
  scalar,
);
// Some collections without arrays, so that indexes stay usable for two-sided bounds and for sorting.
const id = fc.oneof(scalar, fc.record({ d: scalar })).filter((one) => !(one instanceof BSONRegExp));
const documentWith = (leaf: fc.Arbitrary<unknown>, inner: fc.Arbitrary<unknown>) =>
  fc.record({ _id: id, a: leaf, b: leaf, c: inner }, { requiredKeys: [] });
const documents = fc.oneof(
  fc.array(documentWith(value, below), { minLength: DOCUMENTS, maxLength: DOCUMENTS }),
  fc.array(documentWith(small, fc.record({ d: small })), { minLength: DOCUMENTS, maxLength: DOCUMENTS }),
);

const path = fc.constantFrom('a', 'b', 'c.d', 'c', 'a.0', 'c.0.d', '_id');
const condition = fc.oneof(
  { weight: 3, arbitrary: value.map((v): unknown => v) },
  fc
    .tuple(fc.constantFrom('$eq', '$gt', '$gte', '$lt', '$lte', '$ne'), small)
    .map(([op, v]) => ({ [op]: v instanceof BSONRegExp ? 1 : v })),
  fc.tuple(scalar, scalar).map(([from, to]) => ({
    $gte: from instanceof BSONRegExp ? 1 : from,
    $lt: to instanceof BSONRegExp ? 2 : to,
  })),
  fc.array(value, { maxLength: 3 }).map((list) => ({ $in: list })),
  fc.array(scalar, { maxLength: 2 }).map((list) => ({ $nin: list })),
  fc.boolean().map((exists) => ({ $exists: exists })),
  fc.constantFrom('number', 'string', 'array', 'null', 'object').map((type) => ({ $type: type })),
  fc.array(scalar, { minLength: 1, maxLength: 2 }).map((list) => ({ $all: list })),
  fc.integer({ min: 0, max: 2 }).map((size) => ({ $size: size })),
  fc.tuple(scalar, scalar).map(([from, to]) => ({
    $elemMatch: { $gte: from instanceof BSONRegExp ? 1 : from, $lte: to instanceof BSONRegExp ? 2 : to },
  })),
  fc.constantFrom('^a', 'b', '^ab?', '^é').map((regex) => ({ $regex: regex })),
  scalar.map((v) => ({ $not: { $lt: v instanceof BSONRegExp ? 1 : v } })),
);
const simpleFilter = fc
  .array(fc.tuple(path, condition), { minLength: 1, maxLength: 3 })
  .map((parts): Document => Object.fromEntries(parts));
const filter = fc.oneof(
  { weight: 5, arbitrary: simpleFilter },
  fc.array(simpleFilter, { minLength: 1, maxLength: 3 }).map((list): Document => ({ $or: list })),
  fc.tuple(simpleFilter, simpleFilter).map((list): Document => ({ $and: list })),
);
const sort = fc.constantFrom<Document[]>(
  { a: 1 },
  { a: -1 },
  { b: 1, a: -1 },
  { 'c.d': 1 },
  { a: 1, b: -1 },
  { b: -1, a: 1, 'c.d': -1 },
);

const INDEXES = [
  { key: { a: 1 }, name: 'a' },
  { key: { a: 1, b: -1 }, name: 'ab' },
  { key: { b: 1, a: -1, 'c.d': 1 }, name: 'bac' },
  { key: { 'c.d': -1 }, name: 'cd' },
  { key: { 'a.0': 1 }, name: 'a0' },
  { key: { a: 1, _id: -1 }, name: 'unique', unique: true },
  { key: { b: 1 }, name: 'sparse', sparse: true },
  { key: { a: 1, 'c.d': 1 }, name: 'partial', partialFilterExpression: { b: { $gte: new Int32(0) } } },
];

describe('engine: every index finds what a scan finds', function () {
  this.timeout(600_000);
  let test: TestEngine;
  before(async () => {
    test = await openEngine();
  });
  after(() => test.close());

  function idsBy(plan: Plan, given: Document): { ids: number[]; bytes: Map<number, Buffer> } {
    const collection = test.engine.catalog.find('test', 'property');
    if (!collection) throw new Error('no collection');
    const ids: number[] = [];
    const bytes = new Map<number, Buffer>();
    new Scan(test.engine.store, collection, plan, compileFilter(docOf(given))).step(
      (record, found, length) => {
        ids.push(record);
        bytes.set(record, Buffer.from(found.subarray(0, length)));
        return true;
      },
    );
    return { ids, bytes };
  }

  it(`for ${COLLECTIONS * DOCUMENTS} documents and ${COLLECTIONS * FILTERS} filters, order included`, async () => {
    let plans = 0;
    let sorted = 0;
    let counted = 0;
    const property = fc.asyncProperty(
      documents,
      fc.array(fc.tuple(filter, sort), { minLength: FILTERS, maxLength: FILTERS }),
      async (list, asked) => {
        await test.run({ drop: 'property' });
        await test.run({ createIndexes: 'property', indexes: INDEXES });
        const stored = await test.run({
          insert: 'property',
          ordered: false,
          documents: list.map((one, i) => ({ _id: oid(i), ...one })),
        });
        // Parallel arrays are refused by compound indexes, and an _id can come twice; everything else has to be in.
        for (const error of stored.writeErrors ?? [])
          expect(error.code, error.errmsg).to.be.oneOf([171, 11000]);
        const collection = test.engine.catalog.find('test', 'property');
        if (!collection) throw new Error('no collection');
        for (const [given, order] of asked) {
          const wanted = idsBy({ kind: 'scan', reverse: false }, given).ids.sort((a, b) => a - b);
          const { conditions, others } = conditionsOf(docOf(given));
          const fields = parseSort(docOf({ order }).get('order'));
          const check = (plan: Plan, name: string) => {
            const { ids, bytes } = idsBy(plan, given);
            expect(
              [...ids].sort((a, b) => a - b),
              `${name} for ${JSON.stringify(given)}`,
            ).to.deep.equal(wanted);
            plans++;
            if (plan.kind !== 'index') return;
            if (plan.exact) {
              counted++;
              const keys = plan.ranges.reduce(
                (sum, range) => sum + test.engine.store.count(test.engine.store.index, range),
                0,
              );
              expect(keys, `count by ${name} for ${JSON.stringify(given)}`).to.equal(wanted.length);
            }
            if (!plan.sorted) return;
            sorted++;
            const keys = ids.map((id) => sortKey(decode(bytes.get(id) as Buffer), fields));
            for (let i = 1; i < keys.length; i++)
              expect(
                Buffer.compare(keys[i - 1] as Buffer, keys[i] as Buffer),
                `order by ${name}`,
              ).to.be.at.most(0);
          };
          const whole = (index: Index) => !index.sparse && !index.partial;
          for (const index of collection.indexes.filter(whole))
            check(planIndex(index, conditions, others, { sort: fields }), index.name);
          check(choosePlan(test.engine.store, collection, docOf(given), { sort: fields }), 'the planner');
        }
      },
    );
    await fc.assert(property, { numRuns: COLLECTIONS, seed: 20261124, endOnFailure: true });
    expect(plans).to.be.above(COLLECTIONS * FILTERS);
    // The test would say nothing about order and counts if no plan ever claimed them.
    expect(sorted).to.be.above(COLLECTIONS);
    expect(counted).to.be.above(COLLECTIONS);
  });
});
