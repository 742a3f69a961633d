import { decode, documentLength } from '../bson/decode.ts';
import { Writer } from '../bson/encode.ts';
import { type Doc, isDoc } from '../bson/values.ts';
import { CommandError } from '../errors.ts';
import { crc32c } from './crc32c.ts';

/** The largest message that is taken, as MongoDB says in its hello. */
export const MAX_MESSAGE = 48_000_000;
const OP_REPLY = 1;
const OP_QUERY = 2004;
const OP_MSG = 2013;
const CHECKSUM = 1;
const MORE_TO_COME = 2;

/** A command as it came in. */
export interface Command {
  requestId: number;
  name: string;
  db: string;
  body: Doc;
  /** Documents that were sent beside the body, by the name of the field they stand for. */
  sequences: Map<string, Buffer[]>;
  /** The client waits for no answer. */
  silent: boolean;
  /** The old form, answered in the old form. */
  legacy: boolean;
}

/** A message that can't be understood at all: the connection has to end. */
export class ProtocolError extends Error {}

/** Reads one whole message; throws ProtocolError when it is none of MongoDB's, CommandError when its content is wrong. */
export function readMessage(bytes: Buffer): Command {
  const requestId = bytes.readInt32LE(4);
  const opcode = bytes.readInt32LE(12);
  if (opcode === OP_MSG) return readOpMsg(bytes, requestId);
  if (opcode === OP_QUERY) return readOpQuery(bytes, requestId);
  throw new ProtocolError(`unknown opcode ${opcode}`);
}

function nameOf(body: Doc): string {
  const name = body.keys().next().value;
  if (name === undefined) throw new ProtocolError('a command without a name');
  return name;
}

function readOpMsg(bytes: Buffer, requestId: number): Command {
  if (bytes.length < 26) throw new ProtocolError('OP_MSG is too short');
  const flags = bytes.readUInt32LE(16);
  if (flags & 0xfffc) throw new ProtocolError('unknown flags in OP_MSG');
  let end = bytes.length;
  if (flags & CHECKSUM) {
    end -= 4;
    if (bytes.readUInt32LE(end) !== crc32c(bytes.subarray(0, end))) throw new ProtocolError('wrong checksum');
  }
  let body: Doc | undefined;
  const sequences = new Map<string, Buffer[]>();
  let at = 20;
  while (at < end) {
    const kind = bytes[at++];
    if (kind === 0) {
      if (body) throw new ProtocolError('OP_MSG with two bodies');
      const length = lengthAt(bytes, at, end);
      body = decodeOr(bytes, at, at + length);
      at += length;
    } else if (kind === 1) at = readSequence(bytes, at, end, sequences);
    else throw new ProtocolError(`unknown kind of section ${kind}`);
  }
  if (!body) throw new ProtocolError('OP_MSG without a body');
  const db = body.get('$db');
  return {
    requestId,
    name: nameOf(body),
    db: typeof db === 'string' ? db : '',
    body,
    sequences,
    silent: (flags & MORE_TO_COME) !== 0,
    legacy: false,
  };
}

function lengthAt(bytes: Buffer, at: number, end: number): number {
  try {
    return documentLength(bytes, at, end);
  } catch (error) {
    throw new ProtocolError((error as Error).message);
  }
}

function decodeOr(bytes: Buffer, at: number, end: number): Doc {
  try {
    return decode(bytes, at, end);
  } catch (error) {
    throw error instanceof CommandError ? error : new ProtocolError((error as Error).message);
  }
}

function readSequence(bytes: Buffer, start: number, end: number, sequences: Map<string, Buffer[]>): number {
  if (start + 5 > end) throw new ProtocolError('a document sequence is cut off');
  const sectionEnd = start + bytes.readInt32LE(start);
  const nameEnd = bytes.indexOf(0, start + 4);
  if (sectionEnd > end || sectionEnd < start + 5 || nameEnd < 0 || nameEnd >= sectionEnd)
    throw new ProtocolError('a document sequence has a wrong length');
  const name = bytes.toString('utf8', start + 4, nameEnd);
  const documents: Buffer[] = [];
  let at = nameEnd + 1;
  while (at < sectionEnd) {
    const length = lengthAt(bytes, at, sectionEnd);
    documents.push(bytes.subarray(at, at + length));
    at += length;
  }
  if (sequences.has(name)) throw new ProtocolError('a document sequence came twice');
  sequences.set(name, documents);
  return sectionEnd;
}

function readOpQuery(bytes: Buffer, requestId: number): Command {
  const nameEnd = bytes.indexOf(0, 20);
  if (bytes.length < 30 || nameEnd < 0 || nameEnd + 9 > bytes.length)
    throw new ProtocolError('OP_QUERY is too short');
  const namespace = bytes.toString('utf8', 20, nameEnd);
  if (!namespace.endsWith('.$cmd')) throw new ProtocolError('OP_QUERY is only taken for commands');
  const at = nameEnd + 9;
  let body = decodeOr(bytes, at, at + lengthAt(bytes, at, bytes.length));
  const wrapped = body.get('$query');
  if (isDoc(wrapped)) body = wrapped;
  return {
    requestId,
    name: nameOf(body),
    db: namespace.slice(0, -5),
    body,
    sequences: new Map(),
    silent: false,
    legacy: true,
  };
}

let nextRequest = 1;

/** Where answers are written. */
export const replies = new Writer();

/** The bytes of an answer, in the memory of `replies`. */
export function writeReply(to: { requestId: number; legacy: boolean }, reply: Doc): Buffer {
  const bytes = replies.write(reply, to.legacy ? 36 : 21);
  bytes.writeInt32LE(bytes.length, 0);
  bytes.writeInt32LE(nextRequest, 4);
  nextRequest = (nextRequest + 1) | 0;
  bytes.writeInt32LE(to.requestId, 8);
  bytes.writeInt32LE(to.legacy ? OP_REPLY : OP_MSG, 12);
  if (to.legacy) {
    bytes.fill(0, 16, 36);
    bytes.writeInt32LE(8, 16);
    bytes.writeInt32LE(1, 32);
  } else {
    bytes.writeInt32LE(0, 16);
    bytes[20] = 0;
  }
  return bytes;
}
