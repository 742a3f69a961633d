// Walks every index of the bundled engine's data against the documents, also while the service runs.
// usage: npm run db:verify -- --from data/engine
import { readArguments, verifyEngine } from './engine-files.ts';

const { from } = readArguments(['from']);
try {
  const { collections, documents, entries, digest, faults } = verifyEngine(from);
  for (const fault of faults) console.error(fault);
  console.log(
    `${collections} collections, ${documents} documents, ${entries} index entries, ${faults.length} faults, sha256 ${digest}`,
  );
  process.exitCode = faults.length > 0 ? 1 : 0;
} catch (error) {
  console.error(`can't be verified: ${(error as Error).message}`);
  process.exitCode = 1;
}
