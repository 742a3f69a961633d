import type { Model, UpdateQuery } from 'mongoose';
import type { DomainEvent, EventName, PayloadOf } from '../../shared/events.ts';
import { newId } from '../../shared/ids.ts';
import { later, SECOND } from '../../shared/time.ts';
import { insertAlong } from './along.ts';
import type { Context } from './context.ts';

/** An event as it lies in its document until every listener has had it. */
export interface OutboxEntry extends DomainEvent {
  /** Names of the listeners that are through with it. */
  done: string[];
  tries: number;
  /** When the sweeper may take it up, should the process that wrote it be gone. */
  nextTryAt: Date;
}

/** A document that tells of its own changes. */
export interface WithOutbox {
  _id: string;
  outbox: OutboxEntry[];
}

/** An event to be told once the write that carries it is done. */
export interface NewEvent<N extends EventName = EventName> {
  name: N;
  payload: PayloadOf<N>;
}

/** Carries events from documents to listeners; `dispatch.ts` is the real one. */
export interface Outbox {
  /** Refuses an event whose payload does not match its declaration (outside production). */
  check(event: NewEvent): void;
  /** Starts telling the listeners; resolves when they are through. Never rejects: what fails is taken up by the sweeper. */
  deliver<T extends WithOutbox>(model: Model<T>, documentId: string, entries: OutboxEntry[]): Promise<void>;
}

/** How long the writing process has for itself before the sweeper may take an event up. */
const GRACE_MS = 15 * SECOND;

/** Declares an event; its payload is checked by type here and by schema before the write. */
export function event<N extends EventName>(name: N, payload: PayloadOf<N>): NewEvent<N> {
  return { name, payload };
}

function entries(ctx: Context, events: readonly NewEvent[]): OutboxEntry[] {
  return events.map((each) => {
    ctx.node.outbox.check(each);
    return {
      ...each,
      id: newId('event', ctx.now.getTime()),
      at: ctx.now,
      done: [],
      tries: 0,
      nextTryAt: later(ctx.now, GRACE_MS),
    };
  });
}

/** True for a unique index's refusal; `field` narrows it to an index that has this field. */
export function isDuplicate(error: unknown, field?: string): boolean {
  const found = error as { code?: unknown; keyPattern?: Record<string, unknown> };
  return found?.code === 11_000 && (field === undefined || field in (found.keyPattern ?? {}));
}

/** A write and the telling of it. `told` resolves when every listener has had its events. */
export interface Told<T> {
  doc: T;
  told: Promise<void>;
}

/** Inserts one document with the events that tell of it, in one atomic write. Rejects as the driver does (see `isDuplicate`). */
export async function insertWithEvents<T extends WithOutbox>(
  ctx: Context,
  model: Model<T>,
  doc: Omit<T, 'outbox'>,
  events: readonly NewEvent[],
): Promise<Told<T>> {
  const outbox = entries(ctx, events);
  const whole = { ...doc, outbox } as unknown as T;
  const [error] = await insertAlong(model, whole);
  if (error) throw error;
  return { doc: whole, told: ctx.node.outbox.deliver(model, whole._id, outbox) };
}

/** Changes one document if it still matches, with the events that tell of it, in one atomic write; null when nothing matched. */
export async function changeWithEvents<T extends WithOutbox>(
  ctx: Context,
  model: Model<T>,
  filter: Record<string, unknown>,
  update: UpdateQuery<T>,
  events: readonly NewEvent[],
  options: { upsert?: boolean } = {},
): Promise<Told<T> | null> {
  const outbox = entries(ctx, events);
  const push = (update as { $push?: Record<string, unknown> }).$push;
  const doc = (await model
    .findOneAndUpdate(
      filter,
      { ...update, $push: { ...push, outbox: { $each: outbox } } } as UpdateQuery<T>,
      { returnDocument: 'after', upsert: options.upsert ?? false },
    )
    .lean()) as T | null;
  return doc && { doc, told: ctx.node.outbox.deliver(model, doc._id, outbox) };
}
