/** What each kind of thing's id starts with, so that ids can not be mixed up. */
export const ID_PREFIX = {
  member: 'mem',
  space: 'space',
  thread: 'thread',
  post: 'post',
  reaction: 'rct',
  room: 'room',
  meeting: 'meet',
  message: 'msg',
  conversation: 'conv',
  'private-message': 'pmsg',
  excerpt: 'exc',
  credential: 'cred',
  report: 'report',
  item: 'item',
  proposal: 'prop',
  page: 'page',
  lift: 'lift',
  alert: 'alert',
  shift: 'shift',
  notice: 'notice',
  letter: 'letter',
  event: 'evt',
  export: 'export',
  receipt: 'rcpt',
  audit: 'audit',
  request: 'req',
} as const;

/** A kind of thing that has ids. */
export type IdKind = keyof typeof ID_PREFIX;

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
let lastTime = 0;
let lastRandom: number[] = [];

function randomDigits(): number[] {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte & 31);
}

/** Adds one to the random part, so that ids made within one millisecond still sort in the order they were made. */
function increment(digits: number[]): number[] {
  const next = [...digits];
  for (let at = next.length - 1; at >= 0; at--) {
    if ((next[at] ?? 0) < 31) {
      next[at] = (next[at] ?? 0) + 1;
      return next;
    }
    next[at] = 0;
  }
  return randomDigits();
}

/** A new id of a kind: prefix, underscore, ULID. Sorts by `at` (milliseconds since 1970), then by the order of making in this process. */
export function newId(kind: IdKind, at: number): string {
  const time = Math.max(at, lastTime);
  lastRandom = time === lastTime && lastRandom.length ? increment(lastRandom) : randomDigits();
  lastTime = time;
  let left = time;
  let head = '';
  for (let i = 0; i < 10; i++) {
    head = (ALPHABET[left % 32] ?? '0') + head;
    left = Math.floor(left / 32);
  }
  return `${ID_PREFIX[kind]}_${head}${lastRandom.map((digit) => ALPHABET[digit]).join('')}`;
}

/** The id of a kind that a hash (in hexadecimal, 26 bytes or more) stands for: always the same one, and not to be guessed without what was hashed. */
export function idFromHash(kind: IdKind, hash: string): string {
  const bytes = hash.match(/../g)?.slice(0, 26) ?? [];
  return `${ID_PREFIX[kind]}_${bytes.map((byte) => ALPHABET[Number.parseInt(byte, 16) & 31]).join('')}`;
}

/** The exact form of an id of a kind. */
export function idPattern(kind: IdKind): RegExp {
  return new RegExp(`^${ID_PREFIX[kind]}_[0-9A-HJKMNP-TV-Z]{26}$`);
}
