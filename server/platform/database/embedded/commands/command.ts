import { compileExpression } from '../aggregate/expression.ts';
import { decode } from '../bson/decode.ts';
import { type Doc, isDoc, isNumber, type Maybe, toNumber, typeName, type Value } from '../bson/values.ts';
import type { Engine } from '../engine.ts';
import { badValue, CommandError } from '../errors.ts';
import { parseCollation } from '../query/collation.ts';
import type { Variables } from '../query/matcher.ts';
import type { Connection } from '../wire/connection.ts';
import type { Command } from '../wire/messages.ts';

/** What a command's handler gets. */
export interface Call {
  engine: Engine;
  command: Command;
  connection: Connection;
  db: string;
  body: Doc;
}

/** Answers one command. */
export type CommandHandler = (call: Call) => Doc | Promise<Doc>;

/** A command: its handler and the fields that it knows besides the common ones. */
export interface Definition {
  run: CommandHandler;
  fields: string[];
}

/** The collection's name, which is the command's first value. */
export function collectionName(call: Call): string {
  const name = call.body.get(call.command.name);
  if (typeof name !== 'string')
    throw new CommandError(73, `collection name has invalid type ${typeName(name)}`);
  if (name === '') throw new CommandError(73, `Invalid namespace specified '${call.db}.'`);
  return name;
}

/** A document among the command's fields; undefined when it is not there. */
export function optionalDoc(body: Doc, name: string): Doc | undefined {
  const value = body.get(name);
  if (value === undefined || value === null) return undefined;
  if (!isDoc(value)) throw wrongType(name, value, 'object');
  return value;
}

/** A number among the command's fields. */
export function optionalNumber(body: Doc, name: string): number | undefined {
  const value = body.get(name);
  if (value === undefined || value === null) return undefined;
  if (!isNumber(value)) throw wrongType(name, value, '[long, int, decimal, double]');
  return toNumber(value);
}

/** A filter among the command's fields, which accepts everything where there is none; refuses what is no document. */
export function requireFilter(value: Maybe, what: string): Doc {
  if (value === undefined || value === null) return new Map();
  if (!isDoc(value)) throw wrongType(what, value, 'object');
  return value;
}

/** A whole number from a command's field, with a default; refuses negative ones and other types. */
export function countOption(value: Maybe, otherwise: number, what: string): number {
  if (value === undefined || value === null) return otherwise;
  if (!isNumber(value)) throw wrongType(what, value, '[long, int, decimal, double]');
  const number = Math.trunc(toNumber(value));
  if (number < 0)
    throw new CommandError(51024, `BSON field '${what}' value must be >= 0, actual value '${number}'`);
  return number;
}

/** Yes or no among the command's fields; numbers count too. */
export function flag(body: Doc, name: string, otherwise = false): boolean {
  const value = body.get(name);
  if (value === undefined || value === null) return otherwise;
  if (typeof value === 'boolean') return value;
  if (isNumber(value)) return toNumber(value) !== 0;
  throw wrongType(name, value, '[bool, long, int, decimal, double]');
}

/** The refusal of a field of the wrong type. */
export function wrongType(name: string, value: Maybe, expected: string): CommandError {
  return new CommandError(
    14,
    `BSON field '${name}' is the wrong type '${typeName(value)}', expected type '${expected}'`,
  );
}

/** The documents of a list that came in the body or as a sequence, as bytes. */
export function listOf(call: Call, name: string): { bytes: Buffer | null; document: Doc }[] {
  const sequence = call.command.sequences.get(name);
  if (sequence) return sequence.map((bytes) => ({ bytes, document: decode(bytes) }));
  const list = call.body.get(name);
  if (list === undefined)
    throw new CommandError(
      40414,
      `BSON field '${call.command.name}.${name}' is missing but a required field`,
    );
  if (!Array.isArray(list)) throw wrongType(`${call.command.name}.${name}`, list, 'array');
  return list.map((document) => {
    if (!isDoc(document)) throw wrongType(`${call.command.name}.${name}`, document, 'object');
    return { bytes: null, document };
  });
}

/** The values that expressions may name, from `let`. */
export function variablesOf(body: Doc): Variables {
  const given = optionalDoc(body, 'let');
  const variables = new Map<string, Value>();
  for (const [name, value] of given ?? [])
    variables.set(name, compileExpression(value, variables)(new Map()) ?? null);
  return variables;
}

/** The moment when a command's time is over. */
export function deadlineOf(body: Doc): number | undefined {
  const milliseconds = optionalNumber(body, 'maxTimeMS');
  if (milliseconds !== undefined && milliseconds < 0) throw badValue('maxTimeMS must be non-negative');
  return milliseconds ? Date.now() + milliseconds : undefined;
}

/** Refuses a default collation for a collection: indexes hold texts byte by byte. */
export function checkCollation(value: Maybe): void {
  if (parseCollation(value))
    throw new CommandError(72, 'a default collation is not supported by this engine');
}

/** Refuses a write concern that a standalone server can't give. */
export function checkWriteConcern(value: Maybe): void {
  if (value === undefined || value === null) return;
  if (!isDoc(value)) throw wrongType('writeConcern', value, 'object');
  const w = value.get('w');
  if (isNumber(w)) {
    const number = toNumber(w);
    if (number < 0 || number > 50)
      throw new CommandError(9, 'w has to be a non-negative number and not greater than 50');
    if (number > 1) throw badValue("cannot use 'w' > 1 when a host is not replicated");
  } else if (typeof w === 'string' && w !== 'majority')
    throw badValue(`cannot use non-majority 'w' mode ${w} when a host is not a member of a replica set`);
}
