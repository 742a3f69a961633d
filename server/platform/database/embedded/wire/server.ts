import { chmodSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { runCommand } from '../commands/registry.ts';
import type { Engine } from '../engine.ts';
import { Connection } from './connection.ts';

/** Where to listen: a port of the machine itself, or a socket file that only its owner may open. */
export type Address = { host: string; port: number } | { path: string };

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

/** Whether only this machine can reach an address. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.has(host);
}

/** Answers MongoDB's drivers. */
export class WireServer {
  readonly #server: Server;
  readonly #open = new Set<Connection>();

  constructor(engine: Engine, report: (error: unknown) => void) {
    engine.connections = () => this.#open.size;
    this.#server = createServer((socket: Socket) => {
      const connection = new Connection(socket, (command) => runCommand(engine, command, connection), report);
      this.#open.add(connection);
      socket.on('close', () => this.#open.delete(connection));
    });
  }

  /** Begins to listen; resolves with the port, or 0 for a socket file. Refuses addresses that others could reach. */
  listen(address: Address): Promise<number> {
    if (!('path' in address) && !isLoopback(address.host))
      return Promise.reject(new Error(`the engine listens on loopback only, not on ${address.host}`));
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject);
      const ready = () => {
        if ('path' in address) chmodSync(address.path, 0o600);
        const bound = this.#server.address();
        resolve(typeof bound === 'object' && bound ? bound.port : 0);
      };
      if ('path' in address) {
        // The lock on the directory says that no living engine listens here.
        rmSync(address.path, { force: true });
        const mask = process.umask(0o177);
        this.#server.listen(address.path, ready);
        process.umask(mask);
      } else this.#server.listen(address.port, address.host, ready);
    });
  }

  /** Stops listening and ends all connections. */
  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    for (const connection of this.#open) connection.close();
    await closed;
  }
}
