import type { Macros } from '../text/pattern.ts';
import { indexOf, linesOf } from '../text/pattern-index.ts';
import type { Reading } from '../text/words.ts';

/**
 * A small look for present danger, for the composer: the whole crisis lexicon is too heavy to send to a page. It errs on
 * the side of silence; the server reads every post with the whole lexicon.
 */
const MACROS: Macros = {
  want: 'want|wanna|wants|going|gonna|gon|will|ll|thinking|think|thoughts|plan|planning|urge|urges|ready|trying|might|could|would|wish|hope|about|considering|keep|need|tempted|afraid|scared|quiero|voy|pienso|pensando|ganas|quisiera|planeo|miedo|va|quiere',
  kill: 'kill|killing|hang|hanging|shoot|shooting|drown|unalive|end|ending|hurt|hurting|harm|harming|cut|cutting|off|burning|stab',
};
const LINES = `
  {kill} myself
  {want} ~6 {kill} (himself|herself|themselves)
  kms|suicidarme|matarme|quitarme|cortarme|ahorcarme|unalive
  {want} ~4 (suicide|suicidal|suicidio|die|dying|dead|disappear|morir|morirme|muerto|muerta|desaparecer)
  (feel|feeling|m|am|been|be|back|having|actively) ~1 suicidal
  suicidal (thoughts|ideation|urges|feelings) ~4 (back|again|winning|louder|every|lately|wont)
  (end|ending|take|taking) my ~1 life
  (dont|didnt|never|no) ~1 (want|wanna|quiero) to? ~1 (live|exist|be here|be alive|wake|vivir|seguir|existir|despertar)
  (wish|hope|pray|ojala) ~4 (dead|die|never born|not wake|never wake|didnt wake|dont wake|gone|despertara|muriera|muerto|muerta|despierte)
  better off ~3 (without me|if i|dead|with the)
  (m|am|i|feel|like) ~2 burden (to|on|for)
  (soy|siendo) una? (carga|estorbo)
  (no|any|a) (reason|point) (to|in) (live|living|go|going|keep)
  (cant|no puedo|no aguanto) (go on|live like|keep going|mas|seguir)
  (commit|committing) suicide ~3 (tonight|today|tomorrow|now)
  (want|wants|going|gonna|might|will|could|may|would|try|trying) ~2 commit suicide
  (hopeless|worthless|desesperado|desesperada|overdosing|bleeding)
  {want} to? (kill|hurt|shoot|stab|smash|beat|break|choke|strangle|burn) (him|her|them|my|that|his|someone)
  (took|swallowed|tome|trague) ~2 (all|whole|bottle|todas|todo|frasco) ~3 (pills|meds|bottle|pastillas|frasco|medicinas)
  (he|she|husband|boyfriend|partner|dad|stepdad|wife|girlfriend) ~3 (hits|hit|beats|choked|raped|hitting|beating|choking) me
  (wont|isnt|not|stopped) ~1 (wake|breathing|responding)
  me ~2 (pega|golpea|pegando|golpeando|amenaza|viola|ahorca|mato|mata_|matar|suicido)
  (relapsed|used|drank|recai) ~10 (hate myself|ashamed|scared|me odio|verguenza)
  i ~2 be (locked up|dead|put down)
  (pills|gun|rope|knife|pistola|pastillas|soga) ~3 (hand|lap|ready|mano|lista)
`;
/** The patterns of the danger gate. */
export const gateIndex = indexOf(linesOf(LINES, MACROS, true));

/** Whether the words may tell of danger right now. */
export function mayBeDanger(reading: Reading): boolean {
  let danger = false;
  gateIndex.scan(reading, (_, from) => {
    if (reading.quoted[from] === 0) danger = true;
  });
  return danger;
}
