import { Refusal } from '../../shared/errors.ts';
import type { MaskView } from '../../shared/masks.ts';
import type { ParsedOf } from '../../shared/operations.ts';
import { listCards } from '../accounts/cards.service.ts';
import { audit } from '../platform/audit.ts';
import { type Context, signedIn } from '../platform/context.ts';
import { changeWithEvents, event } from '../platform/outbox.ts';
import { type Mask, MaskModel } from './mask.model.ts';
import { ownerIn } from './masks.ts';

/** So many of the desk must want it. */
const ENOUGH = 2;

async function requireMask(ctx: Context, maskId: string): Promise<Mask> {
  const mask = await MaskModel.findOne({ _id: maskId }).lean();
  // Who wears it does not learn at the desk what others want to know of them.
  if (!mask || ownerIn(ctx, mask) === signedIn(ctx).memberId) throw new Refusal('NOT_FOUND');
  return mask;
}

async function viewMask(ctx: Context, mask: Mask): Promise<MaskView> {
  const { memberId } = signedIn(ctx);
  const open = mask.asked.length >= ENOUGH;
  const owner = open ? ownerIn(ctx, mask) : null;
  const cards = await listCards([...mask.asked.map((each) => each.byId), ...(owner ? [owner] : [])], ctx.now);
  return {
    maskId: mask._id,
    state: open ? 'open' : mask.asked.length ? 'asked' : 'closed',
    asked: mask.asked.map(({ byId, reason, at }) => ({
      by: cards(byId).handle,
      reason,
      at: at.toISOString(),
    })),
    handle: owner && cards(owner).handle,
    can: { open: !open && !mask.asked.some((each) => each.byId === memberId) },
  };
}

/** A mask at the desk. A look at who it is is written down before it is shown. */
export async function getMask(ctx: Context, input: ParsedOf<'forum.getMask'>) {
  const mask = await requireMask(ctx, input.maskId);
  if (mask.asked.length >= ENOUGH) await audit(ctx, 'forum.viewMask', mask._id);
  return viewMask(ctx, mask);
}

/** Wants a mask opened, or agrees that it is; CONFLICT for one who has said so already, or once it is open. */
export async function openMask(ctx: Context, input: ParsedOf<'forum.openMask'>) {
  const mask = await requireMask(ctx, input.maskId);
  const byId = signedIn(ctx).memberId;
  if (mask.asked.length >= ENOUGH || mask.asked.some((each) => each.byId === byId))
    throw new Refusal('CONFLICT');
  const second = mask.asked.length === ENOUGH - 1;
  await audit(ctx, second ? 'forum.openMask' : 'forum.askOpenMask', mask._id, input.reason);
  const changed = await changeWithEvents(
    ctx,
    MaskModel,
    { _id: mask._id, asked: { $size: mask.asked.length }, 'asked.byId': { $ne: byId } },
    { $push: { asked: { byId, reason: input.reason, at: ctx.now } } },
    second ? [event('forum.mask.opened', { maskId: mask._id, threadId: mask.threadId })] : [],
  );
  if (!changed) throw new Refusal('CONFLICT');
  await changed.told;
  return viewMask(ctx, changed.doc);
}
