import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** How a process ended. */
interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** A port that nothing listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (typeof address === 'object' && address ? done(address.port) : fail(new Error())));
    });
  });
}

/** The built service as people run it: its own processes, its own data folder, one port through all restarts. */
export class Service {
  /** Everything that the process has printed since its last start. */
  printed = '';
  /** Resolves when the process that runs now has ended. */
  ended: Promise<Ended> = Promise.resolve({ code: null, signal: null });
  private child: ChildProcess | null = null;
  private readonly folder = mkdtempSync(join(tmpdir(), 'alongside-service-'));
  private port = 0;

  constructor(private readonly environment: Record<string, string> = {}) {}

  /** The address of its bundled engine, for another service beside it. */
  get databaseUri(): string {
    return `mongodb://${encodeURIComponent(join(this.folder, 'data/db/engine.sock'))}/alongside`;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Starts the process, in a process group of its own as a terminal would; whether it comes up is `isUp`'s to say. */
  async spawn(): Promise<void> {
    this.port ||= await freePort();
    this.printed = '';
    // Nothing of the environment that runs the tests may decide what the service does.
    const { PATH = '', HOME = '' } = process.env;
    const child = spawn(process.execPath, [resolve('dist/server/main.js')], {
      detached: true,
      cwd: this.folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH,
        HOME,
        PORT: String(this.port),
        DATA_DIR: join(this.folder, 'data'),
        LOG_LEVEL: 'error',
        ...this.environment,
      },
    });
    this.child = child;
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        this.printed += chunk.toString('utf8');
      });
    this.ended = new Promise((done) => child.once('close', (code, signal) => done({ code, signal })));
  }

  /** Starts and waits until it says where it is; throws what it printed when it ends before. */
  async start(): Promise<this> {
    await this.spawn();
    const early = this.ended.then((how) => {
      throw new Error(`the service ended (${how.signal ?? how.code}):\n${this.printed}`);
    });
    early.catch(() => {});
    while (!this.printed.includes('Alongside is at'))
      await Promise.race([early, new Promise((done) => setTimeout(done, 20))]);
    return this;
  }

  /** Sends a signal to the service alone, or to its whole process group as Ctrl-C does. */
  kill(signal: NodeJS.Signals, to: 'service' | 'group' = 'service'): void {
    const pid = this.child?.pid;
    if (!pid) throw new Error('the service was not started');
    process.kill(to === 'group' ? -pid : pid, signal);
  }

  /** The process of the bundled engine; null while there is none. */
  get enginePid(): number | null {
    const pid = this.child?.pid;
    try {
      const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
      return children ? Number(children.split(' ')[0]) : null;
    } catch {
      return null;
    }
  }

  /** Ends what runs and removes the data. */
  async end(): Promise<void> {
    if (this.child && this.child.exitCode === null && this.child.signalCode === null) this.kill('SIGKILL');
    await this.ended;
    // The engine sees within a second that it is alone, and closes its files.
    await new Promise((done) => setTimeout(done, 1_500));
    rmSync(this.folder, { recursive: true, force: true });
  }
}
