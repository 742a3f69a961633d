import { type Document, Long, ObjectId } from 'bson';
import { expect } from 'chai';
import { collectionOf, openEngine, type TestEngine } from './support.ts';

describe('engine: the traps of indexes', () => {
  let test: TestEngine;
  before(async () => {
    test = await openEngine();
  });
  after(() => test.close());
  beforeEach(() => test.run({ dropDatabase: 1 }));
  const { insert, find, ids } = collectionOf(() => test);

  describe('5: multikey indexes', () => {
    beforeEach(async () => {
      await insert({ a: [1, 10], n: 1 }, { a: 5, n: 2 }, { a: [20], n: 3 });
      await test.run({ createIndexes: 'c', indexes: [{ key: { a: 1 }, name: 'a' }] });
    });
    it('bound a range from one side only', async () => {
      expect(await ids({ a: { $gt: 4, $lt: 6 } }, { hint: 'a' })).to.deep.equal([1, 2]);
    });
    it('give each document once and do not sort', async () => {
      expect(await ids({ a: { $gte: 0 } })).to.deep.equal([1, 2, 3]);
      const sorted = await find({ a: { $gte: 0 } }, { sort: { a: -1 } });
      expect(sorted.map((one) => one._id)).to.deep.equal([3, 1, 2]);
      const plan = await test.run({
        explain: { find: 'c', filter: {}, sort: { a: 1 } },
        verbosity: 'queryPlanner',
      });
      expect(plan.queryPlanner.winningPlan.stage).to.equal('SORT');
    });
    it('stay multikey after the last array is gone', async () => {
      await test.run({ delete: 'c', deletes: [{ q: { n: { $ne: 2 } }, limit: 0 }] });
      expect(test.engine.catalog.find('test', 'c')?.indexes[1]?.multikey).to.equal(true);
    });
    it('refuse parallel arrays', async () => {
      await test.run({ createIndexes: 'c', indexes: [{ key: { x: 1, y: 1 }, name: 'xy' }] });
      const reply = await test.run({ insert: 'c', documents: [{ x: [1], y: [2] }] });
      expect(reply.writeErrors[0].code).to.equal(171);
    });
  });

  it('6: a cursor goes on while documents come and go', async () => {
    await insert(...Array.from({ length: 500 }, (_, i) => ({ v: i })));
    const first = await test.run({ find: 'c', filter: {}, batchSize: 100 });
    await test.run({ delete: 'c', deletes: [{ q: { v: { $gte: 200, $lt: 300 } }, limit: 0 }] });
    const seen = first.cursor.firstBatch.map((one: Document) => one.v);
    let { id } = first.cursor;
    while (id !== 0 && id !== 0n) {
      const next = await test.run({ getMore: Long.fromBigInt(BigInt(id)), collection: 'c', batchSize: 90 });
      expect(next.ok, next.errmsg).to.equal(1);
      seen.push(...next.cursor.nextBatch.map((one: Document) => one.v));
      id = next.cursor.id;
    }
    expect(seen).to.deep.equal([...Array(200).keys(), ...Array.from({ length: 200 }, (_, i) => 300 + i)]);
    expect((await test.run({ getMore: Long.fromNumber(12345), collection: 'c' })).code).to.equal(43);
  });

  describe('8: indexes', () => {
    it('tell keyPattern and keyValue of a duplicate', async () => {
      await test.run({
        createIndexes: 'c',
        indexes: [{ key: { 'a.b': 1, n: 1 }, name: 'ab', unique: true }],
      });
      await insert({ a: { b: 1 }, n: 2 });
      const reply = await test.run({ insert: 'c', documents: [{ _id: 5, a: { b: 1 }, n: 2 }] });
      expect(reply.writeErrors[0]).to.deep.equal({
        index: 0,
        code: 11000,
        keyPattern: { 'a.b': 1, n: 1 },
        keyValue: { 'a.b': 1, n: 2 },
        errmsg: 'E11000 duplicate key error collection: test.c index: ab dup key: { a.b: 1, n: 2 }',
      });
      const modified = await test.run({
        findAndModify: 'c',
        query: { _id: 6 },
        update: { a: { b: 1 }, n: 2 },
        upsert: true,
      });
      expect([modified.code, modified.keyPattern]).to.deep.equal([11000, { 'a.b': 1, n: 1 }]);
    });
    it('list a text index as MongoDB does', async () => {
      await test.run({
        createIndexes: 'c',
        indexes: [{ key: { f: 1, title: 'text', body: 'text' }, name: 't', weights: { title: 3 } }],
      });
      const reply = await test.run({ listIndexes: 'c' });
      expect(reply.cursor.firstBatch[1]).to.deep.equal({
        v: 2,
        key: { f: 1, _fts: 'text', _ftsx: 1 },
        name: 't',
        weights: { body: 1, title: 3 },
        default_language: 'english',
        language_override: 'language',
        textIndexVersion: 3,
      });
    });
    it('are made once and refused when they differ', async () => {
      const make = (spec: Record<string, unknown>) => test.run({ createIndexes: 'c', indexes: [spec] });
      expect((await make({ key: { a: 1 }, name: 'a_1' })).numIndexesAfter).to.equal(2);
      expect((await make({ key: { a: 1 }, name: 'a_1' })).note).to.equal('all indexes already exist');
      expect((await make({ key: { a: 1 }, name: 'other' })).code).to.equal(85);
      expect((await make({ key: { b: 1 }, name: 'a_1' })).code).to.equal(86);
      expect((await make({ key: { a: 1 }, name: 'a_1', unique: true })).code).to.equal(86);
      expect((await make({ key: {}, name: 'x' })).code).to.equal(67);
      expect((await make({ key: { z: '2dsphere' }, name: 'x' })).code).to.equal(67);
    });
    it('take partial and sparse ones only when they are enough', async () => {
      await insert({ a: 1, s: 'open' }, { a: 2, s: 'closed' }, { s: 'open' });
      await test.run({
        createIndexes: 'c',
        indexes: [
          { key: { a: 1 }, name: 'p', unique: true, partialFilterExpression: { s: 'open' } },
          { key: { b: 1 }, name: 's', sparse: true },
          { key: { c: -1 }, name: 't', partialFilterExpression: { d: { $type: 'object' } } },
        ],
      });
      const plan = async (filter: Record<string, unknown>) =>
        (await test.run({ explain: { find: 'c', filter }, verbosity: 'queryPlanner' })).queryPlanner
          .winningPlan;
      expect((await plan({ a: 1, s: 'open' })).inputStage.indexName).to.equal('p');
      expect((await plan({ a: 1 })).stage).to.equal('COLLSCAN');
      expect((await plan({ c: 1, d: { $type: 'object' } })).inputStage.indexName).to.equal('t');
      expect((await plan({ c: 1, d: { $type: 'string' } })).stage).to.equal('COLLSCAN');
      expect((await plan({ b: null })).stage).to.equal('COLLSCAN');
      expect((await plan({ b: 5 })).inputStage.indexName).to.equal('s');
      expect((await test.run({ insert: 'c', documents: [{ a: 1, s: 'closed' }] })).writeErrors).to.equal(
        undefined,
      );
      expect(
        (await test.run({ insert: 'c', documents: [{ a: 1, s: 'open' }] })).writeErrors[0].code,
      ).to.equal(11000);
    });
    it('hold keys of any length', async () => {
      const long = 'x'.repeat(5000);
      await test.run({ createIndexes: 'c', indexes: [{ key: { t: 1 }, name: 't', unique: true }] });
      await insert({ t: `${long}a` }, { t: `${long}b` }, { t: 'short' });
      expect(await ids({ t: `${long}b` })).to.deep.equal([2]);
      expect((await test.run({ insert: 'c', documents: [{ t: `${long}a` }] })).writeErrors[0].code).to.equal(
        11000,
      );
      expect((await find({ t: { $gte: 'x' } }, { sort: { t: -1 } })).map((one) => one._id)).to.deep.equal([
        2, 1,
      ]);
    });
    it('remove what is over in time, and collMod changes when', async () => {
      await test.run({
        createIndexes: 'c',
        indexes: [{ key: { at: 1 }, name: 'at', expireAfterSeconds: 3600 }],
      });
      await insert(
        { at: new Date(Date.now() - 7_200_000) },
        { at: new Date() },
        { at: 'never' },
        {},
        { at: [new Date(0), new Date()] },
      );
      const { removeExpired } = await import('../../../server/platform/database/embedded/catalog/ttl.ts');
      expect(await removeExpired(test.engine, new Date())).to.equal(2);
      expect(await ids({})).to.deep.equal([2, 3, 4]);
      const reply = await test.run({ collMod: 'c', index: { name: 'at', expireAfterSeconds: 5 } });
      expect([reply.expireAfterSeconds_old, reply.expireAfterSeconds_new]).to.deep.equal([3600, 5]);
    });
  });

  it('9: hello takes topologyVersion; missing sorts as null and arrays by their least and greatest', async () => {
    expect(
      (await test.run({ hello: 1, topologyVersion: { processId: new ObjectId(), counter: Long.ZERO } })).ok,
    ).to.equal(1);
    await insert({ v: 1 }, {}, { v: [3, 0] }, { v: null }, { v: 'a' }, { v: [] });
    expect((await find({}, { sort: { v: 1, _id: 1 } })).map((one) => one._id)).to.deep.equal([
      6, 2, 4, 3, 1, 5,
    ]);
    expect((await find({}, { sort: { v: -1, _id: 1 } })).map((one) => one._id)).to.deep.equal([
      5, 3, 1, 2, 4, 6,
    ]);
  });

  it('10: countDocuments is answered from the index alone', async () => {
    await insert(...Array.from({ length: 50 }, (_, i) => ({ v: i % 5, w: i })));
    await test.run({ createIndexes: 'c', indexes: [{ key: { v: 1 }, name: 'v' }] });
    const store = test.engine.store;
    const peek = store.peekDocument.bind(store);
    let reads = 0;
    store.peekDocument = (...given) => {
      reads++;
      return peek(...given);
    };
    try {
      const pipeline = [{ $match: { v: 3 } }, { $group: { _id: 1, n: { $sum: 1 } } }];
      const reply = await test.run({ aggregate: 'c', pipeline, cursor: {} });
      expect(reply.cursor.firstBatch).to.deep.equal([{ _id: 1, n: 10 }]);
      expect(reads).to.equal(0);
      expect((await test.run({ count: 'c', query: { v: { $in: [1, 2] }, w: { $lt: 10 } } })).n).to.equal(4);
      expect(reads).to.be.above(0);
    } finally {
      store.peekDocument = peek;
    }
  });

  it('refuses what a standalone server refuses, with its codes', async () => {
    await insert({ v: 1 });
    const code = async (command: Record<string, unknown>, db?: string) => (await test.run(command, db)).code;
    expect(await code({ nonsense: 1 })).to.equal(59);
    expect(await code({ find: 'c', txnNumber: Long.ONE, lsid: {} })).to.equal(20);
    expect(await code({ commitTransaction: 1 }, 'admin')).to.equal(20);
    expect(await code({ replSetGetStatus: 1 }, 'admin')).to.equal(76);
    expect(await code({ find: 'c', nonsense: 1 })).to.equal(40415);
    expect(await code({ aggregate: 'c', pipeline: [{ $nonsense: 1 }], cursor: {} })).to.equal(40324);
    expect(await code({ aggregate: 'c', pipeline: [{ $changeStream: {} }], cursor: {} })).to.equal(40573);
    expect(
      await code({ aggregate: 'c', pipeline: [{ $project: { x: { $nonsense: 1 } } }], cursor: {} }),
    ).to.equal(168);
    expect(await code({ create: 'view', viewOn: 'c', pipeline: [] })).to.equal(72);
    expect(await code({ mapReduce: 'c' })).to.equal(115);
    const named = await test.run({ insert: 'a$b', documents: [{ _id: 1 }] });
    expect(named.writeErrors[0].code).to.equal(73);
  });
});
