import { SUBJECTS } from '../text/classes.ts';
import { intern, words } from '../text/vocabulary.ts';
import { PAUSE, type Reading } from '../text/words.ts';

/** How the words before an act frame it. */
export type Mood = 'want' | 'intent' | 'think' | 'wish' | 'try' | 'could' | 'fear' | 'how' | 'told' | 'none';

const WANT = words(`
  want wants wanted wanna wanting need needs needed desire craving desperate like love fantasize
  quiero quiere quieren queria quisiera quise queremos ganas deseo deseos necesito dan provoca gustaria quiso
`);
const INTENT = words(`
  gonna going will ll shall plan plans planning planned decide decided deciding ready intend intending gotta have must
  determined headed heading driving set trying try tryna finally today tonight tomorrow starting preparing promise swear
  voy va vamos pienso_ planeo decidi decidido decidida listo lista dispuesto dispuesta pensando_ tengo intentando tratando
  voya juro planeado planeando planea iba a_punto
`);
const THINK = words(`
  think thinks thinking thought thoughts consider considering contemplating contemplate imagine imagining picture picturing
  dream dreaming dreams fantasizing fantasies obsess obsessed obsessing idea ideas urge urges impulse impulses tempted
  temptation feel feeling feels keep keeps considered ideation
  pienso piensa piensan pensando pensar pensamiento pensamientos ideas imagino imaginando sueno impulso impulsos tentacion
  considerando considero obsesionado obsesionada siento
`);
const WISH = words(`
  wish wishes wished wishing hope hopes hoping hoped pray praying prays prayed rather mind envy jealous deserve deserves ought
  should better
  ojala espero esperaba ruego rezo pido prefiero preferiria merezco deberia envidio envidia mejor
`);
const TRY = words('tried attempted attempt almost nearly intente intento trate casi intenté came');
const COULD = words('could would might may can podria puedo capaz');
const FEAR = words(`
  afraid scared terrified worried fear might frightened miedo temo asusta asustado asustada terror aterra panico
`);
const HOW = words(
  'how ways way painless easiest quickest best method methods como manera maneras forma formas metodo metodos',
);
const TOLD = words(
  'told tells telling tell says said say saying screams screaming yelled dice dicen dijo dijeron diciendo grita dicho decia decian',
);
const HE_WANTS = words('me him her them us');

const ABOUT = intern('about');
const TO = intern('to');

/** Reads the words before `from` and answers with the frame nearest to the act. */
export function moodOf(r: Reading, from: number): Mood {
  let mood: Mood = 'none';
  for (let j = from - 1; j >= 0 && from - j <= 9; j -= 1) {
    if ((r.pauses[j + 1] ?? 0) >= PAUSE.clause) break;
    const id = r.ids[j] ?? 0;
    if (SUBJECTS.has(id)) {
      const prior = r.ids[j - 1] ?? 0;
      if (mood !== 'want' && (FEAR.has(prior) || FEAR.has(r.ids[j - 2] ?? 0))) return 'fear';
      if (WISH.has(prior) || WISH.has(r.ids[j - 2] ?? 0)) return 'wish';
      if (mood !== 'none') return mood;
      if (TOLD.has(prior)) return 'told';
      if (THINK.has(prior) || WISH.has(prior)) return THINK.has(prior) ? 'think' : 'wish';
      break;
    }
    if (mood !== 'none' && mood !== 'intent' && mood !== 'could' && mood !== 'think') continue;
    const found = frame(id, r.ids[j + 1] ?? 0);
    // "Going to", "have" and "feel like" give way to a stronger word before them.
    if (
      found !== 'none' &&
      (mood === 'none' || found === 'want' || found === 'wish' || found === 'fear' || found === 'try')
    )
      mood = mood === 'intent' && found === 'wish' ? mood : found;
  }
  return mood;
}

function frame(id: number, next: number): Mood {
  if (TOLD.has(id) && HE_WANTS.has(next)) return 'told';
  if (TRY.has(id)) return 'try';
  if (WANT.has(id)) return 'want';
  if (WISH.has(id)) return 'wish';
  if (FEAR.has(id)) return 'fear';
  if (THINK.has(id)) return 'think';
  if (INTENT.has(id) || (id === ABOUT && next === TO)) return 'intent';
  if (HOW.has(id)) return 'how';
  if (COULD.has(id)) return 'could';
  return 'none';
}

/** Whether a thought follows the act ("killing myself is all I think about"). */
export function thoughtAfter(r: Reading, to: number): boolean {
  for (let j = to; j < r.count && j - to < 8 && (r.pauses[j] ?? 0) < PAUSE.sentence; j += 1)
    if (THINK.has(r.ids[j] ?? 0)) return true;
  return false;
}
