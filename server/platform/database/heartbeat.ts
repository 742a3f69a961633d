import { connect, type NetConnectOpts } from 'node:net';
import { serialize } from 'bson';

const BEAT_MS = 3_000;
const PATIENCE_MS = 4_000;
/** So many beats in a row without an answer mean that nobody is there any more. One can be a machine that slept. */
const MISSED = 2;

/** `ping` as it goes over the wire. */
const PING = (() => {
  const body = serialize({ ping: 1, $db: 'admin' });
  const bytes = Buffer.alloc(21 + body.length);
  bytes.writeInt32LE(bytes.length, 0);
  bytes.writeInt32LE(1, 4);
  bytes.writeInt32LE(2013, 12);
  bytes.set(body, 21);
  return bytes;
})();

function answers(address: NetConnectOpts): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(address, () => socket.write(PING));
    const end = (alive: boolean) => {
      clearTimeout(timer);
      socket.destroy();
      done(alive);
    };
    const timer = setTimeout(() => end(false), PATIENCE_MS);
    socket.once('data', () => end(true));
    socket.once('error', () => end(false));
  });
}

/** Asks a server every few seconds whether it is there, and calls `deaf` once when it has stopped answering. Returns how to end that. */
export function listenForHeartbeat(address: NetConnectOpts, deaf: () => void): () => void {
  let missed = 0;
  let timer: NodeJS.Timeout | undefined;
  let ended = false;
  const beat = async () => {
    missed = (await answers(address)) ? 0 : missed + 1;
    if (ended) return;
    if (missed >= MISSED) deaf();
    else timer = setTimeout(beat, missed > 0 ? 0 : BEAT_MS).unref();
  };
  timer = setTimeout(beat, BEAT_MS).unref();
  return () => {
    ended = true;
    clearTimeout(timer);
  };
}
