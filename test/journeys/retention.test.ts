import { expect } from 'chai';
import mongoose from 'mongoose';
import { DraftModel } from '../../server/accounts/draft.model.ts';
import { MemberModel } from '../../server/accounts/member.model.ts';
import { ReadingCountModel } from '../../server/accounts/reading-count.model.ts';
import { AlertModel } from '../../server/crisis/alert.model.ts';
import { ShiftModel } from '../../server/crisis/shift.model.ts';
import { ExportModel } from '../../server/exports/export.model.ts';
import { RetentionRunModel } from '../../server/exports/retention.model.ts';
import { ExcerptModel } from '../../server/messages/excerpt.model.ts';
import { PrivateMessageModel } from '../../server/messages/message.model.ts';
import { NoticeModel } from '../../server/notifications/notice.model.ts';
import { AuditModel } from '../../server/platform/audit.ts';
import { RateHitModel } from '../../server/platform/rate.store.ts';
import { ReviewItemModel } from '../../server/review/item.model.ts';
import { ProposalModel } from '../../server/review/proposal.model.ts';
import { RuleMarkModel } from '../../server/review/rule-count.model.ts';
import { MeetingModel } from '../../server/rooms/meeting.model.ts';
import { MessageModel } from '../../server/rooms/message.model.ts';
import { type KeptKind, keptDays, RETENTION } from '../../shared/privacy.ts';
import { DAY, HOUR, later } from '../../shared/time.ts';
import { newClientId } from '../support/person.ts';
import { startWorld, type World } from '../support/world.ts';

interface Planted {
  collection: string;
  doc: Record<string, unknown>;
}

/** For each kind that has a last day, a thing of an age: only the fields that its going depends on, as they are stored. */
const PLANTS: Partial<Record<KeptKind, (at: Date, expiresAt: Date) => Planted>> = {
  'private-messages': (_at, expiresAt) => ({
    collection: PrivateMessageModel.collection.name,
    doc: { expiresAt },
  }),
  'meeting-messages': (_at, expiresAt) => ({ collection: MessageModel.collection.name, doc: { expiresAt } }),
  meetings: (at) => ({ collection: MeetingModel.collection.name, doc: { state: 'closed', closesAt: at } }),
  notices: (at) => ({ collection: NoticeModel.collection.name, doc: { at } }),
  drafts: (_at, expiresAt) => ({ collection: DraftModel.collection.name, doc: { expiresAt } }),
  excerpts: (_at, expiresAt) => ({ collection: ExcerptModel.collection.name, doc: { expiresAt } }),
  reports: (at) => ({
    collection: ReviewItemModel.collection.name,
    doc: { state: 'decided', decidedAt: at },
  }),
  asks: (_at, expiresAt) => ({
    collection: ProposalModel.collection.name,
    doc: { expiresAt, askKey: expiresAt.toISOString() },
  }),
  'rule-marks': (_at, expiresAt) => ({ collection: RuleMarkModel.collection.name, doc: { expiresAt } }),
  alerts: (at) => ({ collection: AlertModel.collection.name, doc: { live: false, resolvedAt: at } }),
  shifts: (at) => ({ collection: ShiftModel.collection.name, doc: { endsAt: at } }),
  audit: (at) => ({ collection: AuditModel.collection.name, doc: { at } }),
  sessions: (_at, expiresAt) => ({ collection: 'sessions', doc: { expires: expiresAt } }),
  exports: (_at, expiresAt) => ({ collection: ExportModel.collection.name, doc: { expiresAt } }),
  addresses: (_at, expiresAt) => ({ collection: RateHitModel.collection.name, doc: { expiresAt } }),
  'reading-counts': (_at, expiresAt) => ({
    collection: ReadingCountModel.collection.name,
    doc: { expiresAt },
  }),
  events: (at) => ({
    collection: MemberModel.collection.name,
    doc: {
      outbox: [
        { id: 'evt', name: 'accounts.member.joined', at, nextTryAt: later(at, HOUR), done: [], tries: 9 },
      ],
    },
  }),
};

describe('what is kept, and for how long', () => {
  let world: World;
  before(async () => {
    world = await startWorld();
  });
  after(() => world.end());

  const dated = RETENTION.filter((row) => row.days !== null).map((row) => row.kind);

  it('has something planted here for every kind of the table that has a last day', () => {
    expect(Object.keys(PLANTS).sort()).to.deep.equal([...dated].sort());
  });

  it('lets each kind go on its day and not before, and keeps the count of the day', async () => {
    const now = world.clock.now();
    const docs: { kind: KeptKind; age: 'young' | 'old'; collection: string; _id: string }[] = [];
    for (const kind of dated)
      for (const age of ['young', 'old'] as const) {
        const last = (keptDays(kind) ?? 0) * DAY;
        const at = later(now, age === 'old' ? -last - HOUR : -last + 2 * DAY);
        const plant = PLANTS[kind]?.(at, later(at, last));
        if (!plant) throw new Error(`nothing is planted for ${kind}`);
        const _id = `${kind}-${age}`;
        // What the fields of an index ask for must differ from row to row.
        const odd = Object.fromEntries(
          [
            'handleKey',
            'clientId',
            'key',
            'subjectKey',
            'conversationId',
            'meetingId',
            'reporterId',
            'memberId',
            'roomId',
          ].map((field) => [field, _id]),
        );
        await mongoose.connection
          .collection<{ _id: string }>(plant.collection)
          .insertOne({ ...odd, ...plant.doc, _id });
        docs.push({ kind, age, collection: plant.collection, _id });
      }
    await world.app.slowWorker.tick();
    for (const { kind, age, collection, _id } of docs) {
      const found = await mongoose.connection
        .collection<{ _id: string; outbox?: unknown[] }>(collection)
        .findOne({ _id });
      const there = kind === 'events' ? found?.outbox?.length === 1 : found !== null;
      expect(there, `${kind}, ${age}`).to.equal(age === 'young');
    }
    const run = await RetentionRunModel.findOne({ _id: now.toISOString().slice(0, 10) }).lean();
    expect(run?.counts).to.deep.equal(Object.fromEntries(dated.map((kind) => [kind, 1])));
    const { rows, lastRunAt } = await world.visitor().do('exports.listRetention', {});
    expect(rows).to.deep.equal(RETENTION.map(({ kind, days }) => ({ kind, days })));
    expect(lastRunAt).to.equal(run?.doneAt?.toISOString());
    world.clock.advance(4 * DAY);
    await world.app.slowWorker.tick();
    for (const { kind, age, collection, _id } of docs.filter((each) => each.kind !== 'events'))
      expect(
        await mongoose.connection.collection<{ _id: string }>(collection).findOne({ _id }),
        `${kind}, ${age}, four days on`,
      ).to.equal(null);
  });

  it('goes on until nothing is left, a batch at a time', async () => {
    world.clock.advance(DAY);
    const at = later(world.clock.now(), -100 * DAY);
    const many = Array.from({ length: 1_200 }, (_, n) => ({ _id: `many-${n}`, key: `many-${n}`, at }));
    await mongoose.connection.collection<{ _id: string }>('notices').insertMany(many);
    await world.app.slowWorker.tick();
    expect(await NoticeModel.countDocuments({ at: { $lte: at } })).to.equal(700);
    expect(
      (await world.visitor().do('exports.listRetention', {})).lastRunAt,
      'the day is not through',
    ).to.equal(null);
    for (let more = 0; more < 3; more += 1) await world.app.slowWorker.tick();
    expect(await NoticeModel.countDocuments({ at: { $lte: at } })).to.equal(0);
    expect((await world.visitor().do('exports.listRetention', {})).lastRunAt).not.to.equal(null);
  });
});

describe('drafts on the server', () => {
  let world: World;
  before(async () => {
    world = await startWorld();
  });
  after(() => world.end());

  const target = 'reply:thread_01ARZ3NDEKTSV4RRFFQ69G5FAV';

  it('follow to another device, sealed, for their writer alone, and go when they are told to', async () => {
    const [ana, ben] = [await world.member('ana-maple'), await world.member('ben-cedar')];
    const draft = { target, clientId: newClientId(), body: 'zqcanary, not sent yet' };
    await ana.do('accounts.saveDraft', draft);
    await ana.do('accounts.saveDraft', { ...draft, body: 'zqcanary, a little more', mask: true });
    const phone = world.visitor();
    await phone.do('accounts.signIn', { handle: 'ana-maple', password: ana.password });
    expect((await phone.do('accounts.getDraft', { target })).draft).to.include({
      clientId: draft.clientId,
      body: 'zqcanary, a little more',
      mask: true,
    });
    expect((await ben.do('accounts.getDraft', { target })).draft).to.equal(null);
    const rows = await DraftModel.find({ memberId: ana.memberId }).limit(5).lean();
    expect(JSON.stringify(rows)).not.to.match(/zqcanary|thread_/);
    const theirs = { _id: 'another-place', memberId: ben.memberId, sealed: rows[0]?.sealed ?? '' };
    await DraftModel.create([
      { ...theirs, savedAt: world.clock.now(), expiresAt: later(world.clock.now(), DAY) },
    ]);
    expect((await ben.do('accounts.listDrafts', {})).items, 'moved, it does not open').to.deep.equal([]);
    await phone.do('accounts.deleteDrafts', { target });
    expect((await ana.do('accounts.listDrafts', {})).items).to.deep.equal([]);
    await ana.do('accounts.saveDraft', draft);
    world.clock.advance(31 * DAY);
    expect((await phone.call('accounts.getDraft', { target })).ok).to.equal(true);
    expect((await ana.do('accounts.getDraft', { target })).draft).to.equal(null);
  });

  it('are fifty at most: the oldest go', async () => {
    const eve = await world.member('eve-lantern');
    for (let at = 0; at < 53; at += 1) {
      world.clock.advance(1_000);
      await eve.do('accounts.saveDraft', {
        target: `reply:${at}`,
        clientId: newClientId(),
        body: `words ${at}`,
      });
    }
    const { items } = await eve.do('accounts.listDrafts', {});
    expect(items).to.have.length(50);
    expect(items.at(-1)?.body).to.equal('words 3');
  });
});
