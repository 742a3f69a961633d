import { Binary, BSONRegExp, Decimal128, type Document, Double, Int32, Long, ObjectId } from 'bson';
import { expect } from 'chai';
import { decode } from '../../../server/platform/database/embedded/bson/decode.ts';
import { collectionOf, openEngine, type TestEngine } from './support.ts';

describe('engine: the traps', () => {
  let test: TestEngine;
  before(async () => {
    test = await openEngine();
  });
  after(() => test.close());
  beforeEach(() => test.run({ dropDatabase: 1 }));
  const { insert, find, ids, update, typed } = collectionOf(() => test);

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
    it('says as MongoDB does what is wrong with an update, and in which document', async () => {
      await insert({ v: 'x', n: 1, o: { s: null }, big: 2n ** 63n - 1n });
      const refusal = async (change: Record<string, unknown>) =>
        (await update({ _id: 1 }, change)).writeErrors[0].errmsg;
      for (const [change, message] of [
        [{ $inc: { n: 'x' } }, 'Cannot increment with non-numeric argument: {n: "x"}'],
        [
          { $inc: { 'o.s': 1 } },
          "Cannot apply $inc to a value of non-numeric type. {_id: 1} has the field 's' of non-numeric type null",
        ],
        [
          { $inc: { big: 1 } },
          'Failed to apply $inc operations to current value ((NumberLong)9223372036854775807) for document {_id: 1}',
        ],
        [{ $push: { v: 1 } }, "The field 'v' must be an array but is of type string in document {_id: 1}"],
        [
          { $addToSet: { n: 1 } },
          "Cannot apply $addToSet to non-array field. Field named 'n' has non-array type int",
        ],
        [
          { $bit: { v: { or: 1 } } },
          'Cannot apply $bit to a value of non-integral type._id: 1 has the field v of non-integer type string',
        ],
      ] as const)
        expect(await refusal(change)).to.equal(message);
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
});
