import { NEGATIONS, SUBJECTS } from '../text/classes.ts';
import { words } from '../text/vocabulary.ts';
import { PAUSE, type Reading } from '../text/words.ts';
import { COPULA, I_WORDS, isPerson, LEADING, LIGHT, reaches, WE_WORDS, YOU_WORDS } from './grammar.ts';

const REPORT = words(`
  called calls call calling labelled labeled label labels described describes diagnosed treated treats treat treating say says said saying
  tells told telling tell thinks think thought believes believe believed claims claimed shouted yelled accused
  accuse listed assumed figured considers considered branded nicknamed teased insists insisted swears
  llaman llama llamaban llamaron llamo dice dicen dijo dijeron decia decian piensa piensan cree creen escribio escribieron anoto
  anotaron grita gritaron trataban tratan trato acusaron acuso diagnosticaron nos_dijo
`);
const OWN_CLAIM = words('i we yo');
const META = words(`
  word words term terms phrase phrases slur slurs wording vocabulary expression banned insult
  palabra palabras termino terminos expresion insulto insultos
`);
const META_VERB = words('saying say instead avoid use using reclaim ban retire');
const INSTEAD = words('instead avoid stop');
/** "We stopped saying…", "why do we say…": the word itself is spoken of. */
const GIVEN_UP = words(
  'stop stopped stopping quit avoid avoided dropped dejar dejamos dejaron deje dejo evitar evitamos why que',
);
const SAY = words(
  'saying say using use writing write printing print calling decir decimos decia usar usamos escribir escribimos',
);
const NONE = words('nobody noone none nadie ninguno ninguna neither');
const HERE = words('here aqui presente');
const TREAT = words('treat treats treated treating trata tratan trato trataban');
const TREATED_LIKE = words('like as como');
const PRIDE = words('pride orgullo');
const BREAKS = words('but however though because pero aunque porque');
const ADDRESS = words(
  'callense largate calmate bye whatever ok okay sure callate shut stop listen go calla cierra hey lol wow typical',
);
const AFTER_YOU = words('you ya u ti');
const r_who = words('who are were have all quienes que bunch of re todos puros');
const CLAIM = words(
  'thinks think said say says believe call calling dont mean please ever here should seas estas eres es',
);

/** Whether the writer is one of those named ("we addicts", "those of us who were junkies"). */
export function isWe(r: Reading, from: number): boolean {
  // "Mad Pride on Saturday, psychos and schizos welcome."
  for (let j = from - 12; j < from; j += 1)
    if (PRIDE.has(r.ids[j] ?? 0) && r.sentences[j] === r.sentences[from]) return true;
  return (
    reaches(
      r,
      from,
      (id) => WE_WORDS.has(id),
      (id) => LIGHT.has(id) || COPULA.has(id) || HERE.has(id) || r_who.has(id),
      9,
    ) >= 0
  );
}

/** Whether somebody other than the writer is said to have used the words. */
export function isReported(r: Reading, from: number): boolean {
  for (let j = from - 1; j >= 0 && from - j <= 12; j -= 1) {
    const pause = r.pauses[j + 1] ?? 0;
    if (pause >= PAUSE.sentence) return false;
    const id = r.ids[j] ?? 0;
    if (BREAKS.has(id)) return false;
    if (!REPORT.has(id) || (TREAT.has(id) && ![2, 3, 4].some((on) => TREATED_LIKE.has(r.ids[j + on] ?? 0))))
      continue;
    return !ownVerb(r, j);
  }
  return false;
}

/** Whether the subject of a speech verb is the writer; an order ("tell her") has none and is the writer's too. */
function ownVerb(r: Reading, verb: number): boolean {
  for (let j = verb - 1; j >= 0 && verb - j <= 6; j -= 1) {
    if ((r.pauses[j + 1] ?? 0) >= PAUSE.clause) break;
    const id = r.ids[j] ?? 0;
    const word = r.words[j] ?? '';
    if (OWN_CLAIM.has(id)) return !passive(r, j + 1, verb);
    if (word === 'you') return true;
    if (isPerson(r, j) || SUBJECTS.has(id) || id === 0) return false;
    if (/^(was|were|been|got|get|being|chart|file|form|report|article|headline|me|nos|us)$/.test(word))
      return false;
  }
  const word = r.words[verb] ?? '';
  return /^(say|call|think|tell|treat|put|had|believe|label)$/.test(word);
}

function passive(r: Reading, from: number, to: number): boolean {
  for (let j = from; j < to; j += 1)
    if (/^(was|were|been|got|get|being|m)$/.test(r.words[j] ?? '')) return true;
  return false;
}

/** Whether the text talks about the word itself. */
export function isMeta(r: Reading, from: number, to: number): boolean {
  for (let j = from - 1; j >= 0 && from - j <= 7 && (r.pauses[j + 1] ?? 0) < PAUSE.sentence; j -= 1) {
    const id = r.ids[j] ?? 0;
    if (META.has(id)) return true;
    if (from - j === 1 && SAY.has(id) && [1, 2, 3].some((back) => GIVEN_UP.has(r.ids[j - back] ?? 0)))
      return true;
    if (
      META_VERB.has(id) &&
      (INSTEAD.has(id) || INSTEAD.has(r.ids[j - 1] ?? 0) || INSTEAD.has(r.ids[j + 1] ?? 0))
    )
      return true;
  }
  for (let j = to; j < r.count && j - to < 6 && (r.pauses[j] ?? 0) < PAUSE.sentence; j += 1)
    if (META.has(r.ids[j] ?? 0)) return true;
  return false;
}

/** Whether the label is denied or replaced ("you are not crazy", "more than a junkie"). */
export function isNegated(r: Reading, from: number, to: number, ownDenial: boolean): boolean {
  if (!ownDenial) for (let j = from + 1; j < to; j += 1) if (NEGATIONS.has(r.ids[j] ?? 0)) return true;
  const at = reaches(
    r,
    from,
    (id, j) => NEGATIONS.has(id) && r.words[j - 1] !== 'why',
    (id) =>
      LIGHT.has(id) ||
      COPULA.has(id) ||
      NONE.has(id) ||
      I_WORDS.has(id) ||
      YOU_WORDS.has(id) ||
      LEADING.has(id) ||
      CLAIM.has(id),
    8,
  );
  if (at >= 0) return true;
  for (let j = from - 1; j >= 0 && from - j <= 7 && (r.pauses[j + 1] ?? 0) < PAUSE.clause; j -= 1) {
    const word = r.words[j];
    if (word === 'more' && r.words[j + 1] === 'than') return true;
    if (word === 'mas' && r.words[j + 1] === 'que') return true;
    if (word === 'no' && r.words[j + 1] === 'such') return true;
  }
  return false;
}

/** Whether the words are turned on somebody who reads them. */
export function isAimed(r: Reading, from: number, to: number): boolean {
  const light = (id: number): boolean => LIGHT.has(id) || COPULA.has(id);
  if (reaches(r, from, (id) => YOU_WORDS.has(id), light, 6) >= 0) return true;
  for (let j = from; j < to; j += 1) if (YOU_WORDS.has(r.ids[j] ?? 0)) return true;
  // "Shut up, psycho", "typical crackhead excuse from you".
  for (let j = to; j < Math.min(to + 4, r.count) && (r.pauses[j] ?? 0) < PAUSE.sentence; j += 1)
    if (AFTER_YOU.has(r.ids[j] ?? 0) && r.words[j - 1] === 'from') return true;
  // "What a psycho you are."
  if (YOU_WORDS.has(r.ids[to] ?? 0) && COPULA.has(r.ids[to + 1] ?? 0)) return true;
  const ends = to >= r.count || (r.pauses[to] ?? 0) >= PAUSE.comma;
  if (!ends) return false;
  // "You don't belong here, freak."
  if ((r.pauses[from] ?? 0) === PAUSE.comma)
    for (let j = from - 1; j >= 0 && from - j <= 10; j -= 1) {
      if (YOU_WORDS.has(r.ids[j] ?? 0)) return true;
      if ((r.pauses[j] ?? 0) >= PAUSE.clause) break;
    }
  for (let j = from - 1; j >= 0 && from - j <= 4; j -= 1) {
    if ((r.pauses[j + 1] ?? 0) >= PAUSE.sentence) return false;
    if (ADDRESS.has(r.ids[j] ?? 0) && (r.pauses[from] ?? 0) >= PAUSE.comma) return true;
    if (r.words[j] === 'shut' && (r.words[j + 1] === 'it' || r.words[j + 1] === 'up') && j + 2 === from)
      return true;
  }
  return false;
}
