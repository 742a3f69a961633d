import { z } from 'zod';
import { LIMITS } from './limits.ts';

/** The input every list takes: an opaque cursor from the page before, and how many. */
export const pageInput = {
  cursor: z.string().min(1).max(200).optional(),
  limit: z.coerce.number().int().min(1).max(LIMITS.pageSize.max).default(LIMITS.pageSize.default),
};

/** The output every list gives: items, and the cursor of the next page or null at the end. No totals. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.strictObject({ items: z.array(item), nextCursor: z.string().nullable() });
}

/** A page of a list. */
export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}
