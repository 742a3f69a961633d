import { later } from '../../shared/time.ts';
import { listResponders } from '../accounts/cards.service.ts';
import type { Context } from '../platform/context.ts';
import { changeWithEvents, event } from '../platform/outbox.ts';
import { type Alert, AlertModel, type LogEntry } from './alert.model.ts';
import { type Audience, plan } from './escalation.ts';
import { firstOnCall, whoIsOnCall } from './rota.ts';
import { ShiftModel } from './shift.model.ts';

/** The shifts that an instant falls into. */
async function shiftsAt(at: Date) {
  return ShiftModel.find({ endsAt: { $gt: at }, startsAt: { $lte: at } })
    .limit(200)
    .lean();
}

/** True when anyone is on call. */
export async function isSomeoneOnCall(at: Date): Promise<boolean> {
  return (await ShiftModel.exists({ endsAt: { $gt: at }, startsAt: { $lte: at } })) !== null;
}

/** Who stands behind each audience now. Nobody is paged about themselves; someone on the rota who has left the desk is not paged. */
async function audiences(now: Date, aboutId: string): Promise<(page: Audience) => string[]> {
  const [shifts, everyone, supervisors] = await Promise.all([
    shiftsAt(now),
    listResponders(),
    listResponders(['supervisor']),
  ]);
  const atDesk = new Set(everyone.map((each) => each.memberId));
  const groups: Record<Audience, string[]> = {
    'first-on-call': firstOnCall(
      shifts.filter((shift) => atDesk.has(shift.memberId) && shift.memberId !== aboutId),
      now,
    ),
    team: whoIsOnCall(shifts, now).map((each) => each.memberId),
    supervisors: supervisors.map((each) => each.memberId),
    everyone: everyone.map((each) => each.memberId),
  };
  return (page) => groups[page].filter((memberId) => atDesk.has(memberId) && memberId !== aboutId);
}

/** Pages whoever is next for an open alert that is due. Runs twice without harm: only one write finds the alert as it was. */
export async function escalate(ctx: Context, alertId: string): Promise<void> {
  const alert = await AlertModel.findOne({
    _id: alertId,
    state: 'open',
    nextEscalationAt: { $lte: ctx.now },
  }).lean();
  if (!alert) return;
  const { attempts, nextStep, waitMs } = plan(
    alert.tier,
    alert.step,
    await audiences(ctx.now, alert.aboutId),
  );
  const paged = attempts.at(-1);
  const memberIds = (paged?.memberIds ?? []).slice(0, 200);
  const log: LogEntry[] = attempts.map((attempt) => ({
    at: ctx.now,
    what: attempt.memberIds.length ? 'paged' : 'nobody-on-call',
    byId: null,
    detail: `step ${attempt.step + 1}, ${attempt.page}${attempt.memberIds.length ? `: ${attempt.memberIds.length}` : ''}`,
  }));
  const version = alert.version + 1;
  await changeWithEvents(
    ctx,
    AlertModel,
    { _id: alertId, state: 'open', version: alert.version },
    {
      $set: { step: nextStep, nextEscalationAt: later(ctx.now, waitMs), version },
      $push: { log: { $each: log } },
    },
    [
      event('crisis.alert.changed', { alertId, version, tier: alert.tier }),
      ...(memberIds.length
        ? [event('crisis.alert.paged', { alertId, tier: alert.tier, step: paged?.step ?? 0, memberIds })]
        : []),
    ],
  );
}

/** Opens a claimed alert again when nobody wrote a note in time: acknowledged is not resolved. It goes on from the step where it was. */
export async function reopen(ctx: Context, alert: Alert): Promise<void> {
  const version = alert.version + 1;
  const changed = await changeWithEvents(
    ctx,
    AlertModel,
    { _id: alert._id, state: 'claimed', version: alert.version },
    {
      $set: {
        state: 'open',
        claimedById: null,
        claimedAt: null,
        checkBackAt: null,
        nextEscalationAt: ctx.now,
        version,
      },
      $push: { log: { at: ctx.now, what: 'reopened', byId: null, detail: 'no note in time' } },
    },
    [event('crisis.alert.changed', { alertId: alert._id, version, tier: alert.tier })],
  );
  if (changed) await escalate(ctx, alert._id);
}
