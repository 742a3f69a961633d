import { mkdtempSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'bson';
import { expect } from 'chai';
import { type Collection, MongoClient } from 'mongodb';
import { crc32c } from '../../../server/platform/database/embedded/wire/crc32c.ts';
import { type EngineProcess, startProcess } from './process.ts';

/** How long random bytes are sent. */
const FUZZ_MS = Number(process.env.ENGINE_FUZZ_MS ?? 4_000);

function message(body: Buffer, opcode = 2013, length?: number): Buffer {
  const head = Buffer.alloc(16);
  head.writeInt32LE(length ?? 16 + body.length, 0);
  head.writeInt32LE(7, 4);
  head.writeInt32LE(opcode, 12);
  return Buffer.concat([head, body]);
}

function command(plain: Record<string, unknown>, flags = 0): Buffer {
  const head = Buffer.alloc(5);
  head.writeUInt32LE(flags, 0);
  return message(Buffer.concat([head, Buffer.from(serialize(plain))]));
}

/** Small fast generator with a seed, so that a failure can be made again. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * below);
  };
}

describe('engine: bad input on the wire', function () {
  this.timeout(120_000);
  const path = mkdtempSync(join(tmpdir(), 'alongside-fuzz-'));
  let engine: EngineProcess;
  let client: MongoClient;
  let other: Collection;
  before(async () => {
    engine = await startProcess(path);
    client = await new MongoClient(engine.uri).connect();
    other = client.db('other').collection('things');
    await other.insertOne({ _id: 1 as never, secret: 'mine' });
  });
  after(async () => {
    await client.close();
    expect(await engine.stop()).to.equal(0);
    rmSync(path, { recursive: true, force: true });
  });
  afterEach(async () => {
    expect(engine.child.exitCode).to.equal(null);
    expect(await other.findOne({})).to.deep.equal({ _id: 1, secret: 'mine' });
  });

  /**
   * Sends bytes and gives what came back until the connection ended or nothing came for a while. With `surely` an answer must
   * come: the while begins at its first byte, however busy the machine is.
   */
  function send(
    bytes: Buffer,
    { surely = false, quietMs = 300 } = {},
  ): Promise<{ answer: Buffer; closed: boolean }> {
    return new Promise((resolve) => {
      const socket: Socket = connect(engine.port, '127.0.0.1');
      const chunks: Buffer[] = [];
      let timer: NodeJS.Timeout;
      const finish = (closed: boolean) => {
        clearTimeout(timer);
        socket.destroy();
        resolve({ answer: Buffer.concat(chunks), closed });
      };
      const quiet = () => {
        clearTimeout(timer);
        timer = setTimeout(() => finish(false), quietMs);
      };
      socket.on('data', (chunk) => {
        chunks.push(chunk);
        quiet();
      });
      socket.on('error', () => {});
      socket.on('close', () => finish(true));
      socket.write(bytes);
      if (!surely) quiet();
    });
  }

  for (const [what, bytes] of [
    ['a length below the head', message(Buffer.alloc(0), 2013, 3)],
    ['a negative length', message(Buffer.alloc(0), 2013, -5)],
    ['a length beyond the limit', message(Buffer.alloc(0), 2013, 48_000_001)],
    ['an unknown opcode', message(Buffer.alloc(20), 9999)],
    ['an old insert', message(Buffer.alloc(20), 2002)],
    ['compressed bytes that were never agreed', message(Buffer.alloc(20), 2012)],
    ['an empty OP_MSG', message(Buffer.alloc(4))],
    ['unknown flags', command({ ping: 1, $db: 'x' }, 0x100)],
    ['a wrong checksum', Buffer.concat([command({ ping: 1, $db: 'x' }, 1), Buffer.alloc(0)])],
    ['a body whose length lies', message(Buffer.concat([Buffer.alloc(5), Buffer.from([255, 255, 0, 0, 0])]))],
    [
      'an unknown kind of section',
      message(Buffer.concat([Buffer.alloc(4), Buffer.from([9, 5, 0, 0, 0, 0])])),
    ],
  ] as const)
    it(`ends the connection after ${what}`, async () => {
      const { answer, closed } = await send(bytes);
      expect(closed).to.equal(true);
      expect(answer.length).to.equal(0);
    });

  it('waits for the rest of a cut-off message and forgets it with the connection', async () => {
    const whole = command({ ping: 1, $db: 'x' });
    const { answer, closed } = await send(whole.subarray(0, whole.length - 3));
    expect([answer.length, closed]).to.deep.equal([0, false]);
  });

  it('answers a message that comes byte by byte, and two that come at once', async () => {
    const whole = command({ ping: 1, $db: 'x' });
    const { answer } = await send(Buffer.concat([whole, whole]));
    expect(answer.length).to.equal(2 * answer.readInt32LE(0));
    const socket = connect(engine.port, '127.0.0.1');
    const got = new Promise<Buffer>((resolve) => socket.once('data', resolve));
    for (const byte of whole) {
      socket.write(Buffer.from([byte]));
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect((await got).readInt32LE(8)).to.equal(7);
    socket.destroy();
  });

  it('takes a right checksum', async () => {
    const body = Buffer.from(serialize({ ping: 1, $db: 'x' }));
    const head = Buffer.alloc(5);
    head.writeUInt32LE(1, 0);
    const bytes = message(Buffer.concat([head, body, Buffer.alloc(4)]));
    bytes.writeUInt32LE(crc32c(bytes.subarray(0, -4)), bytes.length - 4);
    const { answer } = await send(bytes);
    expect(answer.length).to.be.above(20);
  });

  it('refuses invalid documents inside a command with an error', async () => {
    const bad = Buffer.from(serialize({ insert: 'c', $db: 'x', documents: [{ a: 1 }] }));
    const at = bad.indexOf(Buffer.from('a\0\x01'), 0, 'latin1');
    bad[at - 1] = 0x44;
    const { answer, closed } = await send(message(Buffer.concat([Buffer.alloc(5), bad])));
    expect(closed).to.equal(false);
    expect(answer.includes('InvalidBSON')).to.equal(true);
  });

  it('takes 100 levels, refuses 1,000; refuses 17 MB and keys that are too deep for the stack', async () => {
    const nest = (levels: number) => {
      let inner: Record<string, unknown> = { end: 1 };
      for (let i = 0; i < levels; i++) inner = { a: inner };
      return inner;
    };
    const items = client.db('fuzz').collection('deep');
    await items.insertOne(nest(100));
    expect(await items.countDocuments({})).to.equal(1);
    await items.insertOne(nest(1000)).then(
      () => expect.fail('1,000 levels were taken'),
      (error: { code: number }) => expect(error.code).to.equal(15),
    );
    // As much as the bson package can write at all: past 17 * 1024 * 1024 bytes it gives a torn document without a word.
    const large = Buffer.from(
      serialize({ insert: 'big', $db: 'fuzz', documents: [{ _id: 1, pad: 'x'.repeat(17_000_000) }] }),
    );
    const { answer } = await send(message(Buffer.concat([Buffer.alloc(5), large])), {
      surely: true,
    });
    expect(answer.includes('BSONObj size')).to.equal(true);
    expect(await client.db('fuzz').collection('big').countDocuments({})).to.equal(0);
    const filter = Array.from({ length: 190 }).reduce<object>((inner) => ({ $and: [inner] }), { a: 1 });
    await items.findOne(filter).catch((error: { code: number }) => expect(error.code).to.be.a('number'));
  });

  it(`survives ${FUZZ_MS} ms of changed and random messages`, async () => {
    const seed = Date.now() >>> 0;
    const random = randomFrom(seed);
    const samples = [
      command({ find: 'things', filter: { a: { $in: [1, 'x', null] } }, sort: { b: -1 }, $db: 'fuzz' }),
      command({ insert: 'things', documents: [{ a: 1, b: [1, { c: 2 }] }], $db: 'fuzz' }),
      command({
        update: 'things',
        updates: [{ q: { a: 1 }, u: { $push: { b: { $each: [1], $slice: 3 } } }, upsert: true }],
        $db: 'fuzz',
      }),
      command({
        aggregate: 'things',
        pipeline: [{ $group: { _id: '$a', n: { $sum: 1 } } }],
        cursor: {},
        $db: 'fuzz',
      }),
      command({ createIndexes: 'things', indexes: [{ key: { a: 1 }, name: 'a' }], $db: 'fuzz' }),
      command({
        findAndModify: 'things',
        query: { a: 1 },
        update: { $set: { z: 1 } },
        new: true,
        $db: 'fuzz',
      }),
      command({ getMore: 5n, collection: 'things', $db: 'fuzz' }),
    ];
    const until = Date.now() + FUZZ_MS;
    let sent = 0;
    try {
      while (Date.now() < until) {
        await Promise.all(
          Array.from({ length: 8 }, async () => {
            const bytes = Buffer.from(samples[random(samples.length)] as Buffer);
            for (let i = random(6) + 1; i > 0; i--) bytes[16 + random(bytes.length - 16)] = random(256);
            const cut = random(5) === 0 ? bytes.subarray(0, random(bytes.length)) : bytes;
            await send(
              random(10) === 0
                ? message(Buffer.from(Array.from({ length: random(200) }, () => random(256))))
                : cut,
              { quietMs: 20 },
            );
            sent++;
          }),
        );
        expect(engine.child.exitCode, `the engine ended; seed ${seed}`).to.equal(null);
      }
    } finally {
      console.log(`      ${sent} messages, seed ${seed}`);
    }
    expect(sent).to.be.above(100);
    expect(engine.output(), `seed ${seed}`).not.to.match(/RangeError: Maximum|TypeError/);
  });
});
