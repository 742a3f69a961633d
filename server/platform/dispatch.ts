import type { Model } from 'mongoose';
import { type DomainEvent, events as declared, type EventName } from '../../shared/events.ts';
import { HOUR, later, SECOND } from '../../shared/time.ts';
import { updateAlong } from './along.ts';
import type { Clock } from './clock.ts';
import { type Context, type Node, systemContext } from './context.ts';
import { type Logger, traceOf } from './logger.ts';
import type { NewEvent, Outbox, OutboxEntry, WithOutbox } from './outbox.ts';

/** What an area does when something happened elsewhere. It may run twice for one event: it must come to the same. */
export interface Listener<N extends EventName = EventName> {
  /** Unique; written into the outbox when it is through. */
  name: string;
  on: N;
  run(ctx: Context, event: DomainEvent<N>): Promise<unknown>;
}

/** Declares a listener with its event's own payload type. */
export function listener<N extends EventName>(
  name: string,
  on: N,
  run: (ctx: Context, event: DomainEvent<N>) => Promise<unknown>,
): Listener {
  return { name, on, run: run as Listener['run'] };
}

type AnyModel = Model<WithOutbox>;

/** Tells listeners what happened, each alone, until all have had it. */
export class Dispatcher implements Outbox {
  private readonly byEvent = new Map<EventName, Listener[]>();
  private readonly underWay = new Set<Promise<void>>();
  private node: Node | null = null;

  constructor(
    listeners: readonly Listener[],
    private readonly models: readonly AnyModel[],
    private readonly deps: { clock: Clock; log: Logger; checkPayloads: boolean },
  ) {
    for (const each of listeners) this.byEvent.set(each.on, [...(this.byEvent.get(each.on) ?? []), each]);
  }

  /** The node whose context listeners run in; given once, by the composition. */
  attach(node: Node): void {
    this.node = node;
  }

  check(event: NewEvent): void {
    if (this.deps.checkPayloads) declared[event.name].parse(event.payload);
  }

  deliver<T extends WithOutbox>(model: Model<T>, documentId: string, entries: OutboxEntry[]): Promise<void> {
    const work = this.tellAll(model as unknown as AnyModel, documentId, entries).finally(() =>
      this.underWay.delete(work),
    );
    this.underWay.add(work);
    return work;
  }

  /** Resolves when nothing is being told any more. */
  async idle(): Promise<void> {
    while (this.underWay.size) await Promise.all(this.underWay);
  }

  /** Takes up what a crash or a failing listener left. Run by one node at a time, as a job. */
  async sweep(now: Date): Promise<void> {
    for (const model of this.models) {
      const waiting = await model
        .find({ 'outbox.nextTryAt': { $lte: now } }, { outbox: 1 })
        .sort({ 'outbox.nextTryAt': 1 })
        .limit(100)
        .lean();
      for (const doc of waiting)
        await this.tellAll(
          model,
          doc._id,
          doc.outbox.filter((entry) => entry.nextTryAt <= now),
        );
    }
  }

  private async tellAll(model: AnyModel, documentId: string, entries: OutboxEntry[]): Promise<void> {
    const through: string[] = [];
    for (const entry of entries) {
      try {
        if (await this.tell(model, documentId, entry)) through.push(entry.id);
      } catch (error) {
        this.deps.log.error(
          { eventId: entry.id, event: entry.name, error: traceOf(error) },
          'an event could not be put away',
        );
      }
    }
    if (!through.length) return;
    await updateAlong(model, {
      filter: { _id: documentId },
      update: { $pull: { outbox: { id: { $in: through } } } },
    }).catch((error: unknown) =>
      this.deps.log.error({ error: traceOf(error) }, 'events could not be put away'),
    );
  }

  /** True when every listener has had the event; otherwise what is left of it is kept for later. */
  private async tell(model: AnyModel, documentId: string, entry: OutboxEntry): Promise<boolean> {
    const node = this.node;
    if (!node) throw new Error('the dispatcher has no node yet');
    const waiting = (this.byEvent.get(entry.name) ?? []).filter((each) => !entry.done.includes(each.name));
    const results = await Promise.allSettled(
      waiting.map((each) => each.run(systemContext(node, this.deps.clock.now()), entry)),
    );
    const failed = results.flatMap((result, at) =>
      result.status === 'rejected' ? [{ at, reason: result.reason }] : [],
    );
    if (!failed.length) return true;
    for (const { at, reason } of failed)
      this.deps.log.error(
        { listener: waiting[at]?.name, eventId: entry.id, tries: entry.tries, error: traceOf(reason) },
        'a listener failed; it will be tried again',
      );
    const done = [
      ...entry.done,
      ...waiting.filter((_, at) => results[at]?.status === 'fulfilled').map((each) => each.name),
    ];
    const wait = Math.min(SECOND * 2 ** Math.min(entry.tries, 20), HOUR);
    await model.updateOne(
      { _id: documentId, 'outbox.id': entry.id },
      {
        $set: {
          'outbox.$.done': done,
          'outbox.$.tries': entry.tries + 1,
          'outbox.$.nextTryAt': later(this.deps.clock.now(), wait),
        },
      },
    );
    return false;
  }
}
