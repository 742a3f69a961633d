import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { routes } from '../../client/routes.ts';
import { DAY, later } from '../../shared/time.ts';
import { newClientId, type Person } from '../support/person.ts';
import { aMeeting, aReply, aSpace, aThread } from '../support/places.ts';
import { leavesOutBrowser, look, ready, startVisit, type Visit } from './visit.ts';

/** Everything that a post can hold which a careless page would fetch. */
const TEMPTING = `![a picture](https://elsewhere.example/dot.png) [a link](https://elsewhere.example/page)
<img src="https://elsewhere.example/img.png" onerror="fetch('https://elsewhere.example/run')"><script src="https://elsewhere.example/s.js"></script>
<link rel="preload" href="https://elsewhere.example/a.css"> https://127.0.0.1:1/inside`;

describe('browser: what is mine, and who may see it', function () {
  this.timeout(240_000);
  let visit: Visit;
  let ana: Person;
  let moderator: Person;
  let ids: Record<string, string>;
  let atAna: Page;
  before(async function () {
    if (leavesOutBrowser()) return this.skip();
    visit = await startVisit();
    const { world } = visit;
    const keeper = await world.administrator('keeper');
    moderator = await world.moderator('june-lantern');
    ana = await world.member('ana-maple');
    const ben = await world.member('ben-cedar');
    const lead = await world.peerSpecialist('cora-tide', moderator);
    const spaceId = await aSpace(keeper);
    const { threadId } = await aThread(ana, spaceId, TEMPTING);
    await aReply(ben, threadId, TEMPTING);
    const { conversation } = await ana.do('messages.createRequest', {
      clientId: newClientId(),
      memberId: ben.memberId,
      text: 'May I ask about the lamp?',
    });
    await ben.do('messages.answerRequest', { conversationId: conversation.conversationId, answer: 'yes' });
    await ben.do('messages.sendMessage', {
      conversationId: conversation.conversationId,
      clientId: newClientId(),
      text: TEMPTING,
    });
    const meetingId = await aMeeting(world, keeper, lead);
    const [room] = (await ana.do('rooms.listRooms', {})).items;
    const { pageId, version } = await lead.do('knowledge.createPage', {
      clientId: newClientId(),
      title: 'What a first group is like',
      summary: 'For those who have never been to one.',
      body: TEMPTING,
      language: 'en',
      sources: [{ title: 'About groups', url: 'https://elsewhere.example/groups' }],
      dueOn: later(world.clock.now(), 90 * DAY)
        .toISOString()
        .slice(0, 10),
    });
    await lead.do('knowledge.setState', { pageId, state: 'published', version });
    ids = {
      pageId,
      spaceId,
      threadId,
      conversationId: conversation.conversationId,
      memberId: ben.memberId,
      handle: 'ben-cedar',
      meetingId,
      roomId: room?.roomId ?? '',
      token: 'a-token-that-opens-nothing-at-all',
    };
    atAna = await visit.open(ana);
  });
  after(() => visit?.end());

  /** Every address of the app, filled with things that are there. */
  const addresses = () =>
    routes.map((route) =>
      route.path.replace(/:(\w+)/g, (_all, name: string) => {
        const id = ids[name];
        if (id === undefined) throw new Error(`the tour has no ${name} for ${route.path}`);
        return encodeURIComponent(id);
      }),
    );

  it('asks nobody but this service for anything, on every address, for a member and a moderator (attack 31)', async () => {
    for (const person of [ana, moderator]) {
      const page = await visit.open(person, { width: 360 });
      const asked: string[] = [];
      page.context().on('request', (request) => asked.push(request.url()));
      for (const address of addresses()) {
        await page.goto(address);
        await ready(page);
        await page.mouse.wheel(0, 4_000);
      }
      await page.waitForTimeout(300);
      expect(asked.length, 'the tour was recorded').to.be.greaterThan(addresses().length);
      const elsewhere = asked.filter(
        (url) => new URL(url).origin !== visit.world.origin && !/^(data|blob):/.test(url),
      );
      expect(elsewhere).to.deep.equal([]);
      await page.close();
    }
  });

  it('keeps nothing of anyone for the way back or without network: attack 28', async () => {
    await atAna.goto('/');
    await ready(atAna);
    await atAna.evaluate(() => navigator.serviceWorker.ready);
    const kept = await atAna.evaluate(async () => {
      const all: string[] = [];
      for (const name of await caches.keys())
        for (const request of await (await caches.open(name)).keys()) {
          const body = await (await caches.match(request))?.text();
          all.push(
            `${new URL(request.url).pathname} ${/ana-maple|elsewhere\.example/.test(body ?? '') ? 'SOMEONE' : ''}`,
          );
        }
      return all;
    });
    expect(kept.filter((each) => each.includes('SOMEONE'))).to.deep.equal([]);
    const page = await visit.open(ana);
    await page.goto(`/threads/${ids['threadId']}`);
    await ready(page);
    await page.getByText('ben-cedar').first().waitFor();
    await page.context().clearCookies();
    await page.goto('/help');
    await page.goBack();
    await page.waitForTimeout(200);
    expect(await page.content(), 'the way back shows nobody’s words').not.to.contain('ben-cedar');
    await page.close();
  });

  it('leaves at the third Esc and takes the page out of the way back', async () => {
    const page = await visit.open(ana);
    await page.route('https://www.weather.gov/**', (route) => route.fulfill({ body: 'Weather' }));
    await page.goto('/guidelines');
    await page.goto(`/threads/${ids['threadId']}`);
    await ready(page);
    const asked: string[] = [];
    page.on('framenavigated', (frame) => asked.push(frame.url()));
    for (let at = 0; at < 3; at += 1) await page.keyboard.press('Escape');
    await page.waitForURL('https://www.weather.gov/**');
    await page.goBack();
    expect(new URL(page.url()).pathname, 'not the thread').to.equal('/guidelines');
    await page.close();
    visit.forgive(/weather\.gov/);
  });

  it('shows what is kept how long, and asks for a receipt', async () => {
    await visit.world.tick();
    await atAna.goto('/privacy');
    await ready(atAna);
    await atAna.getByText('What is past its time was last deleted').waitFor();
    await look(atAna, '60-privacy');
  });

  it('gathers my data with a bar that moves, and hands it over as a zip', async () => {
    await atAna.goto('/my-data');
    await ready(atAna);
    await look(atAna, '61-my-data');
    await atAna.getByRole('textbox', { name: 'Your password' }).fill('not my password');
    await atAna.getByRole('button', { name: 'Gather my data' }).click();
    await atAna.getByText('This is not your password').waitFor();
    await atAna.getByRole('textbox', { name: 'Your password' }).fill(ana.password);
    await atAna.getByRole('button', { name: 'Gather my data' }).click();
    await atAna.getByRole('progressbar').waitFor();
    await visit.world.tick();
    await atAna.getByText('Gathering: 1 of').waitFor();
    await look(atAna, '62-gathering');
    const link = atAna.getByRole('link', { name: 'Download' });
    for (let at = 0; at < 60 && !(await link.isVisible()); at += 1) await visit.world.tick();
    const [download] = await Promise.all([atAna.waitForEvent('download'), link.click()]);
    const files = unzipSync(new Uint8Array(readFileSync(await download.path())));
    expect(Object.keys(files)).to.include('index.html').and.include('posts.json');
    await look(atAna, '63-gathered');
  });

  it('covers the page while another tab is in front, where that was chosen', async () => {
    await atAna.getByRole('checkbox', { name: /Cover the page/ }).check();
    await atAna.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await atAna.getByRole('button', { name: 'Show the page' }).waitFor();
    expect(await atAna.title()).not.to.contain('Alongside');
    await look(atAna, '64-covered');
    await atAna.getByRole('button', { name: 'Show the page' }).click();
    expect(await atAna.title()).to.contain('My data');
  });

  it('leaves, keeps the receipt, and comes back with the password', async () => {
    await atAna.goto('/my-data');
    await ready(atAna);
    await atAna.getByRole('button', { name: 'I want to leave' }).click();
    await atAna.getByRole('radio', { name: /Keep my words without my name/ }).check();
    await atAna.locator('input[name="leave-password"]').fill(ana.password);
    await look(atAna, '65-leaving');
    await atAna.getByRole('button', { name: 'Close my account now' }).click();
    await atAna.getByRole('heading', { name: 'Your account is closed' }).waitFor();
    const receipt = (await atAna.locator('.receipt').textContent()) ?? '';
    await look(atAna, '66-receipt');
    await atAna.goto('/privacy');
    await ready(atAna);
    await atAna.getByRole('textbox', { name: 'Receipt' }).fill(receipt);
    await atAna.getByRole('button', { name: 'Check', exact: true }).click();
    await atAna.getByText('Genuine. The account is closed').waitFor();
    await atAna.goto('/sign-in');
    await ready(atAna);
    await atAna.getByRole('textbox', { name: 'Handle' }).fill('ana-maple');
    await atAna.locator('input[name="password"]').fill(ana.password);
    await atAna.getByRole('button', { name: 'Sign in', exact: true }).click();
    await atAna.getByText('This account is closed').waitFor();
    await look(atAna, '67-stay');
    await atAna.getByRole('button', { name: 'I want to stay' }).click();
    await atAna.waitForURL('**/');
    await ready(atAna);
  });

  it('says it in Spanish too', async () => {
    const lua = await visit.world.member('lua-rio');
    await lua.do('accounts.changeSettings', { language: 'es' });
    const page = await visit.open(lua, { language: 'es-MX', width: 360 });
    await page.goto('/my-data');
    await ready(page);
    await page.getByRole('heading', { name: 'Mis datos', level: 1 }).waitFor();
    await look(page, '68-mis-datos');
    await page.goto('/privacy');
    await ready(page);
    await page.getByText('Cuánto tiempo guardamos qué').waitFor();
  });

  it('keeps what one writes when the session ends, asks for sign-in over the text, and sends once: attack 37', async () => {
    const { world } = visit;
    const lena = await world.member('lena-tide');
    const page = await visit.open(lena);
    const address = `/threads/${ids['threadId']}`;
    const words = 'Something that I would not write twice.';
    const box = (at: Page) => at.getByRole('textbox', { name: /Your reply/ }).first();
    const writeEverywhere = async (at: Page) => {
      await at.goto('/account');
      await ready(at);
      await at.getByRole('checkbox', { name: /other devices/ }).check();
    };
    const open = async (at: Page) => {
      await at.goto(address);
      await ready(at);
      const closed = at.getByRole('button', { name: /Your reply/ }).first();
      // Where this device has a draft, the box stands open.
      await closed.or(box(at)).first().waitFor();
      if (await closed.isVisible()) await closed.click();
      await box(at).waitFor();
    };
    await writeEverywhere(page);
    await open(page);
    await box(page).fill(words);
    await page.waitForResponse((response) => response.url().endsWith('/api/v1/me/drafts'));

    // Another device, and a second tab of the first one: the text is there.
    const phone = world.visitor();
    await phone.do('accounts.signIn', { handle: 'lena-tide', password: lena.password });
    const onPhone = await visit.open(Object.assign(phone, { handle: 'lena-tide' }), { width: 360 });
    await open(onPhone);
    await onPhone.waitForFunction((text) => document.querySelector('textarea')?.value === text, words);
    await look(onPhone, '70-draft-on-the-phone');
    const tab = await page.context().newPage();
    await open(tab);
    await tab.waitForFunction((text) => document.querySelector('textarea')?.value === text, words);

    // An hour without network: refused, and the text is there.
    await tab.context().setOffline(true);
    await tab.getByRole('button', { name: 'Send the reply' }).click();
    await tab.waitForFunction((text) => document.querySelector('textarea')?.value === text, words);
    await tab.context().setOffline(false);

    // The session ends while it is being written.
    await page.context().clearCookies();
    await page.getByRole('button', { name: 'Send the reply' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('input[name="password"]').fill(lena.password);
    await look(page, '71-sign-in-over-the-text');
    await dialog.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByText(words).first().waitFor();
    // The other device sends the same words: they are there already.
    await onPhone.getByRole('button', { name: 'Send the reply' }).click();
    await onPhone.waitForTimeout(1_000);
    await world.settled();
    const posts = (await phone.do('forum.getThread', { threadId: ids['threadId'] ?? '' })).posts.items;
    expect(posts.filter((post) => post.html?.includes(words))).to.have.length(1);
    expect((await phone.do('accounts.listDrafts', {})).items).to.deep.equal([]);
    await page.close();
    await onPhone.close();
  });

  it('shows a stub where someone took their words along', async () => {
    const { world } = visit;
    const leaver = await world.member('tom-ember');
    const { threadId } = await aThread(leaver, ids['spaceId'] ?? '', 'I was here for a while.');
    await aReply(moderator, threadId, 'Good that you came.');
    await leaver.do('exports.closeAccount', { password: leaver.password, posts: 'erase' });
    world.clock.advance(8 * DAY);
    await world.tick();
    await moderator.do('accounts.signIn', { handle: moderator.handle, password: moderator.password });
    const page = await visit.open(moderator);
    await page.goto(`/threads/${threadId}`);
    await ready(page);
    await page.getByText('someone who left').first().waitFor();
    await page.getByText('Good that you came.').waitFor();
    await look(page, '69-left');
    await page.close();
  });
});
