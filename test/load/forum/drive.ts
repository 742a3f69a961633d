import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';

/** What to send: the n-th request of the run. */
interface Plan {
  host: string;
  port: number;
  connections: number;
  seconds: number;
  /** Requests per second to keep to; 0 sends as fast as answers come. */
  rate: number;
  requests: string[];
}

/** Sends HTTP over kept connections, as little work as it can be, and prints `{rps, p50, p99, errors, statuses}`. */
const plan = JSON.parse(readFileSync(0, 'utf8')) as Plan;
const buffers = plan.requests.map((request) => Buffer.from(request));
const times: number[] = [];
const statuses: Record<string, number> = {};
let next = 0;
let errors = 0;
const begun = performance.now();
const end = begun + plan.seconds * 1_000;

function open(slot: number): Promise<void> {
  return new Promise((done) => {
    const socket: Socket = connect(plan.port, plan.host);
    socket.setNoDelay(true);
    let asked = 0;
    let sent = 0;
    let waiting = -1;
    let head = '';
    const send = () => {
      const now = performance.now();
      if (now >= end) return socket.end();
      if (plan.rate) {
        const due = begun + ((slot + sent * plan.connections) / plan.rate) * 1_000;
        if (due > now) return void setTimeout(go, due - now);
      }
      go();
    };
    const go = () => {
      sent++;
      asked = performance.now();
      socket.write(buffers[next++ % buffers.length] as Buffer);
    };
    const answered = () => {
      times.push(performance.now() - asked);
      waiting = -1;
      head = '';
      send();
    };
    socket.on('connect', send);
    socket.on('data', (chunk) => {
      if (waiting < 0) {
        head += chunk.toString('latin1');
        const at = head.indexOf('\r\n\r\n');
        if (at < 0) return;
        const status = head.slice(9, 12);
        statuses[status] = (statuses[status] ?? 0) + 1;
        const length = /\r\ncontent-length: (\d+)/i.exec(head.slice(0, at + 2))?.[1];
        if (length === undefined) {
          errors++;
          socket.destroy();
          return;
        }
        waiting = Number(length) - (head.length - at - 4);
      } else waiting -= chunk.length;
      if (waiting <= 0) answered();
    });
    socket.on('error', () => errors++);
    socket.on('close', () => done());
  });
}

await Promise.all(Array.from({ length: plan.connections }, (_, slot) => open(slot)));
const seconds = (performance.now() - begun) / 1_000;
times.sort((a, b) => a - b);
const at = (share: number) =>
  times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
process.stdout.write(
  `${JSON.stringify({ rps: times.length / seconds, p50: at(0.5), p99: at(0.99), errors, statuses })}\n`,
);
