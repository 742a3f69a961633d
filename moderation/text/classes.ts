import { words } from './vocabulary.ts';

/** Word classes that the context layer asks for, both languages in one; a page that asks for some is spared the others. */
export const SELF = /* @__PURE__ */ words('i me my myself mine yo me mi mis conmigo');
/** First-person subjects. */
export const I = /* @__PURE__ */ words('i yo');
/** First person plural. */
export const WE = /* @__PURE__ */ words('we us our ours nosotros nosotras nos');
/** The person spoken to. */
export const YOU = /* @__PURE__ */ words(
  'you your yours yourself yourselves tu te ti usted ustedes vos tus op',
);
/** Subjects that end the search for who the sentence is about. */
export const SUBJECTS = /* @__PURE__ */ words(
  'i we you he she they yo tu usted ustedes ella ellos ellas nosotros it who quien',
);
/** Third-person subjects alone. */
export const THIRD_SUBJECTS = /* @__PURE__ */ words('he she they ella ellos ellas who quien');
/** People someone knows. */
export const KIN = /* @__PURE__ */ words(`
  brother sister mom mother dad father son daughter husband wife partner boyfriend girlfriend friend friends cousin uncle
  aunt nephew niece roommate housemate flatmate neighbor neighbour neighbors sponsor sponsee ex coworker stepdad stepmom
  stepson stepdaughter grandson granddaughter grandma grandpa grandmother grandfather kid kids child children baby fiance
  fiancee teen teenager buddy sibling inlaw classmate student boss landlord tenant man guy guys girl boy lady woman
  resident client patient member someone somebody peer dealer homie twin bro sis spouse tia tio
  hermano hermana mama papa madre padre hijo hija esposo esposa marido mujer pareja novio novia amigo amiga primo prima
  sobrino sobrina vecino vecina companero companera suegra suegro cunado cunada abuelo abuela nieto nieta jefe pana parce
  mija mijo muchacho muchacha chico chica senor senora hermanito hermanita amiguita padrastro madrastra ahijado padrino
  `);
/** People in general: not a known person in danger. */
export const GENERIC = /* @__PURE__ */ words(`
  people person persons folks anyone anybody everyone everybody someone somebody clients patients members residents
  individuals teens teenagers veterans youth kids client patient member resident peer peers caller callers character
  survivors survivor men women students participants participant adults those one loved staff
  gente personas persona alguien cualquiera miembro miembros cliente clientes paciente pacientes usuarios jovenes
  participante participantes quien quienes
  `);
/** Words that deny what comes after them. */
export const NEGATIONS = /* @__PURE__ */ words(`
  not dont never no isnt wasnt arent werent aint didnt doesnt wont without havent hasnt hadnt nor neither wouldnt couldnt
  nobody none stopped quit cant denies denied deny instead
  no nunca jamas ni tampoco sin nadie
  `);
/** After these a denial denies something else ("not only", "don't know", "no one"). */
export const NOT_DENYING = /* @__PURE__ */ words(`
  only just merely simply sure kidding joking lying lie okay ok fine well safe know care told tell one body idea point
  reason hope way where matter more joke doubt sleep eat stop help promise keep take handle cope see even alone stand
  believe understand shake escape shut avoid resist fight get exaggerating dramatic playing bluffing good strong enough right breathe bear do continue
  puedo se solo solamente importa tengo hay veo aguanto soporto mas deja dejo paro doy quiero_ bromeo miento juego bromeando mintiendo jugando exagerando bien segura seguro loco loca
  `);
/** Words that end what a denial reaches. */
export const TERMINATORS = /* @__PURE__ */ words(`
  but however anymore longer because although though except yet since so then cause unless until while and_ pero porque aunque sino
  entonces excepto mientras asi
  `);
/** Verbs after which a denial still reaches over a new subject ("I don't think I want to die"). */
export const OVER = /* @__PURE__ */ words(
  'think believe say said saying mean meaning feel that like if claim claims thinks creo digo dije que',
);
/** Verb forms of the past. */
export const PAST = /* @__PURE__ */ words(`
  was were wanted tried thought had used felt attempted planned did considered hoped wished prayed kept swore went came
  stood swallowed drank woke jumped tied wrote bought sat overdosed drove walked climbed swung decided lost struggled contemplated hit took said told almost nearly
  pegaba pegaban golpeaba maltrataba gritaba cortaba bebia consumia tomaba dormia abusaba burned
  quise queria pense intente trate tenia estaba estuve era fui sentia pensaba deseaba llegue planee tuve queriamos quiso
  intento_ solia
  `);
/** Verb forms that keep a past form alive until now. */
export const PERFECT = /* @__PURE__ */ words(`
  ve have has been keep keeps m still always constantly lately again s re llevo sigo vuelvo ando estoy siempre
  `);
