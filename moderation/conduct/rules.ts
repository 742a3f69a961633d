import type { Macros } from '../text/pattern.ts';
import type { Language } from '../types.ts';

/** A rule about conduct other than words for people; all of them are read by a moderator. */
export interface ConductRule {
  id: string;
  category: 'contact' | 'selling' | 'under-age' | 'spam';
  /** A plain sentence for people, in each language. */
  reason: Record<Language, string>;
  /** One of these words must stand somewhere in the text. */
  needs?: readonly string[];
  lines: string;
}

/** Word lists of the conduct patterns. */
export const CONDUCT_MACROS: Macros = {
  app: 'whatsapp|telegram|snapchat|snap|instagram|insta|kik|discord|signal|facebook|messenger|wickr|tiktok',
  goods:
    'percs|xans|xanax|oxys|addys|adderall|scripts|subs|suboxone|strips|molly|weed|carts|lean|bars|benzos|oxycodone|fentanyl|ketamine|shrooms|pills|gear|blues|coke|meth|klonopin|valium',
};

/** The rules, both languages. */
export const CONDUCT_RULES: readonly ConductRule[] = [
  {
    id: 'conduct.off-platform',
    category: 'contact',
    reason: {
      en: 'Moving a talk to another app takes it out of reach of help, so a moderator will take a look.',
      es: 'Llevar la charla a otra aplicación la aleja de la ayuda; una persona moderadora lo mirará.',
    },
    lines: `
      add|hit|hmu|message|dm|text|contact|reach|find|follow me ~2 on|at|over|by|through ~1 {app}
      my {app} is|handle|name|number|user|username
      join my|our|this|the ~2 {app} group|channel|server|chat
      talk|chat|move|continue ~3 on {app}
      text|call me at
      escribeme|escribanme|contactame|agregame|mandame|buscame|hablame ~3 por|al|en|a ~1 {app}
      mi {app} es
      unete|unanse ~3 grupo|canal ~2 {app}
    `,
  },
  {
    id: 'conduct.selling',
    category: 'selling',
    reason: {
      en: 'Offers to sell or buy need the trust of the space, so a moderator will take a look.',
      es: 'Ofrecer o buscar una compra necesita la confianza del espacio; una persona moderadora lo mirará.',
    },
    lines: `
      selling|sell|got|have|moving|trade|trading ~3 {goods} ~3 for sale|cheap|hmu|dm|deal
      i|im|m ~1 selling|sell ~2 {goods}
      anyone|anybody|who ~1 selling|got|holding|sells ~3 {goods}
      where|who ~3 buy|score|cop ~2 {goods}
      need|looking ~2 a? plug|dealer
      buy|order|get ~2 {goods} online|overnight|cheap
      discount|promo|coupon|referral code|link
      use my|code ~1 code|link ~3 off|discount|bonus
      dm|message|contact|inbox me ~3 price|prices|order|investment|details ~2
      make|earn|making|earning ~3 from home|weekly|daily|online
      passive income
      crypto|forex|bitcoin ~3 investment|invest|profit|profits|trader|mentor
      guaranteed profit|profits|returns|income|cure
      join my|our team|downline|business
      buy|try ~3 my|our course|coaching|supplement|supplements|program_sale
      miracle cure|supplement
      vendo|compro|quien_vende ~2 pastillas|clonazepam|mota|perico|tramadol|rivotril|piedra|cristal
      gana|ganar|ganando ~3 desde casa|dinero_rapido
      inversion garantizada|segura
    `,
  },
  {
    id: 'conduct.under-age',
    category: 'under-age',
    reason: {
      en: 'The writer may be younger than this space is for, so a moderator will take a look with care.',
      es: 'Quien escribe puede ser menor de la edad de este espacio; una persona moderadora lo mirará con cuidado.',
    },
    lines: `
      i|im m ten|eleven|twelve|thirteen|fourteen|fifteen|10|11|12|13|14|15 !years|months|days|weeks|minutes|hours|lbs|miles|mg $
      i m ten|eleven|twelve|thirteen|fourteen|fifteen|10|11|12|13|14|15 years old
      i m ten|eleven|twelve|thirteen|fourteen|fifteen|10|11|12|13|14|15 and
      m in sixth|seventh|eighth|ninth|6th|7th|8th|9th grade
      tengo diez|once|doce|trece|catorce|quince|10|11|12|13|14|15 anos !sobrio|sobria|limpio|limpia|sin|de
    `,
  },
  {
    id: 'conduct.spam',
    category: 'spam',
    reason: {
      en: 'This reads a bit like an advert, so a moderator will take a look.',
      es: 'Esto se parece un poco a un anuncio; una persona moderadora lo mirará.',
    },
    lines: `
      click|tap ~2 link ~2 below|bio|here|now
      limited time offer
      act now
      100 guaranteed|legit
      whatsapp ~2 number
      haz clic ~3 enlace|link|aqui
    `,
  },
];

/** Why a phone number or an address is looked at. */
export const CONTACT: Record<Language, string> = {
  en: 'Private contact details can be misused in an open space, so a moderator will take a look.',
  es: 'Los datos de contacto privados pueden usarse mal en un espacio abierto; una persona moderadora lo mirará.',
};

/** Why many links are looked at. */
export const LINKS: Record<Language, string> = {
  en: 'Many links and few words can look like an advert, so a moderator will take a look.',
  es: 'Muchos enlaces y pocas palabras pueden parecer un anuncio; una persona moderadora lo mirará.',
};
