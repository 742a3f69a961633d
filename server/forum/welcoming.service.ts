import type { ParsedOf } from '../../shared/operations.ts';
import { DAY, HOUR, later, MINUTE } from '../../shared/time.ts';
import type { Welcoming } from '../../shared/welcoming.ts';
import { listStandings } from '../accounts/cards.service.ts';
import { type Context, signedIn } from '../platform/context.ts';
import { changeWithEvents, event } from '../platform/outbox.ts';
import type { Thread } from './forum.access.ts';
import { canReadSpace } from './forum.policy.ts';
import { viewThreadLines } from './forum.view.ts';
import { listOwners } from './masks.ts';
import { PostModel } from './post.model.ts';
import { knownSpaces } from './spaces.ts';
import { chooseWelcomers, measureWeek, nextOffer, percentile } from './unanswered.ts';
import { ReplyGapModel, type WelcomerDocument, WelcomerModel } from './welcomer.model.ts';

const KEPT_OFFERS = 40;
const LOOKED_AT = 200;
const WEEKS_SHOWN = 12;
const MEASURE_EACH_MS = HOUR;
/** Fewer threads than this say more about single people than about the service. */
const LEAST_THREADS = 5;
const WEEK = 7 * DAY;

const OFF: Welcoming = { on: false, spaceIds: [], perDay: 3, quietFrom: 21, quietTo: 9 };

function viewWelcoming(found: WelcomerDocument | null): Welcoming {
  if (!found) return OFF;
  const { on, spaceIds, perDay, quietFrom, quietTo } = found;
  return { on, spaceIds, perDay, quietFrom, quietTo };
}

/** How the viewer offers to answer first posts. */
export async function getWelcoming(ctx: Context) {
  return viewWelcoming(await WelcomerModel.findOne({ _id: signedIn(ctx).memberId }).lean());
}

/** Offers to answer first posts, or stops. */
export async function setWelcoming(ctx: Context, input: ParsedOf<'forum.setWelcoming'>) {
  const changed = await WelcomerModel.findOneAndUpdate(
    { _id: signedIn(ctx).memberId },
    { $set: input, $setOnInsert: { lastOfferAt: ctx.now } },
    { upsert: true, returnDocument: 'after' },
  ).lean();
  return viewWelcoming(changed);
}

/** Threads that were offered to the viewer and still have no answer. */
export async function listOffers(ctx: Context) {
  const mine = await WelcomerModel.findOne({ _id: signedIn(ctx).memberId, on: true }, { offers: 1 }).lean();
  const wanted = mine?.offers.map((offer) => offer.threadId) ?? [];
  if (!wanted.length) return { items: [] };
  const [rows, spaces] = await Promise.all([
    PostModel.find(
      {
        threadId: { $in: wanted },
        thread: { $type: 'object' },
        state: 'published',
        'thread.firstReplyAt': null,
        'thread.state': 'open',
      },
      { body: 0, html: 0, history: 0, counted: 0 },
    )
      .limit(KEPT_OFFERS)
      .lean(),
    knownSpaces(ctx.now),
  ]);
  const open = (rows as unknown as Thread[]).filter((row) => {
    const space = spaces.get(row.thread.spaceId);
    return space && canReadSpace(ctx.viewer, space);
  });
  open.sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
  return { items: await viewThreadLines(ctx, open, (id) => spaces.get(id)) };
}

/** Offers one unanswered thread to people who may answer it, and says when it is looked at next. */
async function offer(ctx: Context, thread: Thread): Promise<void> {
  const due = thread.thread.offer;
  if (!due) return;
  const set = (next: typeof due | null) => ({ $set: { 'thread.offer': next } });
  const same = { _id: thread._id, 'thread.offer.dueAt': due.dueAt };
  const space = (await knownSpaces(ctx.now)).get(thread.thread.spaceId);
  if (!space || thread.thread.firstReplyAt || thread.state !== 'published' || !thread.publishedAt) {
    await PostModel.updateOne(same, set(null));
    return;
  }
  const rows = await WelcomerModel.find({ on: true }).sort({ lastOfferAt: 1 }).limit(LOOKED_AT).lean();
  const standings = await listStandings(
    rows.map((row) => row._id),
    ctx.now,
  );
  const people = rows.flatMap(({ _id, offers, ...row }) => {
    const standing = standings.get(_id);
    if (!standing || !canReadSpace({ ...standing, memberId: _id }, space)) return [];
    const offeredAt = offers.map((each) => each.at);
    const { timeZone, peerSpecialist } = standing;
    return [{ ...row, memberId: _id, timeZone, peerSpecialist, offeredAt }];
  });
  const askedIds = rows
    .filter((row) => row.offers.some((each) => each.threadId === thread.threadId))
    .map((row) => row._id);
  const authorId = (await listOwners(ctx, [thread.authorId])).get(thread.authorId) ?? thread.authorId;
  const around = { spaceId: space._id, authorId, askedIds };
  const memberIds = chooseWelcomers(people, around, due.step, ctx.now);
  const next = nextOffer({ publishedAt: thread.publishedAt, step: due.step }, memberIds.length > 0, ctx.now);
  const told = event('forum.thread.offered', { threadId: thread.threadId, step: due.step, memberIds });
  await changeWithEvents(ctx, PostModel, same, set(next), memberIds.length ? [told] : []);
}

/** Offers what has waited long enough. */
export async function offerUnanswered(ctx: Context): Promise<void> {
  const due = (await PostModel.find(
    { 'thread.offer.dueAt': { $lte: ctx.now } },
    { body: 0, html: 0, history: 0 },
  )
    .sort({ 'thread.offer.dueAt': 1 })
    .limit(50)
    .lean()) as unknown as Thread[];
  for (const thread of due) await offer(ctx, thread);
}

/** Remembers what someone was offered; the same offer twice is one. */
export async function keepOffers(threadId: string, memberIds: readonly string[], at: Date): Promise<void> {
  await WelcomerModel.updateMany(
    { _id: { $in: memberIds }, 'offers.threadId': { $ne: threadId } },
    { $push: { offers: { $each: [{ threadId, at }], $slice: -KEPT_OFFERS } }, $set: { lastOfferAt: at } },
  );
}

function mondayOf(at: Date): Date {
  const day = Math.floor(at.getTime() / DAY) * DAY;
  return new Date(day - ((new Date(day).getUTCDay() + 6) % 7) * DAY);
}

const dayOf = (at: Date) => at.toISOString().slice(0, 10);

async function measure(ctx: Context, monday: Date): Promise<void> {
  const rows = (await PostModel.find(
    {
      thread: { $type: 'object' },
      state: 'published',
      publishedAt: { $gte: monday, $lt: later(monday, WEEK) },
    },
    { publishedAt: 1, 'thread.firstReplyAt': 1 },
  )
    .limit(5_000)
    .lean()) as unknown as { publishedAt: Date; thread: { firstReplyAt: Date | null } }[];
  const week = measureWeek(
    rows.map(({ publishedAt, thread }) => ({ publishedAt, firstReplyAt: thread.firstReplyAt })),
  );
  await ReplyGapModel.updateOne(
    { _id: dayOf(monday) },
    { $set: { ...week, measuredAt: ctx.now } },
    { upsert: true },
  );
}

/** Measures this week and the one before, each hour. */
export async function measureReplyGap(ctx: Context): Promise<void> {
  const monday = mondayOf(ctx.now);
  const latest = await ReplyGapModel.findOne({ _id: dayOf(monday) }, { measuredAt: 1 }).lean();
  if (latest && ctx.now.getTime() - latest.measuredAt.getTime() < MEASURE_EACH_MS) return;
  await measure(ctx, later(monday, -WEEK));
  await measure(ctx, monday);
}

/** How long people waited, by week. */
export async function getReplyGap(_ctx: Context) {
  const rows = await ReplyGapModel.find({}).sort({ _id: -1 }).limit(WEEKS_SHOWN).lean();
  return {
    weeks: rows.reverse().map(({ _id, asked, answered, p50Minutes, p90Minutes }) => {
      const told = asked >= LEAST_THREADS;
      return {
        startsOn: _id,
        asked,
        answered,
        p50Minutes: told ? p50Minutes : null,
        p90Minutes: told ? p90Minutes : null,
      };
    }),
    measuredAt: rows.at(-1)?.measuredAt.toISOString() ?? null,
  };
}

/** How long first posts lately waited for a moderator. */
export async function getFirstPostWait(_ctx: Context) {
  const rows = await PostModel.find({ heldUntil: { $type: 'date' } }, { createdAt: 1, heldUntil: 1 })
    .sort({ heldUntil: -1 })
    .limit(50)
    .lean();
  const waits = rows
    .map((row) => ((row.heldUntil?.getTime() ?? 0) - row.createdAt.getTime()) / MINUTE)
    .sort((a, b) => a - b);
  const median = percentile(waits, 0.5);
  return { medianMinutes: median === null ? null : Math.max(1, Math.round(median)) };
}
