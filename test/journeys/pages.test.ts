import { expect } from 'chai';
import type { Person } from '../support/person.ts';
import { startWorld, type World } from '../support/world.ts';

describe('pages: help, health and the first view', () => {
  let world: World;
  let visitor: Person;
  before(async () => {
    world = await startWorld();
    visitor = world.visitor();
  });
  after(() => world.end());

  const page = async (path: string, headers: Record<string, string> = {}) => {
    const response = await visitor.request('GET', path, undefined, headers);
    return { response, html: await response.text() };
  };

  it('names 988 in the first HTML of help where the country is the US or unknown', async () => {
    for (const language of ['en-US,en;q=0.9', 'en', '']) {
      const { response, html } = await page('/help', { 'accept-language': language });
      expect(response.status).to.equal(200);
      expect(html).to.contain('href="tel:988"');
    }
  });

  it('names the lines of the reader’s country, by choice, by cookie or by the browser’s hint', async () => {
    expect((await page('/help', { 'accept-language': 'en-GB' })).html).to.contain('116 123');
    expect((await page('/help?country=ES', { 'accept-language': 'en-GB' })).html).to.contain(
      'href="tel:024"',
    );
    const jar = world.visitor();
    jar.cookie = 'country=MX; language=es';
    const mexican = await (await jar.request('GET', '/help')).text();
    expect(mexican).to.contain('800 911 2000').and.to.contain('lang="es"');
  });

  it('links help from every page, without script', async () => {
    for (const path of ['/', '/join', '/sign-in', '/privacy', '/guidelines', '/nothing-here']) {
      const { response, html } = await page(path);
      expect(response.status, path).to.be.below(500);
      expect(html, path).to.contain('href="/help');
    }
  });

  it('answers what is not there with 404 and keeps every page out of search engines', async () => {
    const missing = await page('/nothing-here');
    expect(missing.response.status).to.equal(404);
    expect(missing.response.headers.get('x-robots-tag')).to.contain('noindex');
    expect((await page('/robots.txt')).html).to.contain('Disallow: /');
    expect((await page('/api/v1/nothing')).response.status).to.equal(404);
    expect((await page('/assets/nothing.js')).response.status).to.equal(404);
  });

  it('speaks Spanish to a Spanish browser', async () => {
    expect((await page('/', { 'accept-language': 'es-MX' })).html).to.contain('<html lang="es"');
  });

  it('sends a strict policy and asks nobody else for anything', async () => {
    const { response, html } = await page('/');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).to.contain("default-src 'none'").and.to.contain("script-src 'self'");
    expect(policy).not.to.contain('unsafe-inline');
    expect(html).not.to.match(/<(?:script|link|img|iframe|source)[^>]+(?:src|href)="(?:https?:)?\/\//);
    expect(html).not.to.match(/ style="/);
  });

  it('tells its health', async () => {
    await world.app.worker.tick();
    const healthy = await page('/api/health');
    expect(JSON.parse(healthy.html)).to.include({ ok: true, database: 'up', worker: 'ticking' });
    world.clock.advance(61_000);
    const silent = await page('/api/health');
    expect(silent.response.status).to.equal(503);
    expect(JSON.parse(silent.html)).to.include({ ok: false, worker: 'silent' });
    expect((await page('/api/ready')).response.status).to.equal(200);
  });

  it('documents its API for programs and for people', async () => {
    expect(JSON.parse((await page('/api/openapi.json')).html)).to.have.property('openapi');
    expect((await page('/api')).html).to.contain('forum.createReply');
  });
});
