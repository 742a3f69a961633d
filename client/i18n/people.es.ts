import type { peopleEn } from './people.en.ts';

/** Words about people one would rather not see. */
export const peopleEs: typeof peopleEn = {
  open: (handle) => `Más sobre ${handle}`,
  about: 'Sobre esta persona',
  hidden: { block: 'Alguien a quien usted bloqueó', mute: 'Alguien a quien usted silenció' },
  openTo: (about) => `Abierto a mensajes sobre ${about}`,
  ask: 'Pedir hablar',
  mute: 'Silenciar',
  muteHint: 'Usted ya no verá lo que escribe. No lo nota, y nada más cambia.',
  block: 'Bloquear',
  blockHint:
    'Los mensajes entre ustedes dejan de llegar, y usted no verá nada de esa persona en ningún sitio. No se le avisa.',
  done: {
    block: (handle) =>
      `Ha bloqueado a ${handle}. Ya no verá nada de esa persona, y lo que ella le envíe no llega.`,
    mute: (handle) => `Ha silenciado a ${handle}. Ya no verá lo que escribe.`,
    none: (handle) => `Vuelve a ver a ${handle}.`,
  },
  goOn: 'Seguir',
  stub: {
    block: 'Lo escribió alguien a quien usted bloqueó.',
    mute: 'Lo escribió alguien a quien usted silenció.',
  },
  stubThread: 'Una conversación que abrió alguien a quien usted no quiere ver',
  inGroup:
    'Alguien a quien usted bloqueó está en este grupo. Sus mensajes quedan plegados para usted. Puede quedarse, o venir otro día.',
  folded: 'Un mensaje de alguien a quien usted no quiere ver.',
  title: 'Personas que bloqueo o silencio',
  intro: 'Solo usted ve esta lista. A nadie se le avisa de que está en ella.',
  empty: 'No hay nadie en esta lista. Puede bloquear o silenciar a alguien tocando su nombre.',
  how: { block: 'Bloqueado', mute: 'Silenciado' },
  since: 'desde',
  undo: { block: 'Desbloquear', mute: 'Dejar de silenciar' },
  muteInstead: 'Mejor silenciar',
  blockInstead: 'Mejor bloquear',
  manage: 'Ver y cambiar la lista',
  around: 'Las palabras alrededor',
  aroundHint: 'Tres mensajes a cada lado. El resto de esta charla está cerrado, también para usted.',
  otherOne: 'la otra persona',
  openToField: 'Me gusta recibir mensajes sobre …',
  openToHint:
    'Unas pocas palabras, junto a su nombre. Por ejemplo: primeras semanas, turnos de noche, ser madre o padre. Déjelo vacío para no mostrar nada.',
};
