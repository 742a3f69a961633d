import type { Clock } from '../../server/platform/clock.ts';

/** A clock that goes on by itself from now and can be moved ahead. */
export class TestClock implements Clock {
  private aheadMs = 0;

  now(): Date {
    return new Date(Date.now() + this.aheadMs);
  }

  /** Moves ahead. */
  advance(ms: number): void {
    this.aheadMs += ms;
  }
}
