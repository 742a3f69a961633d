import { randomUUID } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import type { Problem, Result } from '../../shared/errors.ts';
import { type InputOf, type OperationName, type OutputOf, operations } from '../../shared/operations.ts';
import type { ClientEvents, Joined, ServerEvents } from '../../shared/realtime.ts';

/** An event that a socket heard. */
export interface Heard {
  event: keyof ServerEvents;
  args: unknown[];
}

/** A person's open connection, with everything it has heard. */
export class Line {
  readonly heard: Heard[] = [];
  readonly socket: Socket<ServerEvents, ClientEvents>;

  constructor(origin: string, cookie: string, headers: Record<string, string> = {}) {
    this.socket = io(origin, {
      autoConnect: false,
      reconnection: false,
      transports: ['websocket'],
      extraHeaders: { origin, cookie, ...headers },
    });
    this.socket.onAny((event: keyof ServerEvents, ...args: unknown[]) => this.heard.push({ event, args }));
  }

  async open(): Promise<this> {
    await new Promise<void>((resolve, reject) => {
      this.socket.once('connect', resolve);
      this.socket.once('connect_error', reject);
      this.socket.connect();
    });
    return this;
  }

  /** Runs an operation over the socket. */
  async call<N extends OperationName>(name: N, input: InputOf<N>): Promise<Result<OutputOf<N>>> {
    const emit = this.socket.timeout(5_000).emitWithAck as unknown as (
      n: string,
      i: unknown,
    ) => Promise<Result<OutputOf<N>>>;
    return emit.call(this.socket.timeout(5_000), name, input);
  }

  async join(channel: string): Promise<Result<Joined>> {
    return this.socket.timeout(5_000).emitWithAck('channels.join', { channel });
  }

  /** What was heard of one event. */
  of<E extends keyof ServerEvents>(event: E): Parameters<ServerEvents[E]>[] {
    return this.heard
      .filter((each) => each.event === event)
      .map((each) => each.args as Parameters<ServerEvents[E]>);
  }

  /** Waits until one event has been heard so often. */
  async until<E extends keyof ServerEvents>(event: E, count = 1): Promise<Parameters<ServerEvents[E]>[]> {
    await eventually(() => this.of(event).length >= count, `${event} heard ${count} times`);
    return this.of(event);
  }

  close(): void {
    this.socket.disconnect();
  }
}

/** Waits for something to become true, for three seconds at most. */
export async function eventually(check: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (const until = Date.now() + 3_000; Date.now() < until; ) {
    if (await check()) return;
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
  throw new Error(`waited in vain for: ${what}`);
}

/** Someone with a browser: a cookie jar, calls over HTTP, sockets. */
export class Person {
  cookie = '';
  /** The mark of a device on which someone has signed in before. */
  device = '';
  /** What this browser says of itself. */
  userAgent = '';
  memberId = '';
  handle = '';
  readonly password = `long enough ${randomUUID()}`;
  private readonly lines: Line[] = [];

  constructor(public origin: string) {}

  /** A request as a browser on our own pages would send it. */
  async request(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    const response = await fetch(`${this.origin}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(this.cookie || this.device
          ? { cookie: [this.cookie, this.device].filter(Boolean).join('; ') }
          : {}),
        ...(this.userAgent ? { 'user-agent': this.userAgent } : {}),
        ...(method === 'POST' ? { origin: this.origin, 'content-type': 'application/json' } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    for (const set of response.headers.getSetCookie()) {
      const pair = set.split(';')[0] ?? '';
      if (/^(sid|__Host-sid)=/.test(pair)) this.cookie = pair.endsWith('=') ? '' : pair;
      if (/^(device|__Host-device)=/.test(pair)) this.device = pair;
    }
    return response;
  }

  /** Runs an operation over HTTP. */
  async call<N extends OperationName>(name: N, input: InputOf<N>): Promise<Result<OutputOf<N>>> {
    const { method, path } = operations[name];
    const rest: Record<string, unknown> = { ...(input as object) };
    const filled = path.replace(/:(\w+)/g, (_, key: string) => {
      const value = String(rest[key]);
      delete rest[key];
      return encodeURIComponent(value);
    });
    const query = new URLSearchParams(
      Object.entries(rest).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])),
    );
    const response =
      method === 'GET'
        ? await this.request('GET', `/api/v1${filled}${query.size ? `?${query}` : ''}`)
        : await this.request('POST', `/api/v1${filled}`, rest);
    return (await response.json()) as Result<OutputOf<N>>;
  }

  /** Runs an operation that must go well, and gives its value. */
  async do<N extends OperationName>(name: N, input: InputOf<N>): Promise<OutputOf<N>> {
    const result = await this.call(name, input);
    if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.problem)}`);
    return result.value;
  }

  /** Runs an operation that must be refused, and gives the problem. */
  async refused<N extends OperationName>(name: N, input: InputOf<N>): Promise<Problem> {
    const result = await this.call(name, input);
    if (result.ok) throw new Error(`${name} was not refused`);
    return result.problem;
  }

  async join(handle: string): Promise<this> {
    const { me } = await this.do('accounts.join', {
      clientId: newClientId(),
      handle,
      password: this.password,
      adult: true,
    });
    this.memberId = me.memberId;
    this.handle = handle;
    return this;
  }

  /** Opens a connection that is closed at the end of the world. */
  async line(headers: Record<string, string> = {}): Promise<Line> {
    const line = new Line(this.origin, this.cookie, headers);
    this.lines.push(line);
    return line.open();
  }

  hangUp(): void {
    for (const line of this.lines.splice(0)) line.close();
  }
}

/** An id as a browser makes it. */
export function newClientId(): string {
  return randomUUID();
}
