import { NEGATIONS, SUBJECTS } from '../text/classes.ts';
import { words } from '../text/vocabulary.ts';
import { PAUSE, type Reading } from '../text/words.ts';
import {
  COPULA,
  ES_SELF,
  I_WORDS,
  isPerson,
  LEADING,
  LIGHT,
  reaches,
  WE_WORDS,
  YOU_WORDS,
} from './grammar.ts';
import type { PackRule } from './pack.ts';

const MY = words('my mi mis our nuestro nuestra');
const MINE = words(
  'brain head mind self ass life thoughts heart body mood soul cabeza mente cerebro vida years days side past meds pills',
);
const RECORD = words(
  'chart file records record notes papers report paperwork assessment discharge diagnosis referral expediente historial informe archivo',
);
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
const NONE = words('nobody noone none nadie ninguno ninguna neither');
const LIKE_AS = words('as like a an the at down being how flagged listed marked put noted recorded');
const HERE = words('here aqui presente');
const TREAT = words('treat treats treated treating trata tratan trato trataban');
const TREATED_LIKE = words('like as como');
const POINTING = words('the these those of los las estos esos');
const SPAN = words('years months decades anos meses');
const PRIDE = words('pride orgullo');
const SPOKEN = words('digo cuento aseguro entiendo juro hablo');
const BREAKS = words('but however though because pero aunque porque');
const AS = words('as como');
const SELF_OBJECT = words('me myself us');
const NAMING = words('name m am llamo is soy');
const ADDRESS = words(
  'callense largate calmate bye whatever ok okay sure callate shut stop listen go calla cierra hey lol wow typical',
);
const AFTER_YOU = words('you ya u ti');

/** Whether the label is the writer's own. */
export function isSelf(r: Reading, rule: PackRule, from: number, to: number): boolean {
  const plainLight = (id: number): boolean => LIGHT.has(id) || COPULA.has(id) || LEADING.has(id);
  const subject = reaches(r, from, (id) => I_WORDS.has(id), plainLight, 10);
  if (subject >= 0) {
    // "I think my boss is crazy" has a nearer subject; "I live with a …" is stopped by its verb already.
    return true;
  }
  if (
    reaches(
      r,
      from,
      (id) => ES_SELF.has(id),
      (id) => LIGHT.has(id),
    ) >= 0
  )
    return true;
  // "Am I crazy for…", "As a borderline, I…", "Speaking as a … addict".
  if (I_WORDS.has(r.ids[from - 1] ?? 0)) return true;
  const as = reaches(
    r,
    from,
    (id) => AS.has(id),
    (id) => LIGHT.has(id),
    6,
  );
  if (
    as >= 0 &&
    ((r.pauses[as] ?? 0) >= PAUSE.sentence ||
      r.words[as - 1] === 'speaking' ||
      r.words[as - 1] === 'myself') &&
    !youSoon(r, to)
  )
    return true;
  // "Grateful addict here", "Diagnosed schizophrenic here".
  if (HERE.has(r.ids[to] ?? 0) && startsNear(r, from, 3) && !POINTING.has(r.ids[from - 1] ?? 0)) return true;
  // "Twelve years an addict."
  const article = r.words[from - 1] === 'a' || r.words[from - 1] === 'an' ? 2 : 1;
  if (rule.k === 'person-noun' && SPAN.has(r.ids[from - article] ?? 0))
    if (startsNear(r, from, 4)) return true;
  // "Me, a former drunk, …"
  const me = reachesOverComma(r, from);
  if (me) return true;
  // "My crazy brain", "my addict self".
  if (MY.has(r.ids[from - 1] ?? 0) && (MINE.has(r.ids[to] ?? 0) || rule.own === 1)) return true;
  if (MY.has(r.ids[from - 1] ?? 0) && MINE.has(r.ids[to - 1] ?? 0)) return true;
  // "They diagnosed me as a …", "The assessment put me at …".
  if (
    reaches(
      r,
      from,
      (id) => SELF_OBJECT.has(id),
      (id) => LIGHT.has(id) || LIKE_AS.has(id) || REPORT.has(id),
      5,
    ) >= 0
  )
    return true;
  if (record(r, from) || selfTalk(r, from) || joined(r, from)) return true;
  // "I was the neighborhood crackhead": one word may name the kind.
  if (rule.k === 'person-noun' && LIGHT.has(r.ids[from - 2] ?? 0)) {
    const owner = reaches(r, from - 1, (id) => I_WORDS.has(id), plainLight, 8);
    if (owner >= 0 && COPULA.has(r.ids[owner + 1] ?? 0)) return true;
  }
  if (likeMe(r, from, to)) return true;
  if (rule.own === 1 && ownStory(r, from)) return true;
  return ownInside(r, from, to);
}

/** "My brother, same as me, is a proud madman": the writer counts themself in. */
function likeMe(r: Reading, from: number, to: number): boolean {
  if (r.words[to] === 'como' && /^(nosotros|nosotras|yo)$/.test(r.words[to + 1] ?? '')) return true;
  if (r.words[to] === 'like' && r.words[to + 1] === 'us') return true;
  for (let j = from - 10; j < to + 7; j += 1)
    if (
      r.sentences[j] === r.sentences[from] &&
      r.words[j] === 'me' &&
      (r.words[j - 1] === 'like' ||
        (r.words[j - 1] === 's' && r.words[j - 2] === 'that') ||
        (r.words[j - 1] === 'as' && r.words[j - 2] === 'same'))
    )
      return true;
  return false;
}

/** "I'm a survivor and a proud madwoman." */
function joined(r: Reading, from: number): boolean {
  const and = reaches(
    r,
    from,
    (id) => AND.has(id),
    (id) => LIGHT.has(id),
    4,
  );
  if (and < 0) return false;
  for (let j = and - 1; j >= 0 && and - j <= 10 && (r.pauses[j + 1] ?? 0) < PAUSE.clause; j -= 1) {
    const id = r.ids[j] ?? 0;
    if (I_WORDS.has(id)) return COPULA.has(r.ids[j + 1] ?? 0);
    if (ES_SELF.has(id) && COPULA.has(id)) return true;
    if (SUBJECTS.has(id)) return false;
  }
  return false;
}

const AND = words('and y');

/** "I kept thinking others have it worse", "I told myself to get over it". */
function selfTalk(r: Reading, from: number): boolean {
  for (let j = from - 1; j > 0 && from - j <= 6 && (r.pauses[j + 1] ?? 0) < PAUSE.clause; j -= 1) {
    const word = r.words[j] ?? '';
    if (word === 'myself') return true;
    if (
      /^(thinking|thought|figured)$/.test(word) &&
      [1, 2, 3].some((back) => I_WORDS.has(r.ids[j - back] ?? 0))
    )
      return true;
  }
  return false;
}

/** Phrases that hold their own "I" or "my" ("losing my mind", "my substance abuse"). */
function ownInside(r: Reading, from: number, to: number): boolean {
  for (let j = from; j < to; j += 1) {
    const word = r.words[j];
    if (word === 'my' || word === 'myself' || word === 'mi' || word === 'me') return true;
  }
  const before = r.words[from - 1];
  return before === 'my' || before === 'mi';
}

function youSoon(r: Reading, to: number): boolean {
  for (let j = to; j < Math.min(to + 3, r.count); j += 1)
    if (YOU_WORDS.has(r.ids[j] ?? 0) && !SPOKEN.has(r.ids[j + 1] ?? 0)) return true;
  return false;
}

function startsNear(r: Reading, from: number, within: number): boolean {
  for (let j = from; j >= 0 && from - j <= within; j -= 1)
    if ((r.pauses[j] ?? 0) >= PAUSE.sentence) return true;
  return false;
}

/** "Me, a former drunk", "I'm Dee, alcoholic". */
function reachesOverComma(r: Reading, from: number): boolean {
  // "Me? Card-carrying nutcase."
  let start = from;
  while (start > 0 && from - start < 5 && (r.pauses[start] ?? 0) < PAUSE.sentence) start -= 1;
  const lone = r.words[start - 1];
  if ((lone === 'me' || lone === 'yo') && (r.pauses[start - 1] ?? 0) >= PAUSE.sentence) return true;
  for (let j = from - 1; j >= 0 && from - j <= 6; j -= 1) {
    if ((r.pauses[j + 1] ?? 0) >= PAUSE.clause) return false;
    const id = r.ids[j] ?? 0;
    const word = r.words[j];
    if ((word === 'me' || word === 'yo') && (r.pauses[j] ?? 0) >= PAUSE.sentence) return true;
    if (NAMING.has(id) && (I_WORDS.has(r.ids[j - 1] ?? 0) || ES_SELF.has(id)) && commaBetween(r, j, from))
      return true;
    if (!LIGHT.has(id) && id !== 0) return false;
  }
  return false;
}

function commaBetween(r: Reading, from: number, to: number): boolean {
  for (let j = from + 1; j <= to; j += 1) if ((r.pauses[j] ?? 0) === PAUSE.comma) return true;
  return false;
}

/** "My chart says…", "In my file I'm down as…". */
function record(r: Reading, from: number): boolean {
  for (let j = from - 1; j > 0 && from - j <= 12; j -= 1) {
    if ((r.pauses[j + 1] ?? 0) >= PAUSE.sentence) return false;
    if (RECORD.has(r.ids[j] ?? 0) && [1, 2].some((back) => MY.has(r.ids[j - back] ?? 0))) return true;
  }
  return false;
}

/** The nearest subject before is "I", and nobody else comes between. */
function ownStory(r: Reading, from: number): boolean {
  for (let j = from - 1; j >= 0 && from - j <= 14; j -= 1) {
    if ((r.pauses[j + 1] ?? 0) >= PAUSE.sentence) return false;
    const id = r.ids[j] ?? 0;
    if (I_WORDS.has(id) || ES_SELF.has(id) || r.words[j] === 'my') return true;
    if (SUBJECTS.has(id) || isPerson(r, j)) return false;
  }
  return false;
}

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

const r_who = words('who are were have all quienes que bunch of re todos puros');

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
  }
  return false;
}

const CLAIM = words(
  'thinks think said say says believe call calling dont mean please ever here should seas estas eres es',
);

/** Whether the words are turned on somebody who reads them. */
export function isAimed(r: Reading, from: number, to: number): boolean {
  const light = (id: number): boolean => LIGHT.has(id) || COPULA.has(id);
  if (reaches(r, from, (id) => YOU_WORDS.has(id), light, 6) >= 0) return true;
  for (let j = from; j < to; j += 1) if (YOU_WORDS.has(r.ids[j] ?? 0)) return true;
  // "Shut up, psycho", "typical crackhead excuse from you".
  for (let j = to; j < Math.min(to + 4, r.count) && (r.pauses[j] ?? 0) < PAUSE.sentence; j += 1)
    if (AFTER_YOU.has(r.ids[j] ?? 0) && r.words[j - 1] === 'from') return true;
  const ends = to >= r.count || (r.pauses[to] ?? 0) >= PAUSE.comma;
  if (!ends) return false;
  for (let j = from - 1; j >= 0 && from - j <= 4; j -= 1) {
    if ((r.pauses[j + 1] ?? 0) >= PAUSE.sentence) return false;
    if (ADDRESS.has(r.ids[j] ?? 0) && (r.pauses[from] ?? 0) >= PAUSE.comma) return true;
    if (r.words[j] === 'shut' && (r.words[j + 1] === 'it' || r.words[j + 1] === 'up') && j + 2 === from)
      return true;
  }
  return false;
}
