import mongoose from 'mongoose';
import { MINUTE } from '../../../shared/time.ts';
import type { Clock } from '../clock.ts';
import { declareModel } from '../document.ts';
import { giveLease, takeLease } from '../lease.ts';
import type { Logger } from '../logger.ts';
import { createIndexes } from './connect.ts';
import { deepenForum } from './depth.migration.ts';

/** A change of stored data, done once per database. It must be able to run again after a crash half-way. */
export interface Migration {
  /** Sorts by day: `2026-11-24-first-indexes`. */
  name: string;
  run(): Promise<void>;
}

/** Which migrations this database has had. */
export const MigrationModel = declareModel<{ _id: string; doneAt: Date }>('Migration', 'migrations', {
  doneAt: Date,
});

/** Who has chosen what reaches them goes on being asked about their own words: the question came after their choice. */
async function askAboutConsent(): Promise<void> {
  await mongoose.connection
    .collection<{ app: string[] }>('notice_preferences')
    .updateMany({}, { $addToSet: { app: 'consent' } });
}

/** All migrations, oldest first. Indexes that models declare are made at every start and need none. */
export const migrations: readonly Migration[] = [
  { name: '2026-11-24-forum-depth', run: deepenForum },
  { name: '2026-11-24-first-indexes', run: createIndexes },
  { name: '2026-11-24-consent-notices', run: askAboutConsent },
];

/** Runs what this database has not had, on one node at a time; the others wait. */
export async function migrate(
  list: readonly Migration[],
  deps: { clock: Clock; log: Logger; holder: string },
): Promise<void> {
  while (!(await takeLease('migrations', deps.holder, deps.clock.now(), 10 * MINUTE)))
    await new Promise((resolve) => setTimeout(resolve, 500));
  try {
    const had = new Set(
      (await MigrationModel.find({}, { _id: 1 }).limit(10_000).lean()).map((row) => row._id),
    );
    for (const { name, run } of list.filter((each) => !had.has(each.name))) {
      deps.log.info({ migration: name }, 'migrating');
      await run();
      await MigrationModel.create([{ _id: name, doneAt: deps.clock.now() }]);
    }
  } finally {
    await giveLease('migrations', deps.holder);
  }
}
