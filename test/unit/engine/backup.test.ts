import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { MongoClient } from 'mongodb';
import { copyEngine, restoreEngine, verifyEngine } from '../../../server/scripts/engine-files.ts';
import { startProcess } from './process.ts';

const script = (name: string) =>
  fileURLToPath(new URL(`../../../server/scripts/${name}.ts`, import.meta.url));

function run(name: string, ...args: string[]): Promise<{ code: number; out: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', script(name), ...args], (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out: `${stdout}${stderr}` }),
    );
  });
}

describe('engine: backup and restore', function () {
  this.timeout(120_000);
  const root = mkdtempSync(join(tmpdir(), 'alongside-backup-'));
  const live = join(root, 'live');
  after(() => rmSync(root, { recursive: true, force: true }));

  it('copies a consistent moment under load, restores it, and the hashes agree', async () => {
    const engine = await startProcess(live);
    const client = await new MongoClient(engine.uri).connect();
    const posts = client.db('b').collection<{ _id: number; twin: number; pad: string }>('posts');
    await posts.createIndexes([{ key: { twin: 1 }, unique: true }, { key: { pad: 'text' } }]);
    await posts.insertMany(
      Array.from({ length: 2000 }, (_, i) => ({ _id: i, twin: -i, pad: `word${i} hope` })),
    );
    let over = false;
    let written = 2000;
    const load = Promise.all(
      Array.from({ length: 4 }, async () => {
        while (!over) {
          const id = written++;
          await posts.insertOne({ _id: id, twin: -id, pad: `word${id}` });
          await posts.updateOne({ _id: id - 1500 }, { $set: { pad: `changed${id} hope` } });
          await posts.deleteOne({ _id: id - 1900 });
        }
      }),
    );
    const copy = join(root, 'copy');
    const saved = await run('backup', '--from', live, '--to', copy);
    over = true;
    await load;
    expect(saved.code, saved.out).to.equal(0);
    const copied = verifyEngine(copy);
    expect(copied.faults).to.deep.equal([]);
    expect(copied.documents).to.be.above(1000);
    expect(saved.out).to.include(copied.digest);

    // The engine still holds the directory: nothing may be put in its place.
    const refused = await run('restore', '--from', copy, '--to', live);
    expect(refused.code).to.equal(1);
    expect(refused.out).to.include('in use by the engine');
    await client.close();
    expect(await engine.stop()).to.equal(0);
    expect(verifyEngine(live).faults).to.deep.equal([]);

    const restored = await run('restore', '--from', copy, '--to', live);
    expect(restored.code, restored.out).to.equal(0);
    expect(verifyEngine(live).digest).to.equal(copied.digest);
    const again = await startProcess(live);
    const reader = await new MongoClient(again.uri).connect();
    expect(await reader.db('b').collection('posts').countDocuments()).to.equal(copied.documents);
    await reader.close();
    await again.stop();
  });

  it('refuses a damaged backup and a directory that is not empty', async () => {
    const damaged = join(root, 'copy');
    await copyEngine(damaged, join(root, 'whole'));
    const refused = await copyEngine(damaged, join(root, 'whole')).then(
      () => '',
      (error: Error) => error.message,
    );
    expect(refused).to.include('is not empty');
    const file = join(damaged, 'data.mdb');
    const bytes = readFileSync(file);
    bytes[20_000] = (bytes[20_000] as number) ^ 1;
    writeFileSync(file, bytes);
    const restore = () =>
      restoreEngine(damaged, join(root, 'target')).then(
        () => '',
        (error: Error) => error.message,
      );
    expect(await restore()).to.include('is damaged');
    writeFileSync(file, 'x'.repeat(40_000));
    expect(await restore()).to.include('is damaged');
    expect(existsSync(join(root, 'target'))).to.equal(false);
    const verified = await run('db-verify', '--from', damaged);
    expect(verified.code).to.not.equal(0);
    expect((await run('db-verify', '--from', join(root, 'nothing'))).out).to.include('no engine data');
  });
});
