import type { Language } from '../platform/context.ts';

/** What each file of a copy is called in its reader's language. */
export const FILES: Record<Language, Record<string, string>> = {
  en: {
    account: 'My account',
    'hidden-people': 'People I block or mute',
    certificates: 'My certificates',
    posts: 'What I wrote in threads',
    places: 'How far I read, and my reactions',
    welcoming: 'My offer to answer first posts',
    'private-messages': 'Private messages',
    'kept-about-me': 'What is kept about me for the people on call',
    reports: 'What I told the moderators',
    notices: 'Notices',
    'notice-choices': 'How I am told of things',
    drafts: 'Drafts',
  },
  es: {
    account: 'Mi cuenta',
    'hidden-people': 'Personas que bloqueo o silencio',
    certificates: 'Mis certificados',
    posts: 'Lo que escribí en las conversaciones',
    places: 'Hasta dónde leí, y mis reacciones',
    welcoming: 'Mi oferta de responder a primeros mensajes',
    'private-messages': 'Mensajes privados',
    'kept-about-me': 'Lo que se guarda de mí para quienes están de guardia',
    reports: 'Lo que conté a los moderadores',
    notices: 'Avisos',
    'notice-choices': 'Cómo me avisan',
    drafts: 'Borradores',
  },
};

/** What each field is called. A field without words stands under its own name. */
export const FIELDS: Record<Language, Record<string, string>> = {
  en: {
    handle: 'Handle',
    email: 'E-mail',
    facets: 'About me',
    openTo: 'Open to messages about',
    language: 'Language',
    country: 'Country',
    region: 'State or province',
    timeZone: 'Time zone',
    roles: 'Roles',
    joinedAt: 'Joined',
    mutedWords: 'Words I fold',
    countsHidden: 'I keep reaction counts to myself',
    coach: 'Word suggestions',
    keptWords: 'Words I keep',
    recoveryCodesLeft: 'Recovery codes left',
    how: 'How',
    at: 'When',
    until: 'Until',
    title: 'Title',
    summary: 'What helped',
    note: 'Note',
    text: 'Words',
    state: 'State',
    link: 'Where',
    editedAt: 'Changed',
    earlier: 'Earlier versions',
    follow: 'Following',
    readAt: 'Read until',
    reactions: 'Reactions',
    vote: 'My choice in the poll',
    with: 'With',
    by: 'By',
    reason: 'Reason',
    alerts: 'Alerts, without any words of mine',
    kind: 'Kind',
    issuingBody: 'Issued by',
    appliedAt: 'Sent in',
    decidedAt: 'Checked',
    validUntil: 'Valid until',
  },
  es: {
    handle: 'Nombre de usuario',
    email: 'Correo',
    facets: 'Sobre mí',
    openTo: 'Me pueden escribir sobre',
    language: 'Idioma',
    country: 'País',
    region: 'Estado o provincia',
    timeZone: 'Zona horaria',
    roles: 'Funciones',
    joinedAt: 'Desde',
    mutedWords: 'Palabras que oculto',
    countsHidden: 'Guardo para mí las reacciones',
    coach: 'Sugerencias de palabras',
    keptWords: 'Palabras que conservo',
    recoveryCodesLeft: 'Códigos de recuperación que quedan',
    how: 'Cómo',
    at: 'Cuándo',
    until: 'Hasta',
    title: 'Título',
    summary: 'Lo que ayudó',
    note: 'Nota',
    text: 'Palabras',
    state: 'Estado',
    link: 'Dónde',
    editedAt: 'Cambiado',
    earlier: 'Versiones anteriores',
    follow: 'Seguimiento',
    readAt: 'Leído hasta',
    reactions: 'Reacciones',
    vote: 'Mi opción en la encuesta',
    with: 'Con',
    by: 'De',
    reason: 'Motivo',
    alerts: 'Alertas, sin ninguna palabra mía',
    kind: 'Tipo',
    issuingBody: 'Emitido por',
    appliedAt: 'Enviado',
    decidedAt: 'Revisado',
    validUntil: 'Válido hasta',
  },
};

/** What the copy itself says. */
export const SAID: Record<
  Language,
  {
    title: string;
    intro: string;
    all: string;
    nothing: string;
    yes: string;
    no: string;
    leftOutTitle: string;
    leftOut: string[];
  }
> = {
  en: {
    title: 'My data from Alongside',
    intro: 'This is what Alongside keeps about you. Each list is a page to read and a JSON file. Made on',
    all: 'All lists',
    nothing: 'nothing',
    yes: 'yes',
    no: 'no',
    leftOutTitle: 'What is not in it',
    leftOut: [
      'What was said in meetings: it goes after a day.',
      'Your password and recovery codes: we keep only hashes, which nobody can read.',
      'Private messages of people you block or mute, and those that were taken back.',
      'The records of who looked at or decided what at the desk: they belong to those who answer for it.',
    ],
  },
  es: {
    title: 'Mis datos de Alongside',
    intro:
      'Esto es lo que Alongside guarda de usted. Cada lista es una página para leer y un archivo JSON. Hecho el',
    all: 'Todas las listas',
    nothing: 'nada',
    yes: 'sí',
    no: 'no',
    leftOutTitle: 'Lo que no está',
    leftOut: [
      'Lo que se dijo en las reuniones: se borra después de un día.',
      'Su contraseña y sus códigos: solo guardamos huellas que nadie puede leer.',
      'Mensajes privados de personas que bloquea o silencia, y los que se retiraron.',
      'Los registros de quién miró o decidió qué en la mesa: son de quienes responden por ello.',
    ],
  },
};
