import { expect } from 'chai';
import type { Page } from 'playwright-core';
import type { Person } from '../support/person.ts';
import { aSpace, aThread } from '../support/places.ts';
import { leavesOutBrowser, look, ready, startVisit, type Visit } from './visit.ts';

/** Writes into the reply box, opening it first where it is still folded. */
async function write(page: Page, words: string): Promise<void> {
  const box = page.getByRole('textbox', { name: 'Your reply' });
  if (!(await box.isVisible())) await page.getByRole('button', { name: /^Your reply/ }).click();
  await box.fill(words);
}

describe('browser: someone joins, writes, and is read elsewhere at once', function () {
  this.timeout(120_000);
  let visit: Visit;
  let ben: Person;
  let spaceId: string;
  before(async function () {
    if (leavesOutBrowser()) return this.skip();
    visit = await startVisit();
    spaceId = await aSpace(await visit.world.administrator('keeper'));
    ben = await visit.world.member('ben-cedar');
  });
  after(() => visit?.end());

  let page: Page;
  it('joins with a handle and a password, and is shown recovery codes once', async () => {
    page = await visit.open(null);
    await page.goto('/');
    await ready(page);
    await look(page, '01-welcome');
    await page.getByRole('link', { name: 'Join with a handle' }).first().click();
    await page.getByRole('heading', { name: 'Join Alongside' }).waitFor();
    await page.getByLabel('Handle').fill('crisis-team');
    await page.getByText('This sounds like a staff title.').first().waitFor();
    await look(page, '02-join');
    await page.getByLabel('Handle').fill('window-seat');
    await page.getByText('This one is free.').first().waitFor();
    await page.getByLabel('Password', { exact: true }).fill('a quiet place by the window');
    await page.getByLabel('I am 18 or over.').check();
    await page.getByRole('button', { name: 'Join', exact: true }).click();
    await page.getByRole('heading', { name: 'Keep these recovery codes' }).waitFor();
    await look(page, '03-recovery-codes');
    await page.getByRole('button', { name: 'I have kept them' }).click();
    await page.getByText('Good to see you, window-seat').first().waitFor();
    await look(page, '04-home');
  });

  it('posts a reply with the composer, and a second browser shows it without a reload', async () => {
    const opening = await aThread(
      ben,
      spaceId,
      'Sundays are long for me. What are your **smallest** things?',
    );
    const second = await visit.open(ben);
    await second.goto(`/threads/${opening.threadId}`);
    await ready(second);
    await second.waitForTimeout(800);

    await page.goto(`/threads/${opening.threadId}`);
    await ready(page);
    await look(page, '05-thread');
    await write(page, 'I move one plant to where the light is.');
    await page.getByRole('button', { name: 'Send the reply' }).click();
    await page.getByText('I move one plant to where the light is.').first().waitFor();
    await second.getByText('I move one plant to where the light is.').first().waitFor({ timeout: 5_000 });

    await second.getByRole('button', { name: /^Like/ }).last().click();
    await page
      .getByRole('button', { name: /^Like: 1/ })
      .first()
      .waitFor({ timeout: 5_000 });
    await look(second, '06-thread-with-reply');
  });

  it('marks words about others privately while writing, and costs nothing to ignore', async () => {
    const sent: string[] = [];
    page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()));
    await write(page, 'My neighbor is a schizophrenic and the junkies on our street scare me.');
    await page.getByText('Just for you').first().waitFor({ timeout: 8_000 });
    await look(page, '07-language-coach');
    expect(sent, 'nothing typed leaves the page').to.deep.equal([]);
    await page.getByRole('button', { name: 'Send the reply' }).click();
    await page.getByText('the junkies on our street').first().waitFor();
  });

  it('shows help at once after words of danger, and the post stands', async () => {
    await write(page, 'I have the pills in my hand and I am going to kill myself tonight.');
    await page.getByRole('button', { name: 'Send the reply' }).click();
    await page.getByText('You matter, and this sounds like an emergency').first().waitFor();
    expect(await page.getByRole('link', { name: /988/ }).count()).to.be.above(0);
    await look(page, '08-care-card');
    await page.getByText('I have the pills in my hand').first().waitFor();
  });

  it('keeps a draft through a reload and an ended session, and sends it once', async () => {
    const text = 'Half a thought that should not get lost.';
    await write(page, text);
    await page.waitForTimeout(600);
    await page.reload();
    await ready(page);
    expect(await page.getByRole('textbox', { name: 'Your reply' }).inputValue()).to.equal(text);
    await page.context().clearCookies();
    await page.getByRole('button', { name: 'Send the reply' }).click();
    await page.getByRole('heading', { name: 'Please sign in again' }).waitFor();
    await look(page, '09-signed-out-while-writing');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Handle').fill('window-seat');
    await dialog.getByLabel('Password', { exact: true }).fill('a quiet place by the window');
    await dialog.getByRole('button', { name: 'Sign in' }).click();
    await page.locator('article').getByText(text).first().waitFor();
    await page.getByText('Sending').first().waitFor({ state: 'detached' });
    await page.reload();
    await ready(page);
    expect(await page.locator('article').getByText(text).count()).to.equal(1);
  });
});

describe('browser: the same screens in Spanish', function () {
  this.timeout(60_000);
  let visit: Visit;
  before(async function () {
    if (leavesOutBrowser()) return this.skip();
    visit = await startVisit();
  });
  after(() => visit?.end());

  it('speaks Spanish from the first view on', async () => {
    const page = await visit.open(null, { language: 'es-MX', width: 360 });
    await page.goto('/');
    await ready(page);
    expect(await page.evaluate(() => document.documentElement.lang)).to.equal('es');
    await look(page, '12-welcome-es');
    await page.goto('/help');
    await ready(page);
    expect(await page.locator('a[href="tel:8009112000"]').count()).to.be.above(0);
    await look(page, '13-help-es');
    await page.goto('/join');
    await ready(page);
    await look(page, '14-join-es');
  });
});

describe('browser: by keyboard alone, and without a connection', function () {
  this.timeout(60_000);
  let visit: Visit;
  let ana: Person;
  before(async function () {
    if (leavesOutBrowser()) return this.skip();
    visit = await startVisit();
    await aSpace(await visit.world.administrator('keeper'));
    ana = await visit.world.member('ana-maple');
  });
  after(() => visit?.end());

  it('can be read and used by keyboard alone', async () => {
    const page = await visit.open(ana);
    await page.goto('/spaces');
    await ready(page);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).to.contain(
      'Skip to the main part',
    );
    await page.keyboard.press('Enter');
    for (let i = 0; i < 12; i++) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(() => {
        const { activeElement } = document;
        for (let at = activeElement; at && at !== document.body; at = at.parentElement) {
          const { outlineStyle, boxShadow } = getComputedStyle(at);
          if (outlineStyle !== 'none' || boxShadow !== 'none') return 'seen';
        }
        return activeElement?.outerHTML.slice(0, 80) ?? 'nothing';
      });
      expect(seen, 'the focus, or the card around it, is always marked').to.equal('seen');
      if (await page.evaluate(() => /Everyday recovery/.test(document.activeElement?.textContent ?? '')))
        break;
    }
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Everyday recovery' }).waitFor();
    await look(page, '10-space');
  });

  it('opens help with the server gone, from what the device keeps', async () => {
    const page = await visit.open(null);
    await page.goto('/help');
    await ready(page);
    await look(page, '11-help');
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    await page.waitForTimeout(1_000);
    await visit.world.stopService();
    await page.goto('/help');
    await page.getByRole('heading', { name: 'Get help now' }).waitFor();
    expect(await page.locator('a[href="tel:988"]').count()).to.be.above(0);
    await page.goto('/spaces').catch(() => null);
    await page.getByRole('heading', { name: 'Get help now' }).waitFor();
    const kept = await page.evaluate(async () => {
      const urls: string[] = [];
      for (const name of await caches.keys())
        for (const request of await (await caches.open(name)).keys())
          urls.push(new URL(request.url).pathname);
      return urls;
    });
    expect(kept.filter((path) => /^\/(api|threads|meetings|desk)/.test(path))).to.deep.equal([]);
  });
});
