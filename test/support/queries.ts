import type { CommandStartedEvent, MongoClient } from 'mongodb';
import mongoose from 'mongoose';

/** A query as some area asked it: one of each shape is kept. */
interface Asked {
  collection: string;
  filter: Record<string, unknown>;
  sort: Record<string, unknown> | undefined;
}

const seen = new Map<string, Asked>();
const waiting: Asked[] = [];
/** Queries that read a whole collection, as `collection: filter`. */
const scanning: string[] = [];

/** What of a value decides which index fits: its type and the operators in it, not what it is. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.length ? [shapeOf(value[0])] : [];
  if (value === null || value instanceof Date || typeof value !== 'object') return typeof value;
  if ('_bsontype' in value) return String(value._bsontype);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shapeOf(inner)]));
}

type Command = Record<string, unknown> & {
  filter?: Asked['filter'];
  sort?: Asked['sort'];
  query?: Asked['filter'];
  pipeline?: { $match?: Asked['filter'] }[];
  updates?: { q: Asked['filter'] }[];
  deletes?: { q: Asked['filter'] }[];
};

function filtersOf(name: string, command: Command): Asked['filter'][] {
  if (name === 'find') return [command.filter ?? {}];
  if (name === 'aggregate') return [command.pipeline?.[0]?.$match ?? {}];
  if (name === 'update') return (command.updates ?? []).map((each) => each.q);
  if (name === 'delete') return (command.deletes ?? []).map((each) => each.q);
  if (name === 'count' || name === 'distinct' || name === 'findAndModify') return [command.query ?? {}];
  return [];
}

function note({ commandName, command }: CommandStartedEvent): void {
  if (!looking) return;
  const collection = String(command[commandName]);
  for (const filter of filtersOf(commandName, command as Command)) {
    const asked = { collection, filter, sort: (command as Command).sort };
    const key = JSON.stringify([collection, shapeOf(filter), asked.sort]);
    if (seen.has(key)) continue;
    seen.set(key, asked);
    waiting.push(asked);
  }
}

let looking = true;

/** Runs what a test or a migration asks of whole collections, which no area may. */
export async function unwatched<T>(work: () => Promise<T>): Promise<T> {
  looking = false;
  try {
    return await work();
  } finally {
    looking = true;
  }
}

/** Notes each query that the service asks from now on. */
export function watchQueries(client: MongoClient): void {
  client.on('commandStarted', note);
}

const planned = (plan: unknown): string => JSON.stringify(plan ?? {});

/** Asks the database how it would answer what was noted since the last time. Call before the data is dropped. */
export async function explainQueries(): Promise<void> {
  const { db } = mongoose.connection;
  if (!db) return;
  for (const { collection, filter, sort } of waiting.splice(0)) {
    const found = await db.command({
      explain: { find: collection, filter, ...(sort ? { sort } : {}) },
      verbosity: 'queryPlanner',
    });
    const plan = planned((found['queryPlanner'] as { winningPlan?: unknown } | undefined)?.winningPlan);
    if (plan.includes('COLLSCAN')) scanning.push(`${collection}: ${JSON.stringify(shapeOf(filter))}`);
  }
}

/** What was found in this run. */
export function explained(): { shapes: number; scanning: readonly string[] } {
  return { shapes: seen.size, scanning };
}
