/** Text in both languages of the service. */
export interface Bilingual {
  en: string;
  es: string;
}

/** One help line: what it is, what it does, how to reach it, where the facts come from and when they were last looked at. */
export interface HelpLine {
  id: string;
  name: string;
  does: Bilingual;
  /** As people dial it. */
  call?: string;
  text?: { to: string; word?: string };
  chat?: string;
  /** What the line itself says about sending police or an ambulance, where it is known. */
  outsideCalls?: Bilingual;
  source: string;
  /** Calendar day (YYYY-MM-DD). A line older than 180 days stops a production start. */
  verifiedOn: string;
}

/** A country's emergency number and lines, the one to try first first. */
export interface Region {
  country: string;
  name: Bilingual;
  emergency: string;
  lines: HelpLine[];
}

const VERIFIED_ON = '2026-11-22';

const LIFELINE_988: HelpLine = {
  id: 'us-988',
  name: '988 Suicide & Crisis Lifeline',
  does: {
    en: 'Call, text or chat with a trained listener, day and night, free. Veterans press 1. For Spanish press 2.',
    es: 'Llame, escriba o chatee con alguien preparado para escuchar, día y noche, gratis. Para español, oprima 2 o envíe AYUDA al 988.',
  },
  call: '988',
  text: { to: '988' },
  chat: 'https://988lifeline.org/chat/',
  outsideCalls: {
    en: 'The line says that it asks emergency services to go in fewer than 2 of 100 contacts, when a life is at risk right now.',
    es: 'La línea dice que pide ir a los servicios de emergencia en menos de 2 de cada 100 contactos, cuando una vida corre peligro en ese momento.',
  },
  source: '988lifeline.org; az911.gov, July 2022 (share of contacts)',
  verifiedOn: VERIFIED_ON,
};

const SAMARITANS: HelpLine = {
  id: 'samaritans',
  name: 'Samaritans',
  does: {
    en: 'Call a trained volunteer about anything, day and night, free. It does not show on the bill.',
    es: 'Llame a un voluntario preparado para hablar de lo que sea, día y noche, gratis. No aparece en la factura.',
  },
  call: '116 123',
  source: 'samaritans.org',
  verifiedOn: VERIFIED_ON,
};

/** The regions that we have checked lines for. */
export const REGIONS: readonly Region[] = [
  {
    country: 'US',
    name: { en: 'United States', es: 'Estados Unidos' },
    emergency: '911',
    lines: [
      LIFELINE_988,
      {
        id: 'us-crisis-text-line',
        name: 'Crisis Text Line',
        does: {
          en: 'Text with a trained volunteer, day and night, when talking out loud is hard.',
          es: 'Escriba por mensaje de texto con un voluntario preparado, día y noche, cuando hablar en voz alta es difícil.',
        },
        text: { to: '741741', word: 'HOME' },
        source: 'crisistextline.org',
        verifiedOn: VERIFIED_ON,
      },
      {
        id: 'us-domestic-violence',
        name: 'National Domestic Violence Hotline',
        does: {
          en: 'For anyone hurt or afraid at home: talk, plan for safety, find a place near you.',
          es: 'Para quien sufre daño o miedo en casa: hablar, planear su seguridad, encontrar un lugar cercano.',
        },
        call: '1-800-799-7233',
        text: { to: '88788', word: 'START' },
        source: 'thehotline.org',
        verifiedOn: VERIFIED_ON,
      },
      {
        id: 'us-samhsa',
        name: 'SAMHSA National Helpline',
        does: {
          en: 'Finds support for mental health and substance use near you, in English and Spanish. It is not a crisis line.',
          es: 'Busca apoyo cerca de usted para la salud mental y el consumo de sustancias, en inglés y español. No es una línea de crisis.',
        },
        call: '1-800-662-4357',
        source: 'samhsa.gov',
        verifiedOn: VERIFIED_ON,
      },
      {
        id: 'us-safespot',
        name: 'SafeSpot',
        does: {
          en: 'Stays on the phone with someone who is using alone, and gets help if they stop answering.',
          es: 'Acompaña por teléfono a quien consume a solas y pide ayuda si deja de responder.',
        },
        call: '1-800-972-0590',
        source: 'safe-spot.me',
        verifiedOn: VERIFIED_ON,
      },
      {
        id: 'us-trevor',
        name: 'The Trevor Project',
        does: {
          en: 'For young LGBTQ+ people: a counselor to talk with, day and night.',
          es: 'Para jóvenes LGBTQ+: alguien con quien hablar, día y noche.',
        },
        call: '1-866-488-7386',
        source: 'thetrevorproject.org',
        verifiedOn: VERIFIED_ON,
      },
      {
        id: 'us-trans-lifeline',
        name: 'Trans Lifeline',
        does: {
          en: 'Trans people listening to trans people.',
          es: 'Personas trans que escuchan a personas trans.',
        },
        call: '1-877-565-8860',
        source: 'translifeline.org',
        verifiedOn: VERIFIED_ON,
      },
    ],
  },
  {
    country: 'CA',
    name: { en: 'Canada', es: 'Canadá' },
    emergency: '911',
    lines: [
      {
        id: 'ca-988',
        name: '9-8-8 Suicide Crisis Helpline',
        does: {
          en: 'Call or text a trained responder, day and night, free, in English and French.',
          es: 'Llame o escriba a una persona preparada, día y noche, gratis, en inglés y francés.',
        },
        call: '988',
        text: { to: '988' },
        source: '988.ca',
        verifiedOn: VERIFIED_ON,
      },
    ],
  },
  {
    country: 'GB',
    name: { en: 'United Kingdom', es: 'Reino Unido' },
    emergency: '999',
    lines: [SAMARITANS],
  },
  { country: 'IE', name: { en: 'Ireland', es: 'Irlanda' }, emergency: '112', lines: [SAMARITANS] },
  {
    country: 'ES',
    name: { en: 'Spain', es: 'España' },
    emergency: '112',
    lines: [
      {
        id: 'es-024',
        name: 'Línea 024',
        does: {
          en: 'Talk with a professional about thoughts of suicide, day and night, free.',
          es: 'Hable con un profesional sobre pensamientos de suicidio, día y noche, gratis.',
        },
        call: '024',
        source: 'sanidad.gob.es',
        verifiedOn: VERIFIED_ON,
      },
      {
        id: 'es-telefono-esperanza',
        name: 'Teléfono de la Esperanza',
        does: {
          en: 'A trained volunteer who listens, day and night.',
          es: 'Un voluntario preparado que escucha, día y noche.',
        },
        call: '717 003 717',
        source: 'telefonodelaesperanza.org',
        verifiedOn: VERIFIED_ON,
      },
    ],
  },
  {
    country: 'MX',
    name: { en: 'Mexico', es: 'México' },
    emergency: '911',
    lines: [
      {
        id: 'mx-linea-de-la-vida',
        name: 'Línea de la Vida',
        does: {
          en: 'Talk with a professional about how you feel or about substance use, day and night, free.',
          es: 'Hable con un profesional sobre cómo se siente o sobre el consumo de sustancias, día y noche, gratis.',
        },
        call: '800 911 2000',
        source: 'gob.mx/salud/conadic',
        verifiedOn: VERIFIED_ON,
      },
    ],
  },
  {
    country: 'CO',
    name: { en: 'Colombia', es: 'Colombia' },
    emergency: '123',
    lines: [
      {
        id: 'co-106',
        name: 'Línea 106',
        does: {
          en: 'Talk with someone prepared to listen (Bogotá).',
          es: 'Hable con alguien preparado para escuchar (Bogotá).',
        },
        call: '106',
        source: 'saludcapital.gov.co',
        verifiedOn: VERIFIED_ON,
      },
    ],
  },
];

/** Where a country has no row of its own, or none is known: 988 is named with where it answers, and a worldwide list follows. */
export const ANYWHERE: Region = {
  country: '',
  name: { en: 'Anywhere', es: 'Cualquier lugar' },
  emergency: '112',
  lines: [
    { ...LIFELINE_988, name: '988 Suicide & Crisis Lifeline (US and Canada)' },
    {
      id: 'find-a-helpline',
      name: 'findahelpline.com',
      does: {
        en: 'A list of free lines in many countries.',
        es: 'Una lista de líneas gratuitas en muchos países.',
      },
      chat: 'https://findahelpline.com',
      source: 'findahelpline.com',
      verifiedOn: VERIFIED_ON,
    },
  ],
};

/** The region to show a reader from `country` ('' or an unlisted one: `ANYWHERE`). */
export function regionOf(country: string): Region {
  return REGIONS.find((region) => region.country === country) ?? ANYWHERE;
}

/** The country a browser hints at in its Accept-Language header, or '' where it names none. */
export function countryFromLanguages(header: string | undefined): string {
  return /(?:^|,)\s*[a-z]{2,3}(?:-[A-Z][a-z]{3})?-([A-Z]{2})\b/.exec(header ?? '')?.[1] ?? '';
}

/** Lines last looked at more than 180 days before `now`: they must be checked again before anyone leans on them. */
export function staleLines(now: Date): string[] {
  const oldest = new Date(now.getTime() - 180 * 86_400_000).toISOString().slice(0, 10);
  return [...REGIONS, ANYWHERE].flatMap((region) =>
    region.lines
      .filter((line) => line.verifiedOn < oldest)
      .map((line) => `${region.country || '*'} ${line.id}`),
  );
}
