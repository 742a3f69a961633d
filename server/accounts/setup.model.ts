import { declareModel } from '../platform/document.ts';

interface SetupLink {
  _id: string;
  hash: string;
  expiresAt: Date;
}

/** The one-time link for the first administrator: a keyed hash of its token, one row at most. */
export const SetupLinkModel = declareModel<SetupLink>(
  'SetupLink',
  'setup_links',
  { hash: { type: String, required: true }, expiresAt: { type: Date, required: true } },
  [[{ expiresAt: 1 }, { expireAfterSeconds: 0 }]],
);
