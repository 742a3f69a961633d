import { expect } from 'chai';
import { systemContext } from '../../server/platform/context.ts';
import { MINUTE } from '../../shared/time.ts';
import { eventually, newClientId, type Person } from '../support/person.ts';
import { startWorld, type World } from '../support/world.ts';

describe('accounts: joining, signing in and out', () => {
  let world: World;
  before(async () => {
    world = await startWorld();
  });
  after(() => world.end());

  const signIn = (person: Person, handle: string, password: string) =>
    person.call('accounts.signIn', { handle, password });

  it('joins with a handle and a password, shows ten recovery codes once, and signs in', async () => {
    const person = world.visitor();
    const input = {
      clientId: newClientId(),
      handle: 'plain-maple',
      password: person.password,
      adult: true as const,
    };
    const joined = await person.do('accounts.join', input);
    expect(joined.recoveryCodes).to.have.length(10);
    expect(new Set(joined.recoveryCodes).size).to.equal(10);
    const { me } = await person.do('accounts.getMe', {});
    expect(me?.handle).to.equal('plain-maple');
    expect(me?.email).to.equal(null);
    expect(JSON.stringify(me)).not.to.contain(joined.recoveryCodes[0]);
  });

  it('makes one account of a repeated join', async () => {
    const person = world.visitor();
    const input = {
      clientId: newClientId(),
      handle: 'twice-asked',
      password: person.password,
      adult: true as const,
    };
    const first = await person.do('accounts.join', input);
    const second = await person.do('accounts.join', input);
    expect(second.me.memberId).to.equal(first.me.memberId);
  });

  it('refuses handles that are taken in another spelling, or that are titles, and suggests safe ones', async () => {
    await world.member('calm-harbor');
    const visitor = world.visitor();
    const taken = await visitor.do('accounts.checkHandle', { handle: 'Calm.Harb0r' });
    expect(taken).to.include({ usable: false, why: 'taken' });
    expect(taken.suggestions).to.have.length(3);
    expect((await visitor.do('accounts.checkHandle', { handle: 'M0derator' })).why).to.equal('role');
    expect((await visitor.do('accounts.checkHandle', { handle: 'ana@example.org' })).why).to.equal('email');
    expect((await visitor.do('accounts.checkHandle', { handle: 'call-5551234567' })).why).to.equal('phone');
    const real = await visitor.do('accounts.checkHandle', { handle: 'MariaLopez' });
    expect(real).to.include({ usable: true, warning: true, why: 'real-name' });
    const problem = await visitor.refused('accounts.join', {
      clientId: newClientId(),
      handle: 'the-moderator',
      password: visitor.password,
      adult: true,
    });
    expect(problem.code).to.equal('HANDLE_UNSAFE');
  });

  it('gives the same answer for a wrong password and an unknown handle', async () => {
    await world.member('still-water');
    const visitor = world.visitor();
    const wrong = await signIn(visitor, 'still-water', 'not the right one');
    const unknown = await signIn(visitor, 'nobody-here', 'not the right one');
    expect(wrong).to.have.nested.property('problem.code', 'SIGN_IN_FAILED');
    expect(unknown).to.have.nested.property('problem.code', 'SIGN_IN_FAILED');
  });

  it('renews the session id at sign-in: an id from before is dead', async () => {
    const owner = await world.member('old-cookie');
    const before = owner.cookie;
    expect((await signIn(owner, 'old-cookie', owner.password)).ok).to.equal(true);
    expect(owner.cookie).not.to.equal(before);
    const thief = world.visitor();
    thief.cookie = before;
    expect((await thief.do('accounts.getMe', {})).me).to.equal(null);
  });

  it('signs out here and leaves other devices alone, closing this session’s sockets', async () => {
    const phone = await world.member('two-devices');
    const laptop = world.visitor();
    await laptop.do('accounts.signIn', { handle: 'two-devices', password: phone.password });
    const [here, there] = await Promise.all([phone.line(), laptop.line()]);
    await phone.do('accounts.signOut', {});
    await eventually(() => here.socket.disconnected, 'the socket closes');
    expect(here.of('accounts.signedOut')).to.have.length(1);
    expect(there.socket.connected).to.equal(true);
    expect((await phone.do('accounts.getMe', {})).me).to.equal(null);
    expect((await laptop.do('accounts.getMe', {})).me?.handle).to.equal('two-devices');
  });

  it('signs out everywhere: every session is dead and every socket closed', async () => {
    const phone = await world.member('all-devices');
    const laptop = world.visitor();
    await laptop.do('accounts.signIn', { handle: 'all-devices', password: phone.password });
    const line = await laptop.line();
    await phone.do('accounts.signOutEverywhere', {});
    await eventually(() => line.socket.disconnected, 'the other device’s socket closes');
    expect((await laptop.do('accounts.getMe', {})).me).to.equal(null);
    const refused = await laptop.line().then(
      () => null,
      (error: Error) => error.message,
    );
    expect(refused).to.equal('SIGN_IN_NEEDED');
  });

  it('sets a new password with a recovery code, once, and ends every session', async () => {
    const visitor = world.visitor();
    const { recoveryCodes } = await visitor.do('accounts.join', {
      clientId: newClientId(),
      handle: 'lost-password',
      password: visitor.password,
      adult: true,
    });
    const [code = ''] = recoveryCodes;
    const other = world.visitor();
    const recover = {
      handle: 'lost-password',
      recoveryCode: code.toLowerCase(),
      newPassword: 'a new and longer one',
    };
    await other.do('accounts.recover', recover);
    expect((await visitor.do('accounts.getMe', {})).me).to.equal(null);
    expect((await world.visitor().refused('accounts.recover', recover)).code).to.equal('SIGN_IN_FAILED');
    expect((await signIn(world.visitor(), 'lost-password', 'a new and longer one')).ok).to.equal(true);
  });

  it('slows guessing at one handle, and counts only what was wrong', async () => {
    const owner = await world.member('guessed-at');
    for (let times = 0; times < 15; times++)
      expect((await signIn(owner, 'guessed-at', owner.password)).ok).to.equal(true);
    const guesser = world.visitor();
    for (let tries = 0; tries < 10; tries++) await signIn(guesser, 'guessed-at', `guess number ${tries}`);
    const problem = await guesser.refused('accounts.signIn', { handle: 'guessed-at', password: 'one more' });
    expect(problem.code).to.equal('RATE_LIMITED');
    expect(Number(problem.details?.['retryAfterSeconds'])).to.be.within(1, (15 * MINUTE) / 1_000);
  });

  it('refuses common passwords and people who are not adults', async () => {
    const visitor = world.visitor();
    const join = { clientId: newClientId(), handle: 'short-story', adult: true as const };
    expect((await visitor.refused('accounts.join', { ...join, password: 'password1234' })).code).to.equal(
      'PASSWORD_COMMON',
    );
    const young = { ...join, password: visitor.password, adult: false } as unknown as typeof join & {
      password: string;
    };
    expect((await visitor.refused('accounts.join', young)).details).to.have.property('adult');
  });

  it('lets an administrator give roles, and keeps the last administrator', async () => {
    const administrator = await world.administrator('keeper-of-keys');
    const peer = await world.member('willing-hands');
    const reason = 'Trained last month.';
    await administrator.do('accounts.setRoles', { memberId: peer.memberId, roles: ['moderator'], reason });
    const signIn = { handle: peer.handle, password: peer.password };
    const { me } = await peer.do('accounts.signIn', signIn);
    expect(me.can.desk).to.equal(true);
    const problem = await administrator.refused('accounts.setRoles', {
      memberId: administrator.memberId,
      roles: [],
      reason,
    });
    expect(problem.code).to.equal('CONFLICT');
    expect(
      (await peer.refused('accounts.setRoles', { memberId: peer.memberId, roles: [], reason })).code,
    ).to.equal('FORBIDDEN');
  });

  it('pauses an account at once: its sockets close and it can not sign in', async () => {
    const administrator = await world.administrator('gate-keeper');
    const peer = await world.member('paused-soon');
    const line = await peer.line();
    await administrator.do('accounts.setSuspended', {
      memberId: peer.memberId,
      suspended: true,
      reason: 'Selling.',
    });
    await eventually(() => line.socket.disconnected, 'the socket closes');
    expect((await peer.do('accounts.getMe', {})).me).to.equal(null);
    const again = await signIn(world.visitor(), 'paused-soon', peer.password);
    expect(again).to.have.nested.property('problem.code', 'SUSPENDED');
  });
});

describe('accounts: the first administrator', () => {
  it('is made once, with the one-time link', async () => {
    const world = await startWorld();
    try {
      const ctx = systemContext(world.app.node, world.clock.now());
      const token = (await world.app.joining.issueSetupToken(ctx)) ?? '';
      const visitor = world.visitor();
      const input = { clientId: newClientId(), token, handle: 'first-keeper', password: visitor.password };
      expect(
        (await visitor.refused('accounts.createFirstAdministrator', { ...input, token: 'x'.repeat(32) }))
          .code,
      ).to.equal('LINK_SPENT');
      const { me } = await visitor.do('accounts.createFirstAdministrator', input);
      expect(me.can.administer).to.equal(true);
      const second = { ...input, clientId: newClientId(), handle: 'second-keeper' };
      expect((await world.visitor().refused('accounts.createFirstAdministrator', second)).code).to.equal(
        'LINK_SPENT',
      );
      expect(await world.app.joining.issueSetupToken(ctx)).to.equal(null);
    } finally {
      await world.end();
    }
  });
});
