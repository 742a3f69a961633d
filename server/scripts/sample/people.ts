import type { Role } from '../../../shared/roles.ts';

/** Someone in the sample community. All are made up. */
export interface SamplePerson {
  handle: string;
  facets: string[];
  /** What they like to be asked about in private. */
  openTo?: string;
  country: string;
  timeZone: string;
  language: 'en' | 'es';
  roles?: Role[];
  /** A credential that is checked before the first thread, or waits at the desk. */
  credential?: { title: string; issuingBody: string; region: string; number: string; waiting?: true };
}

/** The people of the sample community, in the order of joining. */
export const PEOPLE: readonly SamplePerson[] = [
  {
    handle: 'june-lantern',
    facets: ['moderator', 'in recovery'],
    country: 'US',
    timeZone: 'America/New_York',
    language: 'en',
    roles: ['moderator'],
  },
  {
    handle: 'tide-keeper',
    facets: ['moderator'],
    country: 'US',
    timeZone: 'America/Los_Angeles',
    language: 'es',
    roles: ['moderator'],
  },
  {
    handle: 'north-cedar',
    facets: ['supervises peer specialists'],
    country: 'US',
    timeZone: 'America/Chicago',
    language: 'en',
    roles: ['supervisor'],
  },
  {
    handle: 'hearth-and-home',
    facets: ['runs this community'],
    country: 'US',
    timeZone: 'America/Chicago',
    language: 'en',
    roles: ['administrator'],
  },
  {
    handle: 'marigold-path',
    facets: ['CPS', 'voices', '11 years on this road'],
    openTo: 'voices, and becoming a CPS',
    country: 'US',
    timeZone: 'America/Chicago',
    language: 'en',
    credential: {
      title: 'Certified Peer Specialist',
      issuingBody: 'Tennessee Department of Mental Health',
      region: 'Tennessee',
      number: 'TN-4471',
    },
  },
  {
    handle: 'two-rivers',
    facets: ['CPS', 'recovery coach'],
    country: 'US',
    timeZone: 'America/New_York',
    language: 'en',
    credential: {
      title: 'Certified Peer Recovery Specialist',
      issuingBody: 'Ohio peer recovery board',
      region: 'Ohio',
      number: 'OH-2093',
    },
  },
  {
    handle: 'quiet-kettle',
    facets: ['asks a lot'],
    country: 'US',
    timeZone: 'America/Chicago',
    language: 'en',
  },
  {
    handle: 'blue-porch',
    facets: ['small town'],
    country: 'US',
    timeZone: 'America/Chicago',
    language: 'en',
  },
  {
    handle: 'sparrow-7',
    facets: ['hears voices'],
    country: 'US',
    timeZone: 'America/Denver',
    language: 'en',
  },
  {
    handle: 'moss-garden',
    facets: ['sober since spring'],
    country: 'US',
    timeZone: 'America/New_York',
    language: 'en',
  },
  {
    handle: 'tea-at-four',
    facets: ['volunteer', 'UK'],
    country: 'GB',
    timeZone: 'Europe/London',
    language: 'en',
  },
  {
    handle: 'big-sister-k',
    facets: ['family member'],
    country: 'US',
    timeZone: 'America/New_York',
    language: 'en',
  },
  {
    handle: 'mango-shade',
    facets: ['bilingüe'],
    country: 'US',
    timeZone: 'America/New_York',
    language: 'es',
  },
  {
    handle: 'luz-de-abril',
    facets: ['habla español'],
    country: 'MX',
    timeZone: 'America/Mexico_City',
    language: 'es',
  },
  {
    handle: 'old-truck',
    facets: ['veteran', 'night owl'],
    openTo: 'nights that do not end',
    country: 'US',
    timeZone: 'America/Denver',
    language: 'en',
  },
  {
    handle: 'paper-kite',
    facets: ['training to be a CPS'],
    country: 'US',
    timeZone: 'America/New_York',
    language: 'en',
  },
  {
    handle: 'slow-river',
    facets: ['CPS in training'],
    country: 'US',
    timeZone: 'America/Chicago',
    language: 'en',
    credential: {
      title: 'Certified Peer Support Professional',
      issuingBody: 'Texas peer certification board',
      region: 'Texas',
      number: 'TX-8812',
      waiting: true,
    },
  },
  {
    handle: 'window-seat',
    facets: ['new here'],
    country: 'US',
    timeZone: 'America/New_York',
    language: 'en',
  },
];

/** Whom the start page offers to sign in as. */
export const SIGN_INS = [
  { role: 'member', handle: 'quiet-kettle' },
  { role: 'peer specialist', handle: 'marigold-path' },
  { role: 'moderator', handle: 'june-lantern' },
  { role: 'administrator', handle: 'hearth-and-home' },
] as const;

/** Someone who came this morning: a moderator has not read their first post yet. */
export const NEWCOMER = {
  handle: 'first-frost',
  account: { country: 'US', timeZone: 'America/Denver', language: 'en', firstPostsLeft: 2 },
  thread: {
    title: 'Is it okay to just read for a while?',
    body: 'I found this place last night and read until two. I do not know what to say yet. Is it okay to just read?',
  },
} as const;
