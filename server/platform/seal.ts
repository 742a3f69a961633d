import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Secrets } from './secrets.ts';

const NONCE = 12;
const TAG = 16;

/** A text that only this installation can open again, bound to what it is about: moved to another place it does not open. */
export function seal(secrets: Secrets, purpose: string, about: string, text: string): string {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(secrets.key(purpose), 'hex'), nonce);
  cipher.setAAD(Buffer.from(about));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, sealed, cipher.getAuthTag()]).toString('base64');
}

/** The text of a seal; null where it was changed, moved, or sealed under another secret. */
export function openSeal(secrets: Secrets, purpose: string, about: string, sealed: string): string | null {
  const bytes = Buffer.from(sealed, 'base64');
  if (bytes.length < NONCE + TAG) return null;
  const decipher = createDecipheriv(
    'aes-256-gcm',
    Buffer.from(secrets.key(purpose), 'hex'),
    bytes.subarray(0, NONCE),
  );
  decipher.setAAD(Buffer.from(about));
  decipher.setAuthTag(bytes.subarray(-TAG));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(NONCE, -TAG)), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}
