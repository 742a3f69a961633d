import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { Redis } from 'ioredis';
import { freePort } from './service.ts';

/** A Redis that holds nothing on disk, for journeys with several nodes. */
export interface RedisServer {
  /** A connection of its own for a node. */
  connect(): Redis;
  stop(): Promise<void>;
}

/** True, with the reason printed, where there is no Redis to put between two nodes. */
export function leavesOutRedis(): boolean {
  if (spawnSync('redis-server', ['--version']).status === 0) return false;
  console.log(
    '      left out: there is no redis-server on the PATH, so two nodes could not be put beside each other',
  );
  return true;
}

/** Starts `redis-server` on a free port of the loopback address. */
export async function startRedis(): Promise<RedisServer> {
  const port = await freePort();
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const child: ChildProcess = spawn('redis-server', args, { stdio: 'ignore' });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const connections: Redis[] = [];
  const connect = () => {
    const redis = new Redis(port, '127.0.0.1');
    // It says so each time while the server is not there yet.
    redis.on('error', () => {});
    connections.push(redis);
    return redis;
  };
  const own = connect();
  await own.ping();
  return {
    connect,
    async stop() {
      // Readers of nodes that have ended still wait here for the next event: woken, they see that they may go.
      for (const [, id = ''] of String(await own.client('LIST')).matchAll(/^id=(\d+) .*cmd=xread/gm))
        await own.client('UNBLOCK', id);
      for (const redis of connections) redis.disconnect();
      child.kill('SIGTERM');
      await gone;
    },
  };
}
