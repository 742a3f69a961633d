import { type Doc, doc, type Value } from '../bson/values.ts';
import { MAX_DOCUMENT } from '../catalog/records.ts';
import { CommandError } from '../errors.ts';
import { MAX_MESSAGE } from '../wire/messages.ts';
import { type Call, collectionName, optionalNumber } from './command.ts';
import { ok } from './replies.ts';

/** The version that the engine presents itself as. */
export const VERSION = '8.0.0';
const VERSION_ARRAY = [8, 0, 0, 0];

/** hello, isMaster and ismaster */
export function hello(call: Call): Doc {
  const old = call.command.name !== 'hello';
  return ok({
    ...(old ? { ismaster: true, helloOk: true } : { isWritablePrimary: true, helloOk: true }),
    maxBsonObjectSize: MAX_DOCUMENT,
    maxMessageSizeBytes: MAX_MESSAGE,
    maxWriteBatchSize: 100_000,
    localTime: new Date(),
    connectionId: call.connection.id,
    minWireVersion: 0,
    maxWireVersion: 25,
    readOnly: false,
  });
}

/** buildInfo */
export function buildInfo(): Doc {
  return ok({
    version: VERSION,
    gitVersion: 'alongside-engine',
    modules: [],
    sysInfo: 'deprecated',
    versionArray: VERSION_ARRAY,
    bits: 64,
    debug: false,
    maxBsonObjectSize: MAX_DOCUMENT,
    storageEngines: ['lmdb'],
    javascriptEngine: 'none',
  });
}

/** serverStatus */
export function serverStatus({ engine }: Call): Doc {
  const memory = process.memoryUsage();
  const mb = (bytes: number) => Math.round(bytes / 1_048_576);
  return ok({
    host: `alongside-engine:${process.pid}`,
    version: VERSION,
    process: 'alongside-engine',
    pid: BigInt(process.pid),
    uptime: process.uptime(),
    uptimeMillis: BigInt(Math.round(process.uptime() * 1000)),
    localTime: new Date(),
    connections: doc({ current: engine.connections(), available: 1000 }),
    mem: doc({ bits: 64, resident: mb(memory.rss), virtual: mb(memory.heapTotal), supported: true }),
    opcounters: doc(engine.counts),
    metrics: doc({ cursor: doc({ open: doc({ total: BigInt(engine.cursors.size) }) }) }),
    storageEngine: doc({ name: 'lmdb', persistent: true, readOnly: false }),
    transportSecurity: doc({}),
  });
}

/** collStats */
export function collStats(call: Call): Doc {
  const name = collectionName(call);
  const scale = optionalNumber(call.body, 'scale') ?? 1;
  const collection = call.engine.catalog.find(call.db, name);
  const sizes: Doc = new Map((collection?.indexes ?? []).map((index): [string, Value] => [index.name, 0]));
  const size = Math.floor((collection?.size ?? 0) / scale);
  return ok({
    ns: `${call.db}.${name}`,
    size,
    count: collection?.count ?? 0,
    ...(collection?.count ? { avgObjSize: Math.floor(collection.size / collection.count) } : {}),
    storageSize: size,
    freeStorageSize: 0,
    capped: false,
    nindexes: collection?.indexes.length ?? 0,
    indexSizes: sizes,
    totalIndexSize: 0,
    totalSize: size,
    scaleFactor: scale,
  });
}

/** dbStats */
export function dbStats(call: Call): Doc {
  const scale = optionalNumber(call.body, 'scale') ?? 1;
  const collections = call.engine.catalog.list(call.db);
  const total = (pick: (one: (typeof collections)[number]) => number) =>
    collections.reduce((sum, one) => sum + pick(one), 0);
  const objects = total((one) => one.count);
  const size = total((one) => one.size);
  return ok({
    db: call.db,
    collections: collections.length,
    views: 0,
    objects,
    avgObjSize: objects ? size / objects : 0,
    dataSize: size / scale,
    storageSize: size / scale,
    indexes: total((one) => one.indexes.length),
    indexSize: 0,
    totalSize: size / scale,
    scaleFactor: scale,
  });
}

/** getParameter: what tests and tools ask for. */
export function getParameter(call: Call): Doc {
  const known: Record<string, unknown> = {
    featureCompatibilityVersion: doc({ version: '8.0' }),
    authenticationMechanisms: [],
    requireApiVersion: false,
    enableTestCommands: false,
    ttlMonitorSleepSecs: 30,
    quiet: false,
  };
  if (call.body.get('getParameter') === '*') return ok(known);
  const asked = [...call.body.keys()].filter((name) => name in known);
  if (asked.length === 0) throw new CommandError(72, 'no option found to get');
  return ok(Object.fromEntries(asked.map((name) => [name, known[name]])));
}

/** whatsmyuri, connectionStatus and other small questions that tools ask at their start. */
export const connectionStatus = (): Doc =>
  ok({ authInfo: doc({ authenticatedUsers: [], authenticatedUserRoles: [] }) });
/** getCmdLineOpts */
export const getCmdLineOpts = ({ engine }: Call): Doc =>
  ok({ argv: ['alongside-engine'], parsed: doc({ storage: doc({ dbPath: engine.path }) }) });
/** getLog */
export const getLog = (call: Call): Doc =>
  call.body.get('getLog') === '*'
    ? ok({ names: ['global', 'startupWarnings'] })
    : ok({ totalLinesWritten: 0, log: [] });
/** hostInfo */
export const hostInfo = (): Doc =>
  ok({
    system: doc({ currentTime: new Date(), hostname: 'localhost', cpuAddrSize: 64 }),
    os: doc({ type: process.platform }),
    extra: doc({}),
  });
