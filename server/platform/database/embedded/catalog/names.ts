import { CommandError } from '../errors.ts';

/** Refuses names that MongoDB refuses. */
export function checkName(db: string, name: string): void {
  if (db === '' || db.length > 63 || /[\s/\\."$*<>:|?\0]/.test(db))
    throw new CommandError(73, `Invalid namespace specified '${db}.${name}'`);
  if (name === '' || name.includes('\0') || name.includes('$') || name.startsWith('.') || name.endsWith('.'))
    throw new CommandError(73, `Invalid namespace specified '${db}.${name}'`);
  if (Buffer.byteLength(`${db}.${name}`) > 255)
    throw new CommandError(73, `Fully qualified namespace is too long: ${db}.${name}`);
}

/** A collection's full name. */
export function namespaceOf(collection: { db: string; name: string }): string {
  return `${collection.db}.${collection.name}`;
}
