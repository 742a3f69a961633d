import { expect } from 'chai';
import { unzipSync } from 'fflate';
import type { Role } from '../../shared/roles.ts';
import { eventually, newClientId, type Person } from '../support/person.ts';
import { startWorld, type World } from '../support/world.ts';

/** The median of some times. */
const median = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

const FIREFOX = 'Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0';

describe('attacks on accounts', () => {
  let world: World;
  before(async () => {
    world = await startWorld();
  });
  after(() => world.end());

  const trying = (from: Person, handle: string, password: string) =>
    from.call('accounts.signIn', { handle, password });
  const codeOf = async (from: Person, handle: string, password: string) => {
    const result = await trying(from, handle, password);
    return result.ok ? 'in' : result.problem.code;
  };

  it('2: a planted session id is never taken up, and each sign-in makes a new one', async () => {
    const victim = await world.member('planted-on');
    const planted = 'sid=s%3Achosen-by-someone-else.c2lnbmF0dXJl';
    const signed = victim.cookie;
    for (const cookie of [planted, signed]) {
      const browser = world.visitor();
      browser.cookie = cookie;
      expect(await codeOf(browser, 'planted-on', victim.password)).to.equal('in');
      expect(browser.cookie).not.to.equal(cookie);
      const attacker = world.visitor();
      attacker.cookie = cookie;
      expect((await attacker.do('accounts.getMe', {})).me, 'the id from before is dead').to.equal(null);
    }
  });

  it('2: an id from before a role was given or taken is dead, on HTTP and sockets; the giver’s own is renewed', async () => {
    const administrator = await world.administrator('gives-roles');
    const peer = await world.member('gets-a-role');
    const set = (memberId: string, roles: Role[]) =>
      administrator.do('accounts.setRoles', { memberId, roles, reason: 'It was agreed.' });
    for (const roles of [['moderator'], []] as Role[][]) {
      const planted = world.visitor();
      planted.cookie = peer.cookie;
      const line = await planted.line();
      await set(peer.memberId, roles);
      await eventually(() => line.socket.disconnected, 'the socket closes');
      expect((await planted.do('accounts.getMe', {})).me).to.equal(null);
      await peer.do('accounts.signIn', { handle: peer.handle, password: peer.password });
      expect(peer.cookie).not.to.equal(planted.cookie);
      expect((await peer.do('accounts.getMe', {})).me?.can.desk).to.equal(roles.length > 0);
    }
    const line = await peer.line();
    await set(peer.memberId, []);
    expect(
      (await peer.do('accounts.getMe', {})).me?.handle,
      'nothing changed, nobody is signed out',
    ).to.equal('gets-a-role');
    expect(line.socket.connected).to.equal(true);
    const before = administrator.cookie;
    await set(administrator.memberId, ['administrator', 'moderator']);
    expect(administrator.cookie).not.to.equal(before);
    expect((await administrator.do('accounts.getMe', {})).me?.roles).to.include('moderator');
    const old = world.visitor();
    old.cookie = before;
    expect((await old.do('accounts.getMe', {})).me).to.equal(null);
  });

  it('shows sign-ins in one’s own data, without their ids', async () => {
    const owner = await world.member('takes-along');
    const phone = world.visitor();
    phone.userAgent = FIREFOX;
    await phone.do('accounts.signIn', { handle: owner.handle, password: owner.password });
    await owner.do('exports.requestExport', { clientId: newClientId(), password: owner.password });
    let link: string | null = null;
    for (let round = 0; round < 40 && !link; round++) {
      await world.tick();
      link = (await owner.do('exports.listExports', {})).items[0]?.link ?? null;
    }
    const files = unzipSync(
      new Uint8Array(await (await owner.request('GET', link ?? '/none')).arrayBuffer()),
    );
    const name = Object.keys(files).find((each) => each.endsWith('sessions.json')) ?? '';
    const sessions = JSON.parse(Buffer.from(files[name] ?? '').toString()) as Record<string, unknown>[];
    expect(sessions.map((each) => `${each['browser']} ${each['system']}`)).to.have.members([
      ' ',
      'Firefox Android',
    ]);
    expect(Object.keys(sessions[0] ?? {}).sort()).to.deep.equal([
      'browser',
      'lastUsedAt',
      'signedInAt',
      'system',
    ]);
  });

  it('tells one’s other devices, and nobody else, that one blocks someone', async () => {
    const [owner, other] = [await world.member('hides-one'), await world.member('is-hidden')];
    const phone = world.visitor();
    await phone.do('accounts.signIn', { handle: owner.handle, password: owner.password });
    const [here, far, theirs] = [await owner.line(), await phone.line(), await other.line()];
    await owner.do('accounts.setHidden', { memberId: other.memberId, how: 'block' });
    for (const line of [here, far]) {
      await line.until('accounts.hiddenChanged');
      expect(JSON.stringify(line.heard), 'nothing of whom').not.to.contain(other.memberId);
    }
    await owner.do('accounts.setHidden', { memberId: other.memberId, how: null });
    await far.until('accounts.hiddenChanged', 2);
    await world.settled();
    expect(theirs.of('accounts.hiddenChanged')).to.deep.equal([]);
  });

  it('4: failing on someone’s name for ten minutes locks others out, not their own device', async () => {
    const victim = await world.member('locked-at');
    const attacker = world.visitor();
    for (let minute = 0; minute < 10; minute++) {
      for (let tries = 0; tries < 3; tries++) await trying(attacker, 'locked-at', `guess ${minute} ${tries}`);
      world.clock.advance(60_000);
    }
    expect(await codeOf(attacker, 'locked-at', 'again')).to.equal('RATE_LIMITED');
    expect(await codeOf(world.visitor(), 'locked-at', victim.password), 'a new device waits').to.equal(
      'RATE_LIMITED',
    );
    const known = world.visitor();
    known.device = victim.device;
    expect(await codeOf(known, 'locked-at', victim.password)).to.equal('in');
  });

  it('4: a known device is bound to its handle, can not be made up, and has no endless tries either', async () => {
    const victim = await world.member('bound-to');
    const other = await world.member('other-one');
    const attacker = world.visitor();
    for (let tries = 0; tries < 10; tries++) await trying(attacker, 'bound-to', `guess ${tries}`);
    const [name = '', seal = ''] = victim.device.split('=')[1]?.split('.') ?? [];
    const changed = `${name.slice(1)}A`;
    for (const device of [other.device, `device=${changed}.${seal}`, `device=${name}.${'0'.repeat(64)}`]) {
      attacker.device = device;
      expect(await codeOf(attacker, 'bound-to', victim.password), device).to.equal('RATE_LIMITED');
    }
    attacker.device = victim.device;
    for (let tries = 0; tries < 10; tries++)
      expect(await codeOf(attacker, 'bound-to', `on the device ${tries}`)).to.equal('SIGN_IN_FAILED');
    expect(await codeOf(attacker, 'bound-to', victim.password)).to.equal('RATE_LIMITED');
  });

  it('5: an unknown handle and a wrong password answer alike, in like time', async () => {
    const known = await world.member('is-it-here');
    const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] };
    const answers = new Set<string>();
    for (let round = 0; round < 100; round++)
      for (const kind of ['known', 'unknown'] as const) {
        // A right one in between, so that what is measured is the answer and not the lock.
        if (kind === 'known' && round % 9 === 8) await trying(known, 'is-it-here', known.password);
        const handle = kind === 'known' ? 'is-it-here' : `nobody-${String(round).padStart(3, '0')}`;
        const from = world.visitor();
        from.device = known.device;
        const started = performance.now();
        const response = await from.request('POST', '/api/v1/sign-in', { handle, password: 'not the one' });
        times[kind].push(performance.now() - started);
        const { problem } = (await response.json()) as { problem: { code: string; message: string } };
        answers.add(`${response.status} ${problem.code} ${problem.message}`);
      }
    expect([...answers]).to.have.length(1);
    expect(Math.abs(median(times.known) - median(times.unknown))).to.be.below(5);
  }).timeout(60_000);

  it('shows where one is signed in, and ends one on every node within a second', async () => {
    const second = await world.addNode();
    const owner = await world.member('many-places');
    const phone = world.visitor();
    phone.origin = second.origin;
    phone.userAgent = FIREFOX;
    await phone.do('accounts.signIn', { handle: 'many-places', password: owner.password });
    const { items } = await owner.do('accounts.listSessions', {});
    expect(items.map(({ browser, system, here }) => [browser, system, here])).to.deep.include.members([
      ['Firefox', 'Android', false],
      ['', '', true],
    ]);
    expect(JSON.stringify(items)).not.to.contain(decodeURIComponent(phone.cookie).split(/[:.]/)[1]);
    const lost = items.find((one) => !one.here)?.sessionKey ?? '';
    const stranger = await world.member('not-theirs');
    expect((await stranger.refused('accounts.endSession', { sessionKey: lost })).code).to.equal('NOT_FOUND');
    const [line, here] = [await owner.line(), await owner.line()];
    await owner.do('accounts.endSession', { sessionKey: lost });
    expect((await phone.do('accounts.getMe', {})).me).to.equal(null);
    expect((await owner.do('accounts.listSessions', {})).items).to.have.length(1);
    for (const open of [line, here]) expect(open.socket.connected, 'others stay').to.equal(true);
  });

  it('closes the sockets of an ended sign-in within a second', async () => {
    const owner = await world.member('open-line');
    const laptop = world.visitor();
    await laptop.do('accounts.signIn', { handle: 'open-line', password: owner.password });
    const line = await laptop.line();
    const { items } = await owner.do('accounts.listSessions', {});
    const started = performance.now();
    await owner.do('accounts.endSession', { sessionKey: items.find((one) => !one.here)?.sessionKey ?? '' });
    await eventually(() => line.socket.disconnected, 'the socket closes');
    expect(performance.now() - started).to.be.below(1_000);
    expect(line.of('accounts.signedOut')).to.have.length(1);
  });
});

describe('attacks on accounts: going through all handles from everywhere', function () {
  this.timeout(60_000);
  let world: World;
  before(async () => {
    world = await startWorld({ TRUST_PROXY: '1' });
  });
  after(() => world.end());

  it('3: five hundred wrong tries at as many handles leave each address three, and known devices alone', async () => {
    const owner = await world.member('long-known');
    const attacker = world.visitor();
    const trying = (from: Person, address: string, handle: string, password: string) =>
      from.request('POST', '/api/v1/sign-in', { handle, password }, { 'x-forwarded-for': address });
    const statuses: number[] = [];
    for (let at = 0; at < 500; at++)
      statuses.push(
        (await trying(attacker, `10.1.${at >> 8}.${at & 255}`, `handle-${at}`, 'one guess')).status,
      );
    expect(new Set(statuses)).to.deep.equal(new Set([401]));
    const then: number[] = [];
    for (let at = 0; at < 5; at++)
      then.push((await trying(attacker, '10.2.0.1', `other-${at}`, 'one guess')).status);
    expect(then).to.deep.equal([401, 401, 401, 429, 429]);
    const elsewhere = await trying(world.visitor(), '10.3.0.1', owner.handle, owner.password);
    expect(elsewhere.status, 'an owner at a new device gets in').to.equal(200);
    const known = world.visitor();
    known.device = owner.device;
    expect((await trying(known, '10.2.0.1', owner.handle, owner.password)).status).to.equal(200);
  });
});

describe('attacks on accounts: guessing past the limits', () => {
  let world: World;
  beforeEach(async () => {
    world = await startWorld({ RATE_SCALE: '1' });
  });
  afterEach(() => world.end());

  const guesses = async (count: number, guess: (at: number) => Promise<Response>) => {
    const seen: number[] = [];
    for (let at = 0; at < count; at++) seen.push((await guess(at)).status);
    return { tried: seen.filter((status) => status !== 429).length, slowed: seen.includes(429) };
  };

  it('3: one address at one handle', async () => {
    const victim = await world.member('one-at-one');
    const attacker = world.visitor();
    const { tried, slowed } = await guesses(60, (at) =>
      attacker.request('POST', '/api/v1/sign-in', { handle: victim.handle, password: `guess ${at}` }),
    );
    expect(slowed).to.equal(true);
    expect(tried).to.be.at.most(10);
  });

  it('3: one address at two hundred handles', async () => {
    const attacker = world.visitor();
    const { tried, slowed } = await guesses(200, (at) =>
      attacker.request('POST', '/api/v1/sign-in', { handle: `someone-${at}`, password: 'one guess each' }),
    );
    expect(slowed).to.equal(true);
    expect(tried).to.be.at.most(50);
  });

  it('3: two hundred forged addresses at one handle and at many', async () => {
    const victim = await world.member('forged-at');
    const attacker = world.visitor();
    const forged = (handle: (at: number) => string) => (at: number) =>
      attacker.request(
        'POST',
        '/api/v1/sign-in',
        { handle: handle(at), password: `guess ${at}` },
        { 'x-forwarded-for': `10.0.${at % 250}.7` },
      );
    expect(
      (
        await guesses(
          100,
          forged(() => victim.handle),
        )
      ).tried,
    ).to.be.at.most(10);
    expect(
      (
        await guesses(
          100,
          forged((at) => `someone-${at}`),
        )
      ).tried,
      'the header is not believed',
    ).to.be.at.most(50);
  });
});
