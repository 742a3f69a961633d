import { expect } from 'chai';
import { faultOf, handleKey, suggestHandles } from '../../server/accounts/handles.ts';
import { codeKey, createPasswords, isCommon, newRecoveryCodes } from '../../server/accounts/passwords.ts';
import { readConfig, UnsafeConfig } from '../../server/platform/config.ts';
import { decodeCursor, encodeCursor } from '../../server/platform/keyset.ts';
import { secretsFrom } from '../../server/platform/secrets.ts';
import { instantOf } from '../../server/rooms/wallclock.ts';
import { idPattern, newId } from '../../shared/ids.ts';
import { countryFromLanguages, REGIONS, regionOf, staleLines } from '../../shared/regions.ts';

const NOW = new Date('2026-11-24T12:00:00Z');

describe('ids', () => {
  it('carry their kind, match their pattern, and sort by time and making', () => {
    const start = Date.now() + 100_000;
    const made = Array.from({ length: 500 }, (_, i) => newId('post', start + Math.floor(i / 100)));
    expect([...made].sort()).to.deep.equal(made);
    expect(new Set(made).size).to.equal(500);
    for (const id of made) expect(id).to.match(idPattern('post'));
    expect(newId('thread', start)).not.to.match(idPattern('post'));
  });
});

describe('cursors', () => {
  it('come back as they went, and refuse what was not made here', () => {
    const keys = ['thread_1', 7, NOW];
    expect(decodeCursor(encodeCursor(keys), 3)).to.deep.equal(keys);
    for (const bad of [
      '',
      'x',
      encodeCursor(['one']),
      Buffer.from('{"a":1}').toString('base64url'),
      Buffer.from('[{},1,2]').toString('base64url'),
    ])
      expect(() => decodeCursor(bad, 3)).to.throw('INVALID');
  });
});

describe('regions', () => {
  it('hint at a country only where the browser names one', () => {
    expect(countryFromLanguages('en-GB,en;q=0.9')).to.equal('GB');
    expect(countryFromLanguages('en,es-MX;q=0.8')).to.equal('MX');
    expect(countryFromLanguages('zh-Hant-TW')).to.equal('TW');
    expect(countryFromLanguages('en')).to.equal('');
    expect(countryFromLanguages(undefined)).to.equal('');
  });

  it('name 988 first in the US and where the country is unknown', () => {
    expect(regionOf('US').lines[0]?.call).to.equal('988');
    expect(regionOf('').lines[0]?.call).to.equal('988');
    expect(regionOf('FR').lines[0]?.call).to.equal('988');
    expect(regionOf('ES').lines[0]?.call).to.equal('024');
  });

  it('list nothing that has closed, and both languages everywhere', () => {
    const all = JSON.stringify(REGIONS);
    expect(all).not.to.contain('931-2237');
    for (const region of REGIONS)
      for (const line of region.lines) {
        expect(line.does.en.length && line.does.es.length, line.id).to.be.above(10);
        expect(Boolean(line.call ?? line.text ?? line.chat), line.id).to.equal(true);
      }
  });

  it('grow stale after 180 days', () => {
    expect(staleLines(NOW)).to.deep.equal([]);
    expect(staleLines(new Date('2027-06-30T00:00:00Z'))).not.to.have.length(0);
  });
});

describe('handles', () => {
  it('compare without case, marks, separators and look-alikes', () => {
    expect(handleKey('Ca1m.Hárb0r')).to.equal(handleKey('calm-harbor'));
  });

  it('may not be titles, addresses or numbers, nor mix scripts', () => {
    for (const [handle, fault] of Object.entries({
      ab: 'short',
      'a@b.example': 'email',
      'me.at.home.com': 'email',
      '555-123-4567': 'phone',
      Adm1n: 'role',
      'Mod-erator': 'role',
      'crisis-team': 'role',
      mоderator: 'letters',
      'two words': 'letters',
      MariaLopez: 'real-name',
    }))
      expect(faultOf(handle), handle).to.equal(fault);
    for (const handle of ['quiet-maple-42', 'sparrow_7', 'niñaluna', 'modern-fox', 'helpful-otter'])
      expect(faultOf(handle), handle).to.equal(null);
  });

  it('are suggested safe', () => {
    for (const handle of suggestHandles(Math.random, 50)) expect(faultOf(handle), handle).to.equal(null);
  });
});

describe('passwords', () => {
  const passwords = createPasswords({ memoryCost: 1_024, timeCost: 1 });

  it('match whole and only whole, in any keyboard’s form', async () => {
    const common = 'x'.repeat(80);
    const stored = await passwords.hash(`${common}a`);
    expect(await passwords.verify(stored, `${common}a`)).to.equal(true);
    expect(await passwords.verify(stored, `${common}b`)).to.equal(false);
    expect(
      await passwords.verify(await passwords.hash('caf\u00e9 con leche'), 'cafe\u0301 con leche'),
    ).to.equal(true);
    expect(await passwords.verify(null, 'anything')).to.equal(false);
  });

  it('on lists, of one sign, or the handle are common', () => {
    expect(isCommon('Password1234', 'x')).to.equal(true);
    expect(isCommon('abababababab', 'x')).to.equal(true);
    expect(isCommon('quiet-maple-42', 'quiet-maple-42')).to.equal(true);
    expect(isCommon('a sentence of my own', 'x')).to.equal(false);
  });

  it('have recovery codes that are unlike each other and read without care for form', () => {
    const codes = newRecoveryCodes();
    expect(new Set(codes).size).to.equal(10);
    expect(codeKey(' abcde-fghjk ')).to.equal('ABCDEFGHJK');
  });
});

describe('wall clock', () => {
  it('keeps the local time over the change of clocks', () => {
    expect(instantOf('2026-10-31', '19:00', 'America/New_York').toISOString()).to.equal(
      '2026-10-31T23:00:00.000Z',
    );
    expect(instantOf('2026-11-02', '19:00', 'America/New_York').toISOString()).to.equal(
      '2026-11-03T00:00:00.000Z',
    );
  });

  it('moves a skipped time an hour on, and takes the first of a time that comes twice', () => {
    expect(instantOf('2027-03-14', '02:30', 'America/New_York').toISOString()).to.equal(
      '2027-03-14T07:30:00.000Z',
    );
    expect(instantOf('2026-11-01', '01:30', 'America/New_York').toISOString()).to.equal(
      '2026-11-01T05:30:00.000Z',
    );
  });
});

describe('secrets', () => {
  it('differ by purpose and hold still', () => {
    const secrets = secretsFrom('one');
    expect(secrets.key('a')).to.equal(secretsFrom('one').key('a'));
    expect(secrets.key('a')).not.to.equal(secrets.key('b'));
    expect(secrets.hash('a', 'v')).not.to.equal(secretsFrom('two').hash('a', 'v'));
  });
});

describe('config', () => {
  it('needs nothing outside production', () => {
    expect(readConfig({}, NOW)).to.include({ production: false, port: 3000, mongodbUri: null, seed: true });
  });

  it('lists every fault of an unsafe production at once', () => {
    try {
      readConfig(
        { NODE_ENV: 'production', PUBLIC_URL: 'http://example.org', SEED: 'true', RATE_SCALE: '5' },
        NOW,
      );
      expect.fail('it started');
    } catch (error) {
      expect(error).to.be.instanceOf(UnsafeConfig);
      const { faults } = error as UnsafeConfig;
      for (const name of ['SESSION_SECRET', 'PUBLIC_URL', 'TRUST_PROXY', 'SEED', 'RATE_SCALE'])
        expect(
          faults.some((fault) => fault.startsWith(name)),
          name,
        ).to.equal(true);
    }
  });

  it('starts a safe production, and not one whose help lines are old', () => {
    const safe = {
      NODE_ENV: 'production',
      PUBLIC_URL: 'https://example.org',
      SESSION_SECRET: 'k'.repeat(40),
      TRUST_PROXY: '1',
    };
    expect(readConfig(safe, NOW)).to.include({ production: true, seed: false, rateScale: 1 });
    expect(() => readConfig(safe, new Date('2027-09-01T00:00:00Z'))).to.throw(/Help line/);
  });

  it('names what can not be read', () => {
    expect(() => readConfig({ PORT: 'abc', MONGODB_URI: 'postgres://x' }, NOW)).to.throw(
      /PORT[\s\S]*MONGODB_URI/,
    );
  });
});
