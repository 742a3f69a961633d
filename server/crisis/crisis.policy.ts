import { isAdministrator, isResponder, type Standing } from '../../shared/roles.ts';
import type { Alert } from './alert.model.ts';

/** The person whose rights are asked for. */
export type Person = (Standing & { memberId: string }) | null;

type AlertFacts = Pick<Alert, 'state' | 'claimedById' | 'aboutId'>;

/** Responders read alerts, except one about themselves: someone else is to look. */
export function canRead(person: Person, alert: Pick<AlertFacts, 'aboutId'>): boolean {
  return person !== null && isResponder(person) && person.memberId !== alert.aboutId;
}

/** Takes an open alert. */
export function canClaim(person: Person, alert: AlertFacts): boolean {
  return canRead(person, alert) && alert.state === 'open';
}

/** Works on an alert that one has claimed. */
export function canWork(person: Person, alert: AlertFacts): boolean {
  return canRead(person, alert) && alert.state === 'claimed' && alert.claimedById === person?.memberId;
}

/** Changes a shift: one's own, or anyone's for administrators. */
export function canChangeShift(person: Person, memberId: string): boolean {
  return person !== null && isResponder(person) && (person.memberId === memberId || isAdministrator(person));
}
