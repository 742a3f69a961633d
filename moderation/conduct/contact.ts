import type { Macros } from '../text/pattern.ts';
import { indexOf } from '../text/pattern-index.ts';
import type { Reading } from '../text/words.ts';
import type { Finding, Language } from '../types.ts';
import { type ConductRule, Found, writtenRules } from './rule.ts';

const LISTS: Macros = {
  app: 'whatsapp|telegram|snapchat|snap|instagram|insta|ig|kik|discord|signal|facebook|fb|messenger|wickr|tiktok|wsp|skype',
};

const RULES: readonly ConductRule[] = [
  {
    id: 'conduct.off-platform',
    category: 'contact',
    reason: {
      en: 'Moving a talk to another app takes it out of reach of help, so a moderator will take a look.',
      es: 'Llevar la charla a otra aplicación la aleja de la ayuda; una persona moderadora lo mirará.',
    },
    lines: `
      add|hit|hmu|message|dm|text|contact|reach|find|follow|add me? ~2 on|at|over|by|through ~1 {app}
      my {app} is|handle|name|number|user|username|s|@user
      my {app} $
      heres|here ~1 my {app}
      join my|our|this|the ~2 {app} group|channel|server|chat
      talk|chat|move|continue|switch|take|hop|jump|message ~3 on|to|over ~1 {app} !meeting|group|call
      text|call|ring|phone me ~1 at|on
      call|text my cell|phone|number|mobile
      dm|send|give|message|pm|text me your ~1 number|phone|digits|address|email|cell
      whats|what ~1 your number|digits|{app}
      at gmail|hotmail|yahoo|outlook dot? com
      escribeme|escribanme|contactame|agregame|agregenme|mandame|buscame|busquenme|hablame|siganme|sigueme ~3 por|al|en|a ~1 {app}
      mi {app} es
      dejo|pasame|dame|mandame mi|tu numero|cel|celular|correo|{app}
      mi numero|cel|celular es
      unete|unanse ~3 grupo|canal ~2 {app}
    `,
  },
];

/** The patterns of ways to move a talk elsewhere. */
export const contactIndex = indexOf(() => writtenRules(RULES, LISTS));

const REASON: Record<Language, string> = {
  en: 'Private contact details can be misused in an open space, so a moderator will take a look.',
  es: 'Los datos de contacto privados pueden usarse mal en un espacio abierto; una persona moderadora lo mirará.',
};
const MAIL = { id: 'conduct.mail', category: 'contact', reason: REASON } as const;
const TELEPHONE = { id: 'conduct.phone', category: 'contact', reason: REASON } as const;

const PHONE = /(?<![\w.])\+?\d[\d\s().-]{7,24}\d(?![\w])/g;
/** Help lines and emergency numbers are public; printing one is never a contact detail. */
const PUBLIC_NUMBER =
  /^(1?8(00|33|44|55|66|77|88)|988|911|112|024|116123|741741|838255|8009112000|717003717)/;

/** Reads for contact details and moving off the platform. */
export function readContact(r: Reading, language?: Language): Finding[] {
  const found = new Found(r, language);
  found.scan(contactIndex);
  for (const { kind, start, end } of r.links) if (kind === 'mail') found.put(MAIL, start, end);
  if (/\d[\s().-]?\d[\s().-]?\d/.test(r.source))
    for (const match of r.source.matchAll(PHONE)) {
      const digits = match[0].replace(/\D/g, '');
      if (digits.length < 9 || digits.length > 15 || PUBLIC_NUMBER.test(digits)) continue;
      found.put(TELEPHONE, match.index, match.index + match[0].length);
    }
  return found.findings;
}
