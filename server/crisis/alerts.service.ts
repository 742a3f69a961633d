import { Refusal } from '../../shared/errors.ts';
import type { ParsedOf } from '../../shared/operations.ts';
import { later } from '../../shared/time.ts';
import { listCards } from '../accounts/cards.service.ts';
import { audit } from '../platform/audit.ts';
import { type Context, signedIn } from '../platform/context.ts';
import { afterCursor, pageFrom } from '../platform/keyset.ts';
import { changeWithEvents, event } from '../platform/outbox.ts';
import { type Alert, AlertModel, type LogEntry } from './alert.model.ts';
import { requireAlert } from './crisis.access.ts';
import { canWork } from './crisis.policy.ts';
import { viewAlert, viewAlertLines } from './crisis.view.ts';
import { CHECK_BACK_MS } from './escalation.ts';

/** Alerts: the live ones with the most pressing first, or the resolved ones with the newest first. */
export async function listAlerts(ctx: Context, input: ParsedOf<'crisis.listAlerts'>) {
  const live = input.show === 'live';
  const order = live
    ? ([
        ['urgency', -1],
        ['openedAt', 1],
        ['_id', 1],
      ] as const)
    : ([
        ['resolvedAt', -1],
        ['_id', -1],
      ] as const);
  const rows = await AlertModel.find({
    live,
    aboutId: { $ne: signedIn(ctx).memberId },
    ...afterCursor(order, input.cursor),
  })
    .sort(Object.fromEntries(order))
    .limit(input.limit + 1)
    .lean();
  const page = pageFrom(rows, input.limit, (row) =>
    live ? [row.urgency, row.openedAt, row._id] : [row.resolvedAt ?? row.openedAt, row._id],
  );
  return { items: await viewAlertLines(ctx, page.items), nextCursor: page.nextCursor };
}

/** An alert with the words behind it. Who looked is written down before anything is shown. */
export async function getAlert(ctx: Context, input: ParsedOf<'crisis.getAlert'>) {
  const alert = await requireAlert(ctx, input.alertId);
  await audit(ctx, 'crisis.viewAlert', alert._id);
  return viewAlert(ctx, alert);
}

/** A change by a responder: the alert as it was read, or nobody's. */
async function change(
  ctx: Context,
  alert: Alert,
  set: Partial<Alert>,
  entry: Pick<LogEntry, 'what' | 'detail'>,
  push: Record<string, unknown> = {},
): Promise<Alert | null> {
  const version = alert.version + 1;
  const changed = await changeWithEvents(
    ctx,
    AlertModel,
    { _id: alert._id, state: alert.state, claimedById: alert.claimedById, version: alert.version },
    {
      $set: { ...set, version },
      $push: { log: { at: ctx.now, byId: signedIn(ctx).memberId, ...entry }, ...push },
    },
    [event('crisis.alert.changed', { alertId: alert._id, version, tier: alert.tier })],
  );
  return changed?.doc ?? null;
}

/** Takes an open alert. Of two who try at once one has it, and the other is told who. */
export async function claimAlert(ctx: Context, input: ParsedOf<'crisis.claimAlert'>) {
  const { memberId } = signedIn(ctx);
  for (let tries = 0; tries < 10; tries++) {
    const alert = await requireAlert(ctx, input.alertId);
    if (alert.claimedById === memberId) return viewAlert(ctx, alert);
    if (alert.claimedById) {
      const cards = await listCards([alert.claimedById], ctx.now);
      throw new Refusal('ALREADY_CLAIMED', { claimedBy: cards(alert.claimedById).handle });
    }
    if (alert.state !== 'open') throw new Refusal('CONFLICT');
    const set = {
      state: 'claimed' as const,
      claimedById: memberId,
      claimedAt: ctx.now,
      nextEscalationAt: null,
      checkBackAt: later(ctx.now, CHECK_BACK_MS[alert.tier]),
    };
    const changed = await change(ctx, alert, set, { what: 'claimed', detail: null });
    if (changed) {
      await audit(ctx, 'crisis.claimAlert', alert._id);
      return viewAlert(ctx, changed);
    }
  }
  throw new Refusal('CONFLICT');
}

/** An alert that the viewer has claimed, or CONFLICT. */
async function requireClaimed(ctx: Context, alertId: string): Promise<Alert> {
  const alert = await requireAlert(ctx, alertId);
  if (!canWork(ctx.viewer, alert)) throw new Refusal('CONFLICT');
  return alert;
}

/** Gives an alert back. It is due at once, at the step where it was. */
export async function releaseAlert(ctx: Context, input: ParsedOf<'crisis.releaseAlert'>) {
  const alert = await requireClaimed(ctx, input.alertId);
  const set = {
    state: 'open' as const,
    claimedById: null,
    claimedAt: null,
    checkBackAt: null,
    nextEscalationAt: ctx.now,
  };
  const changed = await change(ctx, alert, set, { what: 'released', detail: null });
  if (!changed) throw new Refusal('CONFLICT');
  await audit(ctx, 'crisis.releaseAlert', alert._id);
  return viewAlert(ctx, changed);
}

/** Writes a note. From then on the alert waits to be resolved and does not open again. A repeated clientId writes none. */
export async function writeNote(ctx: Context, input: ParsedOf<'crisis.writeNote'>) {
  const alert = await requireClaimed(ctx, input.alertId);
  if (alert.noteIds.includes(input.clientId)) return viewAlert(ctx, alert);
  const entry = { what: 'note' as const, detail: input.note };
  const changed = await change(ctx, alert, { checkBackAt: null }, entry, { noteIds: input.clientId });
  if (!changed) throw new Refusal('CONFLICT');
  await audit(ctx, 'crisis.writeNote', alert._id);
  return viewAlert(ctx, changed);
}

/** Ends an alert. NOTE_NEEDED before a note was written. */
export async function resolveAlert(ctx: Context, input: ParsedOf<'crisis.resolveAlert'>) {
  const alert = await requireClaimed(ctx, input.alertId);
  if (!alert.noteIds.length) throw new Refusal('NOTE_NEEDED');
  const set = {
    state: 'resolved' as const,
    live: false,
    outcome: input.outcome,
    resolvedAt: ctx.now,
    checkBackAt: null,
  };
  const changed = await change(ctx, alert, set, { what: 'resolved', detail: input.outcome });
  if (!changed) throw new Refusal('CONFLICT');
  await audit(ctx, 'crisis.resolveAlert', alert._id, input.outcome);
  return viewAlert(ctx, changed);
}
