import { SECOND } from '../../shared/time.ts';
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
const LEASE_MS = 15 * SECOND;

/** Runs every area's due work, on one node at a time. */
export class Worker {
  /** When a whole round last went through; health turns red past 60 s. */
  lastTickAt: Date | null = null;
  private stopped = true;
  private loop: Promise<void> = Promise.resolve();
  private wake: () => void = () => {};

  constructor(
    private readonly jobs: readonly Job[],
    private readonly deps: { node: Node; clock: Clock; holder: string },
  ) {}

  /** One round of all jobs. A failing job is logged and does not keep the others from running. */
  async tick(): Promise<void> {
    const { node, clock, holder } = this.deps;
    for (const job of this.jobs) {
      const now = clock.now();
      try {
        if (await takeLease(job.name, holder, now, LEASE_MS)) await job.run(systemContext(node, now));
      } catch (error) {
        node.log.error(
          { job: job.name, error: traceOf(error) },
          'a job failed; it runs again at the next tick',
        );
      }
    }
    this.lastTickAt = clock.now();
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
    await Promise.allSettled(this.jobs.map((job) => giveLease(job.name, this.deps.holder)));
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
