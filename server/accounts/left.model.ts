import type { Context } from '../platform/context.ts';
import { declareModel } from '../platform/document.ts';
import { handleKey } from './handles.ts';

/** Handles of people who left, as keyed hashes: nobody can read them, and nobody can speak under them again. */
export const LeftHandleModel = declareModel<{ _id: string }>('LeftHandle', 'left_handles', {});

/** What a handle is kept as once its owner left. */
export function leftHandleId(ctx: Context, handle: string): string {
  return ctx.node.secrets.hash('left-handle', handleKey(handle));
}
