import type { ErrorCode, Problem as WireProblem } from '../../shared/errors.ts';
import type { InputOf, OperationName, OutputOf } from '../../shared/operations.ts';

/** The signed-in person as the service describes them to themselves. */
export type Me = NonNullable<OutputOf<'accounts.getMe'>['me']>;

/** A refusal as screens meet it: the service's own, or OFFLINE where nothing came back at all. */
export type Problem = Omit<WireProblem, 'code'> & { code: ErrorCode | 'OFFLINE' };

/** What every call comes back as; a call never throws. */
export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem };

/** Runs one operation of the contract: in the same process on the server, over HTTP in the browser. */
export type Call = <N extends OperationName>(name: N, input: InputOf<N>) => Promise<Result<OutputOf<N>>>;

/** Languages that the screens speak. */
export type Language = 'en' | 'es';

/** How bright the screens are; `system` follows the device. */
export type Theme = 'day' | 'evening' | 'system';

/** One view of one person: all that a render needs from outside. */
export interface Page {
  /** Path and query, as asked for. */
  url: string;
  /** Scheme, host and port, constant for the process. */
  origin: string;
  me: Me | null;
  language: Language;
  theme: Theme;
  /** Two letters, or '' where it is not known. */
  country: string;
  /** Answers by key of name and input; filled on the server, carried in the page, read by the browser. */
  answers: Map<string, unknown>;
  call: Call;
}
