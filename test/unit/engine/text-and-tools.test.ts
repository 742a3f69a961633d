import type { Document } from 'bson';
import { expect } from 'chai';
import { stem } from '../../../server/platform/database/embedded/text/stem.ts';
import { openEngine, type TestEngine } from './support.ts';

describe('engine: text search, explain, aggregation and figures', () => {
  let test: TestEngine;
  before(async () => {
    test = await openEngine();
  });
  after(() => test.close());
  beforeEach(() => test.run({ dropDatabase: 1 }));

  const insert = (...documents: Document[]) =>
    test.run({ insert: 'c', documents: documents.map((one, i) => ({ _id: i + 1, ...one })) });
  const batch = async (command: Document) => {
    const reply = await test.run(command);
    expect(reply.ok, reply.errmsg).to.equal(1);
    return reply.cursor.firstBatch as Document[];
  };
  const aggregate = (...pipeline: Document[]) => batch({ aggregate: 'c', pipeline, cursor: {} });

  it('takes the forms of a word to one stem', () => {
    for (const [word, expected] of [
      ['caresses', 'caress'],
      ['ponies', 'poni'],
      ['agreed', 'agre'],
      ['plastered', 'plaster'],
      ['motoring', 'motor'],
      ['hopping', 'hop'],
      ['happy', 'happi'],
      ['relational', 'relat'],
      ['hopefulness', 'hope'],
      ['formalize', 'formal'],
      ['adjustment', 'adjust'],
      ['probate', 'probat'],
      ['controlling', 'control'],
    ] as const)
      expect(stem(word), word).to.equal(expected);
  });

  describe('$text', () => {
    const search = async (text: string, more: Document = {}) =>
      (
        await batch({
          find: 'c',
          filter: { $text: { $search: text }, ...more },
          projection: { score: { $meta: 'textScore' } },
          sort: { score: { $meta: 'textScore' } },
        })
      ).map((one) => one._id);
    beforeEach(async () => {
      await test.run({
        createIndexes: 'c',
        indexes: [{ key: { title: 'text', body: 'text' }, name: 't', weights: { title: 10 } }],
      });
      await insert(
        { title: 'Sleeping badly', body: 'I cannot sleep at night', area: 1 },
        { title: 'Hello', body: 'The café was closed. We talked about sleep and hope', area: 2 },
        { title: 'Hoping', body: 'A day without alcohol, hopes for more', area: 1 },
        { title: 'Other', body: 'nothing of that', area: 2 },
      );
    });
    it('finds any of the words, by stem, without case and accents, heavier fields first', async () => {
      expect(await search('sleep')).to.deep.equal([1, 2]);
      expect(await search('HOPED cafe')).to.deep.equal([3, 2]);
      expect(await search('the was of')).to.deep.equal([]);
    });
    it('minds phrases and words that must not be there', async () => {
      expect(await search('sleep -hope')).to.deep.equal([1]);
      expect(await search('"sleep and hope"')).to.deep.equal([2]);
      expect(await search('sleep -"at night"')).to.deep.equal([2]);
    });
    it('works beside other conditions, and follows changes', async () => {
      expect(await search('sleep', { area: 2 })).to.deep.equal([2]);
      await test.run({ update: 'c', updates: [{ q: { _id: 4 }, u: { $set: { body: 'sleep' } } }] });
      await test.run({ delete: 'c', deletes: [{ q: { _id: 1 }, limit: 1 }] });
      expect(await search('sleep')).to.have.members([2, 4]);
      const changed = await test.run({
        update: 'c',
        updates: [{ q: { $text: { $search: 'cafe' } }, u: { $set: { seen: true } }, multi: true }],
      });
      expect(changed.n).to.equal(1);
      const counted = await aggregate(
        { $match: { $text: { $search: 'sleep' } } },
        { $group: { _id: 1, n: { $sum: 1 } } },
      );
      expect(counted).to.deep.equal([{ _id: 1, n: 2 }]);
    });
    it('gives scores as MongoDB computes them', async () => {
      const [only] = await batch({
        find: 'c',
        filter: { $text: { $search: 'alcohol' } },
        projection: { _id: 0, score: { $meta: 'textScore' } },
      });
      // Five terms are left of the text (dai, without is a stop word): 0.5 + 0.5 × 1/4.
      expect(only?.score).to.equal(0.625);
    });
    it('refuses what it does not have', async () => {
      const code = async (operand: Document, filter: Document = {}) =>
        (await test.run({ find: 'c', filter: { $text: operand, ...filter } })).code;
      expect(await code({ $search: 'x', $language: 'klingon' })).to.equal(2);
      expect(await code({ $search: 'x', $caseSensitive: true })).to.equal(2);
      expect(await code({ $search: 5 })).to.equal(2);
      expect((await test.run({ find: 'c', filter: {}, sort: { s: { $meta: 'textScore' } } })).code).to.equal(
        40218,
      );
      expect(
        (await test.run({ createIndexes: 'c', indexes: [{ key: { z: 'text' }, name: 'z' }] })).code,
      ).to.equal(85);
    });
    it('needs the fields before the texts to be fixed', async () => {
      await test.run({ drop: 'c' });
      await test.run({ createIndexes: 'c', indexes: [{ key: { area: 1, body: 'text' }, name: 't' }] });
      await insert({ area: 1, body: 'hope' }, { area: 2, body: 'hope' });
      expect(await search('hope', { area: 2 })).to.deep.equal([2]);
      expect((await test.run({ find: 'c', filter: { $text: { $search: 'hope' } } })).code).to.equal(291);
    });
  });

  it('explains plans and what they read', async () => {
    await insert(...Array.from({ length: 40 }, (_, i) => ({ a: i % 4, b: i })));
    await test.run({ createIndexes: 'c', indexes: [{ key: { a: 1, b: 1 }, name: 'ab' }] });
    const explained = await test.run({
      explain: { find: 'c', filter: { a: 2, b: { $lt: 10 } }, sort: { b: -1 }, limit: 5 },
      verbosity: 'executionStats',
    });
    expect(explained.queryPlanner.winningPlan.stage).to.equal('LIMIT');
    const scan = explained.queryPlanner.winningPlan.inputStage.inputStage;
    expect([scan.stage, scan.indexName, scan.direction]).to.deep.equal(['IXSCAN', 'ab', 'backward']);
    expect(explained.executionStats).to.include({ nReturned: 2, totalKeysExamined: 2, totalDocsExamined: 2 });
    const counted = await test.run({ explain: { count: 'c', query: { b: 3 } } });
    expect(counted.queryPlanner.winningPlan.stage).to.equal('COLLSCAN');
    expect(counted.executionStats.totalDocsExamined).to.equal(40);
    expect((await test.run({ explain: { insert: 'c' } })).code).to.equal(59);
  });

  it('uses an index for each branch of $or, and the index order for a sort after $in', async () => {
    await insert(...Array.from({ length: 60 }, (_, i) => ({ a: i % 10, b: i })));
    await test.run({
      createIndexes: 'c',
      indexes: [
        { key: { a: 1 }, name: 'a' },
        { key: { b: 1 }, name: 'b' },
      ],
    });
    const explained = await test.run({
      explain: { find: 'c', filter: { $or: [{ a: 3 }, { b: { $lt: 2 } }] } },
      verbosity: 'executionStats',
    });
    expect(explained.queryPlanner.winningPlan.inputStage.stage).to.equal('OR');
    expect(explained.executionStats.nReturned).to.equal(8);
    expect(explained.executionStats.totalDocsExamined).to.equal(8);
  });

  it('aggregates', async () => {
    await insert({ k: 'x', n: 1, t: [1, 2] }, { k: 'y', n: 2, t: [] }, { k: 'x', n: 3 });
    expect(
      await aggregate(
        {
          $group: {
            _id: '$k',
            sum: { $sum: '$n' },
            avg: { $avg: '$n' },
            all: { $push: '$n' },
            max: { $max: '$n' },
          },
        },
        { $sort: { _id: 1 } },
      ),
    ).to.deep.equal([
      { _id: 'x', sum: 4, avg: 2, all: [1, 3], max: 3 },
      { _id: 'y', sum: 2, avg: 2, all: [2], max: 2 },
    ]);
    expect(
      await aggregate(
        { $unwind: { path: '$t', includeArrayIndex: 'i' } },
        { $project: { _id: 0, t: 1, i: 1 } },
      ),
    ).to.deep.equal([
      { t: 1, i: 0 },
      { t: 2, i: 1 },
    ]);
    const looked = await aggregate(
      { $match: { _id: 1 } },
      {
        $lookup: {
          from: 'c',
          localField: 'k',
          foreignField: 'k',
          as: 'same',
          pipeline: [{ $project: { n: 1 } }],
        },
      },
    );
    expect(looked[0]?.same).to.deep.equal([
      { _id: 1, n: 1 },
      { _id: 3, n: 3 },
    ]);
    const joined = await aggregate(
      { $match: { _id: 2 } },
      {
        $lookup: {
          from: 'c',
          let: { limit: '$n' },
          pipeline: [{ $match: { $expr: { $gt: ['$n', '$$limit'] } } }, { $count: 'more' }],
          as: 'more',
        },
      },
    );
    expect(joined[0]?.more).to.deep.equal([{ more: 1 }]);
    expect(
      await aggregate({
        $facet: {
          count: [{ $count: 'n' }],
          top: [{ $sort: { n: -1 } }, { $limit: 1 }, { $project: { n: 1 } }],
        },
      }),
    ).to.deep.equal([{ count: [{ n: 3 }], top: [{ _id: 3, n: 3 }] }]);
    expect(await aggregate({ $sortByCount: '$k' }, { $limit: 1 })).to.deep.equal([{ _id: 'x', count: 2 }]);
    expect(await aggregate({ $unionWith: 'c' }, { $count: 'n' })).to.deep.equal([{ n: 6 }]);
    expect(
      await aggregate({ $bucket: { groupBy: '$n', boundaries: [0, 2, 5], output: { n: { $sum: 1 } } } }),
    ).to.deep.equal([
      { _id: 0, n: 1 },
      { _id: 2, n: 2 },
    ]);
    await aggregate({ $match: { k: 'x' } }, { $out: 'o' });
    expect((await test.run({ count: 'o' })).n).to.equal(2);
    await aggregate(
      { $project: { n: { $multiply: ['$n', 10] } } },
      { $merge: { into: 'o', whenMatched: 'merge', whenNotMatched: 'discard' } },
    );
    expect(await batch({ find: 'o', filter: {}, sort: { _id: 1 } })).to.deep.equal([
      { _id: 1, k: 'x', n: 10, t: [1, 2] },
      { _id: 3, k: 'x', n: 30 },
    ]);
  });

  it('checks a validator, and lets a client pass it by', async () => {
    await test.run({
      create: 'c',
      validator: {
        $jsonSchema: {
          bsonType: 'object',
          required: ['n'],
          properties: { n: { bsonType: 'int', minimum: 1 } },
        },
      },
    });
    const wrong = await test.run({ insert: 'c', documents: [{ n: 0 }] });
    expect([wrong.n, wrong.writeErrors[0].code]).to.deep.equal([0, 121]);
    expect(
      (await test.run({ insert: 'c', documents: [{ n: 0 }], bypassDocumentValidation: true })).n,
    ).to.equal(1);
    expect((await test.run({ insert: 'c', documents: [{ _id: 5, n: 1 }] })).n).to.equal(1);
    expect(
      (await test.run({ update: 'c', updates: [{ q: { _id: 5 }, u: { $unset: { n: 1 } } }] })).writeErrors[0]
        .code,
    ).to.equal(121);
  });

  it('says what a validator refused in a document', async () => {
    const details = async (validator: Record<string, unknown>, document: Record<string, unknown>) => {
      await test.run({ drop: 'c' });
      await test.run({ create: 'c', validator });
      const { writeErrors } = await test.run({ insert: 'c', documents: [{ _id: 1, ...document }] });
      expect(writeErrors[0].errInfo.failingDocumentId).to.equal(1);
      return writeErrors[0].errInfo.details;
    };
    const n = { bsonType: 'int', description: 'a count' };
    const $jsonSchema = {
      required: ['n', 'm'],
      properties: { n, o: { properties: { p: { minimum: 3 } } } },
      patternProperties: { '^_': {} },
      additionalProperties: false,
    };
    expect(await details({ $jsonSchema }, { n: 'x', o: { p: 2 }, q: 1 })).to.deep.equal({
      operatorName: '$jsonSchema',
      schemaRulesNotSatisfied: [
        { operatorName: 'required', specifiedAs: { required: ['n', 'm'] }, missingProperties: ['m'] },
        {
          operatorName: 'properties',
          propertiesNotSatisfied: [
            {
              propertyName: 'n',
              description: 'a count',
              details: [
                {
                  operatorName: 'bsonType',
                  specifiedAs: { bsonType: 'int' },
                  reason: 'type did not match',
                  consideredValue: 'x',
                  consideredType: 'string',
                },
              ],
            },
            {
              propertyName: 'o',
              details: [
                {
                  operatorName: 'properties',
                  propertiesNotSatisfied: [
                    {
                      propertyName: 'p',
                      details: [
                        {
                          operatorName: 'minimum',
                          specifiedAs: { minimum: 3 },
                          reason: 'comparison failed',
                          consideredValue: 2,
                        },
                      ],
                    },
                  ],
                },
              ],
            },
          ],
        },
        {
          operatorName: 'additionalProperties',
          specifiedAs: { additionalProperties: false },
          additionalProperties: ['q'],
        },
      ],
    });
    expect(await details({ a: { $gt: 1, $lt: 9 }, b: { $exists: true } }, { a: 9 })).to.deep.equal({
      operatorName: '$and',
      clausesNotSatisfied: [
        {
          index: 1,
          details: {
            operatorName: '$lt',
            specifiedAs: { a: { $lt: 9 } },
            reason: 'comparison failed',
            consideredValue: 9,
          },
        },
        {
          index: 2,
          details: {
            operatorName: '$exists',
            specifiedAs: { b: { $exists: true } },
            reason: 'path does not exist',
          },
        },
      ],
    });
    expect(await details({ $or: [{ a: { $type: 'string' } }] }, {})).to.deep.equal({
      operatorName: '$or',
      clausesNotSatisfied: [
        {
          index: 0,
          details: {
            operatorName: '$type',
            specifiedAs: { a: { $type: 'string' } },
            reason: 'field was missing',
          },
        },
      ],
    });
  });

  it('lists and counts for tools', async () => {
    await insert({ a: 1 }, { a: 2 });
    expect(await test.run({ collStats: 'c' })).to.include({ ns: 'test.c', count: 2, nindexes: 1 });
    expect(await test.run({ dbStats: 1 })).to.include({ db: 'test', collections: 1, objects: 2 });
    expect((await test.run({ serverStatus: 1 })).storageEngine.name).to.equal('lmdb');
    expect((await test.run({ buildInfo: 1 })).versionArray[0]).to.equal(8);
    const named = await batch({ listCollections: 1, filter: { name: 'c' }, nameOnly: true });
    expect(named).to.deep.equal([{ name: 'c', type: 'collection' }]);
    const databases = await test.run({ listDatabases: 1, nameOnly: true, filter: { name: /^te/ } }, 'admin');
    expect(databases.databases).to.deep.equal([{ name: 'test' }]);
    await test.run({ renameCollection: 'test.c', to: 'test.d' }, 'admin');
    expect((await test.run({ count: 'd' })).n).to.equal(2);
    expect((await test.run({ distinct: 'd', key: 'a', query: {} })).values).to.deep.equal([1, 2]);
  });
});
