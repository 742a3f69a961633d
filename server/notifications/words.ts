import type { NoticeKind } from '../../shared/notices.ts';

type Language = 'en' | 'es';

/** What is said outside the app: never a name, a title or a word of anyone's, and no sender that tells what this is about. */
const WORDS = {
  en: {
    subject: 'You have news',
    push: {
      reply: 'You have a new reply.',
      mention: 'Someone wrote to you.',
      followed: 'There is something new where you follow.',
      message: 'You have a new message.',
      offer: 'Someone waits for a first reply.',
      who: 'You have a question.',
      decision: 'There is news about something of yours.',
      consent: 'You have a question.',
      reminder: 'Something you wanted to be reminded of begins soon.',
      credential: 'Something of yours runs out soon.',
    } satisfies Record<NoticeKind, string>,
    open: 'Open',
    stop: 'To get no more mails, press this once (no sign-in needed)',
    digest: (threads: number) =>
      threads === 1
        ? 'One conversation that you follow went on.'
        : `${threads} conversations that you follow went on.`,
  },
  es: {
    subject: 'Tiene novedades',
    push: {
      reply: 'Tiene una respuesta nueva.',
      mention: 'Alguien le escribió.',
      followed: 'Hay algo nuevo en lo que sigue.',
      message: 'Tiene un mensaje nuevo.',
      offer: 'Alguien espera una primera respuesta.',
      who: 'Tiene una pregunta.',
      decision: 'Hay novedades sobre algo suyo.',
      consent: 'Tiene una pregunta.',
      reminder: 'Pronto empieza algo que quería recordar.',
      credential: 'Algo suyo caduca pronto.',
    } satisfies Record<NoticeKind, string>,
    open: 'Abrir',
    stop: 'Para no recibir más correos, pulse esto una vez (sin iniciar sesión)',
    digest: (threads: number) =>
      threads === 1
        ? 'Una conversación que sigue continuó.'
        : `${threads} conversaciones que sigue continuaron.`,
  },
};

/** The neutral words of a language. */
export function outsideWords(language: Language) {
  return WORDS[language];
}
