import { SUBJECTS } from '../text/classes.ts';
import { words } from '../text/vocabulary.ts';
import { PAUSE, type Reading } from '../text/words.ts';
import { COPULA, ES_SELF, I_WORDS, isPerson, LEADING, LIGHT, reaches, YOU_WORDS } from './grammar.ts';
import type { PackRule } from './pack.ts';

const MY = words('my mi mis our nuestro nuestra');
const MINE = words(
  'brain head mind self ass life thoughts heart body mood soul cabeza mente cerebro vida years days side past meds pills',
);
const OF_WHAT = words('de');
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
const LIKE_AS = words('as like a an the at down being how flagged listed marked put noted recorded');
const HERE = words('here aqui presente');
const POINTING = words('the these those of los las estos esos');
const SPAN = words('years months decades anos meses');
const SPOKEN = words('digo cuento aseguro entiendo juro hablo');
const AS = words('as como');
const SELF_OBJECT = words('me myself us');
const NAMING = words('name m am llamo is soy');
const PROUD = words('proud orgullosa orgulloso');
const AND = words('and y');

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
  // "Psych survivor, proud madwoman."
  if (PROUD.has(r.ids[from - 1] ?? 0) && !named(r, from)) return true;
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
  // "Mi cabeza de loca": in Spanish the word comes after.
  if (OF_WHAT.has(r.ids[from - 1] ?? 0) && MINE.has(r.ids[from - 2] ?? 0) && MY.has(r.ids[from - 3] ?? 0))
    return true;
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

/** Whether somebody stands before the words in their sentence. */
function named(r: Reading, from: number): boolean {
  for (let j = from - 1; j >= 0 && from - j < 12; j -= 1) {
    if (isPerson(r, j) || SUBJECTS.has(r.ids[j] ?? 0)) return true;
    if ((r.pauses[j] ?? 0) >= PAUSE.sentence) break;
  }
  return false;
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
  // "They wrote drug seeking in my chart."
  for (let j = from + 1; j < r.count && j - from < 7 && (r.pauses[j] ?? 0) < PAUSE.clause; j += 1)
    if (RECORD.has(r.ids[j] ?? 0) && MY.has(r.ids[j - 1] ?? 0)) return true;
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
