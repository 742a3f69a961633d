import { z } from 'zod';
import { ERRORS, type Problem, Refusal, type Result, wrongFields } from '../../shared/errors.ts';
import type { Operation } from '../../shared/operation.ts';
import { type OperationName, type OutputOf, operations, type ParsedOf } from '../../shared/operations.ts';
import { belongsTo } from '../../shared/roles.ts';
import type { Context, Language } from './context.ts';
import { faultsOf, sayFaults } from './faults.ts';
import { traceOf } from './logger.ts';
import type { RateLimits } from './rate.ts';

/** What does the work of each operation. */
export type Handlers = {
  [N in OperationName]: (ctx: Context, input: ParsedOf<N>) => Promise<OutputOf<N>>;
};

/** Runs any operation for any transport. */
export type RunOperation = <N extends OperationName>(
  name: N,
  ctx: Context,
  raw: unknown,
) => Promise<Result<OutputOf<N>>>;

/** Watches how much members are shown. */
export interface ReadGuard {
  /** Refuses with READING_SLOWED (details.until, details.retryAfterSeconds). */
  before(name: OperationName, ctx: Context): Promise<void>;
  /** Hears what an operation gives, and waits for nothing. */
  after(name: OperationName, ctx: Context, value: unknown): void;
}

/** A refusal as it travels. */
export function problemOf(refusal: Refusal, requestId: string, language: Language = 'en'): Problem {
  const { code, faults } = refusal;
  const details = faults ? { ...refusal.details, ...sayFaults(faults, language) } : refusal.details;
  return { code, message: ERRORS[code].message, ...(details ? { details } : {}), requestId };
}

/** An error of the database that passes: the service is there again once the database is. */
function isOutage(error: unknown): boolean {
  const name = (error as { name?: string } | null)?.name ?? '';
  return /^Mongo(Network|ServerSelection|NotConnected|PoolCleared|TopologyClosed|NetworkTimeout)|^MongooseServerSelectionError$/.test(
    name,
  );
}

/** Builds the one way into the service: who → rate → parse → reads → handler → result. Nothing thrown inside gets out as itself. */
export function createRunOperation(
  handlers: Handlers,
  deps: { rate: RateLimits; reads: ReadGuard; checkOutputs: boolean },
): RunOperation {
  return async <N extends OperationName>(
    name: N,
    ctx: Context,
    raw: unknown,
  ): Promise<Result<OutputOf<N>>> => {
    const entry: Operation = operations[name];
    try {
      if (!belongsTo(entry.who, ctx.viewer)) throw new Refusal(ctx.viewer ? 'FORBIDDEN' : 'SIGN_IN_NEEDED');
      await deps.rate.count(entry.rate, ctx);
      const input = entry.input.safeParse(raw ?? {});
      if (!input.success) throw wrongFields(faultsOf(input.error));
      await deps.reads.before(name, ctx);
      const value = await handlers[name](ctx, input.data as ParsedOf<N>);
      deps.reads.after(name, ctx, value);
      return { ok: true, value: (deps.checkOutputs ? entry.output.parse(value) : value) as OutputOf<N> };
    } catch (error) {
      if (error instanceof Refusal)
        return { ok: false, problem: problemOf(error, ctx.requestId, ctx.language) };
      const outage = isOutage(error);
      ctx.node.log.error(
        { requestId: ctx.requestId, operation: name, error: traceOf(error) },
        'an operation failed',
      );
      if (error instanceof z.ZodError)
        ctx.node.log.error(
          { operation: name, fields: error.issues.map((issue) => issue.path.join('.')) },
          'output differs',
        );
      return {
        ok: false,
        problem: problemOf(new Refusal(outage ? 'UNAVAILABLE' : 'INTERNAL'), ctx.requestId),
      };
    }
  };
}
