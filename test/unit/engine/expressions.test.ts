import { type Document, ObjectId } from 'bson';
import { expect } from 'chai';
import { openEngine, type TestEngine } from './support.ts';

describe('engine: expressions and stages that keep types', function () {
  this.timeout(30_000);
  let test: TestEngine;
  before(async () => {
    test = await openEngine();
  });
  after(() => test.close());

  const aggregate = async (pipeline: Document[], collection: string | 1 = 1): Promise<Document> =>
    test.run({ aggregate: collection, pipeline, cursor: {} });
  const batch = async (pipeline: Document[], collection?: string): Promise<Document[]> => {
    const reply = await aggregate(pipeline, collection);
    expect(reply.ok, reply.errmsg).to.equal(1);
    return reply.cursor.firstBatch;
  };
  /** What an expression gives for one document. */
  const value = async (expression: unknown, document: Document = { a: 1 }) =>
    (await batch([{ $documents: [document] }, { $project: { r: expression } }]))[0]?.r;
  const refusal = async (expression: unknown) =>
    (await aggregate([{ $documents: [{ a: 1 }] }, { $project: { r: expression } }])).code;

  it('converts, and refuses with ConversionFailure what can not be', async () => {
    const id = '64b7f0f0f0f0f0f0f0f0f0f0';
    expect(await value({ $toObjectId: '$s' }, { s: id })).to.deep.equal(new ObjectId(id));
    expect(await value({ $type: { $toLong: '5' } })).to.equal('long');
    expect(await value({ $type: { $toInt: 2.9 } })).to.equal('int');
    expect(await value({ $toInt: { $literal: -2.9 } })).to.equal(-2);
    expect(await value({ $toString: '$d' }, { d: new Date(0) })).to.equal('1970-01-01T00:00:00.000Z');
    expect(await value({ $toDate: '2024-02-03T04:05:06' })).to.deep.equal(new Date('2024-02-03T04:05:06Z'));
    expect(await value({ $toDouble: null })).to.equal(null);
    expect(await value({ $convert: { input: 'x', to: 'int', onError: -1 } })).to.equal(-1);
    expect(await value({ $convert: { input: null, to: 'int', onNull: 'none' } })).to.equal('none');
    expect(await value({ $convert: { input: '1', to: 16 } })).to.equal(1);
    for (const wrong of [{ $toInt: 'x1' }, { $toObjectId: 'x' }, { $toDate: 'soon' }, { $toInt: 2 ** 40 }])
      expect(await refusal(wrong)).to.equal(241);
  });

  it('converts inside of other operators too', async () => {
    const list = { l: ['64b7f0f0f0f0f0f0f0f0f0f0', '64b7f0f0f0f0f0f0f0f0f0f1'] };
    const ids = { $map: { input: '$l', in: { $toObjectId: '$$this' } } };
    expect(await value(ids, list)).to.deep.equal(list.l.map((id) => new ObjectId(id)));
    const types = { $map: { input: '$l', in: { $type: { $toObjectId: '$$this' } } } };
    expect(await value(types, list)).to.deep.equal(['objectId', 'objectId']);
  });

  it('counts weeks from the first Sunday on, and finds text by its characters', async () => {
    expect(await value({ $week: '$d' }, { d: new Date('2024-03-05') })).to.equal(9);
    expect(await value({ $week: '$d' }, { d: new Date('2024-01-06') })).to.equal(0);
    expect(await value({ $indexOfCP: ['$t', 'l'] }, { t: '😀hallo' })).to.equal(3);
    expect(await value({ $indexOfCP: ['hallo', 'l', 3] })).to.equal(3);
    expect(await value({ $indexOfCP: ['hallo', 'x'] })).to.equal(-1);
  });

  it('refuses a switch in which no branch fits', async () => {
    // An object with the word itself in it would look like a promise.
    const branches = [
      new Map<string, unknown>([
        ['case', { $eq: ['$a', 2] }],
        ['then', 'two'],
      ]),
    ];
    expect(await value({ $switch: { branches, default: 'other' } })).to.equal('other');
    expect(await refusal({ $switch: { branches } })).to.equal(40066);
  });

  it('redacts level by level', async () => {
    const documents = [{ level: 1, a: { level: 5 }, b: [{ level: 1, y: 2 }, { level: 9 }, 3] }, { level: 4 }];
    const tooHigh = { $gt: ['$level', 3] };
    const redact = { $cond: [tooHigh, '$$PRUNE', '$$DESCEND'] };
    expect(await batch([{ $documents: documents }, { $redact: redact }])).to.deep.equal([
      { level: 1, b: [{ level: 1, y: 2 }, 3] },
    ]);
    const wrong = await aggregate([{ $documents: documents }, { $redact: 'x' }]);
    expect(wrong.code).to.equal(17053);
  });

  it('follows a graph, also one that leads in a circle', async () => {
    await test.run({
      insert: 'people',
      documents: [
        { _id: 1, name: 'a', knows: ['b', 'c'] },
        { _id: 2, name: 'b', knows: ['d'] },
        { _id: 3, name: 'c', knows: ['a'], away: true },
        { _id: 4, name: 'd', knows: ['a'] },
      ],
    });
    const graph = async (more: Document) => {
      const [found] = await batch(
        [
          { $match: { _id: 1 } },
          {
            $graphLookup: {
              from: 'people',
              startWith: '$knows',
              connectFromField: 'knows',
              connectToField: 'name',
              as: 'all',
              depthField: 'far',
              ...more,
            },
          },
        ],
        'people',
      );
      return found?.all.map(({ name, far }: Document) => `${name}${far}`).sort();
    };
    expect(await graph({})).to.deep.equal(['a1', 'b0', 'c0', 'd1']);
    expect(await graph({ maxDepth: 0 })).to.deep.equal(['b0', 'c0']);
    expect(await graph({ restrictSearchWithMatch: { away: { $ne: true } } })).to.deep.equal([
      'a2',
      'b0',
      'd1',
    ]);
    expect((await aggregate([{ $graphLookup: { from: 'people' } }], 'people')).code).to.equal(40105);
  });

  it('names the field and the filter that an update lacks', async () => {
    await test.run({ insert: 'u', documents: [{ _id: 1, a: 1, l: [1] }] });
    const message = async (u: Document) =>
      (await test.run({ update: 'u', updates: [{ q: {}, u }] })).writeErrors?.[0]?.errmsg;
    expect(await message({ $set: { 'a.b': 1 } })).to.equal("Cannot create field 'b' in element {a: 1}");
    expect(await message({ $set: { 'l.$[e]': 1 } })).to.equal(
      "No array filter found for identifier 'e' in path 'l.$[e]'",
    );
  });

  it('explains all plans with a list of them', async () => {
    const reply = await test.run({ explain: { find: 'u', filter: {} }, verbosity: 'allPlansExecution' });
    expect(reply.executionStats.allPlansExecution).to.deep.equal([]);
  });
});
