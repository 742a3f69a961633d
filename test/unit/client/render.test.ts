import { expect } from 'chai';
import type { Call, Page } from '../../../client/api/page.ts';
import { inertJson, renderPage } from '../../../client/render.tsx';
import { routes } from '../../../client/routes.ts';

const refuse: Call = async () => ({ ok: false, problem: { code: 'SIGN_IN_NEEDED', message: '' } });

function page(url: string, more: Partial<Page> = {}): Page {
  return {
    url,
    origin: 'http://localhost:3000',
    me: null,
    language: 'en',
    theme: 'day',
    country: '',
    answers: new Map(),
    call: refuse,
    ...more,
  };
}

describe('client: the first view', () => {
  it('names help lines before any script runs: 988 where the country is not known', async () => {
    const view = await renderPage(page('/help'));
    expect(view.status).to.equal(200);
    expect(view.html).to.include('href="tel:988"');
    expect((await renderPage(page('/help?country=GB'))).html).to.include('href="tel:116123"');
    expect((await renderPage(page('/help', { country: 'ES', language: 'es' }))).html).to.include('Línea 024');
  });

  it('asks nobody anything for the help page', async () => {
    const call: Call = () => {
      throw new Error('the help page must not ask');
    };
    expect((await renderPage(page('/help', { call }))).html).to.include('Get help now');
  });

  it('says 404 where there is nothing, and 401 with the way in where one must sign in', async () => {
    expect((await renderPage(page('/nothing/here'))).status).to.equal(404);
    expect((await renderPage(page('/%E0%A4%A'))).status).to.equal(404);
    const gate = await renderPage(page('/threads/thread_01J00000000000000000000000'));
    expect(gate.status).to.equal(401);
    expect(gate.html).to.include('href="/sign-in?next=%2Fthreads%2Fthread_01J00000000000000000000000"');
  });

  it('says 404 for a thread that is not there, 503 when the service has trouble', async () => {
    const answering =
      (code: 'NOT_FOUND' | 'UNAVAILABLE'): Call =>
      async () => ({
        ok: false,
        problem: { code, message: '' },
      });
    const url = '/threads/thread_01J00000000000000000000000';
    expect((await renderPage(page(url, { call: answering('NOT_FOUND') }))).status).to.equal(404);
    expect((await renderPage(page(url, { call: answering('UNAVAILABLE') }))).status).to.equal(503);
  });

  it('has one first heading, the way to help, and no inline style or script on every address', async () => {
    for (const { path } of routes) {
      const { html, title } = await renderPage(page(path.replace(/:\w+/g, 'x_1')));
      expect(html.match(/<h1/g), path).to.have.length(1);
      expect(html, path).to.include('href="/help"');
      expect(html, path).to.not.match(/\sstyle=|<script|\son\w+=/);
      expect(title, path).to.include('Alongside');
    }
  });

  it('carries its answers so that nothing in them can end the script element', async () => {
    expect(inertJson({ a: '</script><!-- \u2028' })).to.equal('{"a":"\\u003c/script>\\u003c!-- \\u2028"}');
    const { state } = await renderPage(page('/spaces'));
    expect(state).to.not.include('<');
    expect(JSON.parse(state).answers).to.have.length(1);
  });

  it('keeps views apart that are made at the same time', async () => {
    const slow =
      (language: 'en' | 'es', ms: number): Call =>
      async () => {
        await new Promise((resolve) => setTimeout(resolve, ms));
        return { ok: false, problem: { code: 'SIGN_IN_NEEDED', message: language } };
      };
    const views = await Promise.all([
      renderPage(page('/spaces', { call: slow('en', 20) })),
      renderPage(page('/rooms', { language: 'es', call: slow('es', 5) })),
    ]);
    expect(views[0].html).to.include('This part is for members');
    expect(views[1].html).to.include('Esta parte es para miembros');
  });
});
