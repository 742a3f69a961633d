// Checks a backup and puts it in the place of the bundled engine's data, whose engine must be stopped. What was there
// is kept beside it.
// usage: npm run restore -- --from backups/2026-11-24 --to data/engine
import { readArguments, restoreEngine } from './engine-files.ts';

const { from, to } = readArguments(['from', 'to']);
try {
  const { documents, digest, kept } = await restoreEngine(from, to);
  console.log(`${documents} documents restored to ${to}, sha256 of all ${digest}`);
  if (kept) console.log(`the data from before are in ${kept}`);
} catch (error) {
  console.error(`nothing was restored: ${(error as Error).message}`);
  process.exitCode = 1;
}
