import { declareModel } from '../platform/document.ts';

/** A copy of someone's data on its way. */
export interface Export {
  _id: string;
  memberId: string;
  clientId: string;
  language: 'en' | 'es';
  state: 'waiting' | 'working' | 'ready';
  /** Files that are through, in the order of all, with how many chunks each has. */
  files: { name: string; chunks: number }[];
  total: number;
  requestedAt: Date;
  expiresAt: Date;
}

/** Copies on their way, and those that lie ready. */
export const ExportModel = declareModel<Export>(
  'Export',
  'exports',
  {
    memberId: { type: String, required: true },
    clientId: { type: String, required: true },
    language: { type: String, required: true },
    state: { type: String, enum: ['waiting', 'working', 'ready'], required: true },
    files: { type: [Object], default: [] },
    total: { type: Number, required: true },
    requestedAt: { type: Date, required: true },
    expiresAt: { type: Date, required: true },
  },
  [
    [{ memberId: 1, clientId: 1 }, { unique: true }],
    // One at a time: asking again while one is made gives the same.
    [
      { memberId: 1 },
      {
        unique: true,
        partialFilterExpression: { state: { $in: ['waiting', 'working'] } },
        name: 'one_under_way',
      },
    ],
    [{ state: 1, requestedAt: 1 }],
    [{ memberId: 1, requestedAt: -1 }],
    [{ expiresAt: 1 }, { expireAfterSeconds: 0 }],
  ],
);

/** A piece of a copy, sealed: every node can hand it out, and nobody can read it in the database. */
export interface ExportChunk {
  /** Copy, file and place. */
  _id: string;
  exportId: string;
  sealed: string;
  expiresAt: Date;
}

/** Pieces of copies. */
export const ExportChunkModel = declareModel<ExportChunk>(
  'ExportChunk',
  'export_chunks',
  {
    exportId: { type: String, required: true },
    sealed: { type: String, required: true },
    expiresAt: { type: Date, required: true },
  },
  [[{ exportId: 1 }], [{ expiresAt: 1 }, { expireAfterSeconds: 0 }]],
);

/** The id of a piece; it is also what the piece is sealed to. */
export function chunkId(exportId: string, file: string, at: number): string {
  return `${exportId}.${file}.${at}`;
}
