import { type Document, Long } from 'bson';
import { expect } from 'chai';
import { openEngine, type TestEngine } from './support.ts';

const MEGABYTE = 1024 * 1024;
const MANY = 36;

describe('engine: batches of a cursor', function () {
  this.timeout(60_000);
  let test: TestEngine;
  before(async () => {
    test = await openEngine();
    for (let i = 0; i < MANY; i += 6) {
      const documents = Array.from({ length: 6 }, (_, j) => ({
        _id: i + j,
        n: MANY - i - j,
        pad: 'x'.repeat(MEGABYTE),
      }));
      expect((await test.run({ insert: 'c', documents })).n).to.equal(6);
    }
  });
  after(() => test.close());

  /** All batches of a search, as the documents' ids. */
  async function batches(command: Document, more: Document = {}): Promise<number[][]> {
    let reply = await test.run(command);
    const all = [reply.cursor.firstBatch.map((one: Document) => one._id)];
    for (let { id } = reply.cursor; Number(id) !== 0; id = reply.cursor.id) {
      reply = await test.run({ getMore: Long.fromString(String(id)), collection: 'c', ...more });
      all.push(reply.cursor.nextBatch.map((one: Document) => one._id));
    }
    return all;
  }
  const upTo = (count: number) => Array.from({ length: count }, (_, i) => i);

  it('are as large as a message may be, and nothing is lost between them', async () => {
    for (const how of [
      { find: 'c' },
      { find: 'c', sort: { _id: 1 } },
      { find: 'c', sort: { n: -1 } },
      { find: 'c', projection: { n: 0 } },
      { aggregate: 'c', pipeline: [{ $addFields: { m: 1 } }], cursor: {} },
    ]) {
      const found = await batches(how);
      expect(found.map((batch) => batch.length)).to.deep.equal([15, 15, 6]);
      expect(found.flat()).to.deep.equal(upTo(MANY));
    }
  });

  it('have as many documents as were asked for, and end with the limit', async () => {
    const projection = { _id: 1 };
    expect(await batches({ find: 'c', projection, batchSize: 2, limit: 5 }, { batchSize: 2 })).to.deep.equal([
      [0, 1],
      [2, 3],
      [4],
    ]);
    expect(await batches({ find: 'c', projection, batchSize: 0, skip: 30 })).to.deep.equal([
      [],
      [30, 31, 32, 33, 34, 35],
    ]);
    expect(await batches({ find: 'c', projection, limit: 3 })).to.deep.equal([[0, 1, 2]]);
    expect(await batches({ find: 'c', projection, batchSize: 3, singleBatch: true })).to.deep.equal([
      [0, 1, 2],
    ]);
  });

  it('merge many documents in few transactions, each once', async () => {
    const pipeline = [
      { $match: { _id: { $lt: 20 } } },
      { $project: { n: 1 } },
      { $merge: { into: 'm', whenMatched: 'fail' } },
    ];
    expect((await test.run({ aggregate: 'c', pipeline, cursor: {} })).ok).to.equal(1);
    expect((await test.run({ count: 'm' })).n).to.equal(20);
    expect((await test.run({ aggregate: 'c', pipeline, cursor: {} })).code).to.equal(11000);
    expect((await test.run({ count: 'm' })).n).to.equal(20);
  });
});
