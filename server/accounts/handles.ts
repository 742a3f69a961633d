import { LIMITS } from '../../shared/limits.ts';

/** Why a handle can not be used, or `real-name`, which is only a warning. */
export type HandleFault = 'short' | 'letters' | 'email' | 'phone' | 'role' | 'real-name';

/** Titles that would let someone speak as the house. Compared without marks and look-alike digits. */
const TITLES = [
  'admin',
  'administrator',
  'administrador',
  'alongside',
  'cps',
  'cpss',
  'counselor',
  'crisis',
  'doctor',
  'facilitator',
  'formermember',
  'help',
  'helpdesk',
  'moderador',
  'moderator',
  'mod',
  'nurse',
  'official',
  'peerspecialist',
  'responder',
  'root',
  'staff',
  'supervisor',
  'support',
  'system',
  'team',
  'therapist',
  'terapeuta',
  'soporte',
  'ayuda',
  'null',
  'undefined',
];

const LOOK_ALIKES: Record<string, string> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};

/** The handle as it is compared for uniqueness: NFKC, lower case, no marks, no separators, look-alike digits as letters. */
export function handleKey(handle: string): string {
  return handle
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[-_.\s]/g, '')
    .replace(/[013457@$]/g, (sign) => LOOK_ALIKES[sign] ?? sign)
    .replace(/i/g, 'l');
}

const TITLE_KEYS = TITLES.map(handleKey);

function soundsLikeTitle(handle: string): boolean {
  const key = handleKey(handle);
  return TITLE_KEYS.some(
    (title) => key === title || (title.length >= 5 && (key.startsWith(title) || key.endsWith(title))),
  );
}

/** The first thing that stands against a handle, or null. */
export function faultOf(handle: string): HandleFault | null {
  if (handle.length < LIMITS.handle.min) return 'short';
  if (/@|\.(com|net|org|edu|es|mx)$/i.test(handle)) return 'email';
  if ((handle.match(/\d/g) ?? []).length >= 7) return 'phone';
  if (!/^[\p{Script=Latin}\p{Nd}][\p{Script=Latin}\p{Nd}_.-]*$/u.test(handle)) return 'letters';
  if (soundsLikeTitle(handle)) return 'role';
  if (/^\p{Lu}\p{Ll}+[._-]?\p{Lu}\p{Ll}+(\d{0,4})$/u.test(handle)) return 'real-name';
  return null;
}

const QUIET = [
  'quiet',
  'morning',
  'river',
  'open',
  'slow',
  'kind',
  'gentle',
  'bright',
  'steady',
  'small',
  'green',
  'north',
];
const THINGS = [
  'maple',
  'harbor',
  'lantern',
  'sparrow',
  'meadow',
  'cedar',
  'kettle',
  'pebble',
  'window',
  'willow',
  'ember',
  'tide',
];

/** Safe handles that say nothing of a person. `random` gives numbers in [0, 1). */
export function suggestHandles(random: () => number, count = 3): string[] {
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? list[0];
  return Array.from(
    { length: count },
    () => `${pick(QUIET)}-${pick(THINGS)}-${10 + Math.floor(random() * 90)}`,
  );
}
