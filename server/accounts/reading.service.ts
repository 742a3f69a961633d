import { Refusal } from '../../shared/errors.ts';
import type { ParsedOf } from '../../shared/operations.ts';
import { DAY, later } from '../../shared/time.ts';
import { type Context, signedIn } from '../platform/context.ts';
import { openSeal, seal } from '../platform/seal.ts';
import type { Secrets } from '../platform/secrets.ts';
import type { SubjectPort } from '../platform/subjects.ts';
import { KEPT_MS, type ReadingCount, ReadingCountModel } from './reading-count.model.ts';

const SEALED_FOR = 'reading';

/** What someone says of their reading, '' for nothing. */
export function noteIn(secrets: Secrets, { _id, note }: Pick<ReadingCount, '_id' | 'note'>): string {
  return (note && openSeal(secrets, SEALED_FOR, _id, note)) || '';
}

function viewState(ctx: Context, count: ReadingCount | null) {
  const slowed = count?.slowedUntil && count.slowedUntil > ctx.now ? count.slowedUntil : null;
  return {
    slowedUntil: slowed?.toISOString() ?? null,
    note: slowed && count ? noteIn(ctx.node.secrets, count) : '',
    answer: count?.answer || null,
  };
}

/** How the viewer's reading stands. */
export async function getReading(ctx: Context) {
  return viewState(ctx, await ReadingCountModel.findOne({ _id: signedIn(ctx).memberId }).lean());
}

/** Keeps what the viewer says of their reading, for the desk. */
export async function explainReading(ctx: Context, input: ParsedOf<'accounts.explainReading'>) {
  const { memberId } = signedIn(ctx);
  const note = seal(ctx.node.secrets, SEALED_FOR, memberId, input.note);
  const told = await ReadingCountModel.findOneAndUpdate(
    { _id: memberId, slowedUntil: { $gt: ctx.now } },
    { $set: { note } },
    { returnDocument: 'after' },
  ).lean();
  if (!told) throw new Refusal('CONFLICT');
  return viewState(ctx, told);
}

/** Keeps the desk's answer; found fine, someone reads on, and is not asked again for a day. */
export async function keepAnswer(memberId: string, fine: boolean, answer: string, at: Date): Promise<void> {
  const on = { since: at, posts: 0, profiles: 0, pastAt: null, slowedUntil: null, fineUntil: later(at, DAY) };
  const expiresAt = later(at, KEPT_MS);
  await ReadingCountModel.updateOne(
    { _id: memberId },
    { $set: { ...(fine ? on : {}), answer, note: '', expiresAt } },
  );
}

/** That someone was shown far more than people read: counts, and what they say about it. Nobody reports it by hand. */
export function createReadingSubject(secrets: Secrets): SubjectPort {
  return {
    async requireVisible() {
      throw new Refusal('NOT_FOUND');
    },
    async describe(ref) {
      const count = await ReadingCountModel.findOne({ _id: ref.id }).lean();
      return {
        authorId: ref.id,
        text: count ? noteIn(secrets, count) || null : null,
        state: count?.slowedUntil ? 'slowed' : 'noted',
        link: '/account/reading',
        recent: [],
      };
    },
  };
}
