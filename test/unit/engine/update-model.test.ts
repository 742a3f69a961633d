import { expect } from 'chai';
import fc from 'fast-check';
import { openEngine, type TestEngine } from './support.ts';

type Item = { _id: number; n: number; list: number[]; inner: Record<string, number> };
type Change =
  | { op: '$inc' | '$mul' | '$min' | '$max' | '$set'; field: 'n' | 'inner.a' | 'inner.b'; by: number }
  | { op: '$unset'; field: 'inner.a' | 'inner.b' }
  | { op: '$push' | '$addToSet' | '$pull'; by: number }
  | { op: '$pop'; by: 1 | -1 }
  | { op: 'slice'; by: number[]; size: number };

const number = fc.integer({ min: -4, max: 4 });
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    op: fc.constantFrom('$inc' as const, '$mul' as const, '$min' as const, '$max' as const, '$set' as const),
    field: fc.constantFrom('n' as const, 'inner.a' as const, 'inner.b' as const),
    by: number,
  }),
  fc.record({
    op: fc.constant('$unset' as const),
    field: fc.constantFrom('inner.a' as const, 'inner.b' as const),
  }),
  fc.record({ op: fc.constantFrom('$push' as const, '$addToSet' as const, '$pull' as const), by: number }),
  fc.record({ op: fc.constant('$pop' as const), by: fc.constantFrom(1 as const, -1 as const) }),
  fc.record({
    op: fc.constant('slice' as const),
    by: fc.array(number, { maxLength: 3 }),
    size: fc.integer({ min: -3, max: 3 }),
  }),
);

/** The same change as a client would send it. */
function asUpdate(given: Change): Record<string, unknown> {
  if (given.op === 'slice') return { $push: { list: { $each: given.by, $slice: given.size } } };
  if (given.op === '$unset') return { $unset: { [given.field]: '' } };
  if ('field' in given) return { [given.op]: { [given.field]: given.by } };
  return { [given.op]: { list: given.by } };
}

/** The smallest program that does the same. */
function model(item: Item, given: Change): void {
  if (given.op === 'slice') {
    const all = [...item.list, ...given.by];
    item.list = given.size < 0 ? all.slice(given.size) : all.slice(0, given.size);
  } else if (given.op === '$unset') delete item.inner[given.field.slice(6)];
  else if ('field' in given) {
    const holder: Record<string, unknown> = given.field === 'n' ? item : item.inner;
    const name = given.field.replace('inner.', '');
    const held = holder[name] as number | undefined;
    const by = given.by;
    if (given.op === '$set') holder[name] = by;
    else if (given.op === '$inc') holder[name] = (held ?? 0) + by;
    else if (given.op === '$mul') holder[name] = (held ?? 0) * by;
    else if (given.op === '$min') holder[name] = held === undefined ? by : Math.min(held, by);
    else holder[name] = held === undefined ? by : Math.max(held, by);
  } else if (given.op === '$push') item.list.push(given.by);
  else if (given.op === '$addToSet')
    item.list = item.list.includes(given.by) ? item.list : [...item.list, given.by];
  else if (given.op === '$pull') item.list = item.list.filter((one) => one !== given.by);
  else item.list = given.by === 1 ? item.list.slice(0, -1) : item.list.slice(1);
}

/** -0 and 0 are one number in a whole-number field. */
const normal = (item: Item) => JSON.parse(JSON.stringify(item)) as Item;

describe('engine: updates beside a model', function () {
  this.timeout(120_000);
  let test: TestEngine;
  before(async () => {
    test = await openEngine();
    await test.run({
      createIndexes: 'c',
      indexes: [
        { key: { list: 1 }, name: 'l' },
        { key: { 'inner.a': 1, n: -1 }, name: 'an' },
        { key: { 'inner.b': 1 }, name: 'pb', partialFilterExpression: { n: { $gt: 0 } } },
      ],
    });
  });
  after(() => test.close());

  it('give the same documents, and the indexes follow', async () => {
    await fc.assert(
      fc.asyncProperty(
        number,
        fc.array(number, { maxLength: 4 }),
        fc.array(change, { minLength: 1, maxLength: 12 }),
        async (n, list, changes) => {
          await test.run({ delete: 'c', deletes: [{ q: {}, limit: 0 }] });
          const item: Item = { _id: 1, n, list: [...list], inner: {} };
          await test.run({ insert: 'c', documents: [item, { _id: 2, n: 0, list: [], inner: {} }] });
          for (const one of changes) {
            const before = JSON.stringify(normal(item));
            model(item, one);
            const reply = await test.run({ update: 'c', updates: [{ q: { _id: 1 }, u: asUpdate(one) }] });
            expect(reply.writeErrors, JSON.stringify(reply.writeErrors)).to.equal(undefined);
            expect([reply.n, reply.nModified], JSON.stringify(one)).to.deep.equal([
              1,
              before === JSON.stringify(normal(item)) ? 0 : 1,
            ]);
          }
          const found = await test.run({ find: 'c', filter: { _id: 1 } });
          expect(found.cursor.firstBatch).to.deep.equal([normal(item)]);
          const a = item.inner.a;
          if (a !== undefined) {
            const byIndex = await test.run({ find: 'c', filter: { 'inner.a': a }, hint: 'an' });
            expect(byIndex.cursor.firstBatch).to.have.length(1);
          }
          // An entry comes and goes with a field that is not in the index.
          const partly = await test.run({
            find: 'c',
            filter: { 'inner.b': { $gte: -1_000 }, n: { $gt: 0 } },
            hint: 'pb',
          });
          expect(partly.cursor.firstBatch).to.have.length(
            item.n > 0 && (item.inner.b ?? Number.NEGATIVE_INFINITY) >= -1_000 ? 1 : 0,
          );
          for (const value of new Set(item.list)) {
            const byIndex = await test.run({ find: 'c', filter: { list: value }, hint: 'l' });
            expect(byIndex.cursor.firstBatch).to.have.length(1);
          }
        },
      ),
      { numRuns: Number(process.env.ENGINE_PROPERTY_RUNS ?? 150), seed: 20261124 },
    );
  });
});
