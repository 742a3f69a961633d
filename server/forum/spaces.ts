import { later, SECOND } from '../../shared/time.ts';
import { type Space, SpaceModel } from './space.model.ts';

/** What is remembered of a space: everything but its counters. */
export type KnownSpace = Pick<
  Space,
  '_id' | 'name' | 'tags' | 'readers' | 'posters' | 'holdsAttacks' | 'masks' | 'position'
>;

/** How long another node's change of a space's rights may go unseen here. */
const FRESH_MS = 2 * SECOND;
/** More spaces than anyone could choose from. */
const MOST_SPACES = 500;

let known: { from: Date; until: Date; loading: Promise<ReadonlyMap<string, KnownSpace>> } | null = null;

async function load(): Promise<ReadonlyMap<string, KnownSpace>> {
  const rows = await SpaceModel.find(
    {},
    { name: 1, tags: 1, readers: 1, posters: 1, holdsAttacks: 1, masks: 1, position: 1 },
  )
    .sort({ position: 1, _id: 1 })
    .limit(MOST_SPACES)
    .lean();
  return new Map(rows.map((space) => [space._id, space]));
}

/** All spaces in their order, at most two seconds old: reading a thread asks for one each time. */
export function knownSpaces(now: Date): Promise<ReadonlyMap<string, KnownSpace>> {
  if (!known || now >= known.until || now < known.from) {
    const loading = load();
    const mine = { from: now, until: later(now, FRESH_MS), loading };
    known = mine;
    loading.catch(() => {
      if (known === mine) known = null;
    });
  }
  return known.loading;
}

/** Ids of the spaces that every member reads. */
export async function openSpaceIds(now: Date): Promise<ReadonlySet<string>> {
  const spaces = [...(await knownSpaces(now)).values()];
  return new Set(spaces.filter((space) => space.readers.kind === 'members').map((space) => space._id));
}

/** Looks again at once: a space was opened or changed here. */
export function forgetSpaces(): void {
  known = null;
}
