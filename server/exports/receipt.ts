import type { PostsChoice } from '../../shared/privacy.ts';

/** What a receipt says: that some account was closed on a day, and how. It names nobody. */
export interface Receipt {
  receiptId: string;
  closedOn: string;
  deletedOn: string;
  posts: PostsChoice;
}

const HEAD = 'alongside-receipt-1';

function said({ receiptId, closedOn, deletedOn, posts }: Receipt): string {
  return [HEAD, receiptId, closedOn, deletedOn, posts].join('.');
}

/** A receipt as text, signed. `sign` is a keyed hash. */
export function writeReceipt(receipt: Receipt, sign: (text: string) => string): string {
  return `${said(receipt)}.${sign(said(receipt))}`;
}

/** Reads a receipt; null for one that is not ours or was changed. `same` compares without telling where two texts differ. */
export function readReceipt(
  text: string,
  sign: (text: string) => string,
  same: (one: string, other: string) => boolean,
): Receipt | null {
  const [head, receiptId = '', closedOn = '', deletedOn = '', posts = '', mac = ''] = text.split('.');
  const receipt = { receiptId, closedOn, deletedOn, posts: posts as PostsChoice };
  return head === HEAD && same(mac, sign(said(receipt))) ? receipt : null;
}
