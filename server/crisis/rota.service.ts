import { Refusal, wrongFields } from '../../shared/errors.ts';
import { newId } from '../../shared/ids.ts';
import type { ParsedOf } from '../../shared/operations.ts';
import { isResponder } from '../../shared/roles.ts';
import { DAY, HOUR, later } from '../../shared/time.ts';
import { findMemberByHandle, listCards, listResponders } from '../accounts/cards.service.ts';
import { handleKey } from '../accounts/handles.ts';
import { audit } from '../platform/audit.ts';
import type { Context } from '../platform/context.ts';
import { isDuplicate } from '../platform/outbox.ts';
import { canChangeShift } from './crisis.policy.ts';
import { gaps, whoIsOnCall } from './rota.ts';
import { type Shift, ShiftModel } from './shift.model.ts';

/** A shift is a stretch that a person can stay awake for. */
const LONGEST_SHIFT_MS = 24 * HOUR;

async function viewShifts(ctx: Context, shifts: readonly Shift[]) {
  const cards = await listCards(
    shifts.map((shift) => shift.memberId),
    ctx.now,
  );
  return shifts.map((shift) => ({
    shiftId: shift._id,
    person: cards(shift.memberId),
    line: shift.line,
    startsAt: shift.startsAt.toISOString(),
    endsAt: shift.endsAt.toISOString(),
  }));
}

/** Seven days of the rota, who is on call now, and what nobody covers. */
export async function getRota(ctx: Context, input: ParsedOf<'crisis.getRota'>) {
  const from = input.from ? new Date(input.from) : ctx.now;
  const until = later(from, 7 * DAY);
  const [shifts, onNow] = await Promise.all([
    ShiftModel.find({ endsAt: { $gt: from }, startsAt: { $lt: until } })
      .sort({ startsAt: 1, line: 1 })
      .limit(500)
      .lean(),
    ShiftModel.find({ endsAt: { $gt: ctx.now }, startsAt: { $lte: ctx.now } })
      .limit(200)
      .lean(),
  ]);
  const onCall = whoIsOnCall(onNow, ctx.now);
  const cards = await listCards(
    onCall.map((each) => each.memberId),
    ctx.now,
  );
  return {
    onCallNow: onCall.map((each) => cards(each.memberId)),
    shifts: await viewShifts(ctx, shifts),
    gaps: gaps(shifts, from, until).map((gap) => ({
      startsAt: gap.startsAt.toISOString(),
      endsAt: gap.endsAt.toISOString(),
    })),
    can: { change: ctx.viewer !== null && isResponder(ctx.viewer) },
  };
}

/** Puts someone who sits at the desk on the rota. */
export async function createShift(ctx: Context, input: ParsedOf<'crisis.createShift'>) {
  const startsAt = new Date(input.startsAt);
  const endsAt = new Date(input.endsAt);
  const length = endsAt.getTime() - startsAt.getTime();
  if (length <= 0 || length > LONGEST_SHIFT_MS) throw wrongFields({ endsAt: 'shift-hours' });
  const person = await findMemberByHandle(handleKey(input.handle));
  const atDesk = person && (await listResponders()).some((each) => each.memberId === person.memberId);
  if (!person || !atDesk) throw wrongFields({ handle: 'not-at-desk' });
  if (!canChangeShift(ctx.viewer, person.memberId)) throw new Refusal('FORBIDDEN');
  const { clientId, line } = input;
  const shift: Shift = {
    _id: newId('shift', ctx.now.getTime()),
    memberId: person.memberId,
    clientId,
    line,
    startsAt,
    endsAt,
  };
  let stored = shift;
  try {
    await ShiftModel.create([shift]);
    await audit(ctx, 'crisis.createShift', shift._id);
  } catch (error) {
    const first =
      isDuplicate(error) && (await ShiftModel.findOne({ clientId, memberId: person.memberId }).lean());
    if (!first) throw error;
    stored = first;
  }
  const [view] = await viewShifts(ctx, [stored]);
  if (!view) throw new Refusal('INTERNAL');
  return view;
}

/** Takes a shift off the rota. */
export async function deleteShift(ctx: Context, input: ParsedOf<'crisis.deleteShift'>) {
  const shift = await ShiftModel.findOne({ _id: input.shiftId }).lean();
  if (!shift) throw new Refusal('NOT_FOUND');
  if (!canChangeShift(ctx.viewer, shift.memberId)) throw new Refusal('FORBIDDEN');
  await ShiftModel.deleteOne({ _id: shift._id });
  await audit(ctx, 'crisis.deleteShift', shift._id);
  return { done: true as const };
}
