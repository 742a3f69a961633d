import { expect } from 'chai';
import { newId } from '../../shared/ids.ts';
import type { Operation } from '../../shared/operation.ts';
import { type OperationName, operations } from '../../shared/operations.ts';
import type { Person } from '../support/person.ts';
import { aSpace, aThread } from '../support/places.ts';
import { startWorld, type World } from '../support/world.ts';

const all = Object.entries(operations) as [OperationName, Operation][];

/** Values that have no place in any field. */
const NASTY: readonly unknown[] = [
  { $gt: '' },
  { $ne: null },
  ['a', 'b'],
  { __proto__: { admin: true } },
  -1e308,
  'x'.repeat(30_000),
  '\u0000',
];

describe('contract: bad input', () => {
  let world: World;
  let administrator: Person;
  let spaceId: string;
  before(async () => {
    world = await startWorld();
    administrator = await world.anyone('keeper');
    spaceId = await aSpace(administrator);
  });
  after(() => world.end());

  for (const [name, entry] of all) {
    it(`${name} answers every nasty value with a plain problem`, async () => {
      const shape = (entry.input as unknown as { shape: Record<string, unknown> }).shape;
      const fields = Object.keys(shape);
      const inputs: Record<string, unknown>[] = [
        { unknownKey: 1 },
        { $where: '1' },
        ...fields.flatMap((field) => NASTY.map((value) => ({ [field]: value }))),
      ];
      for (const input of inputs) {
        const result = await administrator.call(name, input as never);
        if (result.ok) {
          // Fields left out have defaults; what was given must then have been read as plain text or a number.
          expect(
            entry.input.safeParse(input).success || entry.method === 'GET',
            JSON.stringify(input).slice(0, 80),
          ).to.equal(true);
          continue;
        }
        expect(['INVALID', 'NOT_FOUND', 'TOO_LARGE'], `${JSON.stringify(input).slice(0, 80)}`).to.include(
          result.problem.code,
        );
        expect(result.problem.message).to.match(/[.!]$/);
        expect(JSON.stringify(result.problem)).not.to.match(/\bat \/|node_modules|Error:/);
      }
      expect(({} as Record<string, unknown>)['admin']).to.equal(undefined);
    });
  }

  it('refuses what is not JSON, too large, deeply nested, or sent as a form', async () => {
    const post = (body: string, headers: Record<string, string> = {}) =>
      administrator.request('POST', `/api/v1/spaces/${spaceId}/threads`, body, headers);
    expect((await post('{"title": ')).status).to.equal(400);
    expect((await post('[1, 2]')).status).to.equal(400);
    expect((await post('"text"')).status).to.equal(400);
    expect((await post(`{"body":"${'x'.repeat(200_000)}"}`)).status).to.equal(413);
    expect((await post('['.repeat(5_000) + ']'.repeat(5_000))).status).to.equal(400);
    expect((await post('title=x', { 'content-type': 'application/x-www-form-urlencoded' })).status).to.equal(
      415,
    );
    expect((await post('{"title":"x"}', { 'content-type': 'text/plain' })).status).to.equal(415);
  });

  it('refuses operators at sign-in and makes no session of them', async () => {
    const visitor = world.visitor();
    for (const body of [
      { handle: { $gt: '' }, password: { $gt: '' } },
      { handle: 'keeper', password: { $ne: '' } },
      { handle: ['keeper'], password: 'x' },
      { 'handle[$ne]': '1', password: 'x' },
    ]) {
      const response = await visitor.request('POST', '/api/v1/sign-in', body);
      expect(response.status).to.equal(400);
      expect(visitor.cookie).to.equal('');
    }
  });

  it('refuses ids of the wrong kind and ids of nothing', async () => {
    const wrong = await administrator.refused('forum.getThread', { threadId: newId('post', Date.now()) });
    expect(wrong.code).to.equal('INVALID');
    expect(wrong.details).to.have.property('threadId');
    const nothing = await administrator.refused('forum.getThread', { threadId: newId('thread', Date.now()) });
    expect(nothing.code).to.equal('NOT_FOUND');
    const bad = await administrator.refused('forum.listLatest', { cursor: 'bm90IGEgY3Vyc29y' });
    expect(bad.code).to.equal('INVALID');
  });

  it('names the field and writes nothing of a refused post', async () => {
    const { threadId } = await aThread(administrator, spaceId);
    const problem = await administrator.refused('forum.createReply', {
      threadId,
      clientId: 'refused-once',
      body: 'x'.repeat(20_001),
    });
    expect(problem.code).to.equal('INVALID');
    expect(problem.details?.['body']).to.match(/20000/);
    await world.settled();
    expect((await administrator.do('forum.getThread', { threadId })).posts.items).to.have.length(1);
  });

  it('refuses changes that another site asks for', async () => {
    const post = (headers: Record<string, string>) =>
      administrator.request('POST', '/api/v1/me/settings', { language: 'es' }, headers);
    const foreign: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ];
    for (const headers of foreign) {
      const response = await post(headers);
      expect(response.status, JSON.stringify(headers)).to.equal(403);
      expect(((await response.json()) as { problem: { code: string } }).problem.code).to.equal(
        'ORIGIN_REFUSED',
      );
    }
    expect((await post({})).status).to.equal(200);
    const overridden = await administrator.request('GET', '/api/v1/sign-out', undefined, {
      'x-http-method-override': 'POST',
    });
    expect(overridden.status).to.equal(404);
  });

  it('refuses socket handshakes from elsewhere, without an origin, or without a session', async () => {
    for (const origin of ['https://evil.example', 'null', '']) {
      const error = await administrator.line({ origin }).then(
        () => 'connected',
        () => 'refused',
      );
      expect(error, `origin ${origin}`).to.equal('refused');
    }
    const visitor = world.visitor();
    const refused = await visitor.line().then(
      () => 'connected',
      (error: Error) => error.message,
    );
    expect(refused).to.equal('SIGN_IN_NEEDED');
  });

  it('answers unknown socket events, http-only operations and broken calls without falling over', async () => {
    const line = await administrator.line();
    const emit = (name: string, ...args: unknown[]) =>
      (
        line.socket.timeout(2_000) as unknown as {
          emitWithAck(n: string, ...a: unknown[]): Promise<{ ok: boolean }>;
        }
      ).emitWithAck(name, ...args);
    expect((await emit('nothing.here', {})).ok).to.equal(false);
    expect((await emit('constructor', {})).ok).to.equal(false);
    expect((await emit('accounts.signIn', { handle: 'keeper', password: 'x' })).ok).to.equal(false);
    expect((await emit('forum.getThread', null)).ok).to.equal(false);
    expect((await emit('forum.getThread', 'text')).ok).to.equal(false);
    (line.socket as unknown as { emit(name: string): void }).emit('forum.getThread');
    expect((await line.call('accounts.getMe', {})).ok).to.equal(true);
  });
});
