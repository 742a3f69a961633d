import { spawn, spawnSync } from 'node:child_process';
import { Redis } from 'ioredis';
import { freePort } from './service.ts';

/** A Redis that holds nothing on disk, for journeys with several nodes. */
export interface RedisServer {
  uri: string;
  /** A connection of its own for a node. */
  connect(): Redis;
  /** Ends it without a word and starts it again, empty, at the same address. */
  restart(): Promise<void>;
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
  const launch = () => spawn('redis-server', args, { stdio: 'ignore' });
  let child = launch();
  const end = async (signal: NodeJS.Signals) => {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await gone;
  };
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
    uri: `redis://127.0.0.1:${port}`,
    connect,
    async restart() {
      await end('SIGKILL');
      child = launch();
      await own.ping();
    },
    async stop() {
      // Readers of nodes that have ended still wait here for the next event: woken, they see that they may go.
      for (const [, id = ''] of String(await own.client('LIST')).matchAll(/^id=(\d+) .*cmd=xread/gm))
        await own.client('UNBLOCK', id);
      for (const redis of connections) redis.disconnect();
      await end('SIGTERM');
    },
  };
}
