import { expect } from 'chai';
import { type Notice, NoticeModel } from '../../server/notifications/notice.model.ts';
import { gathering, insertAlong, updateAlong } from '../../server/platform/along.ts';
import { isDuplicate } from '../../server/platform/outbox.ts';
import { newId } from '../../shared/ids.ts';
import { startWorld, type World } from '../support/world.ts';

describe('writes that go along with each other', () => {
  let world: World;
  before(async () => {
    world = await startWorld();
  });
  after(() => world.end());

  const notice = (key: string): Notice => ({
    _id: newId('notice', Date.now()),
    key,
    memberId: 'mem_00000000000000000000000001',
    kind: 'decision',
    byId: null,
    threadId: null,
    postId: null,
    link: null,
    inApp: true,
    at: new Date(),
    readAt: null,
    mailDueAt: null,
    letterId: null,
    pushDueAt: null,
  });

  it('tell each writer their own refusal, and nobody another’s', async () => {
    await insertAlong(NoticeModel, notice('first'));
    const tries = [['a'], ['first'], ['b', 'a'], ['c', 'd']];
    const errors = await Promise.all(tries.map((keys) => insertAlong(NoticeModel, ...keys.map(notice))));
    expect(errors.map((each) => each.length)).to.deep.equal([0, 1, 1, 0]);
    for (const error of errors.flat()) expect(isDuplicate(error, 'key'), String(error)).to.equal(true);
    const kept = await NoticeModel.find({}, { key: 1 }).sort({ key: 1 }).limit(10).lean();
    expect(kept.map((row) => row.key)).to.deep.equal(['a', 'b', 'c', 'd', 'first']);
  });

  it('do not keep an update back for a wrong one beside it', async () => {
    const results = await Promise.allSettled([
      updateAlong(NoticeModel, { filter: { key: 'a' }, update: { $set: { kind: 'reply' } } }),
      updateAlong(NoticeModel, { filter: { key: 'b' }, update: { $set: { key: 'c' } } }),
      updateAlong(NoticeModel, { filter: { key: 'd' }, update: { $set: { kind: 'who' } } }),
    ]);
    expect(results.map((each) => each.status)).to.deep.equal(['fulfilled', 'rejected', 'fulfilled']);
    const kept = await NoticeModel.find({}, { key: 1, kind: 1 }).sort({ key: 1 }).limit(10).lean();
    expect(kept.map((row) => row.kind)).to.deep.equal(['reply', 'decision', 'decision', 'who', 'decision']);
  });

  it('do not wait long for others that get no answer', async () => {
    let release = () => {};
    const stuck = new Promise<void>((resolve) => {
      release = resolve;
    });
    const ask = gathering<string, string>(async (batch) => {
      if (batch.includes('stuck')) await stuck;
      return (index) => `${batch[index]} of ${batch.length}`;
    });
    const first = ask('stuck');
    await new Promise((resolve) => setImmediate(resolve));
    expect(await Promise.all([ask('a'), ask('b')])).to.deep.equal(['a of 2', 'b of 2']);
    release();
    expect(await first).to.equal('stuck of 1');
    expect(await ask('c')).to.equal('c of 1');
  });
});
