import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { MongoClient } from 'mongodb';
import { verifyEngine } from '../../../server/scripts/engine-files.ts';
import { startProcess } from './process.ts';

function mountSmall(path: string, size: string): boolean {
  mkdirSync(path, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', path], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe('engine: disks that are full or not to be written', function () {
  this.timeout(60_000);
  const root = mkdtempSync(join(tmpdir(), 'alongside-disk-'));
  after(() => rmSync(root, { recursive: true, force: true }));

  it('fails writes clearly when the disk is full, goes on reading, and corrupts nothing', async function () {
    const path = join(root, 'small');
    if (!mountSmall(path, '6m')) {
      console.log('      skipped: a small file system can only be mounted by root');
      this.skip();
    }
    try {
      const engine = await startProcess(path);
      const client = await new MongoClient(engine.uri).connect();
      const items = client.db('d').collection<{ _id: number; k: number; pad: string }>('items');
      await items.createIndex({ k: 1 });
      let stored = 0;
      let failure: { code?: number; message: string } | undefined;
      for (let i = 0; i < 3000 && !failure; i++) {
        await items.insertOne({ _id: i, k: i, pad: 'x'.repeat(8000) }).then(
          () => {
            stored++;
          },
          (error) => {
            failure = error;
          },
        );
      }
      expect(failure?.code, failure?.message).to.equal(14031);
      expect(stored).to.be.above(100);
      expect(await items.countDocuments({})).to.equal(stored);
      expect((await items.findOne({ k: 7 }))?._id).to.equal(7);
      expect(engine.child.exitCode).to.equal(null);
      await client.close();
      expect(await engine.stop()).to.equal(0);
      const found = verifyEngine(path);
      expect([found.documents, found.faults]).to.deep.equal([stored, []]);
    } finally {
      execFileSync('umount', ['-l', path]);
    }
  });

  it('says so when the directory can not be written', async function () {
    const path = join(root, 'locked');
    mkdirSync(path);
    let message = '';
    if (process.getuid?.() === 0) {
      // Root may write anywhere but on a file system that is mounted read-only.
      if (!mountSmall(path, '1m')) {
        console.log('      skipped: a file system can not be mounted here');
        this.skip();
      }
      execFileSync('mount', ['-o', 'remount,ro', path]);
    } else chmodSync(path, 0o500);
    try {
      await startProcess(path).catch((error: Error) => {
        message = error.message;
      });
      expect(message).to.match(/EROFS|EACCES|read-only|permission denied/i);
      expect(message).to.match(/ended with [1-9]/);
    } finally {
      if (process.getuid?.() === 0) execFileSync('umount', ['-l', path]);
      else chmodSync(path, 0o700);
    }
  });
});
