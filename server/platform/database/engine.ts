import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { listenForHeartbeat } from './heartbeat.ts';

/** What the supervisor writes to. */
export interface EngineLogger {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** The bundled database engine, running. */
export interface RunningEngine {
  /** The connection string, which stays the same when the engine is started anew. */
  uri: string;
  /** Whether it answers at this moment. */
  readonly up: boolean;
  /** Stops the engine after what it is writing. */
  close(): Promise<void>;
}

/** Socket paths may have about 108 bytes. */
const MAX_SOCKET_PATH = 100;
const READY_MS = 30_000;
const FIRST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 10_000;
/** An engine that lived this long starts again without waiting. */
const STEADY_MS = 30_000;
const STOP_MS = 15_000;

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? done(address.port) : fail(new Error('no free port')),
      );
    });
  });
}

/**
 * Starts the bundled engine as a child process and keeps it running: after a crash, or when it hangs, it is started again,
 * with longer and longer waits, at the same address. Resolves when it is ready; throws when it can't be started at all.
 */
export async function startEngine(options: {
  dbPath: string;
  entry: string;
  logger: EngineLogger;
}): Promise<RunningEngine> {
  const dbPath = resolve(options.dbPath);
  const { entry, logger } = options;
  mkdirSync(dbPath, { recursive: true, mode: 0o700 });
  const socketPath = join(dbPath, 'engine.sock');
  const usesSocket = Buffer.byteLength(socketPath) <= MAX_SOCKET_PATH;
  const port = usesSocket ? 0 : await freePort();
  const address = usesSocket ? ['--unix', socketPath] : ['--bind_ip', '127.0.0.1', '--port', String(port)];
  const uri = usesSocket
    ? `mongodb://${encodeURIComponent(socketPath)}/alongside`
    : `mongodb://127.0.0.1:${port}/alongside`;
  let child: ChildProcess | null = null;
  let up = false;
  let closing = false;
  let wait = FIRST_WAIT_MS;
  let retry: NodeJS.Timeout | undefined;

  function launch(): Promise<void> {
    return new Promise((ready, fail) => {
      const startedAt = Date.now();
      const args = [
        ...runtimeFlags(entry),
        entry,
        '--dbpath',
        dbPath,
        ...address,
        '--parent',
        String(process.pid),
      ];
      // In a process group of its own: Ctrl-C is for the service, which ends the engine after its last write.
      const running = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
      child = running;
      let lastWords = '';
      let stopListening = () => {};
      const timer = setTimeout(() => running.kill('SIGKILL'), READY_MS);
      running.stdout.on('data', (chunk: Buffer) => {
        if (up || !chunk.includes('waiting for connections')) return;
        clearTimeout(timer);
        up = true;
        logger.info({ pid: running.pid, milliseconds: Date.now() - startedAt }, 'database engine is ready');
        // One that hangs would keep every page waiting: it is ended, and so started anew.
        stopListening = listenForHeartbeat(
          usesSocket ? { path: socketPath } : { port, host: '127.0.0.1' },
          () => {
            logger.error({ pid: running.pid }, 'database engine does not answer any more; ending it');
            running.kill('SIGKILL');
          },
        );
        ready();
      });
      running.stderr.on('data', (chunk: Buffer) => {
        lastWords = `${lastWords}${chunk}`.slice(-2000);
        logger.warn({ pid: running.pid }, chunk.toString('utf8').trim());
      });
      running.once('error', fail);
      running.once('exit', (code, signal) => {
        clearTimeout(timer);
        stopListening();
        const wasUp = up;
        up = false;
        child = null;
        if (closing) return;
        if (!wasUp) {
          fail(
            new Error(
              `the database engine did not start (${signal ?? `exit code ${code}`}): ${lastWords.trim()}`,
            ),
          );
          return;
        }
        if (Date.now() - startedAt > STEADY_MS) wait = FIRST_WAIT_MS;
        logger.error({ code, signal, waitMs: wait }, 'database engine ended unexpectedly; starting it again');
        restart();
      });
    });
  }

  function restart(): void {
    retry = setTimeout(() => {
      if (closing) return;
      launch().catch((error: Error) => {
        logger.error({ waitMs: wait }, error.message);
        restart();
      });
    }, wait);
    wait = Math.min(wait * 2, LONGEST_WAIT_MS);
  }

  await launch();
  return {
    uri,
    get up() {
      return up;
    },
    async close() {
      closing = true;
      clearTimeout(retry);
      const running = child;
      if (!running || running.exitCode !== null) return;
      await new Promise<void>((done) => {
        const timer = setTimeout(() => running.kill('SIGKILL'), STOP_MS);
        running.once('exit', () => {
          clearTimeout(timer);
          done();
        });
        running.kill('SIGTERM');
      });
    },
  };
}

/** In development the entry is TypeScript, which needs the loader; the built one needs nothing. */
function runtimeFlags(entry: string): string[] {
  return entry.endsWith('.ts')
    ? ['--import', 'tsx', '--max-old-space-size=200']
    : ['--enable-source-maps', '--max-old-space-size=200'];
}
