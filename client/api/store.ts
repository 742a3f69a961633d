import { type Signal, signal } from '@preact/signals';
import type { InputOf, OperationName, OutputOf } from '../../shared/operations.ts';
import type { Call, Me, Page, Problem, Result } from './page.ts';

/** What is known of an answer right now. While an old value is being fetched again it stays `ready`. */
export type Answer<T> =
  | { state: 'waiting' }
  | { state: 'ready'; value: T }
  | { state: 'failed'; problem: Problem };

interface Entry {
  answer: Signal<Answer<unknown>>;
  pending: Promise<void> | null;
  /** When the answer came, by the page's own clock, in milliseconds. */
  at: number;
}

/** An answer older than this is shown at once and fetched again behind it. */
const FRESH_MS = 4_000;

const keyOf = (name: string, input: unknown) => `${name} ${JSON.stringify(input)}`;
const clock = () => (typeof performance === 'undefined' ? 0 : performance.now());

function answerOf<T>(result: Result<T>): Answer<T> {
  return result.ok ? { state: 'ready', value: result.value } : { state: 'failed', problem: result.problem };
}

/** Everything one view knows: who is looking, the answers so far, and the way to ask for more. */
export class Store {
  readonly me: Signal<Me | null>;
  /** Title and status, set by the screen that is shown. */
  readonly head = { title: '', status: 200 };
  private readonly entries = new Map<string, Entry>();

  constructor(
    readonly page: Page,
    /** True where a view is made once: titles and status are kept instead of shown, and answers are carried in the page. */
    readonly onServer: boolean,
    private readonly askAgain: ((store: Store) => Promise<boolean>) | null = null,
  ) {
    this.me = signal(page.me);
    for (const [key, value] of page.answers)
      this.entries.set(key, {
        answer: signal(value as Answer<unknown>),
        pending: null,
        at: clock(),
      });
  }

  /** Calls once; where the session has ended meanwhile, asks for sign-in over the page and sends the same input again. */
  readonly call: Call = async (name, input) => {
    const first = await this.page.call(name, input);
    const ended = !first.ok && first.problem.code === 'SIGN_IN_NEEDED' && this.me.value !== null;
    if (!ended || !this.askAgain || !(await this.askAgain(this))) return first;
    return this.page.call(name, input);
  };

  private entry(name: string, input: unknown): Entry {
    const key = keyOf(name, input);
    let entry = this.entries.get(key);
    if (!entry) {
      entry = { answer: signal<Answer<unknown>>({ state: 'waiting' }), pending: null, at: 0 };
      this.entries.set(key, entry);
    }
    return entry;
  }

  private fetch<N extends OperationName>(name: N, input: InputOf<N>, entry: Entry): Promise<void> {
    entry.pending ??= this.page.call(name, input).then((result) => {
      entry.pending = null;
      entry.at = clock();
      const known = entry.answer.peek().state === 'ready';
      // A session that ended behind someone's back leaves the screen, and what they are writing on it, as it is: the next thing
      // they do asks for sign-in. Signing out itself loads the page anew.
      const out = !result.ok && result.problem.code === 'SIGN_IN_NEEDED' && this.me.peek() === null;
      const gone = out || (!result.ok && ['NOT_FOUND', 'FORBIDDEN'].includes(result.problem.code));
      if (result.ok || !known || gone) entry.answer.value = answerOf(result);
      if (this.onServer) this.page.answers.set(keyOf(name, input), entry.answer.peek());
    });
    return entry.pending;
  }

  /** The answer as it stands; asks for it when nobody has. */
  read<N extends OperationName>(name: N, input: InputOf<N>): Answer<OutputOf<N>> {
    const entry = this.entry(name, input);
    if (entry.answer.peek().state === 'waiting') void this.fetch(name, input, entry);
    return entry.answer.value as Answer<OutputOf<N>>;
  }

  /** Waits for everything that has been asked for; false when nothing was under way. */
  async settle(): Promise<boolean> {
    const pending = [...this.entries.values()].flatMap((entry) => entry.pending ?? []);
    await Promise.all(pending);
    return pending.length > 0;
  }

  /** Asks again; what is shown stays until the new answer is there. */
  refresh<N extends OperationName>(name: N, input: InputOf<N>): Promise<void> {
    return this.fetch(name, input, this.entry(name, input));
  }

  /** Asks again only when the answer is not of this moment. */
  freshen<N extends OperationName>(name: N, input: InputOf<N>): void {
    const entry = this.entry(name, input);
    if (entry.answer.peek().state !== 'waiting' && clock() - entry.at > FRESH_MS)
      void this.fetch(name, input, entry);
  }

  /** Forgets a failure and asks once more. */
  retry<N extends OperationName>(name: N, input: InputOf<N>): void {
    const entry = this.entry(name, input);
    entry.answer.value = { state: 'waiting' };
    void this.fetch(name, input, entry);
  }

  /** Changes a known answer in place: what was just made is shown before the service has said so. */
  update<N extends OperationName>(
    name: N,
    input: InputOf<N>,
    change: (value: OutputOf<N>) => OutputOf<N>,
  ): void {
    const { answer } = this.entry(name, input);
    const now = answer.peek();
    if (now.state === 'ready') answer.value = { state: 'ready', value: change(now.value as OutputOf<N>) };
  }
}
