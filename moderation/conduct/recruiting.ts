import filed from '../filed.json' with { type: 'json' };
import { openFiled } from '../text/filed.ts';
import type { Macros } from '../text/pattern.ts';
import { linesOf, type Source } from '../text/pattern-index.ts';
import type { Reading } from '../text/words.ts';
import { FEWEST } from './rule.ts';

const LISTS: Macros = {
  offer:
    'training|trainings|program|programs|programme|course|courses|workshop|workshops|certification|certificate|academy|bootcamp|retreat|retreats|webinar|webinars|class|classes|seminar|cohort|coaching|rehab|facility|residence|study|trial|research|survey|interview|internship|internships|apprenticeship|positions|position|openings|sessions|masterclass|residency|treatment',
  oferta:
    'formacion|capacitacion|programa|programas|curso|cursos|taller|talleres|diplomado|certificacion|retiro|retiros|seminario|webinar|estudio|investigacion|encuesta|entrevista|pasantia|pasantias|sesiones|residencia|tratamiento|clases|charla|mentoria',
  ours: 'our|my|this|the|their',
};

const LINES = `
  ^ (please|come|so|and|today|just)? (sign up|sign yourself up|register|enroll|enrol|apply|rsvp|preregister) (now|today|here|online|soon|early)? (for|to|in|at|by|with) ~6 {offer}
  (you|yall|anyone|everyone|folks|people|members|peers) ~1 (can|may|should|could|interested can) (sign up|register|enroll|apply) (for|to|in|at|here|online|now|by) ~5
  (sign|signing) up (here|now|today|online|below|at)
  (register|enroll|apply) (here|now|today|online|below|by)
  we ~1 (are|re) ~1 (hiring|recruiting|enrolling|admitting|accepting (applications|applicants|new clients|clients|referrals|insurance)|taking (applications|new clients|on clients))
  (now|currently) (hiring|recruiting|enrolling|admitting|accepting (applications|applicants|new clients|clients|referrals))
  {ours} ~3 (program|center|centre|clinic|agency|team|facility|academy|company|practice) ~1 (is|are|s) ~1 (hiring|recruiting|enrolling|accepting|looking for|expanding|opening|taking)
  (spots|seats|beds|places|slots|openings) ~2 (left|available|open|limited|remaining|filling|going fast)
  limited (spots|seats|space|places|enrollment|availability)
  (join|attend|take) (our|my) ~3 {offer}
  {ours} ~3 {offer} (starts|begins|opens|kicks off|runs) ~8 (sign up|register|enroll|apply|join|reserve|message|link|tickets|cost|fee|free)
  (paid|compensated) ~2 (study|survey|interview|interviews|research|trial|focus group|participants)
  (participants|volunteers|subjects) (needed|wanted)
  (looking for|seeking|recruiting|need|want) ~3 (participants|volunteers|subjects|people|peers|folks|parents|veterans|mothers|fathers|women|men|adults|teens|survivors|members) ~10 (study|survey|interview|interviews|trial|research|podcast|documentary|focus group|questionnaire|dissertation|thesis)
  free (consultation|assessment|info session|discovery call|intro session|intro call|trial class|webinar|masterclass)
  (book|schedule|reserve|claim|save) (your|a|my|the) ~2 (call|consultation|session|tour|assessment|seat|spot|slot|place) !with my
  (most|all|your) insurance (accepted|covers|plans)
  (we|i) (accept|take) ~2 (insurance|medicaid|new clients)
  (become|train|certify|get certified|get trained) ~1 (as|to become|a|an) ~4 (coach|specialist|counselor|facilitator|affiliate|ambassador|interventionist|doula) ~8 (with us|in just|weeks|online|today|program|course|training|academy)
  (get|be) (certified|trained) ~3 (in just|weeks|days|online|with us|at our|near you)
  {offer} ~3 (near you|in your area|in your city|in your state)
  i (offer|provide|run|teach|lead|facilitate|coach) ~5 (coaching|sessions|services|consultations|packages|healing|reiki|therapy|programs|program|retreats) ~6 (message|dm|contact|book|rates|fee|sliding|inbox|link|website|reach out|per hour|per session)
  i ?m ~1 (accepting|taking) ~2 (clients|new clients|students)
  {ours} ~1 (detox|rehab|house|home|center|clinic|program|practice) (accepts|takes|offers|welcomes) ~6
  my (rates|fees|practice|services) (are|is|include|start)
  ^ (inscribete|inscribanse|registrate|registrense|apuntate|apuntense|anotate|anotense|postula|postulate|aplica|aplicate|unete|reserva|aparta) ~7 ({oferta}|lugar|cupo|sitio)
  (inscribete|inscribanse|registrate|apuntate|anotate|postulate) (ya|hoy|aqui|ahora|en)
  (cupos|lugares|plazas|vacantes) ~1 (limitados|limitadas|disponibles|abiertos|abiertas)
  (inscripciones|convocatoria|matriculas) ~1 (abiertas|abierta)
  (estamos|esta|estan) (contratando|reclutando|seleccionando)
  (se|buscamos|estamos buscando) (buscan|busca|necesitan|requieren)? ~1 (participantes|voluntarios|voluntarias|pacientes|facilitadores|personal) ~4 (para|con|que)
  (estudio|encuesta|entrevista|investigacion) (pagada|pagado|remunerada|remunerado)
  (primera|primer) (consulta|sesion|cita|clase) (gratis|gratuita|sin costo)
  ofrezco ~4 (sesiones|terapia|coaching|servicios|masajes|consultas|acompanamiento|talleres|cursos)
  (conviertete|certificate|formate|capacitate) ~2 (en|como) ~5 (coach|terapeuta|facilitador|acompanante|consejero|especialista|promotor)
  (nuestro|nuestra|nuestros) ~1 (programa|centro|clinica|academia|curso|taller|diplomado|retiro|residencia) ~2 (recibe|acepta|abre|ofrece|busca|empieza|comienza|inicia|tiene)
`;

/** The patterns of offers that people are asked to join, as they are written. */
export const writtenRecruiting = (): Source<true>[] => linesOf(LINES, LISTS, true);

/** The patterns of offers that people are asked to join. */
export const recruitingIndex = openFiled(filed.recruiting, writtenRecruiting);

/** Whether the text calls people to a programme, a training, a study or a service: its author is asked who stands behind it, and nothing more. */
export function recruits(r: Reading): boolean {
  if (r.count < FEWEST) return false;
  let found = false;
  recruitingIndex.scan(r, (_, from) => {
    if (r.quoted[from] === 0) found = true;
  });
  return found;
}
