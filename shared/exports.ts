import { z } from 'zod';
import { clientId, id, instant, triedPassword } from './fields.ts';
import { operation } from './operation.ts';
import { POSTS_CHOICES, RETENTION } from './privacy.ts';

/** A copy of one's data on its way. */
export const exportView = z.strictObject({
  exportId: id('export'),
  state: z.enum(['waiting', 'working', 'ready']),
  /** Parts that are through, of all. */
  done: z.number().int(),
  total: z.number().int(),
  requestedAt: instant,
  /** When it goes by itself; null while it is made. */
  expiresAt: instant.nullable(),
  /** Path of the file inside the service; null while it is made. */
  link: z.string().nullable(),
});

/** A copy of one's data on its way. */
export type ExportView = z.infer<typeof exportView>;

/** Taking one's data along, leaving, and what is kept how long. */
export const exportsOperations = {
  'exports.requestExport': operation({
    method: 'POST',
    path: '/me/exports',
    who: 'member',
    rate: 'sign-in',
    summary:
      'Starts making a copy of everything of the viewer’s, as pages and as JSON, in one zip file. While one is being made it is the same one.',
    input: z.strictObject({ clientId, password: triedPassword }),
    output: exportView,
    refuses: ['SIGN_IN_FAILED'],
    httpOnly: true,
  }),
  'exports.listExports': operation({
    method: 'GET',
    path: '/me/exports',
    who: 'member',
    rate: 'read',
    summary: 'The viewer’s copies of the last days, the newest first, with how far each is.',
    input: z.strictObject({}),
    output: z.strictObject({ items: z.array(exportView).max(20) }),
    refuses: [],
  }),
  'exports.closeAccount': operation({
    method: 'POST',
    path: '/me/closing',
    who: 'member',
    rate: 'sign-in',
    summary:
      'Closes the viewer’s account at once, on all devices, and deletes it after seven days in which signing in can undo it. Gives a signed receipt that names nobody.',
    input: z.strictObject({ password: triedPassword, posts: z.enum(POSTS_CHOICES) }),
    output: z.strictObject({ receipt: z.string(), deletedOn: z.iso.date() }),
    refuses: ['SIGN_IN_FAILED', 'CONFLICT'],
    httpOnly: true,
  }),
  'exports.checkReceipt': operation({
    method: 'GET',
    path: '/receipts',
    who: 'anyone',
    rate: 'search',
    summary: 'Says whether a receipt is ours, and how far the deletion is.',
    input: z.strictObject({ receipt: z.string().trim().min(10).max(400) }),
    output: z.strictObject({
      genuine: z.boolean(),
      /** Null where it is not ours. `undone`: the person came back. */
      state: z.enum(['waiting', 'deleted', 'undone']).nullable(),
      deletedOn: z.iso.date().nullable(),
    }),
    refuses: [],
  }),
  'exports.listRetention': operation({
    method: 'GET',
    path: '/retention',
    who: 'anyone',
    rate: 'read',
    summary: 'What is kept for how many days, and when what was past it was last deleted.',
    input: z.strictObject({}),
    output: z.strictObject({
      rows: z.array(
        z.strictObject({
          kind: z.enum(RETENTION.map((row) => row.kind)),
          days: z.number().int().nullable(),
        }),
      ),
      lastRunAt: instant.nullable(),
    }),
    refuses: [],
  }),
};
