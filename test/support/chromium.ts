import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { extract } from 'tar-fs';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Unpacks the Chromium that npm brought, once, with the fonts and libraries that it needs on a bare machine. */
async function unpacked(): Promise<{ executablePath: string; env: Record<string, string> }> {
  const from = resolve('node_modules/@sparticuz/chromium');
  const { version } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8')) as { version: string };
  const folder = resolve('node_modules/.cache/chromium', version);
  const executablePath = join(folder, 'chromium');
  if (!existsSync(executablePath)) {
    const partial = `${folder}.${process.pid}`;
    mkdirSync(join(partial, 'fontcache'), { recursive: true });
    const unpack = (name: string, to: NodeJS.WritableStream) =>
      pipeline(createReadStream(join(from, 'bin', name)), createBrotliDecompress(), to);
    await Promise.all([
      unpack('chromium.br', createWriteStream(join(partial, 'chromium'), { mode: 0o755 })),
      unpack('al2023.tar.br', extract(join(partial, 'al2023'))),
      unpack('fonts.tar.br', extract(join(partial, 'fonts'))),
      unpack('swiftshader.tar.br', extract(partial)),
    ]);
    const fonts = `<dir>${folder}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/fontcache</cachedir>`;
    writeFileSync(
      join(partial, 'fonts', 'fonts.conf'),
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${fonts}</fontconfig>`,
    );
    try {
      renameSync(partial, folder);
    } catch (error) {
      // Another run was quicker.
      rmSync(partial, { recursive: true, force: true });
      if (!existsSync(executablePath)) throw error;
    }
  }
  const libraries = [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  const env = Object.fromEntries(Object.entries(process.env).map(([name, value]) => [name, value ?? '']));
  return {
    executablePath,
    env: { ...env, FONTCONFIG_PATH: join(folder, 'fonts'), LD_LIBRARY_PATH: libraries },
  };
}

/** Starts a real browser: CHROMIUM_PATH, or the one from npm. Where none starts, the error says how to name another. */
export async function startBrowser(): Promise<Browser> {
  const named = process.env['CHROMIUM_PATH'];
  try {
    return await chromium.launch({ ...(named ? { executablePath: named } : await unpacked()), args: FLAGS });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : 'unknown';
    throw new Error(
      `The browser did not start (${reason}). Name another with CHROMIUM_PATH=/usr/bin/chromium, or leave the browser journeys out with BROWSER=skip.`,
    );
  }
}
