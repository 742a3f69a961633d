import { Refusal } from '../../shared/errors.ts';
import type { Context } from '../platform/context.ts';
import { type Alert, AlertModel } from './alert.model.ts';
import { canRead } from './crisis.policy.ts';

/** An alert that the viewer may look at, or NOT_FOUND. */
export async function requireAlert(ctx: Context, alertId: string): Promise<Alert> {
  const alert = await AlertModel.findOne({ _id: alertId }).lean();
  if (!alert || !canRead(ctx.viewer, alert)) throw new Refusal('NOT_FOUND');
  return alert;
}
