import { declareModel } from '../platform/document.ts';

/** A standing support group. */
export interface Room {
  _id: string;
  clientId: string;
  name: string;
  nameKey: string;
  purpose: string;
  agreements: string;
  /** Members who lead it; whether they may is decided by their credential at that moment. */
  facilitatorIds: string[];
  capacity: number;
  createdAt: Date;
}

/** Rooms. */
export const RoomModel = declareModel<Room>(
  'Room',
  'rooms',
  {
    clientId: { type: String, required: true },
    name: { type: String, required: true },
    nameKey: { type: String, required: true },
    purpose: { type: String, required: true },
    agreements: { type: String, default: '' },
    facilitatorIds: { type: [String], required: true },
    capacity: { type: Number, required: true },
    createdAt: { type: Date, required: true },
  },
  [
    [{ nameKey: 1 }, { unique: true }],
    [{ clientId: 1 }, { unique: true }],
  ],
);
