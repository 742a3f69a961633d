/** The floor of a meeting: who speaks and who waits. The server keeps the only one, so everyone sees one order. */
export interface Floor {
  /** `open`: anyone speaks. `hands`: the floor goes along the queue. */
  mode: 'open' | 'hands';
  holderId: string | null;
  heldSince: Date | null;
  /** Waiting people, the next first. */
  queue: { memberId: string; raisedAt: Date }[];
  /** How often each person has had the floor in this meeting: who has spoken less goes first among those who wait. */
  turns: Record<string, number>;
}

/** The floor of a meeting that has just begun. */
export const EMPTY_FLOOR: Floor = { mode: 'open', holderId: null, heldSince: null, queue: [], turns: {} };

function give(floor: Floor, memberId: string, now: Date): Floor {
  return {
    ...floor,
    holderId: memberId,
    heldSince: now,
    queue: floor.queue.filter((hand) => hand.memberId !== memberId),
    turns: { ...floor.turns, [memberId]: (floor.turns[memberId] ?? 0) + 1 },
  };
}

/** Keeps the promise of `hands`: whenever someone waits, someone has the floor. */
function settle(floor: Floor, now: Date): Floor {
  const next = floor.queue[0];
  return floor.mode === 'hands' && floor.holderId === null && next ? give(floor, next.memberId, now) : floor;
}

/** Raises a hand. People who have had fewer turns stand before those who have had more; among equals, first come first served. Twice is once. */
export function raiseHand(floor: Floor, memberId: string, now: Date): Floor {
  if (floor.holderId === memberId || floor.queue.some((hand) => hand.memberId === memberId)) return floor;
  const turnsOf = (id: string) => floor.turns[id] ?? 0;
  const mine = turnsOf(memberId);
  const behind = floor.queue.findIndex((hand) => turnsOf(hand.memberId) > mine);
  const at = behind === -1 ? floor.queue.length : behind;
  return settle({ ...floor, queue: floor.queue.toSpliced(at, 0, { memberId, raisedAt: now }) }, now);
}

/** Takes a hand down. */
export function lowerHand(floor: Floor, memberId: string): Floor {
  const queue = floor.queue.filter((hand) => hand.memberId !== memberId);
  return queue.length === floor.queue.length ? floor : { ...floor, queue };
}

/** Ends the turn of whoever has the floor; the next one has it at once. */
export function endTurn(floor: Floor, now: Date): Floor {
  return settle({ ...floor, holderId: null, heldSince: null }, now);
}

/** Gives the floor to the next in the queue, or to a person who need not wait in it. With nobody waiting, it becomes free. */
export function giveFloor(floor: Floor, memberId: string | undefined, now: Date): Floor {
  const to = memberId ?? floor.queue[0]?.memberId;
  return to === undefined ? { ...floor, holderId: null, heldSince: null } : give(floor, to, now);
}

/** Takes a person out of the queue and off the floor: they left, were paused or removed. */
export function withdraw(floor: Floor, memberId: string, now: Date): Floor {
  const without = lowerHand(floor, memberId);
  return without.holderId === memberId ? endTurn(without, now) : without;
}

/** Sets how turns go. */
export function setMode(floor: Floor, mode: Floor['mode'], now: Date): Floor {
  return settle(
    mode === 'open' ? { ...floor, mode, holderId: null, heldSince: null } : { ...floor, mode },
    now,
  );
}

/** Whether a person may say something now, by the floor alone. A facilitator may always. */
export function maySpeak(floor: Floor, memberId: string, facilitates: boolean): boolean {
  return facilitates || floor.mode === 'open' || floor.holderId === memberId;
}
