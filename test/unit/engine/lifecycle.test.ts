import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'chai';
import { MongoClient } from 'mongodb';
import { Engine } from '../../../server/platform/database/embedded/engine.ts';
import { holderOf } from '../../../server/platform/database/embedded/storage/lock.ts';
import { startEngine } from '../../../server/platform/database/engine.ts';
import { ENTRY, startProcess } from './process.ts';

const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => '',
    (error: Error) => error.message,
  );

describe('engine: start and stop', function () {
  this.timeout(60_000);
  const root = mkdtempSync(join(tmpdir(), 'alongside-life-'));
  let number = 0;
  const fresh = () => join(root, `d${number++}`);
  after(() => rmSync(root, { recursive: true, force: true }));
  const log: string[] = [];
  const note = (fields: object, message: string) => void log.push(`${message} ${JSON.stringify(fields)}`);
  const logger = { info: note, warn: note, error: note };

  it('tells its version as mongodb-memory-server reads it', async () => {
    const out = await new Promise<string>((resolve) =>
      execFile(process.execPath, ['--import', 'tsx', ENTRY, '--version'], (_error, stdout) =>
        resolve(stdout),
      ),
    );
    expect(out).to.match(/^db version v8\.0\.\d+$/m);
  });

  it('listens on this machine only', async () => {
    for (const address of ['0.0.0.0', '192.168.0.1', '::'])
      expect(await failure(startProcess(fresh(), ['--bind_ip', address]))).to.include('loopback only');
  });

  it('says when the port is taken, and ends with an error', async () => {
    const first = await startProcess(fresh());
    const message = await failure(startProcess(fresh(), ['--port', String(first.port)]));
    expect(message).to.include('address already in use');
    expect(message).to.match(/ended with [1-9]/);
    expect(await first.stop('SIGTERM')).to.equal(0);
  });

  it('refuses a directory that another engine holds, and takes over what a dead one left', async () => {
    const path = fresh();
    const first = await startProcess(path);
    expect(holderOf(path)).to.be.a('number');
    expect(await failure(startProcess(path))).to.include('is held by the engine');
    await first.stop('SIGKILL');
    expect(existsSync(join(path, 'engine.lock'))).to.equal(true);
    const second = await startProcess(path);
    expect(await second.stop()).to.equal(0);
    expect(existsSync(join(path, 'engine.lock'))).to.equal(false);
    // The same process id, but from an earlier start of the machine.
    writeFileSync(join(path, 'engine.lock'), `${process.pid} another-boot 1`);
    const third = await startProcess(path);
    expect(await third.stop()).to.equal(0);
  });

  it('refuses data of another format', async () => {
    const path = fresh();
    mkdirSync(path);
    const engine = await Engine.open(path);
    await engine.store.write(() => {
      void engine.store.meta.put(Buffer.from([0x66, 0, 0, 0, 0]), Buffer.from([0, 0, 0, 99]));
    });
    await engine.close();
    expect(await failure(startProcess(path))).to.include('format 99');
  });

  it('ends when its parent is gone', async () => {
    const parent = execFile(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
    const engine = await startProcess(fresh(), ['--parent', String(parent.pid)]);
    const ended = new Promise<number | null>((resolve) => engine.child.once('exit', resolve));
    parent.kill('SIGKILL');
    expect(await Promise.race([ended, wait(5000).then(() => 'still there')])).to.equal(0);
  });

  it('is started again after a crash at the same address, and the driver goes on by itself', async () => {
    const path = fresh();
    const engine = await startEngine({ dbPath: path, entry: ENTRY, logger });
    expect(engine.up).to.equal(true);
    expect(engine.uri).to.include('engine.sock');
    expect(statSync(join(path, 'engine.sock')).mode & 0o777).to.equal(0o600);
    const client = await new MongoClient(engine.uri).connect();
    const things = client.db().collection<{ _id: number }>('things');
    await things.insertOne({ _id: 1 });
    const pid = Number(readFileSync(join(path, 'engine.lock'), 'utf8').split(' ')[0]);
    process.kill(pid, 'SIGKILL');
    while (engine.up) await wait(10);
    expect(log.some((line) => line.includes('ended unexpectedly'))).to.equal(true);
    // What is asked meanwhile fails at once; the same client goes on when the engine is back.
    let found: unknown;
    for (const until = Date.now() + 30_000; !found && Date.now() < until; await wait(100))
      found = await things.findOne({ _id: 1 }).catch(() => undefined);
    expect(found).to.deep.equal({ _id: 1 });
    expect(engine.up).to.equal(true);
    await client.close();
    await engine.close();
    expect(engine.up).to.equal(false);
    expect(holderOf(path)).to.equal(null);
  });

  it('is ended and started again when it hangs', async () => {
    const path = fresh();
    const engine = await startEngine({ dbPath: path, entry: ENTRY, logger });
    const client = await new MongoClient(engine.uri).connect();
    const things = client.db().collection<{ _id: number }>('things');
    await things.insertOne({ _id: 1 });
    const pid = Number(readFileSync(join(path, 'engine.lock'), 'utf8').split(' ')[0]);
    const begun = Date.now();
    process.kill(pid, 'SIGSTOP');
    // What is asked of the hanging one ends with it; the driver asks again.
    await things.findOne({ _id: 1 }).catch(() => null);
    expect(Date.now() - begun).to.be.below(25_000);
    expect(log.some((line) => line.includes('does not answer any more'))).to.equal(true);
    while (!engine.up) await wait(50);
    expect(await things.findOne({ _id: 1 })).to.deep.equal({ _id: 1 });
    await client.close();
    await engine.close();
  });

  it('takes a port where the path is too long for a socket', async () => {
    const path = join(root, 'x'.repeat(120));
    const engine = await startEngine({ dbPath: path, entry: ENTRY, logger });
    expect(engine.uri).to.match(/^mongodb:\/\/127\.0\.0\.1:\d+\/alongside$/);
    const client = await new MongoClient(engine.uri).connect();
    expect(await client.db().command({ ping: 1 })).to.include({ ok: 1 });
    await client.close();
    await engine.close();
  });

  it('throws when it cannot be started', async () => {
    const path = fresh();
    const holder = await startProcess(path);
    expect(await failure(startEngine({ dbPath: path, entry: ENTRY, logger }))).to.include('did not start');
    await holder.stop();
  });
});
