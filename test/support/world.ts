import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MongoClient } from 'mongodb';
import mongoose from 'mongoose';
import { MemberModel } from '../../server/accounts/member.model.ts';
import { type App, type AppParts, createApp } from '../../server/app.ts';
import { readConfig } from '../../server/platform/config.ts';
import {
  connectDatabase,
  createIndexes,
  disconnectDatabase,
} from '../../server/platform/database/connect.ts';
import { createLogger } from '../../server/platform/logger.ts';
import type { Letter } from '../../server/platform/mail.ts';
import { inMemory } from '../../server/platform/rate.ts';
import { secretsFrom } from '../../server/platform/secrets.ts';
import { loadSample, SAMPLE_SIGN_INS } from '../../server/scripts/sample/load.ts';
import type { Role } from '../../shared/roles.ts';
import { DAY, HOUR, later } from '../../shared/time.ts';
import { TestClock } from './clock.ts';
import { freshDatabaseUri } from './database.ts';
import { newClientId, Person } from './person.ts';
import { explainQueries, watchQueries } from './queries.ts';

interface Standing {
  app: App;
  origin: string;
}

/** A whole service with its own empty database, in this process: real HTTP, real sockets, real storage. */
export class World {
  readonly clock = new TestClock();
  /** What browsers were told. */
  readonly pushes: { endpoint: string; payload: string }[] = [];
  /** While true, the push service can not be reached. */
  pushTrouble = false;
  readonly letters: (Letter & { key: string })[] = [];
  readonly people: Person[] = [];
  readonly nodes: Standing[] = [];
  readonly folder = mkdtempSync(join(tmpdir(), 'alongside-'));
  private parts: AppParts;

  constructor(environment: Record<string, string>) {
    const config = readConfig(
      {
        NODE_ENV: 'test',
        PORT: '0',
        DATA_DIR: this.folder,
        LOG_LEVEL: process.env['TEST_LOG'] ?? 'silent',
        RATE_SCALE: '1000',
        FIRST_POSTS: '0',
        ...environment,
      },
      this.clock.now(),
    );
    this.parts = {
      config,
      clock: this.clock,
      log: createLogger(config.logLevel),
      mail: {
        send: async (key, letter) => {
          this.letters.push({ key, ...letter });
        },
      },
      push: {
        key: async () => 'a-public-key',
        send: async (target, payload) => {
          if (this.pushTrouble) throw new Error('the push service is away');
          this.pushes.push({ endpoint: target.endpoint, payload });
          return target.endpoint.includes('gone') ? 'gone' : 'sent';
        },
      },
      secrets: secretsFrom('a secret for tests alone, of no use elsewhere'),
      passwordCost: { memoryCost: 1_024, timeCost: 1 },
      rateStore: inMemory,
      redis: null,
    };
  }

  /** The first node. */
  get app(): App {
    return this.first.app;
  }

  get origin(): string {
    return this.first.origin;
  }

  private get first(): Standing {
    const [first] = this.nodes;
    if (!first) throw new Error('this world has no node');
    return first;
  }

  /** Starts on an empty database of this run, or on one of the caller's. */
  async start(uri = freshDatabaseUri()): Promise<this> {
    await connectDatabase(uri, true);
    watchQueries(mongoose.connection.getClient() as unknown as MongoClient);
    await createIndexes();
    await this.addNode();
    return this;
  }

  async addNode(change: Partial<AppParts> = {}): Promise<Standing> {
    const app = createApp({ ...this.parts, ...change });
    const port = await app.listen();
    const node = { app, origin: `http://127.0.0.1:${port}` };
    this.nodes.push(node);
    return node;
  }

  /** Ends the first node as SIGTERM would and starts another on the same data. Sign-ins stay. */
  async restart(): Promise<void> {
    await this.nodes.shift()?.app.close();
    const { origin } = await this.addNode();
    for (const person of this.people) person.origin = origin;
  }

  /** Loads the sample community, as an empty installation does. */
  async loadSample(): Promise<void> {
    await loadSample(this.parts);
  }

  /** One of the sample's people, signed in. */
  async sampled(handle: string): Promise<Person> {
    const person = this.visitor();
    const password = SAMPLE_SIGN_INS[0]?.password ?? '';
    const { me } = await person.do('accounts.signIn', { handle, password });
    return Object.assign(person, { memberId: me.memberId, handle });
  }

  /** Someone who has not joined. */
  visitor(): Person {
    const person = new Person(this.origin);
    this.people.push(person);
    return person;
  }

  async member(handle: string): Promise<Person> {
    return this.visitor().join(handle);
  }

  /** A member with roles; the first administrator of a world needs no other to make them. */
  async withRoles(handle: string, roles: Role[]): Promise<Person> {
    const person = await this.member(handle);
    await MemberModel.updateOne({ _id: person.memberId }, { $set: { roles: ['peer', ...roles] } });
    return person;
  }

  moderator(handle: string): Promise<Person> {
    return this.withRoles(handle, ['moderator']);
  }

  administrator(handle: string): Promise<Person> {
    return this.withRoles(handle, ['administrator']);
  }

  /** Someone who may call every operation: an administrator with a verified credential. */
  async anyone(handle: string): Promise<Person> {
    const person = await this.peerSpecialist(handle, await this.moderator(`${handle}-checker`));
    await MemberModel.updateOne({ _id: person.memberId }, { $set: { roles: ['peer', 'administrator'] } });
    return person;
  }

  /** A peer specialist, through the real way: applied and verified by a moderator. */
  async peerSpecialist(handle: string, checkedBy: Person): Promise<Person> {
    const person = await this.member(handle);
    const card = await person.do('credentials.apply', {
      clientId: newClientId(),
      title: 'Certified Peer Specialist',
      issuingBody: 'State board',
      region: 'Tennessee',
      number: `N-${handle}`,
      validUntil: later(this.clock.now(), 300 * DAY)
        .toISOString()
        .slice(0, 10),
    });
    await checkedBy.do('credentials.decide', {
      credentialId: card.credentialId,
      verified: true,
      reason: 'Found in the register.',
    });
    return person;
  }

  /** Puts a responder on call from an hour ago for some hours. */
  async onCall(person: Person, line = 1, hours = 8): Promise<void> {
    const now = this.clock.now();
    await person.do('crisis.createShift', {
      clientId: newClientId(),
      handle: person.handle,
      line,
      startsAt: later(now, -HOUR).toISOString(),
      endsAt: later(now, hours * HOUR).toISOString(),
    });
  }

  /** Resolves when every listener has had every event. */
  async settled(): Promise<void> {
    for (const { app } of this.nodes) await app.dispatcher.idle();
  }

  /** One round of due work, as the worker does each second. */
  async tick(): Promise<void> {
    await this.app.worker.tick();
    await this.app.slowWorker.tick();
    await this.settled();
  }

  /** Ends every node, as if the machine were gone. */
  async stopService(): Promise<void> {
    for (const { app } of this.nodes.splice(0)) await app.close();
  }

  async end(): Promise<void> {
    for (const person of this.people) person.hangUp();
    await this.stopService();
    await explainQueries();
    await mongoose.connection.dropDatabase();
    await disconnectDatabase();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Starts a world. `environment` changes single settings. */
export function startWorld(environment: Record<string, string> = {}): Promise<World> {
  return new World(environment).start();
}
