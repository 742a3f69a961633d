import type { RequestHandler } from 'express';
import mongoose from 'mongoose';
import { MINUTE } from '../../shared/time.ts';
import type { Clock } from './clock.ts';
import type { Worker } from './worker.ts';

/** How long the worker may be silent before health says so: promises to people wait on it. */
const WORKER_SILENCE_MS = MINUTE;

/** Health of the parts, and whether this node should be sent work. 503 when something that people depend on is down. */
export function healthAnswers(deps: {
  clock: Clock;
  worker: Worker;
  startedAt: Date;
  isStopping: () => boolean;
}): {
  health: RequestHandler;
  ready: RequestHandler;
} {
  const database = async (): Promise<'up' | 'down'> => {
    if (mongoose.connection.readyState !== 1 || !mongoose.connection.db) return 'down';
    const ping = mongoose.connection.db.command({ ping: 1 }).then(
      () => 'up' as const,
      () => 'down' as const,
    );
    const late = new Promise<'down'>((resolve) => setTimeout(() => resolve('down'), 2_000).unref());
    return Promise.race([ping, late]);
  };
  return {
    health: async (_request, response) => {
      const now = deps.clock.now();
      const since = deps.worker.lastTickAt ?? deps.startedAt;
      const worker = now.getTime() - since.getTime() > WORKER_SILENCE_MS ? 'silent' : 'ticking';
      const parts = { database: await database(), worker };
      const ok = parts.database === 'up' && parts.worker === 'ticking';
      response.set('cache-control', 'no-store');
      response.status(ok ? 200 : 503).json({ ok, ...parts, at: now.toISOString() });
    },
    ready: async (_request, response) => {
      const ready = !deps.isStopping() && (await database()) === 'up';
      response.set('cache-control', 'no-store');
      response.status(ready ? 200 : 503).json({ ready });
    },
  };
}
