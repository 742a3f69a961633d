/** What can be wrong with a field of an input. Schemas name one as their message, services name one in a refusal; `server/platform/faults.ts` has the words. */
export const FAULTS = [
  // What any field may be.
  'missing',
  'blank',
  'short',
  'long',
  'few',
  'many',
  'low',
  'high',
  'email',
  'url',
  'date',
  'form',
  'choice',
  'unknown',
  'odd',
  // What single fields may be.
  'address',
  'adult',
  'time-zone',
  'first-page',
  'once-each',
  'not-json',
  'past-day',
  'past-time',
  'group-name',
  'space-name',
  'unknown-people',
  'unknown-topic',
  'number-taken',
  'not-at-desk',
  'shift-hours',
  'due-day',
  'source-needed',
  'no-parts',
  'reason-for-author',
  'reason-for-proposer',
  'label-about',
  'words-astray',
  'tells-of-someone',
  'not-askable',
  'push-service',
  'push-full',
  'yourself',
  'list-full',
  'which-state',
] as const;

/** The name of a fault. */
export type FaultCode = (typeof FAULTS)[number];

/** A fault, with the number or the name that it is about where there is one. */
export type Fault = FaultCode | readonly [code: FaultCode, about: string | number];

/** A message of a schema that names a fault. */
export function fault(code: FaultCode): string {
  return code;
}
