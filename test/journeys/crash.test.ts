import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { expect } from 'chai';
import { newClientId, Person } from '../support/person.ts';
import { Service } from '../support/service.ts';

const PLAIN_DANGER = 'I have the pills in my hand and I am going to kill myself tonight.';
const SAMPLE_PASSWORD = 'kind words are enough';

/** Settings of a service that is asked for more than people would. */
const BUSY = { RATE_SCALE: '1000000', SEED: 'true' };

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks again until it holds; false when the time is over. */
async function within(ms: number, check: () => Promise<boolean>): Promise<boolean> {
  for (const until = Date.now() + ms; Date.now() < until; await wait(100))
    if (await check().catch(() => false)) return true;
  return false;
}

async function signedIn(service: Service, handle: string): Promise<Person> {
  const person = new Person(service.origin);
  await person.do('accounts.signIn', { handle, password: SAMPLE_PASSWORD });
  return person;
}

/** A thread of the sample community. */
async function aSampleThread(person: Person): Promise<string> {
  const { items } = await person.do('forum.listLatest', { limit: 1 });
  const [thread] = items;
  if (!thread) throw new Error('the sample has no thread');
  return thread.threadId;
}

/** Every post of a thread, by id. */
async function postsOf(person: Person, threadId: string): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const { posts } = await person.do('forum.getThread', { threadId, cursor, limit: 100 });
    ids.push(...posts.items.map((post) => post.postId));
    cursor = posts.nextCursor ?? undefined;
  } while (cursor);
  return ids;
}

/** How many live alerts there are for each post. */
async function alertsByPost(moderator: Person): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  let cursor: string | undefined;
  do {
    const page = await moderator.do('crisis.listAlerts', { cursor, limit: 100 });
    for (const { subject } of page.items) found.set(subject.id, (found.get(subject.id) ?? 0) + 1);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  return found;
}

describe('crashes: nothing that was answered is lost', function () {
  this.timeout(90_000);
  let service: Service;
  let writer: Person;
  let moderator: Person;
  let threadId: string;
  before(async () => {
    expect(existsSync('dist/server/main.js'), 'the build is there').to.equal(true);
    service = await new Service(BUSY).start();
    writer = await signedIn(service, 'quiet-kettle');
    moderator = await signedIn(service, 'june-lantern');
    threadId = await aSampleThread(writer);
  });
  after(() => service?.end());

  it('keeps every answered post and raises exactly one alert for each, however often it is killed', async () => {
    const ROUNDS = 3;
    const PER_ROUND = 10;
    const answered = new Map<string, string>();
    const unsure: string[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const clientIds = Array.from({ length: PER_ROUND }, () => newClientId());
      const post = async (clientId: string) => {
        try {
          const { post } = await writer.do('forum.createReply', { threadId, clientId, body: PLAIN_DANGER });
          answered.set(clientId, post.postId);
        } catch {
          unsure.push(clientId);
        }
      };
      const posting = (async () => {
        // A first one that is surely answered, then two at a time until the process is gone.
        await post(clientIds[0] as string);
        for (let at = 1; at < PER_ROUND; at += 2) await Promise.all(clientIds.slice(at, at + 2).map(post));
      })();
      await wait(10 + Math.random() * 150);
      service.kill('SIGKILL');
      await Promise.all([posting, service.ended]);
      await service.start();
    }
    // The browser sends again, under the same ids, what had no answer; and, not knowing, something that had one.
    const [first] = answered;
    for (const clientId of [...unsure, ...(first ? [first[0]] : [])]) {
      const { post } = await writer.do('forum.createReply', { threadId, clientId, body: PLAIN_DANGER });
      if (answered.has(clientId)) expect(post.postId).to.equal(answered.get(clientId));
      answered.set(clientId, post.postId);
    }
    expect(answered.size).to.equal(ROUNDS * PER_ROUND);
    const posts = await postsOf(writer, threadId);
    expect(posts).to.include.members([...answered.values()]);
    expect(new Set(posts).size, 'no post is there twice').to.equal(posts.length);
    const mine = new Set(answered.values());
    expect(mine.size, 'no two ids came to one post').to.equal(answered.size);

    // What a kill left untold is taken up when the lease and the grace of the dead process are over.
    const complete = await within(40_000, async () => {
      const alerts = await alertsByPost(moderator);
      return [...mine].every((postId) => alerts.has(postId));
    });
    const alerts = await alertsByPost(moderator);
    expect(
      [...mine].filter((postId) => !alerts.has(postId)),
      'posts without an alert',
    ).to.deep.equal([]);
    expect(complete).to.equal(true);
    await wait(1_500);
    const often = await alertsByPost(moderator);
    expect([...mine].filter((postId) => often.get(postId) !== 1)).to.deep.equal([]);
    const { items } = await moderator.do('crisis.listAlerts', { limit: 100 });
    for (const alert of items)
      if (mine.has(alert.subject.id)) expect(alert.evidenceCount, 'nor is one told twice').to.equal(1);
  });

  /** Posts and reads without pause until the service stops answering; gives what was answered. */
  function load(): { answered: string[]; over: Promise<void> } {
    const answered: string[] = [];
    const work = async () => {
      for (;;) {
        try {
          const result = await writer.call('forum.createReply', {
            threadId,
            clientId: newClientId(),
            body: 'A walk around the block.',
          });
          if (result.ok) answered.push(result.value.post.postId);
          await writer.request('GET', `/threads/${threadId}`).then((response) => response.text());
        } catch {
          return;
        }
      }
    };
    return { answered, over: Promise.all([work(), work(), work(), work()]).then(() => {}) };
  }

  for (const [name, signal, to] of [
    ['SIGTERM', 'SIGTERM', 'service'],
    ['Ctrl-C, which the engine hears too', 'SIGINT', 'group'],
  ] as const)
    it(`ends under load at ${name}: with code 0, within 15 seconds, with every answered post kept`, async () => {
      const { answered, over } = load();
      // Someone with an open socket, and at the first someone whose request never ends.
      const slow = connect(Number(new URL(service.origin).port), '127.0.0.1');
      slow.on('error', () => {});
      if (to === 'service')
        slow.write(
          'POST /api/v1/sign-in HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 50\r\n\r\n{',
        );
      const line = await writer.line();
      await wait(700);
      const asked = Date.now();
      service.kill(signal, to);
      const how = await service.ended;
      const took = Date.now() - asked;
      const { printed } = service;
      slow.destroy();
      line.close();
      await over;
      await service.start();
      expect(how, printed).to.deep.equal({ code: 0, signal: null });
      expect(took).to.be.below(15_000);
      expect(printed, 'nothing went wrong on the way out').not.to.contain('{"level":50');
      expect(answered.length).to.be.above(5);
      expect(await postsOf(writer, threadId)).to.include.members(answered);
    });

  it('shows a kind page and the help lines while the engine is gone, and goes on by itself', async () => {
    const { post } = await writer.do('forum.createReply', {
      threadId,
      clientId: newClientId(),
      body: 'Before the fault.',
    });
    // It is started again within a moment; killed at each return, it stays away for longer and longer.
    let killed = 0;
    while (killed < 6) {
      const engine = service.enginePid;
      if (engine && (await within(5_000, async () => (await health()).database === 'up'))) {
        try {
          process.kill(engine, 'SIGKILL');
          killed += 1;
        } catch {
          // It was gone already.
        }
      }
      await wait(20);
    }
    const [page, help, result, state] = await Promise.all([
      writer.request('GET', `/threads/${threadId}`),
      writer.request('GET', '/help'),
      writer.call('forum.createReply', { threadId, clientId: newClientId(), body: 'While it was away.' }),
      health(),
    ]);
    expect(page.status).to.equal(503);
    const text = await page.text();
    expect(text).to.contain('We will be right back').and.to.contain('href="/help"');
    expect(text, 'no word of what broke').not.to.match(/mongo|stack|ECONN/i);
    expect(help.status).to.equal(200);
    expect(await help.text()).to.contain('988');
    expect(result).to.have.nested.property('problem.code', 'UNAVAILABLE');
    expect(state).to.include({ ok: false, database: 'down' });

    const back = await within(20_000, async () => (await health()).ok);
    expect(back, 'it goes on by itself').to.equal(true);
    expect((await writer.request('GET', `/threads/${threadId}`)).status).to.equal(200);
    expect(await postsOf(writer, threadId)).to.include(post.postId);
    const after = await writer.call('forum.createReply', {
      threadId,
      clientId: newClientId(),
      body: 'After the fault.',
    });
    expect(after.ok).to.equal(true);
    expect(service.enginePid).to.be.a('number');
  });

  async function health(): Promise<{ ok: boolean; database: string }> {
    const response = await fetch(`${service.origin}/api/health`);
    return (await response.json()) as { ok: boolean; database: string };
  }
});

describe('production: safe, or not at all', function () {
  this.timeout(60_000);

  it('refuses to start with nothing set, and lists every fault', async () => {
    const service = new Service({ NODE_ENV: 'production' });
    await service.spawn();
    const how = await service.ended;
    await service.end();
    expect(how.code).to.equal(1);
    for (const name of ['SESSION_SECRET', 'PUBLIC_URL', 'TRUST_PROXY'])
      expect(service.printed).to.contain(`${name} is missing`);
    expect(service.printed).not.to.contain('Alongside is at');
  });

  it('refuses what is for development, with all of it named at once', async () => {
    const service = new Service({
      NODE_ENV: 'production',
      PUBLIC_URL: 'http://example.org',
      SESSION_SECRET: 'change-me',
      RATE_SCALE: '5',
      SEED: 'true',
    });
    await service.spawn();
    const how = await service.ended;
    await service.end();
    expect(how.code).to.equal(1);
    for (const name of ['SESSION_SECRET', 'PUBLIC_URL', 'TRUST_PROXY', 'RATE_SCALE', 'SEED'])
      expect(service.printed).to.contain(name);
  });

  it('seeds nothing, and prints the link that makes the first administrator, once', async () => {
    const service = await new Service({
      NODE_ENV: 'production',
      PUBLIC_URL: 'https://example.org',
      SESSION_SECRET: 'a long and random text for this test alone, 48 chars',
      TRUST_PROXY: '0',
    }).start();
    try {
      const link = () => /https:\/\/example\.org\/setup\?token=(\S+)/.exec(service.printed)?.[1];
      expect(await within(5_000, async () => link() !== undefined)).to.equal(true);
      expect(service.printed).not.to.contain('sample');
      const person = new Person(service.origin);
      const signIn = { handle: 'june-lantern', password: SAMPLE_PASSWORD };
      const own = { origin: 'https://example.org' };
      const tried = await person.request('POST', '/api/v1/sign-in', signIn, own);
      expect(tried.status, 'there are no sample people').to.equal(401);
      const setUp = {
        clientId: newClientId(),
        token: link(),
        handle: 'first-keeper',
        password: person.password,
      };
      const made = await person.request('POST', '/api/v1/setup', setUp, own);
      expect(made.status, await made.clone().text()).to.equal(200);
      const again = { ...setUp, clientId: newClientId(), handle: 'second-keeper' };
      const refused = await new Person(service.origin).request('POST', '/api/v1/setup', again, own);
      expect(refused.status, 'the link works once').to.be.within(400, 499);
      service.kill('SIGTERM');
      expect((await service.ended).code).to.equal(0);
      await service.start();
      await wait(500);
      expect(link(), 'and no other is made when there is an administrator').to.equal(undefined);
    } finally {
      await service.end();
    }
  });
});
