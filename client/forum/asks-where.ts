/** Titles and papers of the work, in both languages, without accents. */
const WORK =
  /\b(certif\w*|acredit\w*|capacit\w*|cps|cpss|crs|recovery coach|peer (support )?(specialist|worker|advocate)|especialista de apoyo|apoyo entre pares)/;
/** What else may depend on the state, where it is asked about. */
const SCHOOL =
  /\b(training|course|class|exam|hours|requirements?|formacion|curso|clase|examen|horas|requisitos?)\b/;
const ASKED =
  /\?|\b(how|where|which|what|when|who|can i|do i|is there|como|donde|cual|que|cuando|puedo|hay)\b/;

/** True for the title of a question about training or certificates, whose answer differs from state to state. */
export function asksWhere(title: string): boolean {
  const words = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return ASKED.test(words) && (WORK.test(words) || SCHOOL.test(words));
}
