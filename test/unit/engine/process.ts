import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The engine's entry in its TypeScript form. */
export const ENTRY = fileURLToPath(
  new URL('../../../server/platform/database/embedded/main.ts', import.meta.url),
);

/** An engine running as a process of its own. */
export interface EngineProcess {
  child: ChildProcess;
  port: number;
  uri: string;
  /** What it wrote to both outputs. */
  output(): string;
  /** Sends a signal and waits for the end; gives the exit code or the signal. */
  stop(signal?: NodeJS.Signals): Promise<number | NodeJS.Signals | null>;
}

/** Starts the engine with these options and a free port; throws with its words when it ends instead. */
export function startProcess(
  dbpath: string,
  more: string[] = [],
  environment: Record<string, string> = {},
  entry = ENTRY,
): Promise<EngineProcess> {
  const loader = entry.endsWith('.ts') ? ['--import', 'tsx'] : [];
  const child = spawn(process.execPath, [...loader, entry, '--dbpath', dbpath, '--port', '0', ...more], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  });
  let words = '';
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.once('exit', (code, signal) => resolve(code ?? signal));
  });
  return new Promise((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      words += chunk;
      const port = /"port":(\d+)/.exec(words)?.[1];
      if (!words.includes('waiting for connections') || port === undefined) return;
      resolve({
        child,
        port: Number(port),
        uri: `mongodb://127.0.0.1:${port}/`,
        output: () => words,
        stop(signal = 'SIGINT') {
          child.kill(signal);
          return ended;
        },
      });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    void ended.then((code) => reject(new Error(`the engine ended with ${code}: ${words}`)));
  });
}
