import type { ClientRateLimitInfo, Options, Store } from 'express-rate-limit';
import { declareModel } from './document.ts';

/** Counts of the rate classes, shared by all nodes. A row goes when its window is over. */
export const RateHitModel = declareModel<{ _id: string; hits: number; expiresAt: Date }>(
  'RateHit',
  'rate_hits',
  { hits: Number, expiresAt: Date },
  [[{ expiresAt: 1 }, { expireAfterSeconds: 0 }]],
);

/** Counts in the database, so that several nodes keep one number. */
export class DatabaseStore implements Store {
  private windowMs = 60_000;

  constructor(private readonly name: string) {}

  init(options: Options): void {
    this.windowMs = options.windowMs;
  }

  private row(key: string): { id: string; resetTime: Date } {
    const window = Math.floor(Date.now() / this.windowMs);
    return { id: `${this.name}:${window}:${key}`, resetTime: new Date((window + 1) * this.windowMs) };
  }

  async increment(key: string): Promise<ClientRateLimitInfo> {
    const { id, resetTime } = this.row(key);
    const found = await RateHitModel.findOneAndUpdate(
      { _id: id },
      { $inc: { hits: 1 }, $setOnInsert: { expiresAt: resetTime } },
      { upsert: true, returnDocument: 'after' },
    ).lean();
    return { totalHits: found?.hits ?? 1, resetTime };
  }

  async get(key: string): Promise<ClientRateLimitInfo | undefined> {
    const { id, resetTime } = this.row(key);
    const found = await RateHitModel.findOne({ _id: id }).lean();
    return found ? { totalHits: found.hits, resetTime } : undefined;
  }

  async decrement(key: string): Promise<void> {
    await RateHitModel.updateOne({ _id: this.row(key).id }, { $inc: { hits: -1 } });
  }

  async resetKey(key: string): Promise<void> {
    await RateHitModel.deleteOne({ _id: this.row(key).id });
  }
}
