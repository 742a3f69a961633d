import { KIN } from '../text/classes.ts';
import { words } from '../text/vocabulary.ts';
import { PAUSE, type Reading } from '../text/words.ts';

/** Forms of "to be" and its neighbours, both languages. */
export const COPULA = words(`
  m is s are re was were be been being seem seems seemed look looks looked sound sounds sounded act acts acted acting get gets got
  gone went go became become becomes turned feel feels felt become stay stays stayed
  es esta son estan fue era eran estaba estaban anda andan parece parecen sigue siguen quedo quede se_puso puso salio vuelto volvio
  soy estoy fui eres estas sos seas
`);
/** Words that may stand between a subject, its verb and the label. */
export const LIGHT = words(`
  a an the this that such so total totally complete completely real really very also still always just kind of like little bit pretty
  honestly convicted chronic former ex recovering grateful proud paranoid too not never quite basically actually literally some kinda
  more than only being bit fucking damn freaking super absolutely probably definitely obviously clearly certainly truly finally
  again now ever even myself once mostly rather both one as by at in off out old good bad lazy nothing but grade full fully such
  down up with longtime life lifelong registered card carrying certified self professed admitted hopeless classic typical
  ningun ninguna lying pathetic worthless disgusting filthy stupid useless dumb ugly asqueroso asquerosa pinche pobre
  un una unos unas el la los las muy tan bien medio algo mas que como todo toda puro pura ya solo tambien siempre totalmente
  completamente
`);
/** Verbs that lead from "I" to an act of one's own ("I tried to…"). */
export const LEADING = words(`
  tried try trying to wanted want wish wished attempted almost nearly would could can cant couldnt d ve have had will ll do did dont didnt
  never used started stopped keep kept need needed gonna going might may must should thought think considered considering planned
  hated hate love loved admit admitted confess remember know knew for years often sometimes usually simply easily
  be been being im honestly ended m was am
`);
export const I_WORDS = words('i yo');
export const WE_WORDS = words('we us nosotros nosotras nos');
export const YOU_WORDS = words('you your u yall op @user tu te eres sos usted vos ustedes estas');
/** First-person verbs that carry their subject, in Spanish. */
export const ES_SELF = words(`
  soy estoy fui estuve me mi yo sere siento senti puse llamo pase entre vivi tuve tengo llevo llegue intente sali trabaje sufri sufro
  padezco sali nosotros somos fuimos estamos
`);
const PERSON = words(`
  he she they you who everyone everybody someone somebody anyone anybody nobody people person them him her half some most many those
  these both others one another yall guys folks neighbor neighbour neighbors roommate boss landlord tenant man woman guy girl boy lady dude
  kid kids child children teen teenager client clients patient patients resident residents peer peers staff worker nurse doctor judge
  cousin brother sister mom mother dad father son daughter husband wife partner boyfriend girlfriend friend friends uncle aunt nephew
  niece ex inlaw grandma grandpa grandmother grandfather sponsor sponsee coworker manager teacher students student veteran veterans
  offender inmates addict addicts parents family families stepdaughter stepson stepmom stepdad granddaughter grandson cop officer driver
  member members group crew council team fellow stranger visitor caller user users participant adult adults senior seniors baby babies
  ella ellos ellas quien alguien nadie gente persona personas todos hermano hermana mama papa madre padre hijo hija esposo esposa
  marido novio novia amigo amiga primo prima tio tia sobrino sobrina vecino vecina jefe jefa companero companera abuelo abuela hombre
  mujer senor senora nino nina muchacho muchacha chico chica chavo chava paciente pacientes usuario usuarios usuaria usuarias residente residentes cliente clientes pareja exnovio
  daughters sons brothers sisters cousins bosses guy player parent mothers us we mr mrs
`);
const OF = words('like in at of on from near with by en de del con');
const THING = words(`
  it this that there what which everything something nothing week day weather traffic kitchen house room office app rule music story
  price prices laundry dishes schedule food game movie song party dog cat puppy kitten baby_ toddler weekend life work job code idea
  bikes bike door chairs memory meeting place clinic shelter world system thing things plan plans policy show concert line lines
  maquina impresora computadora telefono internet carro coche moto lavadora reloj precio mundo vida
  todo eso esto casa cocina ropa bano mesa tren vuelo semana dia clima tiempo precio precios trafico cancion fiesta perro gato
`);

/** Whether the words before `from` are light all the way back to a word that passes; its place, or -1. */
export function reaches(
  r: Reading,
  from: number,
  passes: (id: number, at: number) => boolean,
  light: (id: number) => boolean,
  limit = 8,
): number {
  for (let j = from - 1; j >= 0 && from - j <= limit; j -= 1) {
    if ((r.pauses[j + 1] ?? 0) >= PAUSE.clause) return -1;
    const id = r.ids[j] ?? 0;
    if (passes(id, j)) return j;
    if (!light(id)) return -1;
  }
  return -1;
}

/** Whether a word names a person; a capital inside a sentence counts as a name. */
export function isPerson(r: Reading, j: number): boolean {
  const id = r.ids[j] ?? 0;
  if (PERSON.has(id) || KIN.has(id)) return true;
  return r.capitals[j] === true && !I_WORDS.has(id) && id === 0;
}

/** Whether the phrase starting at `from` is said of a person: after a subject and verb, or before a person word. */
export function saidOfPerson(r: Reading, from: number, to: number, people: (id: number) => boolean): boolean {
  const next = r.ids[to] ?? 0;
  if (to < r.count && (r.pauses[to] ?? 0) === PAUSE.none && (people(next) || PERSON.has(next))) return true;
  const verb = reaches(
    r,
    from,
    (id) => COPULA.has(id),
    (id) => LIGHT.has(id),
  );
  if (verb >= 0) return subjectIsPerson(r, verb);
  // "Is your daughter high functioning?"
  for (let j = from - 1; j >= 0 && from - j <= 4; j -= 1) {
    if (!isPerson(r, j)) continue;
    for (let k = j - 1; k >= 0 && j - k <= 2; k -= 1) if (COPULA.has(r.ids[k] ?? 0)) return true;
  }
  return false;
}

/** "The printer is crazy": the word right before the verb names a thing; "there are …" names none. */
export function saidOfThing(r: Reading, from: number): boolean {
  if (r.words[from - 2] === 'there') return false;
  return COPULA.has(r.ids[from - 1] ?? 0) && THING.has(r.ids[from - 2] ?? 0) && !OF.has(r.ids[from - 3] ?? 0);
}

/** Whether the subject left of a verb is a person, looking back over its own clause. */
export function subjectIsPerson(r: Reading, verb: number): boolean {
  for (let j = verb - 1; j >= 0 && verb - j <= 9; j -= 1) {
    const id = r.ids[j] ?? 0;
    if (isPerson(r, j)) return true;
    if (I_WORDS.has(id)) return true;
    if (THING.has(id) && j >= verb - 3 && !OF.has(r.ids[j - 1] ?? 0) && !OF.has(r.ids[j - 2] ?? 0))
      return false;
    if ((r.pauses[j] ?? 0) >= PAUSE.clause) break;
  }
  return false;
}
