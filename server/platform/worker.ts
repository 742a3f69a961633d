import { later, SECOND } from '../../shared/time.ts';
import type { Clock } from './clock.ts';
import { type Context, type Node, systemContext } from './context.ts';
import { giveLease, takeLease } from './lease.ts';
import { traceOf } from './logger.ts';

/** Due work of an area: it looks for stored instants that have passed and does what they promise. */
export interface Job {
  /** Ends in `Due`. */
  name: string;
  run(ctx: Context): Promise<void>;
}

/** How often due work is looked for. */
const TICK_MS = SECOND;
/** How long a node may be silent before another takes its work. */
const LEASE = { name: 'worker', ms: 15 * SECOND };

/** Runs every area's due work, on one node at a time. */
export class Worker {
  /** When a whole round last went through; health turns red past 60 s. */
  lastTickAt: Date | null = null;
  private stopped = true;
  private leaseUntil = new Date(0);
  private loop: Promise<void> = Promise.resolve();
  private wake: () => void = () => {};

  constructor(
    private readonly jobs: readonly Job[],
    /** Whoever has the lease of this name runs every job; it is held for so long without a sign of life. */
    private readonly deps: { node: Node; clock: Clock; holder: string; lease?: { name: string; ms: number } },
  ) {}

  /** One round of all jobs. A failing job is logged and does not keep the others from running. */
  async tick(): Promise<void> {
    const { node, clock } = this.deps;
    for (const job of this.jobs) {
      const now = clock.now();
      try {
        if (await this.holdsLease(now)) await job.run(systemContext(node, now));
      } catch (error) {
        node.log.error(
          { job: job.name, error: traceOf(error) },
          'a job failed; it runs again at the next tick',
        );
      }
    }
    this.lastTickAt = clock.now();
  }

  /** True while this node is the one that works. The lease is renewed at half its time, so that a quiet service writes little. */
  private async holdsLease(now: Date): Promise<boolean> {
    const { name, ms } = this.deps.lease ?? LEASE;
    if (this.leaseUntil.getTime() - now.getTime() > ms / 2) return true;
    const held = await takeLease(name, this.deps.holder, now, ms);
    this.leaseUntil = held ? later(now, ms) : new Date(0);
    return held;
  }

  /** Starts ticking. */
  start(): void {
    this.stopped = false;
    this.loop = this.run();
  }

  /** Ends after the round under way, and gives the leases back. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.wake();
    await this.loop;
    this.leaseUntil = new Date(0);
    // Where the database is gone, the lease runs out by itself.
    await giveLease((this.deps.lease ?? LEASE).name, this.deps.holder).catch(() => {});
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      await this.tick();
      if (this.stopped) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, TICK_MS);
        this.wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }
}
