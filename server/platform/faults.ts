import type { z } from 'zod';
import { FAULTS, type Fault, type FaultCode } from '../../shared/faults.ts';
import type { Language } from './context.ts';

/** What each fault is called: one plain sentence that says what fits. `of` is the number or the name that it is about. */
const WORDS: Record<Language, Record<FaultCode, (of: string) => string>> = {
  en: {
    missing: () => 'This is still missing.',
    blank: () => 'Please write something.',
    short: (of) => `At least ${of} characters.`,
    long: (of) => `At most ${of} characters.`,
    few: (of) => `At least ${of}.`,
    many: (of) => `At most ${of}.`,
    low: (of) => `Not less than ${of}.`,
    high: (of) => `Not more than ${of}.`,
    email: () => 'This does not look like an e-mail address.',
    url: () => 'This does not look like a web address. It begins with https://',
    date: () => 'This does not look like a day or a time.',
    form: () => 'This does not look right.',
    choice: () => 'Choose one of what is offered.',
    unknown: () => 'We do not know this field.',
    odd: () => 'This does not fit.',
    address: () => 'This address does not look right.',
    adult: () => 'Alongside is for people of 18 and over.',
    'time-zone': () => 'Choose a time zone from the list.',
    'first-page': () => 'Start again from the first page.',
    'once-each': () => 'Send one object with each field once.',
    'not-json': () => 'This is not JSON that we can read.',
    'past-day': () => 'This day has passed.',
    'past-time': () => 'This time has passed.',
    'group-name': () => 'There is a group of this name. Choose another name.',
    'space-name': () => 'There is a space of this name. Choose another name.',
    'unknown-people': (of) => `We do not know ${of}.`,
    'unknown-topic': (of) => `This space has no topic “${of}”.`,
    'number-taken': () =>
      'This number already stands behind another member. You can say no with a few words, so that they can send the right one.',
    'not-at-desk': () => 'Only people at the desk can be on the rota.',
    'shift-hours': () => 'A shift ends after it starts and lasts 24 hours at most.',
    'due-day': () => 'Choose a day to come, within three years.',
    'source-needed': () => 'A page that members read needs at least one source.',
    'no-parts': () => 'Choose paragraphs that are there.',
    'reason-for-author': () => 'Write a few words: its author reads them.',
    'reason-for-proposer': () => 'Write a few words: who proposed it reads them.',
    'label-about': () => 'Say what it is about, or that it is about nothing of these.',
    'words-astray': () => 'These words do not stand in the example.',
    'tells-of-someone': () => 'Leave out names, links, addresses and numbers.',
    'not-askable': () => 'These sentences can not be asked about.',
    'push-service': () => 'This is not the push service of a browser that we know.',
    'push-full': (of) => `At most ${of} browsers.`,
    yourself: () => 'This is you.',
    'list-full': (of) => `There are ${of} people on your list, which is as many as it holds.`,
    'which-state': () => 'Choose the state this is for.',
  },
  es: {
    missing: () => 'Esto falta todavía.',
    blank: () => 'Escriba algo, por favor.',
    short: (of) => `Como mínimo ${of} caracteres.`,
    long: (of) => `Como máximo ${of} caracteres.`,
    few: (of) => `Como mínimo ${of}.`,
    many: (of) => `Como máximo ${of}.`,
    low: (of) => `No menos de ${of}.`,
    high: (of) => `No más de ${of}.`,
    email: () => 'Esto no parece una dirección de correo.',
    url: () => 'Esto no parece una dirección de internet. Empieza por https://',
    date: () => 'Esto no parece un día ni una hora.',
    form: () => 'Esto no parece correcto.',
    choice: () => 'Elija una de las opciones.',
    unknown: () => 'No conocemos este campo.',
    odd: () => 'Esto no encaja.',
    address: () => 'Esta dirección no parece correcta.',
    adult: () => 'Alongside es para personas de 18 años o más.',
    'time-zone': () => 'Elija una zona horaria de la lista.',
    'first-page': () => 'Empiece otra vez por la primera página.',
    'once-each': () => 'Envíe un objeto con cada campo una sola vez.',
    'not-json': () => 'Esto no es JSON que podamos leer.',
    'past-day': () => 'Este día ya pasó.',
    'past-time': () => 'Esta hora ya pasó.',
    'group-name': () => 'Ya hay un grupo con este nombre. Elija otro.',
    'space-name': () => 'Ya hay un espacio con este nombre. Elija otro.',
    'unknown-people': (of) => `No conocemos a ${of}.`,
    'unknown-topic': (of) => `Este espacio no tiene el tema «${of}».`,
    'number-taken': () =>
      'Este número ya es de otra persona de aquí. Puede decir que no con unas palabras, para que envíe el correcto.',
    'not-at-desk': () => 'Solo las personas de la mesa pueden estar en los turnos.',
    'shift-hours': () => 'Un turno termina después de empezar y dura 24 horas como máximo.',
    'due-day': () => 'Elija un día que esté por venir, dentro de tres años.',
    'source-needed': () => 'Una página que leen los miembros necesita al menos una fuente.',
    'no-parts': () => 'Elija párrafos que estén ahí.',
    'reason-for-author': () => 'Escriba unas palabras: las lee quien lo escribió.',
    'reason-for-proposer': () => 'Escriba unas palabras: las lee quien lo propuso.',
    'label-about': () => 'Diga de qué trata, o que no trata de nada de esto.',
    'words-astray': () => 'Estas palabras no están en el ejemplo.',
    'tells-of-someone': () => 'Deje fuera nombres, enlaces, direcciones y números.',
    'not-askable': () => 'No se puede preguntar por estas frases.',
    'push-service': () => 'Este no es el servicio de avisos de un navegador que conozcamos.',
    'push-full': (of) => `Como máximo ${of} navegadores.`,
    yourself: () => 'Es usted.',
    'list-full': (of) => `Hay ${of} personas en su lista, y no caben más.`,
    'which-state': () => 'Elija para qué estado es.',
  },
};

const known: ReadonlySet<string> = new Set(FAULTS);
const isFault = (message: string): message is FaultCode => known.has(message);

/** What a schema found wrong, as a fault. */
function faultOf(issue: z.core.$ZodIssue): Fault {
  if (isFault(issue.message)) return issue.message;
  switch (issue.code) {
    case 'unrecognized_keys':
      return 'unknown';
    case 'invalid_value':
      return 'choice';
    case 'invalid_format':
      if (issue.format === 'email') return 'email';
      if (issue.format === 'url') return 'url';
      return issue.format === 'date' || issue.format === 'datetime' ? 'date' : 'form';
    case 'too_small':
      if (issue.origin === 'string') return issue.minimum === 1 ? 'blank' : ['short', String(issue.minimum)];
      return [issue.origin === 'array' ? 'few' : 'low', String(issue.minimum)];
    case 'too_big':
      if (issue.origin === 'string') return ['long', String(issue.maximum)];
      return [issue.origin === 'array' ? 'many' : 'high', String(issue.maximum)];
    case 'invalid_type':
      return /received undefined$/.test(issue.message) ? 'missing' : 'odd';
    default:
      return 'odd';
  }
}

/** One fault per field of a refused input: the first. */
export function faultsOf(error: z.ZodError): Record<string, Fault> {
  const faults: Record<string, Fault> = {};
  for (const issue of error.issues) {
    const path =
      issue.path.join('.') || (issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : 'input');
    faults[path] ??= faultOf(issue);
  }
  return faults;
}

/** Faults in words, one plain sentence per field. */
export function sayFaults(faults: Readonly<Record<string, Fault>>, language: Language) {
  return Object.fromEntries(
    Object.entries(faults).map(([field, fault]) => {
      const [code, of] = typeof fault === 'string' ? [fault, ''] : fault;
      return [field, WORDS[language][code](String(of))];
    }),
  );
}
