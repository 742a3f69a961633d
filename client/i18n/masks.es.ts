import type { masksEn } from './masks.en.ts';

/** Las palabras sobre los seudónimos en la mesa y en la lista de a quién no se ve, que llegan donde hacen falta. */
export const masksEs: typeof masksEn = {
  title: 'Escrito sin nombre de usuario',
  closed:
    'Nadie puede ver quién es. Dos personas de la mesa pueden abrirlo, cada una con un motivo; queda anotado y se le dice a la persona.',
  asked: 'Alguien de la mesa quiere saber quién es. Se abre cuando otra persona está de acuerdo.',
  open: 'Dos personas de la mesa lo abrieron. Se le dijo a la persona. Quienes leen siguen viendo el seudónimo.',
  reason: 'Por qué hace falta saberlo',
  reasonHint:
    'Por ejemplo: alguien puede estar en peligro y no se le alcanza en la conversación. La persona lo lee en sus datos.',
  ask: 'Pedir que se abra',
  agree: 'Estar de acuerdo y abrirlo',
  muteHint:
    'Usted ya no verá lo que se escribe con este seudónimo, que solo se usa en esta conversación. No sabrá quién es, y esa persona no lo nota.',
  inOne: 'Un seudónimo en una conversación',
};
