import { Binary, BSONRegExp, Decimal128, type Document, Double, Int32, Long, ObjectId } from 'bson';
import { expect } from 'chai';
import { decode } from '../../../server/platform/database/embedded/bson/decode.ts';
import { openEngine, plainOf, type TestEngine } from './support.ts';

describe('engine: the traps', () => {
  let test: TestEngine;
  before(async () => {
    test = await openEngine();
  });
  after(() => test.close());
  beforeEach(() => test.run({ dropDatabase: 1 }));

  const insert = async (...documents: Record<string, unknown>[]) => {
    const reply = await test.run({
      insert: 'c',
      documents: documents.map((one, i) => ({ _id: i + 1, ...one })),
    });
    expect(reply.ok, reply.errmsg).to.equal(1);
    expect(reply.writeErrors, JSON.stringify(reply.writeErrors)).to.equal(undefined);
  };
  const find = async (filter: Record<string, unknown>, more: Record<string, unknown> = {}) => {
    const reply = await test.run({ find: 'c', filter, ...more });
    expect(reply.ok, reply.errmsg).to.equal(1);
    return reply.cursor.firstBatch as Document[];
  };
  const ids = async (filter: Record<string, unknown>, more: Record<string, unknown> = {}) =>
    (await find(filter, { sort: { _id: 1 }, ...more })).map((one) => one._id);
  const update = (q: Record<string, unknown>, u: unknown, more: Record<string, unknown> = {}) =>
    test.run({ update: 'c', updates: [{ q, u, ...more }] });
  /** The stored document with its BSON types kept. */
  const typed = (id: unknown) => {
    const collection = test.engine.catalog.find('test', 'c');
    if (!collection) throw new Error('no collection');
    for (let record = 1; record < collection.nextRecord; record++) {
      const bytes = test.engine.store.document(collection.id, record);
      if (bytes && plainOf(decode(bytes))._id === id) return plainOf(decode(bytes), false);
    }
    throw new Error(`no document ${id}`);
  };

  describe('1: matching', () => {
    it('compares Long, Decimal128, Double and Int32 by size', async () => {
      await insert(
        { v: Long.fromNumber(10) },
        { v: Decimal128.fromString('10.0') },
        { v: new Int32(9) },
        { v: new Double(10) },
      );
      expect(await ids({ v: new Int32(10) })).to.deep.equal([1, 2, 4]);
      expect(await ids({ v: { $gt: 9.5 } })).to.deep.equal([1, 2, 4]);
      expect(await ids({ v: { $in: [Decimal128.fromString('9')] } })).to.deep.equal([3]);
    });
    it('tells Int64 values beyond 2^53 apart', async () => {
      await insert({ v: Long.fromString('9007199254740993') }, { v: Long.fromString('9007199254740992') });
      expect(await ids({ v: Long.fromString('9007199254740993') })).to.deep.equal([1]);
      await test.run({ createIndexes: 'c', indexes: [{ key: { v: 1 }, name: 'v', unique: true }] });
      expect(await ids({ v: Long.fromString('9007199254740993') })).to.deep.equal([1]);
    });
    it('tells binaries apart by length, subtype and bytes', async () => {
      await insert(
        { v: new Binary(Buffer.from('ab'), 0) },
        { v: new Binary(Buffer.from('ab'), 5) },
        { v: new Binary(Buffer.from('abc'), 0) },
      );
      expect(await ids({ v: new Binary(Buffer.from('ab'), 0) })).to.deep.equal([1]);
    });
    it('minds the order of fields in a document', async () => {
      await insert({ v: { a: 1, b: 2 } }, { v: { b: 2, a: 1 } });
      expect(await ids({ v: { a: 1, b: 2 } })).to.deep.equal([1]);
    });
    it('keeps the order of fields that look like numbers', async () => {
      await test.run({
        insert: 'c',
        documents: [
          {
            _id: 1,
            v: new Map([
              ['10', 1],
              ['2', 2],
              ['b', 3],
            ]),
          },
        ],
      });
      await update({ _id: 1 }, { $set: { w: 1 } });
      const collection = test.engine.catalog.find('test', 'c');
      const bytes = collection && test.engine.store.document(collection.id, 1);
      const stored = bytes && decode(bytes).get('v');
      expect(stored instanceof Map && [...stored.keys()]).to.deep.equal(['10', '2', 'b']);
    });
    it('matches regular expressions, and a stored one by equality', async () => {
      await insert({ v: 'Hello' }, { v: new BSONRegExp('^h', 'i') }, { v: ['x', 'hello'] }, { v: 5 });
      expect(await ids({ v: new BSONRegExp('^h', 'i') })).to.deep.equal([1, 2, 3]);
      expect(await ids({ v: { $not: new BSONRegExp('^h', 'i') } })).to.deep.equal([4]);
    });
    it('compares only values of one kind', async () => {
      await insert({ v: 5 }, { v: '5' }, { v: null }, {}, { v: new Date(5) }, { v: true });
      expect(await ids({ v: { $gte: 0 } })).to.deep.equal([1]);
      expect(await ids({ v: { $lt: 'a' } })).to.deep.equal([2]);
      expect(await ids({ v: null })).to.deep.equal([3, 4]);
      expect(await ids({ v: { $lte: null } })).to.deep.equal([3, 4]);
    });
    it('enters arrays on a path and minds their positions', async () => {
      await insert({ a: [{ b: 1 }, { b: 2 }] }, { a: [[1, 2]] }, { a: { 0: { b: 1 } } }, { a: [] });
      expect(await ids({ 'a.b': 2 })).to.deep.equal([1]);
      expect(await ids({ 'a.0.b': 1 })).to.deep.equal([1, 3]);
      expect(await ids({ 'a.b': { $exists: false } })).to.deep.equal([2, 3, 4]);
      expect(await ids({ a: { $elemMatch: { b: { $gt: 1 } } } })).to.deep.equal([1]);
      expect(await ids({ a: { $size: 0 } })).to.deep.equal([4]);
    });
    it('gives $type the type that was stored', async () => {
      await insert(
        { v: new Double(3) },
        { v: new Int32(3) },
        { v: Long.fromNumber(3) },
        { v: [new Double(1.5)] },
      );
      expect(await ids({ v: { $type: 'double' } })).to.deep.equal([1, 4]);
      expect(await ids({ v: { $type: 'int' } })).to.deep.equal([2]);
      expect(await ids({ v: { $type: ['long', 'array'] } })).to.deep.equal([3, 4]);
    });
    for (const [what, filter, code] of [
      ['an unknown operator', { v: { $near: 1 } }, 2],
      ['an unknown operator at the top', { $foo: 1 }, 2],
      ['$where', { $where: 'true' }, 2],
      ['$in without a list', { v: { $in: 1 } }, 2],
      ['an empty $or', { $or: [] }, 2],
      ['an invalid regular expression', { v: { $regex: '(' } }, 51091],
      ['$text without an index', { $text: { $search: 'x' } }, 27],
    ] as const)
      it(`refuses ${what}`, async () => {
        await insert({ v: 1 });
        expect((await test.run({ find: 'c', filter })).code).to.equal(code);
      });
  });

  describe('1 and 3: updating', () => {
    it('refuses $inc on text and $push on a scalar', async () => {
      await insert({ v: 'x', n: 1 });
      expect((await update({ _id: 1 }, { $inc: { v: 1 } })).writeErrors[0].code).to.equal(14);
      expect((await update({ _id: 1 }, { $push: { n: 1 } })).writeErrors[0].code).to.equal(2);
    });
    it('knows $setOnInsert', async () => {
      const reply = await update({ _id: 9 }, { $set: { a: 1 }, $setOnInsert: { b: 2 } }, { upsert: true });
      expect(reply.upserted).to.deep.equal([{ index: 0, _id: 9 }]);
      await update({ _id: 9 }, { $set: { a: 3 }, $setOnInsert: { b: 4 } }, { upsert: true });
      expect(await find({})).to.deep.equal([{ _id: 9, a: 3, b: 2 }]);
    });
    it('allows a.$.x and a.$.y together, and resolves $ once on the document as it was', async () => {
      await insert({ a: [{ k: 1 }, { k: 2 }] });
      const reply = await update({ 'a.k': 2 }, { $set: { 'a.$.k': 9, 'a.$.x': 1, 'a.$.y': 2 } });
      expect(reply.writeErrors).to.equal(undefined);
      expect((await find({}))[0]?.a).to.deep.equal([{ k: 1 }, { k: 9, x: 1, y: 2 }]);
    });
    it('changes elements by array filters and all of them', async () => {
      await insert({ a: [1, 5, 9], b: [{ n: 1 }, { n: 2 }] });
      await update(
        { _id: 1 },
        { $inc: { 'a.$[big]': 100, 'b.$[].n': 1 } },
        { arrayFilters: [{ big: { $gte: 5 } }] },
      );
      expect(await find({})).to.deep.equal([{ _id: 1, a: [1, 105, 109], b: [{ n: 2 }, { n: 3 }] }]);
    });
    it('refuses conflicts, a changed _id and unknown operators', async () => {
      await insert({ a: { b: 1 } });
      expect((await update({ _id: 1 }, { $set: { a: 1, 'a.b': 2 } })).writeErrors[0].code).to.equal(40);
      expect((await update({ _id: 1 }, { $set: { _id: 2 } })).writeErrors[0].code).to.equal(66);
      expect((await update({ _id: 1 }, { _id: 2, x: 1 })).writeErrors[0].code).to.equal(66);
      expect((await update({ _id: 1 }, { $foo: { a: 1 } })).writeErrors[0].code).to.equal(9);
      expect((await update({ _id: 1 }, { $set: { 'a.b.c': 1 } })).writeErrors[0].code).to.equal(28);
      expect(await find({})).to.deep.equal([{ _id: 1, a: { b: 1 } }]);
    });
    it('pushes with $each, $sort, $slice and $position; pulls by filter', async () => {
      await insert({ a: [{ n: 3 }, { n: 1 }], t: ['x', 'y', 'x'] });
      await update(
        { _id: 1 },
        { $push: { a: { $each: [{ n: 2 }], $sort: { n: -1 }, $slice: 2 } }, $pull: { t: 'x' } },
      );
      expect(await find({})).to.deep.equal([{ _id: 1, a: [{ n: 3 }, { n: 2 }], t: ['y'] }]);
      await update(
        { _id: 1 },
        { $pull: { a: { n: { $gte: 3 } } }, $push: { t: { $each: ['a'], $position: 0 } }, $addToSet: {} },
      );
      expect(await find({})).to.deep.equal([{ _id: 1, a: [{ n: 2 }], t: ['a', 'y'] }]);
      await update({ _id: 1 }, { $addToSet: { t: { $each: ['y', 'z'] } }, $pop: { a: 1 } });
      expect(await find({})).to.deep.equal([{ _id: 1, a: [], t: ['a', 'y', 'z'] }]);
    });
    it('adds in the wider type and refuses an overflow', async () => {
      await insert({
        i: new Int32(2147483647),
        l: Long.MAX_VALUE,
        d: new Double(1.5),
        m: Decimal128.fromString('0.1'),
      });
      expect((await update({ _id: 1 }, { $inc: { l: 1 } })).writeErrors[0].code).to.equal(2);
      await update(
        { _id: 1 },
        { $inc: { i: new Int32(1), d: 1, m: Decimal128.fromString('0.2') }, $mul: { missing: 5 } },
      );
      const stored = typed(1);
      expect(stored.i.toString()).to.equal('2147483648');
      expect(stored.i).to.be.instanceOf(Long);
      expect(stored.d.valueOf()).to.equal(2.5);
      expect(stored.m.toString()).to.equal('0.3');
      expect(stored.missing.valueOf()).to.equal(0);
    });
    it('says what it matched and what it changed', async () => {
      await insert({ a: 1 }, { a: 1 });
      const reply = await update({ a: 1 }, { $set: { a: 1 } }, { multi: true });
      expect([reply.n, reply.nModified]).to.deep.equal([2, 0]);
    });
    it('updates by a pipeline', async () => {
      await insert({ a: 2, b: { c: 1 } });
      await update({ _id: 1 }, [{ $set: { total: { $add: ['$a', 3] }, 'b.d': '$a' } }, { $unset: 'a' }]);
      expect(await find({})).to.deep.equal([{ _id: 1, b: { c: 1, d: 2 }, total: 5 }]);
    });
  });

  it('carries out every statement of an unordered command, and of an ordered one up to the first error', async () => {
    await insert({ n: 0 });
    const updates = Array.from({ length: 160 }, (_, at) =>
      at % 40 === 39
        ? { q: { _id: 1 }, u: { $inc: { n: 'x' } } }
        : at % 40 === 38
          ? { q: { _id: 1_000 + at }, u: { $set: { made: at } }, upsert: true }
          : { q: { _id: 1 }, u: { $inc: { n: 1 } } },
    );
    const reply = await test.run({ update: 'c', updates, ordered: false });
    expect(reply.n).to.equal(156);
    expect(reply.writeErrors.map((one: Document) => one.index)).to.deep.equal([39, 79, 119, 159]);
    expect(reply.upserted).to.deep.equal([38, 78, 118, 158].map((index) => ({ index, _id: 1_000 + index })));
    expect((await find({ _id: 1 }))[0]?.n).to.equal(152);
    const stopped = await test.run({ update: 'c', updates });
    expect(stopped.writeErrors.map((one: Document) => one.index)).to.deep.equal([39]);
    expect((await find({ _id: 1 }))[0]?.n).to.equal(190);
    const deletes = [
      { q: { _id: 1 }, limit: 1 },
      { q: {}, limit: 7 },
      { q: { made: { $exists: true } }, limit: 0 },
    ];
    const removed = await test.run({ delete: 'c', deletes, ordered: false });
    expect(removed.n).to.equal(5);
    expect(removed.writeErrors.map((one: Document) => one.index)).to.deep.equal([1]);
  });

  it('2: create, createIndexes and upserts of one new collection at one time make one collection', async () => {
    const replies = await Promise.all([
      test.run({ create: 'c' }),
      test.run({ createIndexes: 'c', indexes: [{ key: { k: 1 }, name: 'k', unique: true }] }),
      ...Array.from({ length: 20 }, () => update({ k: 1 }, { $inc: { n: 1 } }, { upsert: true })),
    ]);
    for (const reply of replies) expect(reply.ok, reply.errmsg).to.equal(1);
    expect(test.engine.catalog.list('test')).to.have.length(1);
    const [only, ...others] = await find({ k: 1 });
    expect(others).to.deep.equal([]);
    expect(only?.n).to.equal(20);
  });

  describe('4: types', () => {
    it('keeps a whole Double, an Int64 and a regular expression through inserts and updates', async () => {
      await insert({ d: new Double(3), l: Long.fromNumber(3), r: new BSONRegExp('a', 'x') });
      await update({ _id: 1 }, { $set: { other: 1 } });
      const stored = typed(1);
      expect(stored.d).to.be.instanceOf(Double);
      expect(stored.l).to.be.instanceOf(Long);
      expect(stored.r).to.deep.equal(new BSONRegExp('a', 'x'));
    });
    it('puts _id first and makes one when it is missing', async () => {
      await test.run({ insert: 'c', documents: [{ a: 1, _id: 7 }, { a: 2 }] });
      const all = await find({}, { sort: { a: 1 } });
      expect(Object.keys(all[0] ?? {})).to.deep.equal(['_id', 'a']);
      expect(all[1]?._id).to.be.instanceOf(ObjectId);
    });
  });

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
