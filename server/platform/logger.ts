import { pino } from 'pino';

/** What the service logs with. Objects carry ids, codes and durations; never anyone's words, handle or address. */
export type Logger = Pick<ReturnType<typeof pino>, 'info' | 'warn' | 'error' | 'debug'>;

/** A logger that writes JSON lines to standard error, so that the start's plain words stay alone on standard output. */
export function createLogger(level: string): Logger {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ fd: 2, sync: false }),
  );
}

/** What may be said of an unknown error: its class, its code and where in our code; not its text, which may quote input. */
export function traceOf(error: unknown): { kind: string; code?: string; stack: string[] } {
  if (!(error instanceof Error)) return { kind: typeof error, stack: [] };
  const stack = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const code = (error as { code?: unknown }).code;
  return {
    kind: error.name,
    ...(code === undefined ? {} : { code: String(code) }),
    stack: stack.slice(0, 8).map((line) => line.trim()),
  };
}
