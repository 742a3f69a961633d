import { newId } from '../../shared/ids.ts';
import { DAY, HOUR } from '../../shared/time.ts';
import { findRecipient, listExpiring } from '../accounts/cards.service.ts';
import { listFollowed } from '../forum/reading.service.ts';
import { openSpaceIds } from '../forum/spaces.ts';
import type { Context } from '../platform/context.ts';
import { traceOf } from '../platform/logger.ts';
import { findMeeting } from '../rooms/rooms.access.ts';
import { nextDigest } from './calm.ts';
import { type Notice, NoticeModel } from './notice.model.ts';
import { all, notify } from './noticing.service.ts';
import { DeviceModel, PreferenceModel, ReminderModel } from './preference.model.ts';
import { stopToken } from './preferences.service.ts';
import { outsideWords } from './words.ts';

const AT_ONCE = 100;
/** Where a push service can not be reached, it is tried again for so long. */
const PUSH_FOR_MS = HOUR;
/** A badge's owner is told so long before it runs out. */
const EXPIRY_AHEAD_MS = 30 * DAY;

type Recipient = NonNullable<Awaited<ReturnType<typeof findRecipient>>>;

/** Sends one letter: where to look and how to stop, and no word of anyone's unless its reader asked for titles. */
async function write(ctx: Context, key: string, to: Recipient, lines: readonly string[], path: string) {
  if (!to.email) return;
  const words = outsideWords(to.viewer.language);
  const { origin } = ctx.node;
  const stop = `${origin}/stop/${stopToken(ctx, to.viewer.memberId)}`;
  await ctx.node.mail.send(key, {
    to: to.email,
    subject: words.subject,
    text: `${lines.join('\n')}\n\n${words.open}: ${origin}${path}\n\n${words.stop}: ${stop}`,
    stop,
  });
}

/** The letter of one member: everything of theirs that is due and unread, in one. A letter that a crash cut off goes out again under its own name. */
async function mailMember(ctx: Context, memberId: string): Promise<void> {
  const due = { memberId, mailDueAt: { $lte: ctx.now } };
  const begun = await NoticeModel.findOne({ ...due, letterId: { $ne: null } }, { letterId: 1 }).lean();
  const letterId = begun?.letterId ?? newId('letter', ctx.now.getTime());
  if (!begun) await NoticeModel.updateMany({ ...due, letterId: null }, { $set: { letterId } });
  const rows = await NoticeModel.find({ memberId, letterId, mailDueAt: { $ne: null } })
    .limit(AT_ONCE)
    .lean();
  const to = await findRecipient(memberId, ctx.now);
  if (rows.length && to) {
    const said = outsideWords(to.viewer.language).push;
    await write(ctx, letterId, to, [...new Set(rows.map((row) => said[row.kind]))], '/notices');
  }
  await NoticeModel.updateMany({ memberId, letterId }, { $set: { mailDueAt: null } });
}

/** Due work: letters. One person's trouble does not hold up the others. */
export async function mailDue(ctx: Context): Promise<void> {
  const rows = await NoticeModel.find({ mailDueAt: { $lte: ctx.now } }, { memberId: 1 })
    .sort({ mailDueAt: 1 })
    .limit(AT_ONCE)
    .lean();
  for (const memberId of new Set(rows.map((row) => row.memberId)))
    await mailMember(ctx, memberId).catch((error: unknown) =>
      ctx.node.log.warn({ error: traceOf(error) }, 'a letter was not taken; it is tried again'),
    );
}

/** Tells the browsers of one notice's member. The notice's own id is the topic: told twice, it is shown once. */
async function pushOne(ctx: Context, notice: Notice): Promise<void> {
  const devices = await DeviceModel.find({ memberId: notice.memberId }).limit(20).lean();
  for (const device of devices) {
    const body = outsideWords(device.language).push[notice.kind];
    const payload = JSON.stringify({ body, tag: notice._id });
    if ((await ctx.node.push.send(device, payload, { topic: notice._id })) === 'gone')
      await DeviceModel.deleteOne({ _id: device._id });
  }
}

/** Due work: push. */
export async function pushDue(ctx: Context): Promise<void> {
  const rows = await NoticeModel.find({ pushDueAt: { $lte: ctx.now } })
    .sort({ pushDueAt: 1 })
    .limit(AT_ONCE)
    .lean();
  for (const notice of rows) {
    try {
      await pushOne(ctx, notice);
    } catch (error) {
      ctx.node.log.warn({ error: traceOf(error) }, 'a push service did not answer');
      if (ctx.now.getTime() - (notice.pushDueAt?.getTime() ?? 0) < PUSH_FOR_MS) continue;
    }
    await NoticeModel.updateOne({ _id: notice._id }, { $set: { pushDueAt: null } });
  }
}

/** Due work: digests. What is in one is read at the moment of sending, under its reader's rights then. */
export async function digestsDue(ctx: Context): Promise<void> {
  const rows = await PreferenceModel.find({ digestDueAt: { $lte: ctx.now } })
    .sort({ digestDueAt: 1 })
    .limit(AT_ONCE)
    .lean();
  for (const { _id, digest, detail, digestDueAt } of rows) {
    const to = await findRecipient(_id, ctx.now);
    if (to) {
      const { items } = await listFollowed({ ...ctx, viewer: to.viewer });
      const open = await openSpaceIds(ctx.now);
      const fresh = items.filter((thread) => thread.unread);
      const titles = fresh
        .filter((thread) => thread.note === null && open.has(thread.spaceId))
        .map((thread) => `- ${thread.title}`);
      if (fresh.length) {
        const words = outsideWords(to.viewer.language);
        const lines = [words.digest(fresh.length), ...(detail ? titles.slice(0, 10) : [])];
        await write(ctx, `digest-${_id}-${digestDueAt?.getTime()}`, to, lines, '/');
      }
    }
    await PreferenceModel.updateOne(
      { _id, digestDueAt },
      { $set: { digestDueAt: nextDigest(ctx.now, to?.viewer.timeZone ?? 'UTC', digest) } },
    );
  }
}

/** Due work: reminders of meetings that are still going to be. */
export async function remindersDue(ctx: Context): Promise<void> {
  const rows = await ReminderModel.find({ dueAt: { $lte: ctx.now } })
    .sort({ dueAt: 1 })
    .limit(AT_ONCE)
    .lean();
  for (const { _id, meetingId, memberId } of rows) {
    const meeting = await findMeeting(meetingId);
    if (meeting && meeting.state !== 'closed')
      await notify(ctx, all([memberId], 'reminder'), {
        key: `reminder.${meetingId}`,
        at: ctx.now,
        link: `/meetings/${meetingId}`,
      });
    await ReminderModel.deleteOne({ _id });
  }
}

/** Due work: badges that run out within a month, once for each date. */
export async function expiryDue(ctx: Context): Promise<void> {
  if (ctx.now.getUTCMinutes() !== 0) return;
  for (const { memberId, verifiedUntil } of await listExpiring(ctx.now, EXPIRY_AHEAD_MS))
    await notify(ctx, all([memberId], 'credential'), {
      key: `expiry.${verifiedUntil.toISOString()}`,
      at: ctx.now,
      link: '/account',
    });
}
