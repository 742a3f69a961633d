// Builds the browser's files and the server's bundles into dist/, but only when a source changed since the last build.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
const SOURCES = [
  'shared',
  'moderation',
  'server',
  'client',
  'build.mjs',
  'vite.config.ts',
  'package-lock.json',
];
const SERVER_ENTRIES = {
  main: 'server/main.ts',
  engine: 'server/platform/database/embedded/main.ts',
  seed: 'server/scripts/seed.ts',
  screen: 'server/scripts/screen.ts',
  backup: 'server/scripts/backup.ts',
  restore: 'server/scripts/restore.ts',
  'db-verify': 'server/scripts/db-verify.ts',
};

/** One line per source file: path, size and time of change. */
function* fingerprint(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) yield `${path} ${stat.size} ${stat.mtimeMs}\n`;
  else for (const name of readdirSync(path).sort()) yield* fingerprint(join(path, name));
}

process.chdir(root);
const hash = createHash('sha256').update(process.version);
for (const source of SOURCES)
  if (existsSync(source)) for (const line of fingerprint(source)) hash.update(line);
const stamp = hash.digest('hex');
const stampFile = 'dist/.stamp';
const fresh = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;

if (!fresh) {
  const started = Date.now();
  const { build } = await import('vite');
  rmSync(stampFile, { force: true });
  if (existsSync('client/main.tsx')) await build({ mode: 'production', logLevel: 'warn' });
  const input = Object.fromEntries(Object.entries(SERVER_ENTRIES).filter(([, file]) => existsSync(file)));
  await build({
    mode: 'production',
    logLevel: 'warn',
    build: {
      ssr: true,
      outDir: 'dist/server',
      emptyOutDir: true,
      sourcemap: true,
      copyPublicDir: false,
      rollupOptions: { input },
    },
  });
  mkdirSync('dist', { recursive: true });
  writeFileSync(stampFile, stamp);
  process.stderr.write(`built in ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
}
