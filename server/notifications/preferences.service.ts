import { wrongFields } from '../../shared/errors.ts';
import type { NoticePreferences } from '../../shared/notifications.ts';
import type { ParsedOf } from '../../shared/operations.ts';
import { later, MINUTE } from '../../shared/time.ts';
import { type Context, signedIn } from '../platform/context.ts';
import { isPushService } from '../platform/push.ts';
import { openSeal, seal } from '../platform/seal.ts';
import { requireMeeting } from '../rooms/rooms.access.ts';
import { CALM, nextDigest } from './calm.ts';
import { DeviceModel, type Preference, PreferenceModel, ReminderModel } from './preference.model.ts';

const done = { done: true as const };
const MOST_DEVICES = 10;
/** How long before a meeting its reminder comes. */
const REMIND_BEFORE_MS = 15 * MINUTE;
const STOP = 'stop-mail';

function view(row: Preference | null): NoticePreferences {
  if (!row) return CALM;
  const { app, mail, push, quietFrom, quietTo, digest, detail } = row;
  return { app, mail, push, quietFrom, quietTo, digest, detail };
}

/** What reaches a member where. */
export async function findPreferences(memberId: string): Promise<NoticePreferences> {
  return view(await PreferenceModel.findOne({ _id: memberId }).lean());
}

/** What reaches the viewer where, and whether there is a way to them. */
export async function getPreferences(ctx: Context) {
  const { memberId, me } = signedIn(ctx);
  const [preferences, devices] = await Promise.all([
    findPreferences(memberId),
    DeviceModel.countDocuments({ memberId }),
  ]);
  return { preferences, hasMail: me.email !== null, devices };
}

/** Chooses what reaches the viewer where. */
export async function setPreferences(ctx: Context, input: ParsedOf<'notifications.setPreferences'>) {
  const { memberId, timeZone } = signedIn(ctx);
  const digestDueAt = nextDigest(ctx.now, timeZone, input.digest);
  const row = await PreferenceModel.findOneAndUpdate(
    { _id: memberId },
    { $set: { ...input, digestDueAt } },
    { upsert: true, returnDocument: 'after' },
  ).lean();
  return view(row);
}

/** The public key for browsers. */
export async function getPushKey(ctx: Context) {
  return { key: await ctx.node.push.key() };
}

/** Adds this browser. INVALID for an address that is not a push service's. */
export async function addDevice(ctx: Context, input: ParsedOf<'notifications.addDevice'>) {
  const { memberId, language } = signedIn(ctx);
  if (!isPushService(input.endpoint)) throw wrongFields({ endpoint: 'push-service' });
  const _id = ctx.node.secrets.hash('push-device', input.endpoint);
  if ((await DeviceModel.countDocuments({ memberId, _id: { $ne: _id } })) >= MOST_DEVICES)
    throw wrongFields({ endpoint: ['push-full', MOST_DEVICES] });
  await DeviceModel.updateOne(
    { _id },
    { $set: { ...input, memberId, language, addedAt: ctx.now } },
    { upsert: true },
  );
  return done;
}

/** Takes all browsers of the viewer off. */
export async function deleteDevices(ctx: Context) {
  await DeviceModel.deleteMany({ memberId: signedIn(ctx).memberId });
  return done;
}

/** What a letter carries to stop all letters. It opens for this installation alone, and says nothing to anyone else. */
export function stopToken(ctx: Context, memberId: string): string {
  return Buffer.from(seal(ctx.node.secrets, STOP, STOP, memberId), 'base64').toString('base64url');
}

/** Stops all letters to whoever the token is for. Any other token does nothing, and is answered alike. */
export async function stopMail(ctx: Context, input: ParsedOf<'notifications.stopMail'>) {
  const sealed = Buffer.from(input.token, 'base64url').toString('base64');
  const memberId = openSeal(ctx.node.secrets, STOP, STOP, sealed);
  if (memberId) {
    const { mail: _mail, digest: _digest, ...rest } = await findPreferences(memberId);
    await PreferenceModel.updateOne(
      { _id: memberId },
      { $set: { mail: [], digest: 'off', digestDueAt: null }, $setOnInsert: rest },
      { upsert: true },
    );
  }
  return done;
}

/** Reminds the viewer of a meeting, or no more. */
export async function setReminder(ctx: Context, input: ParsedOf<'notifications.setReminder'>) {
  const { memberId } = signedIn(ctx);
  const { meetingId, on } = input;
  const _id = `${meetingId}.${memberId}`;
  if (!on) {
    await ReminderModel.deleteOne({ _id });
    return { on };
  }
  const meeting = await requireMeeting(ctx, meetingId, 'see');
  const dueAt = later(meeting.startsAt, -REMIND_BEFORE_MS);
  await ReminderModel.updateOne({ _id }, { $set: { meetingId, memberId, dueAt } }, { upsert: true });
  return { on };
}
