import { newId } from '../../shared/ids.ts';
import type { Context } from './context.ts';
import { declareModel } from './document.ts';

interface AuditRecord {
  _id: string;
  at: Date;
  /** Null: the service itself. */
  byId: string | null;
  what: string;
  /** Id of the thing it was done to. */
  about: string;
  /** Reason or outcome in the doer's words; never words of the person concerned. */
  detail: string | null;
}

/** What was done by whom at the desk and in administration. Rows are added and never changed. */
export const AuditModel = declareModel<AuditRecord>(
  'AuditRecord',
  'audit',
  {
    at: { type: Date, required: true },
    byId: { type: String, default: null },
    what: { type: String, required: true },
    about: { type: String, required: true },
    detail: { type: String, default: null },
  },
  [[{ about: 1, _id: -1 }], [{ at: 1 }]],
);

/** Writes one record. `key` makes a repeat of the same act write nothing more. */
export async function audit(
  ctx: Context,
  what: string,
  about: string,
  detail: string | null = null,
  key = newId('audit', ctx.now.getTime()),
): Promise<void> {
  const record: AuditRecord = {
    _id: key,
    at: ctx.now,
    byId: ctx.viewer?.memberId ?? null,
    what,
    about,
    detail,
  };
  await AuditModel.updateOne({ _id: key }, { $setOnInsert: record }, { upsert: true });
}
