import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { newClientId, type Person } from '../support/person.ts';
import { aReply, aSpace, aThread } from '../support/places.ts';
import { leavesOutBrowser, look, ready, startVisit, type Visit } from './visit.ts';

describe('browser: an alert is raised, claimed and resolved', function () {
  this.timeout(120_000);
  let visit: Visit;
  let ana: Person;
  let june: Person;
  let tide: Person;
  let threadId: string;
  let atJune: Page;
  let atTide: Page;
  before(async function () {
    if (leavesOutBrowser()) return this.skip();
    visit = await startVisit();
    const { world } = visit;
    const spaceId = await aSpace(await world.administrator('keeper'));
    ana = await world.member('ana-maple');
    june = await world.moderator('june-lantern');
    tide = await world.moderator('tide-keeper');
    await world.onCall(june);
    threadId = (await aThread(ana, spaceId)).threadId;
    [atJune, atTide] = await Promise.all([visit.open(june), visit.open(tide)]);
  });
  after(() => visit?.end());

  it('arrives at the open desk without a reload', async () => {
    for (const page of [atJune, atTide]) {
      await page.goto('/desk');
      await ready(page);
      await page.getByText('No alert is waiting.').first().waitFor();
    }
    await look(atJune, '30-desk-empty');
    await atJune.waitForTimeout(800);
    await aReply(ana, threadId, 'I have the pills in my hand and I am going to kill myself tonight.');
    for (const page of [atJune, atTide])
      await page.getByText('Emergency').first().waitFor({ timeout: 8_000 });
  });

  it('is claimed with the keyboard by one, and the other is told who has it', async () => {
    const [alert] = (await tide.do('crisis.listAlerts', {})).items;
    await atTide.locator('[data-item], li, tr').filter({ hasText: 'Emergency' }).first().waitFor();
    await atJune.keyboard.press('j');
    await atJune.keyboard.press('Enter');
    await atJune.getByRole('button', { name: 'Take it (c)' }).waitFor();
    expect(
      await atJune.getByText('I have the pills in my hand').isVisible(),
      'blurred until asked for',
    ).to.equal(false);
    await look(atJune, '31-alert-open');
    await atJune.keyboard.press('c');
    await atJune.getByText('You have it').first().waitFor();
    const lost = await tide.refused('crisis.claimAlert', { alertId: alert?.alertId ?? '' });
    expect(lost.details).to.deep.equal({ claimedBy: 'june-lantern' });
    await atTide.getByText('june-lantern has it').first().waitFor();
  });

  it('is read, noted and resolved', async () => {
    await atJune.getByRole('button', { name: 'Show the words' }).click();
    await atJune.getByText('I have the pills in my hand').first().waitFor();
    await atJune.getByLabel('Note', { exact: true }).fill('Wrote to her; her sister is on the way.');
    await look(atJune, '32-alert-claimed');
    await atJune.getByRole('button', { name: 'Write the note' }).click();
    await atJune.getByText('The note is kept.').first().waitFor();
    await atJune.getByLabel('I was in contact with them').check();
    await atJune.getByRole('button', { name: 'Close the alert' }).click();
    await atJune.getByText('No alert is waiting.').first().waitFor();
    await atTide.getByText('No alert is waiting.').first().waitFor({ timeout: 8_000 });
    const [done] = (await june.do('crisis.listAlerts', { show: 'resolved' })).items;
    expect(done?.state).to.equal('resolved');
  });

  it('has reports, certificates and the rota beside the alerts', async () => {
    const { post } = await aReply(ana, threadId, 'Buy my course, it heals everything.');
    const ben = await visit.world.member('ben-cedar');
    const subject = { kind: 'post' as const, id: post.postId, home: threadId };
    await ben.do('review.createReport', {
      clientId: newClientId(),
      subject,
      reason: 'selling',
      note: 'It is an ad.',
    });
    await visit.world.settled();
    await atJune.goto('/desk');
    await ready(atJune);
    await atJune.getByRole('link', { name: /Reports/ }).click();
    await atJune.getByText('It sells or recruits').first().waitFor();
    await look(atJune, '33-reports');
    await atJune.getByRole('link', { name: /Rota/ }).click();
    await atJune.getByText('On call now').first().waitFor();
    await look(atJune, '34-rota');
    await atJune.getByRole('link', { name: /Certificates/ }).click();
    await atJune.getByText('No certificate is waiting.').first().waitFor();
  });

  it('shows the author why a post is withheld, with their words kept', async () => {
    const [item] = (await june.do('review.listItems', {})).items;
    await june.do('review.decide', {
      itemId: item?.itemId ?? '',
      version: item?.version ?? 0,
      decision: 'withheld',
      rule: 'no-selling',
      reason: 'Courses for sale need to say who you are.',
    });
    const atAna = await visit.open(ana);
    await atAna.goto(`/threads/${threadId}`);
    await ready(atAna);
    await atAna.getByText('Courses for sale need to say who you are.').first().waitFor();
    await atAna.getByText('Buy my course').first().waitFor();
    await look(atAna, '35-withheld-own');
  });

  it('reads on past the first fifty with the keyboard, and says that there are more', async () => {
    for (let n = 0; n < 53; n++)
      await ana.do('review.proposeView', {
        clientId: newClientId(),
        ruleId: 'en.lunatic',
        view: `View number ${n}.`,
      });
    await atJune.goto('/desk?part=examples');
    await ready(atJune);
    const cards = atJune.locator('article.card');
    await atJune.getByRole('link', { name: 'Examples 50+' }).waitFor();
    expect(await cards.count()).to.equal(50);
    await atJune.getByRole('button', { name: 'Show more' }).press('Enter');
    await cards.nth(52).waitFor();
    expect(await cards.count()).to.equal(53);
    expect(await atJune.getByRole('button', { name: 'Show more' }).count()).to.equal(0);
    const focused = atJune.locator('article.card', { has: atJune.locator(':focus') });
    expect(await focused.innerText()).to.include('View number 50.');
    await cards.nth(51).getByRole('button', { name: 'I see it the same way' }).click();
    await atJune.getByText('View number 51.').waitFor({ state: 'detached' });
    expect(await cards.count(), 'what was read on stays').to.equal(52);
  });

  it('keeps the remaining screens clean', async () => {
    const administrator = visit.world.people.find((person) => person.handle === 'keeper') ?? null;
    const page = await visit.open(administrator);
    for (const [path, name] of [
      ['/admin', '36-admin'],
      ['/account', '37-account'],
      ['/guidelines', '38-guidelines'],
      ['/privacy', '39-privacy'],
      ['/nothing-here', '40-not-found'],
      ['/api', '41-api'],
    ] as const) {
      await page.goto(path);
      if (path !== '/api') await ready(page);
      await look(page, name);
    }
  });
});
