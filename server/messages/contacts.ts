import { read } from '../../moderation/text/words.ts';
import { isResponder, type Standing } from '../../shared/roles.ts';
import { DAY } from '../../shared/time.ts';

/** What contact with strangers stands on: how long someone is here, and whether others have read them yet. */
export interface Acquaintance {
  joinedAt: Date;
  /** How many of their posts a moderator still reads before others can. */
  firstPostsLeft: number;
}

/** The span in which new contacts are counted. */
export const CONTACT_WINDOW_MS = DAY;
/** So many requests to newcomers in that span bring a note to the desk. */
export const NEWCOMERS_ASKED = 3;

const NEW_FOR_MS = 7 * DAY;

/** Here for less than a week, or hardly read by others yet. */
export function isNewcomer(person: Acquaintance, now: Date): boolean {
  return now.getTime() - person.joinedAt.getTime() < NEW_FOR_MS || person.firstPostsLeft > 0;
}

/** How many people one may ask to talk in a day. It widens with time and with being read, never with how much one writes. */
export function contactBudget(person: Standing & Acquaintance, now: Date): number {
  if (person.peerSpecialist || isResponder(person)) return 20;
  return isNewcomer(person, now) ? 2 : 5;
}

/** A place on the web without its scheme: a name with a well-known ending, or any with a path behind it. */
const BARE =
  /[\p{L}\d-]\.(?:(?:com|net|org|io|me|co|app|dev|info|gg|link|ly|xyz|site|online|page|es|mx|uk|us)(?![\p{L}\d])|\p{L}{2,}\/\S)/iu;

/** A text leads somewhere else: a link, a bare address, or mail. */
export function leadsElsewhere(text: string): boolean {
  return BARE.test(text) || read(text).links.some(({ kind }) => kind === 'link' || kind === 'mail');
}
