import { later } from '../../shared/time.ts';
import { declareModel } from './document.ts';
import { isDuplicate } from './outbox.ts';

/** Who works on what: one row per kind of work, held until an instant. */
export const LeaseModel = declareModel<{ _id: string; holder: string; until: Date }>('Lease', 'leases', {
  holder: String,
  until: Date,
});

/** Takes or renews a lease; false while another holder has it. A holder that is gone loses it when its time is over. */
export async function takeLease(name: string, holder: string, now: Date, forMs: number): Promise<boolean> {
  try {
    const found = await LeaseModel.findOneAndUpdate(
      { _id: name, $or: [{ holder }, { until: { $lte: now } }] },
      { $set: { holder, until: later(now, forMs) } },
      { upsert: true, returnDocument: 'after' },
    ).lean();
    return found?.holder === holder;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}

/** Gives a lease back, so that another node need not wait. */
export async function giveLease(name: string, holder: string): Promise<void> {
  await LeaseModel.deleteOne({ _id: name, holder });
}
