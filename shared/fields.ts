import { z } from 'zod';
import { fault } from './faults.ts';
import { type IdKind, idPattern } from './ids.ts';
import { LIMITS } from './limits.ts';

/** An id of one kind, refused in any other form. */
export function id(kind: IdKind) {
  return z.string().regex(idPattern(kind), fault('address'));
}

/** Free text between two lengths, trimmed, without control characters other than line breaks and tabs. */
export function text(size: { min?: number; max: number }) {
  return z
    .string()
    .max(size.max)
    .transform((value) =>
      value
        .replace(/\r\n?/g, '\n')
        // biome-ignore lint/suspicious/noControlCharactersInRegex: taking them out is the point
        .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
        .trim(),
    )
    .pipe(z.string().min(size.min ?? 0));
}

/** The id a browser makes for each create; a repeat returns the first result. */
export const clientId = z
  .string()
  .min(LIMITS.clientId.min)
  .max(LIMITS.clientId.max)
  .regex(/^[A-Za-z0-9_-]+$/);

/** An instant on the wire: ISO 8601 in UTC. */
export const instant = z.iso.datetime();

/** Languages that the service speaks. */
export const language = z.enum(['en', 'es']);

/** A country by its two letters (ISO 3166-1). */
export const country = z.string().regex(/^[A-Z]{2}$/);

/** A state or province by its ISO 3166-2 code, such as US-TN. */
export const region = z.string().regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/);

/** An IANA time zone that this runtime knows. */
export const timeZone = z
  .string()
  .max(60)
  .refine((name) => {
    try {
      new Intl.DateTimeFormat('en', { timeZone: name });
      return true;
    } catch {
      return false;
    }
  }, fault('time-zone'));

/** A password that is tried, or asked for once more: any length up to the cap, so that the answer never says what is wrong. */
export const triedPassword = z.string().min(1).max(LIMITS.password.max);
