// Copies the bundled engine's data, consistent and compacted, while the service runs.
// usage: npm run backup -- --from data/engine --to backups/2026-11-24
import { copyEngine, readArguments } from './engine-files.ts';

const { from, to } = readArguments(['from', 'to']);
try {
  const { documents, digest } = await copyEngine(from, to);
  console.log(`${documents} documents copied to ${to}, sha256 of all ${digest}`);
} catch (error) {
  console.error(`no backup was made: ${(error as Error).message}`);
  process.exitCode = 1;
}
