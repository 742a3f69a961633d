import type { z } from 'zod';
import type { ErrorCode } from './errors.ts';
import type { Who } from './roles.ts';

/** How often an operation may be called; `platform/rate.ts` gives each class its numbers per member and per address. */
export type RateClass = 'read' | 'write' | 'post' | 'speak' | 'search' | 'sign-in' | 'join';

/** What an operation is: one contract for HTTP, sockets and the server's own rendering. */
export interface Operation<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  method: 'GET' | 'POST';
  /** Below /api/v1; `:names` are fields of the input. */
  path: string;
  who: Who;
  rate: RateClass;
  /** One sentence for the API page. */
  summary: string;
  input: I;
  output: O;
  /** Refusals of its own, beyond INVALID, SIGN_IN_NEEDED, FORBIDDEN, RATE_LIMITED, UNAVAILABLE and INTERNAL. */
  refuses: readonly ErrorCode[];
  /** HTTP alone: it changes the session cookie, or asks for the password once more. */
  httpOnly?: true;
}

/** Declares an operation; leaving out who may call it or its rate class does not compile. */
export function operation<I extends z.ZodType, O extends z.ZodType>(entry: Operation<I, O>): Operation<I, O> {
  return entry;
}
