import type { Macros } from '../text/pattern.ts';
import { indexOf } from '../text/pattern-index.ts';
import type { Reading } from '../text/words.ts';
import type { Finding, Language } from '../types.ts';
import { type ConductRule, Found, writtenRules } from './rule.ts';

const LISTS: Macros = {
  app: 'whatsapp|telegram|snapchat|snap|instagram|insta|ig|kik|discord|signal|facebook|fb|messenger|wickr|tiktok|wsp|wasap|guasap|skype',
  red: '{app}|face|feis|tele|insta|whats',
  number:
    'number|numbers|digits|phone|cell|email|mail|address|handle|username|socials|insta|snap|ig|whatsapp',
  numero: 'numero|cel|celular|telefono|whats|whatsapp|wasap|correo|insta|face|contacto',
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
      talk|move|continue|switch|take|hop|jump|message ~3 on|to|over ~1 {app} !meeting|group|call
      (lets|us|we|can|could|want|wanna|rather|me|better|to) ~1 chat ~3 (on|to|over) ~1 {app} !meeting|group|call
      text|call|ring|phone me ~1 at|on
      call|text my cell|phone|number|mobile
      dm|send|give|message|pm|text me your ~1 number|phone|digits|address|email|cell
      whats|what ~1 your number|digits|{app}
      at gmail|hotmail|yahoo|outlook dot? com
      escribeme|escribanme|contactame|agregame|agregenme|mandame|buscame|busquenme|hablame|siganme|sigueme ~3 por|al|en|a ~1 {app}
      mi {app} es
      dejo|pasame|dame|mandame mi|tu numero|cel|celular|correo|{app}
      mi numero|cel|celular es
      (swap|exchange|trade) ~1 (numbers|digits|emails|contacts|socials|handles|instas|snaps)
      (add|follow|try) my {app}
      i (am|m) ~1 (on|at) {app} ~5 (ping|add|message|dm|hit|text|write|find|look) me
      i (am|m) ~1 (on|at) {app} (if you|as|under)
      (can|could|may) i (get|have|grab) your {number}
      (give|send|drop|share) ~1 your {number}
      (reach|find|message|contact|add) me ~2 (on|at|via|under|through) {app}
      (talk|text|chat|message|speak|call|hang|meet) ~5 (outside of? (here|this (site|app|forum))|off (here|of here|this (site|app|forum)|the (site|app|forum)))
      (message|text|dm|write|find|contact) me (off|outside) ~3 (site|app|forum|here)
      (made|created|started|opened|have|run) ~2 {app} (group|channel|server|chat) ~8 (join|link|invite|come|add|dm)
      (join|link|invite) ~4 {app} (group|channel|server|chat)
      (pasas|pasame|manda|pasa|das|dame|mandas|mandame|compartes|regalas) ~1 tu (what s|{numero})
      (agregame|agregenme|buscame|busquenme|sigueme|siganme|contactame|escribeme|escribanme|hablame) ~1 (al|en|por|a) ~1 {red}
      (hablemos|hablamos|sigamos|seguimos|platiquemos|platicamos|escribamonos|pasemos|pasamos|sigamosla) ~2 (por|al|en) {red}
      (hablar|hablemos|platicar|platiquemos|escribirnos|vernos) ~2 (por fuera|fuera de aqui|fuera de esta)
      (hice|hicimos|armamos|armo|tenemos|abri|abrimos|cree) ~1 grupo (de|en|por) {red}
      grupo (de|en|por) {red} ~5 (unanse|unete|anotense|link|enlace|pasen)
      unete|unanse ~3 grupo|canal ~2 {app}
    `,
  },
];

/** The patterns of ways to move a talk elsewhere. */
export const contactIndex = indexOf(writtenRules(RULES, LISTS));

const REASON: Record<Language, string> = {
  en: 'Private contact details can be misused in an open space, so a moderator will take a look.',
  es: 'Los datos de contacto privados pueden usarse mal en un espacio abierto; una persona moderadora lo mirará.',
};
const MAIL = { id: 'conduct.mail', category: 'contact', reason: REASON } as const;
const ADDRESS = { id: 'conduct.address', category: 'contact', reason: REASON } as const;
const TELEPHONE = { id: 'conduct.phone', category: 'contact', reason: REASON } as const;

const PHONE = /(?<![\w.])\+?\d[\d\s().-]{7,24}\d(?![\w])/g;
/** A door of somebody's own: "I live at 48 Garden Street". */
const HOME =
  /\b(?:(?:i|we) live (?:at|on|in)|(?:my|our) (?:address|place|house|apartment) is(?: at| on)?|vivo|vivimos|mi (?:casa|direcci[oó]n) (?:es|est[aá])) [^.!?\n\d]{0,40}\d{1,5}\b[^.!?\n]{0,30}/giu;
const ROAD =
  /\b(?:street|st|avenue|ave|road|rd|drive|lane|boulevard|blvd|apartment|apt|calle|avenida|av|carrera|colonia|col|privada|pasaje|callej[oó]n)\b/iu;
/** "Vivo en la calle desde hace 3 meses" gives no address. */
const NO_DOOR =
  /\b(?:desde|hace|por|con|meses|años|días|for|since|with|about|years|months|days|weeks|corner|esquina)\b/iu;
/** Addresses of chats elsewhere, which people write without the rest of the link. */
const CHAT = /\b(?:t\.me|wa\.me|discord\.gg|chat\.whatsapp\.com|m\.me|linktr\.ee)\b/giu;
/** Help lines and emergency numbers are public; printing one is never a contact detail. */
const PUBLIC_NUMBER =
  /^(1?8(00|33|44|55|66|77|88)|988|911|112|024|116123|741741|838255|8009112000|717003717)/;

/** Reads for contact details and moving off the platform. */
export function readContact(r: Reading, language?: Language): Finding[] {
  const found = new Found(r, language);
  found.scan(contactIndex);
  for (const { kind, start, end } of r.links) if (kind === 'mail') found.put(MAIL, start, end);
  for (const { index, 0: match } of r.source.matchAll(CHAT))
    found.put(RULES[0] as ConductRule, index, index + match.length);
  for (const { index, 0: match } of r.source.matchAll(HOME))
    if (ROAD.test(match) && !NO_DOOR.test(match)) found.put(ADDRESS, index, index + match.length);
  if (/\d[\s().-]?\d[\s().-]?\d/.test(r.source))
    for (const match of r.source.matchAll(PHONE)) {
      const digits = match[0].replace(/\D/g, '');
      if (digits.length < 9 || digits.length > 15 || PUBLIC_NUMBER.test(digits)) continue;
      found.put(TELEPHONE, match.index, match.index + match[0].length);
    }
  return found.findings;
}
