import { expect } from 'chai';
import type { Person } from '../support/person.ts';
import { aReply, aSpace, aThread } from '../support/places.ts';
import { leavesOutBrowser, look, ready, startVisit, type Visit } from './visit.ts';

describe('browser: a conversation that is opened to people without an account', function () {
  this.timeout(240_000);
  let visit: Visit;
  let ana: Person;
  let ben: Person;
  let june: Person;
  let threadId: string;
  before(async function () {
    if (leavesOutBrowser()) return this.skip();
    visit = await startVisit();
    const { world } = visit;
    const spaceId = await aSpace(await world.administrator('keeper'));
    ana = await world.member('ana-maple');
    ben = await world.member('ben-harbor');
    june = await world.moderator('june-lantern');
    threadId = (
      await aThread(ana, spaceId, 'I finished the training last week. Ask me anything you like about it.')
    ).threadId;
    const { postId } = (await aReply(ben, threadId, 'How long did it take, and did you go on working?')).post;
    await aReply(
      ana,
      threadId,
      `> [**ben-harbor**](/threads/${threadId}#${postId})\n>\n> How long did it take\n\nTen days over two months. I kept my job.`,
    );
    world.clock.advance(60_000);
    await world.settled();
  });
  after(() => visit?.end());

  it('is asked for by the one who started it', async () => {
    const page = await visit.open(ana);
    await page.goto(`/threads/${threadId}`);
    await ready(page);
    await page.locator('.thread-tools summary').click();
    await page.getByRole('button', { name: 'Who can read this' }).click();
    await page.getByLabel('my handle, ana-maple').check();
    await look(page, '74-public-ask');
    await page.getByRole('button', { name: 'Ask for it to be public' }).click();
    await page.getByText('A moderator reads it first. Until then nothing changes.').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Asked to be public' }).waitFor();
  });

  it('is read at the desk, with the keyboard', async () => {
    const page = await visit.open(june);
    await page.goto('/desk?part=public');
    await ready(page);
    await page.getByRole('button', { name: 'Read it as visitors would' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Ten days over two months').waitFor();
    expect(await page.locator('.as-visitors').innerText()).not.to.match(/ben-harbor|How long/);
    await look(page, '75-public-desk');
    await page.getByRole('button', { name: 'Open it to visitors' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Nothing waits to be read.').waitFor();
  });

  it('is read by a visitor, with and without JavaScript, in both languages', async () => {
    const page = await visit.open(null);
    await page.goto(`/threads/${threadId}`);
    await ready(page);
    await page.getByText('Replies here are for members.').waitFor();
    await look(page, '76-public-visitor');
    const plain = await visit.browser.newContext({ javaScriptEnabled: false, baseURL: visit.world.origin });
    const bare = await plain.newPage();
    await bare.goto(`/threads/${threadId}?language=es`);
    await bare.getByText('Las respuestas aquí son para miembros.').waitFor();
    await bare.getByText('Ten days over two months').waitFor();
    await plain.close();
  });

  it('lets someone who replied choose for their own words', async () => {
    const page = await visit.open(ben, { width: 360 });
    await page.goto(`/threads/${threadId}`);
    await ready(page);
    await page.getByText('Your reply is for members, unless you say otherwise.').waitFor();
    await page.getByRole('button', { name: 'Public', exact: true }).click();
    await page.getByLabel('“a member”').check();
    await look(page, '77-public-mine');
    await page.getByRole('button', { name: 'Let visitors read my words' }).click();
    await page.getByText('1 post of yours may be read by visitors.').waitFor();
    const visitor = await visit.open(null);
    await visitor.goto(`/threads/${threadId}`);
    await visitor.getByText('did you go on working?').waitFor();
    expect(await visitor.locator('main').innerText()).not.to.contain('ben-harbor');
  });
});
