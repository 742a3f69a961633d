import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { VERSION } from './commands/diagnostics.ts';
import { Engine } from './engine.ts';
import { type Address, isLoopback, WireServer } from './wire/server.ts';

interface Options {
  port: number;
  dbpath: string;
  host: string;
  unix: string | undefined;
  parent: number | undefined;
  version: boolean;
}

const say = (line: string) => process.stdout.write(`${line}\n`);
const complain = (line: string) => process.stderr.write(`${line}\n`);

/** Reads the options that mongod has too, as far as they mean something here. */
function parseOptions(args: string[]): Options {
  const options: Options = {
    port: 27017,
    dbpath: './data/engine',
    host: '127.0.0.1',
    unix: undefined,
    parent: undefined,
    version: false,
  };
  for (let i = 0; i < args.length; i++) {
    const [name, inline] = (args[i] as string).split(/=(.*)/s, 2) as [string, string | undefined];
    const value = () => inline ?? args[++i] ?? '';
    switch (name) {
      case '--port':
        options.port = Number(value());
        break;
      case '--dbpath':
        options.dbpath = value();
        break;
      case '--bind_ip':
        options.host = value();
        break;
      case '--unix':
        options.unix = value();
        break;
      case '--parent':
        options.parent = Number(value());
        break;
      case '--version':
        options.version = true;
        break;
      case '--storageEngine':
      case '--setParameter':
        value();
        break;
      case '--noauth':
      case '--quiet':
        break;
      default:
        throw new Error(`unknown option ${name}`);
    }
  }
  if (!Number.isInteger(options.port) || options.port < 0 || options.port > 65_535)
    throw new Error('--port must be a port number');
  if (options.unix === undefined && !isLoopback(options.host))
    throw new Error(`--bind_ip ${options.host} is refused: the engine listens on loopback only`);
  return options;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** How long an orderly stop may take before the process ends anyway; what was acknowledged is on the disk by then. */
const STOP_WITHIN_MS = 5_000;

async function main(): Promise<void> {
  // When the service is gone, so are the pipes that it read: nobody hears a complaint about that, least of all in a circle.
  for (const pipe of [process.stdout, process.stderr]) pipe.on('error', () => {});
  const options = parseOptions(process.argv.slice(2));
  if (options.version) {
    say(`db version v${VERSION}`);
    say('alongside engine');
    return;
  }
  const dbpath = resolve(options.dbpath);
  mkdirSync(dbpath, { recursive: true, mode: 0o700 });
  const begun = performance.now();
  const engine = await Engine.open(dbpath);
  const server = new WireServer(engine, (error) =>
    complain(`engine: ${(error as Error)?.stack ?? String(error)}`),
  );
  const address: Address = options.unix
    ? { path: resolve(options.unix) }
    : { host: options.host, port: options.port };
  let port: number;
  try {
    port = await server.listen(address);
  } catch (error) {
    await engine.close();
    throw error;
  }
  let stopping = false;
  const stop = async (code: number) => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(code), STOP_WITHIN_MS);
    await server.close();
    await engine.close();
    process.exit(code);
  };
  process.on('SIGINT', () => void stop(0));
  process.on('SIGTERM', () => void stop(0));
  process.on('unhandledRejection', (error) => {
    // A failed commit rejects every put of its transaction; who waits for the transaction is told already.
    if ((error as { commitError?: unknown }).commitError === undefined) throw error;
  });
  process.on('uncaughtException', (error) => {
    complain(`engine: ${error.stack ?? error}`);
    void stop(1);
  });
  const { parent } = options;
  if (parent)
    setInterval(() => {
      if (!isAlive(parent)) void stop(0);
    }, 1000).unref();
  say(
    JSON.stringify({
      msg: 'waiting for connections',
      pid: process.pid,
      openedInMs: Math.round(performance.now() - begun),
      ...(options.unix ? { path: options.unix } : { port }),
    }),
  );
}

main().catch((error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE') say('address already in use');
  complain(`engine: ${error.message}`);
  process.exit(48);
});
