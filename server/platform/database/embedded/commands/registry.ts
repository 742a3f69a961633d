import type { Doc } from '../bson/values.ts';
import { isDoc } from '../bson/values.ts';
import type { Engine } from '../engine.ts';
import { CommandError } from '../errors.ts';
import type { Connection } from '../wire/connection.ts';
import type { Command } from '../wire/messages.ts';
import { aggregate } from './aggregate.ts';
import { bulkWrite } from './bulk-write.ts';
import {
  create,
  drop,
  dropDatabase,
  listCollections,
  listDatabases,
  renameCollection,
} from './collections.ts';
import type { Definition } from './command.ts';
import { remove } from './delete.ts';
import {
  buildInfo,
  collStats,
  connectionStatus,
  dbStats,
  getCmdLineOpts,
  getLog,
  getParameter,
  hello,
  hostInfo,
  serverStatus,
} from './diagnostics.ts';
import { explain } from './explain.ts';
import { findAndModify } from './find-and-modify.ts';
import { collMod, createIndexes, dropIndexes, listIndexes } from './indexes.ts';
import { insert } from './insert.ts';
import { count, distinct, find, getMore, killCursors } from './read.ts';
import { ok } from './replies.ts';
import { update } from './update.ts';

/** Fields that every command may carry. */
const COMMON = new Set([
  '$db',
  '$readPreference',
  '$clusterTime',
  'lsid',
  'maxTimeMS',
  'comment',
  'readConcern',
  'writeConcern',
  'apiVersion',
  'apiStrict',
  'apiDeprecationErrors',
  '$audit',
  '$client',
  '$configServerState',
  '$oplogQueryData',
  '$replData',
  'rawData',
  'maxTimeMSOpOnly',
  'shardVersion',
  'databaseVersion',
  'serialization',
]);

const free = (run: Definition['run']): Definition => ({ run, fields: ['*'] });

const COMMANDS: Record<string, Definition> = {
  hello: free(hello),
  isMaster: free(hello),
  ismaster: free(hello),
  ping: free(() => ok()),
  buildInfo: free(buildInfo),
  buildinfo: free(buildInfo),
  serverStatus: free(serverStatus),
  connectionStatus: free(connectionStatus),
  getCmdLineOpts: free(getCmdLineOpts),
  getLog: free(getLog),
  hostInfo: free(hostInfo),
  getParameter: free(getParameter),
  whatsmyuri: free((call) => ok({ you: `127.0.0.1:${call.connection.id}` })),
  endSessions: free(() => ok()),
  collStats: { run: collStats, fields: ['scale'] },
  collstats: { run: collStats, fields: ['scale'] },
  dbStats: { run: dbStats, fields: ['scale', 'freeStorage'] },
  dbstats: { run: dbStats, fields: ['scale', 'freeStorage'] },
  insert: { run: insert, fields: ['documents', 'ordered', 'bypassDocumentValidation'] },
  bulkWrite: {
    run: bulkWrite,
    fields: ['ops', 'nsInfo', 'ordered', 'errorsOnly', 'bypassDocumentValidation', 'let', 'cursor'],
  },
  update: { run: update, fields: ['updates', 'ordered', 'bypassDocumentValidation', 'let'] },
  delete: { run: remove, fields: ['deletes', 'ordered', 'let'] },
  findAndModify: {
    run: findAndModify,
    fields: [
      'query',
      'sort',
      'remove',
      'update',
      'new',
      'fields',
      'upsert',
      'bypassDocumentValidation',
      'collation',
      'arrayFilters',
      'hint',
      'let',
    ],
  },
  find: {
    run: find,
    fields: [
      'filter',
      'sort',
      'projection',
      'hint',
      'skip',
      'limit',
      'batchSize',
      'singleBatch',
      'max',
      'min',
      'returnKey',
      'showRecordId',
      'tailable',
      'oplogReplay',
      'noCursorTimeout',
      'awaitData',
      'allowPartialResults',
      'collation',
      'allowDiskUse',
      'let',
    ],
  },
  explain: { run: explain, fields: ['verbosity'] },
  getMore: { run: getMore, fields: ['collection', 'batchSize'] },
  killCursors: { run: killCursors, fields: ['cursors'] },
  count: { run: count, fields: ['query', 'limit', 'skip', 'hint', 'collation', 'fields'] },
  distinct: { run: distinct, fields: ['key', 'query', 'hint', 'collation'] },
  aggregate: {
    run: aggregate,
    fields: [
      'pipeline',
      'explain',
      'allowDiskUse',
      'cursor',
      'bypassDocumentValidation',
      'collation',
      'hint',
      'let',
    ],
  },
  createIndexes: { run: createIndexes, fields: ['indexes', 'commitQuorum'] },
  dropIndexes: { run: dropIndexes, fields: ['index'] },
  deleteIndexes: { run: dropIndexes, fields: ['index'] },
  listIndexes: { run: listIndexes, fields: ['cursor'] },
  collMod: {
    run: collMod,
    fields: ['index', 'validator', 'validationLevel', 'validationAction', 'changeStreamPreAndPostImages'],
  },
  create: {
    run: create,
    fields: [
      'capped',
      'timeseries',
      'expireAfterSeconds',
      'clusteredIndex',
      'changeStreamPreAndPostImages',
      'size',
      'max',
      'storageEngine',
      'validator',
      'validationLevel',
      'validationAction',
      'indexOptionDefaults',
      'viewOn',
      'pipeline',
      'collation',
      'autoIndexId',
      'encryptedFields',
    ],
  },
  drop: { run: drop, fields: ['encryptedFields'] },
  dropDatabase: { run: dropDatabase, fields: [] },
  listCollections: {
    run: listCollections,
    fields: ['filter', 'nameOnly', 'authorizedCollections', 'cursor'],
  },
  listDatabases: { run: listDatabases, fields: ['filter', 'nameOnly', 'authorizedDatabases'] },
  renameCollection: { run: renameCollection, fields: ['to', 'dropTarget'] },
};
COMMANDS.findandmodify = COMMANDS.findAndModify as Definition;

/** Commands that exist in MongoDB but not here, with the code that tells so. */
const REFUSED: Record<string, [number, string]> = {
  startSession: [115, 'sessions are not supported by this engine'],
  refreshSessions: [115, 'sessions are not supported by this engine'],
  commitTransaction: [20, 'Transaction numbers are only allowed on a replica set member or mongos'],
  abortTransaction: [20, 'Transaction numbers are only allowed on a replica set member or mongos'],
  replSetGetStatus: [76, 'not running with --replSet'],
  replSetInitiate: [76, 'not running with --replSet'],
  mapReduce: [115, 'mapReduce is not supported by this engine'],
  geoSearch: [115, 'geoSearch is not supported by this engine'],
};

/** Answers one command. Throws CommandError for every refusal. */
export async function runCommand(engine: Engine, command: Command, connection: Connection): Promise<Doc> {
  const definition = COMMANDS[command.name];
  const { body, db } = command;
  if (!definition) {
    const refused = REFUSED[command.name];
    if (refused) throw new CommandError(...refused);
    throw new CommandError(59, `no such command: '${command.name}'`);
  }
  if (!command.legacy && db === '') throw new CommandError(40571, 'OP_MSG requests require a $db argument');
  if (body.has('txnNumber') || body.has('startTransaction') || body.has('autocommit'))
    throw new CommandError(20, 'Transaction numbers are only allowed on a replica set member or mongos');
  if (definition.fields[0] !== '*') {
    for (const name of body.keys())
      if (name !== command.name && !COMMON.has(name) && !definition.fields.includes(name))
        throw new CommandError(40415, `BSON field '${command.name}.${name}' is an unknown field.`);
    checkReadConcern(body);
    for (const name of command.sequences.keys())
      if (body.has(name))
        throw new CommandError(40413, `BSON field '${command.name}.${name}' is a duplicate field`);
  }
  return definition.run({ engine, command, connection, db, body });
}

function checkReadConcern(body: Doc): void {
  const concern = body.get('readConcern');
  if (concern === undefined) return;
  const level = isDoc(concern) ? concern.get('level') : undefined;
  if (level === 'snapshot') throw new CommandError(246, 'readConcern level snapshot needs a replica set');
  if (level !== undefined && !['local', 'available', 'majority', 'linearizable'].includes(String(level)))
    throw new CommandError(9, `Invalid readConcern level: ${String(level)}`);
}
