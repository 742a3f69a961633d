// Answers MongoDB's driver with bytes that are made beforehand and does nothing else: what a client alone costs.
import { createServer } from 'node:net';
import { Double, Long, serialize } from 'bson';

const HEAD = 21;
const OLD_HEAD = 36;
const OP_QUERY = 2004;

function answer(document, head = HEAD) {
  const body = serialize(document);
  const bytes = Buffer.alloc(head + body.length);
  bytes.writeInt32LE(bytes.length, 0);
  bytes.writeInt32LE(head === HEAD ? 2013 : 1, 12);
  if (head === OLD_HEAD) {
    bytes.writeInt32LE(8, 16);
    bytes.writeInt32LE(1, 32);
  }
  bytes.set(body, head);
  return bytes;
}

const ok = new Double(1);
const hello = {
  helloOk: true,
  isWritablePrimary: true,
  ismaster: true,
  maxBsonObjectSize: 16_777_216,
  maxMessageSizeBytes: 48_000_000,
  maxWriteBatchSize: 100_000,
  minWireVersion: 0,
  maxWireVersion: 25,
  ok,
};
const item = { _id: 5, a: 5, b: 5, c: 5, pad: 'x'.repeat(740) };
const found = (count) =>
  answer({ cursor: { firstBatch: Array(count).fill(item), id: Long.ZERO, ns: 'bench.items' }, ok });
const answers = {
  hello: answer(hello),
  insert: answer({ n: 1, ok }),
  update: answer({ n: 1, nModified: 1, ok }),
  one: found(1),
  twenty: found(20),
  other: answer({ ok }),
};
const oldHello = answer(hello, OLD_HEAD);

function answerTo(message) {
  if (message.readInt32LE(12) === OP_QUERY) return oldHello;
  const name = message.toString('latin1', 26, message.indexOf(0, 26));
  if (name === 'find') return message.includes('sort') ? answers.twenty : answers.one;
  return answers[name] ?? answers.other;
}

const server = createServer((socket) => {
  let rest = Buffer.alloc(0);
  socket.setNoDelay(true);
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk) => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    while (rest.length >= 16 && rest.readInt32LE(0) <= rest.length) {
      const message = rest.subarray(0, rest.readInt32LE(0));
      rest = rest.subarray(message.length);
      const reply = Buffer.from(answerTo(message));
      reply.writeInt32LE(message.readInt32LE(4), 8);
      socket.write(reply);
    }
  });
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
