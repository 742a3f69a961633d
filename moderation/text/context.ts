import {
  GENERIC,
  I,
  KIN,
  NEGATIONS,
  NOT_DENYING,
  OVER,
  PAST,
  PERFECT,
  SUBJECTS,
  TERMINATORS,
  THIRD_SUBJECTS,
  WE,
  YOU,
} from './classes.ts';
import type { MarkKind } from './mark-lines.ts';
import { type Mark, marksOf } from './marks.ts';
import { intern, lookUp, words } from './vocabulary.ts';
import { PAUSE, type Reading } from './words.ts';

/** Whom a phrase is about. */
export type Who = 'self' | 'we' | 'you' | 'other' | 'people';

const ONE = lookUp('one');
const THEY = lookUp('they');
const NOT = lookUp('not');
const NO = lookUp('no');
const ELSE = intern('else');
const WHO = lookUp('who');
const NOW = words('now lately ahora ultimamente');
const ESTOY = lookUp('estoy');
const LISTING = words('or nor ni o and y');
const DENIED = words('denied stopped quit');
const BEING = words('gets get got is was were are be been being s getting');
const WEEKS = words('weeks week months month semanas semana meses mes');
const LIED = words('lied lie lying menti mentira');
const LYING = words('lying lie mentiria mentiría liar');
const STRIVING = words('trying try tried hard struggling fighting promise');

/** The circumstances of words in one reading; each question looks at a bounded neighbourhood. */
export class Context {
  readonly r: Reading;
  #marks: Mark[] | undefined;
  #bySentence: Map<number, Mark[]> | undefined;

  constructor(reading: Reading) {
    this.r = reading;
  }

  /** Every mark of the text. */
  get marks(): Mark[] {
    this.#marks ??= marksOf(this.r);
    return this.#marks;
  }

  /** Marks in one sentence. */
  marksIn(sentence: number): readonly Mark[] {
    if (!this.#bySentence) {
      this.#bySentence = new Map();
      for (const mark of this.marks) {
        const s = this.r.sentences[mark.from] ?? 0;
        const list = this.#bySentence.get(s);
        if (list) list.push(mark);
        else this.#bySentence.set(s, [mark]);
      }
    }
    return this.#bySentence.get(sentence) ?? [];
  }

  /** Whether the sentence of word `i` holds a mark of this kind. */
  near(i: number, kind: MarkKind): boolean {
    return this.marksIn(this.r.sentences[i] ?? 0).some((mark) => mark.kind === kind);
  }

  /** Whether the next sentence turns to the present ("It used to visit. Now it lives here."). */
  turns(i: number): boolean {
    const next = (this.r.sentences[i] ?? 0) + 1;
    const first = this.r.sentences.indexOf(next);
    return (
      first > 0 && NOW.has(this.r.ids[first] ?? 0) && !this.marksIn(next).some((m) => m.kind === 'resolved')
    );
  }

  /** Whether the next sentence takes the words back ("I said I wasn't. I lied."). */
  takenBack(i: number): boolean {
    const first = this.r.sentences.indexOf((this.r.sentences[i] ?? 0) + 1);
    for (let j = first; first > 0 && j < first + 4; j += 1) if (LIED.has(this.r.ids[j] ?? 0)) return true;
    return false;
  }

  /** Whether the sentence says that weeks have passed, in a text that says how it went on well. */
  healed(i: number): boolean {
    const weeks = ({ kind, from, to }: Mark): boolean => {
      for (let j = from; j < to; j += 1) if (kind === 'recent' && WEEKS.has(this.r.ids[j] ?? 0)) return true;
      return false;
    };
    return this.marksIn(this.r.sentences[i] ?? 0).some(weeks) && this.anywhere('resolved');
  }

  /** Whether a mark of this kind stands in the sentence of word `i`, before it. */
  before(i: number, kind: MarkKind): boolean {
    return this.marksIn(this.r.sentences[i] ?? 0).some((mark) => mark.kind === kind && mark.from < i);
  }

  /** Whether the text holds a mark of this kind anywhere. */
  anywhere(kind: MarkKind): boolean {
    return this.marks.some((mark) => mark.kind === kind);
  }

  /** The first word of the sentence of word `i`, at most 40 words back. */
  sentenceStart(i: number): number {
    let j = i;
    while (j > 0 && i - j < 40 && (this.r.pauses[j] ?? 0) < PAUSE.sentence) j -= 1;
    return j;
  }

  /** Whether a denial before word `from` reaches it. */
  denied(from: number): boolean {
    const { ids, pauses } = this.r;
    let crossed = false;
    for (let j = from - 1; j >= 0 && from - j <= 9; j -= 1) {
      // A comma ends a denial, but for a list ("no plans, or thoughts, of…").
      if ((pauses[j + 1] ?? 0) >= PAUSE.comma && !LISTING.has(ids[j + 1] ?? 0)) return false;
      const id = ids[j] ?? 0;
      if (TERMINATORS.has(id)) return false;
      // "If my appeal gets denied I'm going to…" denies nothing of what follows.
      if (DENIED.has(id) && BEING.has(ids[j - 1] ?? 0)) return false;
      if (NEGATIONS.has(id)) {
        // "Trying so hard not to" tells of an urge.
        if (id === NOT && [1, 2, 3].some((back) => STRIVING.has(ids[j - back] ?? 0))) return false;
        const next = ids[ids[j + 1] === ESTOY ? j + 2 : j + 1] ?? 0;
        if (j + 1 < from && NOT_DENYING.has(next)) return false;
        if (crossed) return false;
        // "I'd be lying if I said I wasn't" owns up to it.
        for (let k = j - 1; k >= 0 && j - k <= 8; k -= 1) if (LYING.has(ids[k] ?? 0)) return false;
        // A denial of a denial denies nothing ("not that I don't").
        for (let k = j - 1; k >= 0 && j - k <= 6 && (pauses[k + 1] ?? 0) < PAUSE.comma; k -= 1)
          if (NEGATIONS.has(ids[k] ?? 0) && !(ids[k] === NO && SUBJECTS.has(ids[k + 1] ?? 0))) return false;
        return true;
      }
      if (SUBJECTS.has(id) && j > 0) {
        const prior = ids[j - 1] ?? 0;
        if (!OVER.has(prior) && !NEGATIONS.has(prior)) crossed = true;
      }
    }
    return false;
  }

  /** Whom the phrase that starts at word `from` is about, by the nearest subject before it. */
  who(from: number): Who {
    const { ids, pauses } = this.r;
    for (let j = from - 1; j >= 0 && from - j <= 24; j -= 1) {
      if ((pauses[j + 1] ?? 0) >= PAUSE.sentence) break;
      const id = ids[j] ?? 0;
      if (I.has(id)) return 'self';
      if (WE.has(id)) return 'we';
      if (YOU.has(id)) return 'you';
      if (id === WHO && ids[j - 1] === ONE && I.has(ids[j - 4] ?? 0)) return 'self';
      if (THIRD_SUBJECTS.has(id)) return this.known(j, id === THEY) ? 'other' : 'people';
      if (GENERIC.has(id) && ids[j + 1] === ELSE) return 'self';
      if (GENERIC.has(id) && id !== ONE && !KIN.has(id)) return 'people';
      if (KIN.has(id)) return this.owned(j) ? 'other' : GENERIC.has(id) ? 'people' : 'other';
    }
    return 'self';
  }

  /** Whether a person word is somebody the writer knows ("my friend", "a guy in my house"). */
  owned(j: number): boolean {
    const prior = this.r.words[j - 1] ?? '';
    const prior2 = this.r.words[j - 2] ?? '';
    return (
      /^(my|our|his|her|their|mi|mis|nuestro|nuestra|un|una)$/.test(prior) || /^(my|our|mi)$/.test(prior2)
    );
  }

  /** Whether "he" or "they" stands for a known person rather than people in general. */
  known(j: number, plural: boolean): boolean {
    const { ids } = this.r;
    const start = Math.max(0, j - 40);
    for (let k = j - 1; k >= start; k -= 1) {
      const id = ids[k] ?? 0;
      if (KIN.has(id) && this.owned(k)) return true;
      if (GENERIC.has(id) && id !== ONE) return false;
    }
    return !plural;
  }

  /** Whether the verb around words `from`..`to` is in the past and not carried on until now. */
  past(from: number, to: number): boolean {
    const { ids, pauses } = this.r;
    let past = false;
    for (let j = to - 1; j >= 0 && j >= from - 10; j -= 1) {
      const id = ids[j] ?? 0;
      if (PERFECT.has(id) && j >= from - 6) return false;
      if (PAST.has(id)) past = true;
      if (j < from && SUBJECTS.has(id)) break;
      if ((pauses[j] ?? 0) >= PAUSE.clause) break;
    }
    return past;
  }
}
