import type { Socket } from 'node:net';
import type { Doc } from '../bson/values.ts';
import { errorReply } from '../commands/replies.ts';
import { CommandError } from '../errors.ts';
import { type Command, MAX_MESSAGE, ProtocolError, readMessage, replies, writeReply } from './messages.ts';

/** Answers a command; throws CommandError for a refusal. */
export type Handler = (command: Command, connection: Connection) => Promise<Doc>;

let nextId = 1;

/** One client. Its messages are answered one after the other. */
export class Connection {
  readonly id = nextId++;
  readonly #socket: Socket;
  readonly #handle: Handler;
  readonly #report: (error: unknown) => void;
  #chunks: Buffer[] = [];
  #size = 0;
  #busy = false;
  #ended = false;

  constructor(socket: Socket, handle: Handler, report: (error: unknown) => void) {
    this.#socket = socket;
    this.#handle = handle;
    this.#report = report;
    socket.setNoDelay(true);
    socket.on('data', (chunk: Buffer) => {
      this.#chunks.push(chunk);
      this.#size += chunk.length;
      this.#next();
    });
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      this.#ended = true;
      this.#chunks = [];
      this.#size = 0;
    });
  }

  /** The whole next message, or null while it is not all there. */
  #take(): Buffer | null {
    if (this.#size < 16) return null;
    if ((this.#chunks[0] as Buffer).length < 4) this.#join();
    const length = (this.#chunks[0] as Buffer).readInt32LE(0);
    if (length < 16 || length > MAX_MESSAGE) throw new ProtocolError(`a message of ${length} bytes`);
    if (this.#size < length) return null;
    if ((this.#chunks[0] as Buffer).length < length) this.#join();
    const all = this.#chunks[0] as Buffer;
    const message = all.subarray(0, length);
    this.#size -= length;
    if (all.length === length) this.#chunks.shift();
    else this.#chunks[0] = all.subarray(length);
    return message;
  }

  #join(): void {
    this.#chunks = [Buffer.concat(this.#chunks)];
  }

  #next(): void {
    if (this.#busy || this.#ended) return;
    let message: Buffer | null;
    try {
      message = this.#take();
    } catch {
      this.#socket.destroy();
      return;
    }
    if (!message) return;
    this.#busy = true;
    // A client that sends faster than it is answered waits.
    if (this.#size > MAX_MESSAGE) this.#socket.pause();
    void this.#answer(message).finally(() => {
      this.#busy = false;
      if (!this.#ended) this.#socket.resume();
      this.#next();
    });
  }

  async #answer(message: Buffer): Promise<void> {
    let command: Command | undefined;
    let reply: Doc;
    try {
      command = readMessage(message);
      reply = await this.#handle(command, this);
    } catch (error) {
      if (error instanceof ProtocolError) {
        this.#socket.destroy();
        return;
      }
      if (!(error instanceof CommandError)) this.#report(error);
      reply = errorReply(error);
    }
    if (command?.silent || this.#ended) return;
    try {
      this.#socket.write(writeReply(command ?? { requestId: message.readInt32LE(4), legacy: false }, reply));
      // What the system did not take at once is still read from.
      if (this.#socket.writableLength > 0) replies.giveAway();
    } catch (error) {
      this.#report(error);
      this.#socket.destroy();
    }
  }

  /** Ends the connection at once. */
  close(): void {
    this.#socket.destroy();
  }
}
