import filed from '../filed.json' with { type: 'json' };
import { openFiled } from '../text/filed.ts';
import type { Macros } from '../text/pattern.ts';
import type { Source } from '../text/pattern-index.ts';
import type { Reading } from '../text/words.ts';
import type { Finding, Language } from '../types.ts';
import { type ConductRule, FEWEST, Found, writtenRules } from './rule.ts';

const LISTS: Macros = {
  goods:
    'percs|perc|percocet|percocets|xans|xanax|oxy|oxys|oxycodone|addys|adderall|vyvanse|ritalin|scripts|subs|suboxone|strips|molly|weed|carts|lean|bars|benzos|vicodin|norcos|tramadol|fentanyl|ketamine|shrooms|pills|gear|blues|coke|cocaine|heroin|crack|meth|klonopin|valium|ativan|gabapentin',
  droga:
    'clonazepam|rivotril|tramadol|mota|perico|piedra|cristal|alprazolam|tafil|xanax|fentanilo|ritalin|metadona|marihuana|coca|merca|keta|tusi|faso|porro|diazepam|lorazepam',
  ware: 'coaching|course|courses|package|packages|ebook|program|programme|masterclass|workbook|journal|planner|supplement|supplements|product|products|oils|candles|bracelets|jewelry|shop|store|book|catalog|catalogue|merch|gummies|tea',
  ask: 'dm|message|inbox|text|pm|ask|write|contact|hmu|order',
  units:
    'years|months|days|weeks|minutes|hours|lbs|miles|mg|sober|clean|pounds|percent|feet|steps|meetings|pages|chapters|lessons|sessions|credits|points|kg|kilos|of|in|out|into|away',
  young: 'ten|eleven|twelve|thirteen|fourteen|fifteen|10|11|12|13|14|15',
  joven: 'diez|once|doce|trece|catorce|quince|10|11|12|13|14|15',
};

const RULES: readonly ConductRule[] = [
  {
    id: 'conduct.selling',
    category: 'selling',
    reason: {
      en: 'Offers to sell or buy need the trust of the space, so a moderator will take a look.',
      es: 'Ofrecer o buscar una compra necesita la confianza del espacio; una persona moderadora lo mirará.',
    },
    lines: `
      (selling|sell|moving|trade|trading) ~3 {goods} ~3 (for (sale|cheap|trade)|cheap|hmu|dm|deal|each|pickup|obo|shipped|{ask} me)
      (got|have|holding) ~3 {goods} !of ~3 (for (sale|cheap|trade)|hmu|each|obo|(dm|message|inbox|hit) me)
      ^ (selling|trading) ~2 {goods}
      looking to (buy|score|cop|get) ~2 {goods}
      trading ~1 {goods} for
      (buy|get|find|order|score) ~2 {goods} ~2 (without|no) ~2 (script|prescription|rx)
      (hook|link|plug) me up with ~1 (plug|dealer|connect|{goods})
      i|im|m ~1 selling|sell ~2 {goods}
      anyone|anybody|who ~1 selling|got|holding|sells ~3 {goods}
      where|who ~3 buy|score|cop ~2 {goods}
      need|looking ~2 a? plug|dealer
      buy|order|get ~2 {goods} online|overnight|cheap
      buy ~3 gummies|cbd|supplements|detox|tea|drops|capsules|patches today|now|here|online
      discount|promo|coupon|referral code|link
      use my|code ~1 code|link ~3 off|discount|bonus
      (price|sale|discount|order|shop|store|package|checkout|half off|percent off) ~6 use ~1 code
      use ~1 code ~5 (off|discount|sale|checkout|percent)
      i (sell|make) ~8 {ask} (me|to|for) ~3 (order|buy|price|prices|catalog|catalogue|rates|menu|one|website|shop|link)
      {ware} ~5 {ask} (me|to|for) ~3 (order|buy|price|prices|catalog|catalogue|rates|menu)
      (dm|inbox|message) (me)? to (order|buy)
      (my|our) ~2 {ware} ~5 (on sale|half price|half off|discounted|for sale|use code|available now|percent off|off today|only (today|this))
      start your own (business|company|store) with (me|us|my)
      (make|earn|making|earning) ~6 (from your (phone|couch|home|sofa)|(a|per|every) (week|month|day) ~2 (from|at) (home|your))
      dm|message|contact|inbox me ~3 price|prices|order|investment|details ~2
      make|earn|making|earning ~3 from home|weekly|daily|online
      work from home and? earn|make
      passive income
      invest ~2 and get|earn|receive|make
      crypto|forex|bitcoin ~3 investment|invest|profit|profits|trader|mentor
      guaranteed profit|profits|returns|income|cure
      join my|our team|downline|business
      buy|try ~3 my|our course|coaching|supplement|supplements|program_sale
      miracle cure|supplement|detox
      loan|loans ~3 approved|approval|no_credit
      no credit check
      vendo|compro|quien_vende ~2 pastillas|clonazepam|mota|perico|tramadol|rivotril|piedra|cristal
      vendo|ofrezco ~3 suplementos|gomitas|gotas|capsulas|productos
      gana|ganar|ganando|gane|ganen|genera|generar ~3 desde ~1 casa|hogar|celular|telefono
      (alguien|quien|quienes) ~1 (vende|venda|consigue|mueve) ~2 {droga}
      (donde|como|quien) ~1 (consigo|compro|consigue|vende|puedo (comprar|conseguir)) ~2 {droga}
      (mi|mis|nuestro|nuestra) ~1 (curso|cursos|taller|libro|producto|productos|programa|tienda|terapia) ~5 (oferta|promocion|descuento|informes|rebaja)
      (pide|pidan|pregunta|solicita) (informes|precio|precios|catalogo) ~2
      (vendo|ofrezco) ~8 (envios|informes|precio|por (inbox|privado|mensaje))
      dinero facil|rapido|extra
      inversion garantizada|segura
      prestamos|prestamo inmediato|inmediatos|sin_buro|rapidos|rapido
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
      i|im|i'm m {young} !years|months|days|weeks|minutes|hours|lbs|miles|mg|sober|clean|pounds|percent|feet $
      i m {young} years old
      i m {young} yo
      i m {young} y o
      i m {young} and|but|so|btw|pls|please|n|cuz|bc|cause|because
      ^ turning {young} in|on|next|this|soon
      ^ {young} yo|y
      ^ {young} years old here|and
      i|ill|i_ll turn|turned|turning {young} next|in|on|soon|last|this|today
      i m|will|ll turning|be|turn {young} next|in|on|soon|this|today
      m in|starting|a sixth|seventh|eighth|ninth|6th|7th|8th|9th grade|grader
      m|am in middle|junior school|high
      m a freshman|eighth|ninth in|at|grader high|school|my
      year olds like me|us
      my|the age of me is {young}
      only|just {young} pls|please|dont|and_scared
      tengo {joven} anos? !sobrio|sobria|limpio|limpia|sin|de|gatos|minutos|dias|meses|semanas|horas|hijos|pesos|perros|kilos|citas y|pero|nomas|apenas|$
      tengo {joven} anos !sobrio|sobria|limpio|limpia|sin|de
      voy|estoy|curso|entro en|a|el ~1 primero|segundo|tercero|primer|segundo|tercer de|ano ~1 secundaria|secu
      voy|estoy en la? secundaria|secu|primaria
      cumplo|cumpli {joven} anos? en|el|este|ayer|hoy|manana
      soy menor de edad
      soy menor $
      soy menor (y|pero|puedo)
      no tengo (18|dieciocho|16|dieciseis) (todavia|aun|anos todavia|anos aun)
      (apenas|recien|acabo de) ~1 (cumpli|cumplo|cumplir) {joven} anos? (y|pero|hoy|ayer|$)
      (voy|estoy|curso|entro) (en|a) ~1 (primero|segundo|tercero|cuarto|quinto|sexto|primer|tercer) (de|ano) ~1 (primaria|secundaria|secu|eso)
      i m (only|just|barely|actually|still|almost) {young} !{units}
      ^ (i|ive|i ve)? just turned {young} !{units}
      m a (sophomore|freshman) in (high|hs)
      (until|till|til|when|once|before) i (m|am|turn|hit) (16|17|18|sixteen|seventeen|eighteen) !{units}
      i m (a|just a|only a|still a) (kid|child|minor) (and|so|but|pls|please|who|$)
      m|am not (18|eighteen) (yet|so|but|$)
      ^ not (18|eighteen) yet
      m a minor $
      m under 18|sixteen|16
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
      link below|in ~1 bio
      link in|below bio|for|to
      with? this one|weird|simple trick|secret|hack ~1 link|doctors|below
      limited|exclusive|special time? offer
      act now
      100 guaranteed|legit
      whatsapp ~2 number
      dr|doctor|prophet|spiritual ~3 cured|cure|restored|brought|healed ~8 contact|email|whatsapp|call|reach
      brought back? my ~2 back ~6 contact|email|whatsapp|reach
      spell caster|casters
      love|money spell|spells
      lost ~2 pounds|lbs|kg|kilos ~6 trick|link|tea|pill|secret
      haz clic ~3 enlace|link|aqui
      brujo|bruja|vidente|chaman|hechicero|tarotista ~8 contactalo|contactala|contactenlo|regreso|amarre|llamalo|escribele
      amarres de amor
      enlace|link en mi|la bio|perfil
      preguntame como
      ask|dm|inbox me how $
      (you|youve) (have|ve|were|are)? (been)? (selected|chosen|won|picked) ~5 (gift|prize|iphone|reward|voucher|lottery|cash|giveaway)
      (gift|prize|card|free|offer|cure|trick|secret|lose|claim|earn|win) ~8 (click|tap) (here|below|now)
      (visit|check) ~1 (my|our) (profile|site|website|page|shop|store|channel|blog) (for|to|$)
      (hot|sexy|horny) (singles|girls|women|babes)
      singles (in|near) (your|you)
      (essay|assignment|dissertation|homework|thesis) (writing|help) (service|services|experts|company)
      (affordable|cheap|best|quality) ~1 (essay|essays|dissertation|thesis|assignment|assignments|followers|viagra)
      (cured|healed|reversed) my ~4 (contact|email|whatsapp|reach|message) ~1 (dr|doctor|mr|mrs|prophet|him|her)
      (registrate|entra|ingresa|inscribete) ~1 (en|al|a) ~1 (enlace|link)
      (affordable|cheap|best|lowest) (price|prices|rates) ~6 (visit|contact|order|site|website|whatsapp)
      (met|thanks to|help of) (mr|mrs|miss|ms|dr|expert|mentor) ~8 (invest|forex|crypto|bitcoin|profit|trader|mentor|trading)
      (doctors|doctor|banks) hate
      (cure|reverse|beat|end|stop) ~2 (anxiety|depression|diabetes|herpes|addiction|insomnia) ~1 in ~1 (days|hours|weeks|minutes|day|week)
      (get|buy|gain|boost) ~2 (followers|subscribers|likes) ~2 (fast|cheap|now|instantly|today|free)
      (ganaste|has ganado|fuiste (seleccionado|seleccionada|elegido|elegida)) ~5 (premio|regalo|iphone|tarjeta|sorteo|bono)
      (vidente|brujo|bruja|chaman|tarotista|curandero|curandera|maestro) ~6 (recupera|recupero|regresa|regreso|amarra) ~8 (llamala|llamalo|contactala|contactalo|escribele|consulta|consultas)
    `,
  },
];

/** The patterns of offers, of the writer's age and of adverts, as they are written. */
export const writtenOffers = (): Source<ConductRule>[] => writtenRules(RULES, LISTS);

/** The patterns of offers, of the writer's age and of adverts. */
export const offersIndex = openFiled(filed.offers, writtenOffers);

const LINKS = {
  id: 'conduct.links',
  category: 'spam',
  reason: {
    en: 'Many links and few words can look like an advert, so a moderator will take a look.',
    es: 'Muchos enlaces y pocas palabras pueden parecer un anuncio; una persona moderadora lo mirará.',
  },
} as const;

/** Reads for selling, an under-age hint and signs of spam; all are for moderators, so the composer has no need of it. */
export function readOffers(r: Reading, language?: Language): Finding[] {
  const found = new Found(r, language);
  if (r.count >= FEWEST) found.scan(offersIndex);
  const links = r.links.filter((link) => link.kind === 'link');
  const first = links[0];
  if (first && (links.length >= 5 || (links.length >= 3 && r.count < links.length * 6)))
    found.put(LINKS, first.start, first.end);
  return found.findings;
}
