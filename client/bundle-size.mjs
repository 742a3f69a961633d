// Prints what a browser fetches before a thread can be used, gzipped, from the build's manifest. `--json` for machines.
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const DIST = new URL('../dist/client/', import.meta.url);
const GOAL = 45 * 1024;
const print = (line) => process.stdout.write(`${line}\n`);

if (!existsSync(new URL('.vite/manifest.json', DIST))) {
  process.stderr.write('There is no build yet: run `node build.mjs` first.\n');
  process.exit(1);
}
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', DIST), 'utf8'));
const gzipped = (file) => gzipSync(readFileSync(new URL(file, DIST)), { level: 9 }).length;

/** The scripts of some manifest entries with all that they import at once. */
function scriptsOf(names) {
  const files = new Set();
  const visit = (name) => {
    const entry = manifest[name];
    if (!entry || files.has(entry.file)) return;
    files.add(entry.file);
    for (const next of entry.imports ?? []) visit(next);
  };
  names.forEach(visit);
  return [...files];
}

const sum = (files) => files.reduce((total, file) => total + gzipped(file), 0);
const entry = scriptsOf(['client/main.tsx']);
const thread = scriptsOf(['client/main.tsx', 'client/forum/ThreadScreen.tsx', 'client/i18n/en.ts']);
const later = (name) => sum(scriptsOf([name]).filter((file) => !thread.includes(file)));
const size = {
  entryBytes: sum(entry),
  threadBytes: sum(thread),
  goalBytes: GOAL,
  withinGoal: sum(thread) <= GOAL,
  stylesBytes: sum(manifest['client/main.tsx'].css ?? []),
  laterBytes: {
    socket: later('client/api/socket.ts'),
    composer: later('client/composer/Composer.tsx'),
  },
  threadFiles: Object.fromEntries(thread.map((file) => [file, gzipped(file)])),
};

if (process.argv.includes('--json')) print(JSON.stringify(size));
else {
  const kb = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
  print(`entry                    ${kb(size.entryBytes)}`);
  print(
    `a thread, before use     ${kb(size.threadBytes)} (goal ${kb(GOAL)}${size.withinGoal ? '' : ', missed'})`,
  );
  for (const [file, bytes] of Object.entries(size.threadFiles))
    print(`    ${kb(bytes).padStart(8)}  ${file}`);
  print(`styles                   ${kb(size.stylesBytes)}`);
  print(`later: socket            ${kb(size.laterBytes.socket)}`);
  print(`later: composer          ${kb(size.laterBytes.composer)}`);
}
process.exitCode = size.withinGoal ? 0 : 1;
