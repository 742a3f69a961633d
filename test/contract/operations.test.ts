import { expect } from 'chai';
import { openApiDocument, refusalsOf } from '../../server/platform/openapi.ts';
import { ERRORS } from '../../shared/errors.ts';
import type { Operation } from '../../shared/operation.ts';
import { operations } from '../../shared/operations.ts';
import { WHO } from '../../shared/roles.ts';

const all = Object.entries(operations) as [string, Operation][];

describe('contract: every operation', () => {
  for (const [name, entry] of all) {
    it(`${name}: says who, how often, and how it refuses`, () => {
      expect(WHO).to.include(entry.who);
      expect(entry.rate).to.be.a('string').and.not.equal('');
      expect(entry.path).to.match(/^(\/[a-z-]+|\/:[a-zA-Z]+)+$/);
      expect(entry.summary).to.match(/[.!]$/);
      const refusals = refusalsOf(entry);
      expect(refusals).to.include('INVALID').and.include('RATE_LIMITED');
      if (entry.who !== 'anyone') expect(refusals).to.include('SIGN_IN_NEEDED');
      for (const code of refusals) expect(ERRORS[code].message).to.match(/[.!]$/);
    });

    it(`${name}: takes no unknown key, and gives none`, () => {
      const input = entry.input.safeParse({ surprise: 1 });
      expect(input.success).to.equal(false);
      expect(input.error?.issues.some((issue) => issue.code === 'unrecognized_keys')).to.equal(true);
      expect(entry.output.safeParse({ surprise: 1 }).success).to.equal(false);
    });
  }

  it('has its own method and path', () => {
    const places = all.map(([, entry]) => `${entry.method} ${entry.path.replace(/:\w+/g, ':')}`);
    expect(new Set(places).size).to.equal(places.length);
  });

  it('changes nothing by GET and keeps secrets out of addresses', () => {
    for (const [name, entry] of all)
      if (entry.method === 'GET') expect(name).to.match(/\.(get|list|check)[A-Z]/);
  });

  it('stands in the OpenAPI document, with its refusals', () => {
    const document = openApiDocument('https://example.org') as {
      openapi: string;
      paths: Record<string, Record<string, { operationId: string; responses: Record<string, unknown> }>>;
    };
    expect(document.openapi).to.match(/^3\.1/);
    const ids = Object.values(document.paths).flatMap((path) =>
      Object.values(path).map((each) => each.operationId),
    );
    expect(ids.sort()).to.deep.equal(all.map(([name]) => name).sort());
    for (const path of Object.values(document.paths))
      for (const each of Object.values(path))
        expect(Object.keys(each.responses)).to.include.members(['200', '400', '429']);
  });
});
