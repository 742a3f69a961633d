import { declareModel } from '../platform/document.ts';
import type { Stretch } from './rota.ts';

/** A shift on the rota. */
export interface Shift extends Stretch {
  _id: string;
  clientId: string;
}

/** Shifts. */
export const ShiftModel = declareModel<Shift>(
  'Shift',
  'shifts',
  {
    memberId: { type: String, required: true },
    clientId: { type: String, required: true },
    line: { type: Number, required: true },
    startsAt: { type: Date, required: true },
    endsAt: { type: Date, required: true },
  },
  [[{ endsAt: 1, startsAt: 1 }], [{ clientId: 1, memberId: 1 }, { unique: true }]],
);
