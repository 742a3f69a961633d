import { Refusal } from '../../shared/errors.ts';
import type { SubjectRef } from '../../shared/subject.ts';
import type { Context } from '../platform/context.ts';
import { type Alert, AlertModel } from './alert.model.ts';
import { canRead } from './crisis.policy.ts';

const MOST_ALERTS = 1_000;

/** An alert that the viewer may look at, or NOT_FOUND. */
export async function requireAlert(ctx: Context, alertId: string): Promise<Alert> {
  const alert = await AlertModel.findOne({ _id: alertId }).lean();
  if (!alert || !canRead(ctx.viewer, alert)) throw new Refusal('NOT_FOUND');
  return alert;
}

/** Whether a thing stands behind an alert, a live one or one that is over. */
export async function hasAlertOn(subject: SubjectRef): Promise<boolean> {
  const found = await AlertModel.exists({
    'evidence.subject.id': subject.id,
    'evidence.subject.kind': subject.kind,
  });
  return found !== null;
}

/** Of some things of a kind those that stand, or stood, behind an alert that was a crisis. */
export async function listAlerted(kind: SubjectRef['kind'], ids: readonly string[]): Promise<string[]> {
  if (!ids.length) return [];
  const found = await AlertModel.find(
    { 'evidence.subject.id': { $in: ids }, outcome: { $ne: 'not-a-crisis' } },
    { evidence: 1 },
  )
    .limit(MOST_ALERTS)
    .lean();
  const behind = found.flatMap((alert) => alert.evidence.map(({ subject }) => subject));
  return behind.flatMap((subject) => (subject.kind === kind ? [subject.id] : []));
}
