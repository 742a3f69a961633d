/** What a member may be given by an administrator. `peer` is what everyone starts with; a peer specialist is made by a verified credential, never by hand. */
export const ROLES = ['peer', 'moderator', 'supervisor', 'administrator'] as const;

/** One of the roles. */
export type Role = (typeof ROLES)[number];

/** Who may call an operation at all. The object's own policy comes after. */
export const WHO = ['anyone', 'member', 'peer-specialist', 'responder', 'administrator'] as const;

/** One of the callers' classes. A responder is a moderator, supervisor or administrator; each higher class may what the desk may. */
export type Who = (typeof WHO)[number];

/** How a person can be kept out of one's sight: `block` closes both ways between the two, `mute` only one's own eyes. */
export const HIDINGS = ['block', 'mute'] as const;

/** One of the ways. */
export type Hiding = (typeof HIDINGS)[number];

/** What the rules need to know of a person. */
export interface Standing {
  roles: readonly Role[];
  /** A verified, unexpired credential stands behind this. */
  peerSpecialist: boolean;
}

/** True for those who sit at the desk. */
export function isResponder(person: Standing): boolean {
  return person.roles.some((role) => role !== 'peer');
}

/** True for administrators. */
export function isAdministrator(person: Standing): boolean {
  return person.roles.includes('administrator');
}

/** True when a person of this standing (null: signed out) belongs to a caller's class. */
export function belongsTo(who: Who, person: Standing | null): boolean {
  if (who === 'anyone') return true;
  if (!person) return false;
  if (who === 'member') return true;
  if (who === 'peer-specialist') return person.peerSpecialist;
  if (who === 'responder') return isResponder(person);
  return isAdministrator(person);
}
