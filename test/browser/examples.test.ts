import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { DAY } from '../../shared/time.ts';
import type { Person } from '../support/person.ts';
import { aReply, aSpace, aThread } from '../support/places.ts';
import { leavesOutBrowser, look, ready, startVisit, type Visit } from './visit.ts';

describe('browser: what the reader got wrong, and the page of rules', function () {
  this.timeout(240_000);
  let visit: Visit;
  let ana: Person;
  let june: Person;
  let tide: Person;
  let threadId: string;
  before(async function () {
    if (leavesOutBrowser()) return this.skip();
    visit = await startVisit();
    const { world } = visit;
    const spaceId = await aSpace(await world.administrator('keeper'));
    ana = await world.member('ana-maple');
    june = await world.moderator('june-lantern');
    tide = await world.moderator('tide-keeper');
    threadId = (await aThread(june, spaceId)).threadId;
    await aReply(ana, threadId, 'That song kills me every single time. I danced in the kitchen.');
    await aReply(ana, threadId, 'I have the pills in my hand and I am going to kill myself tonight.');
    await world.settled();
  });
  after(() => visit?.end());

  it('is told from a post: its author is to be asked', async () => {
    const page = await visit.open(june);
    await page.goto('/desk?part=examples');
    await ready(page);
    await page.getByText('Nothing waits for a second person.').waitFor();
    await look(page, '70-examples-empty');
    await page.goto(`/threads/${threadId}`);
    await ready(page);
    await page.getByLabel('More for the post of ana-maple').first().click();
    await page.getByRole('link', { name: 'Say what the reader got wrong' }).click();
    await page.getByLabel('This was not a crisis', { exact: true }).check();
    await page.getByLabel('That song kills me every single time.').check();
    await page.getByLabel('Why you see it so').fill('A turn of speech about music.');
    await look(page, '71-examples-form');
    await page.getByRole('button', { name: 'Propose it' }).click();
    await page.getByText('They are asked from tomorrow on.').first().waitFor();
    await page.getByRole('link', { name: 'Authors are asked' }).click();
    await page.locator('article').getByText('Not a crisis').waitFor();
    expect(await page.locator('article').innerText()).to.not.include('song');
  });

  it('is told from an alert, in other words and with the keyboard', async () => {
    const page = await visit.open(june);
    const [alert] = (await june.do('crisis.listAlerts', {})).items;
    await page.goto(`/desk?part=alerts&open=${alert?.alertId}`);
    await ready(page);
    await page.getByText('Say what the reader got wrong').focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('This should have been a crisis').focus();
    await page.keyboard.press('Space');
    await page.getByLabel('How pressing').selectOption('imminent');
    await page.getByLabel('In other words', { exact: true }).check();
    await page.getByLabel('The example').fill('I am going to kill myself tonight, it is decided.');
    await page.getByLabel('Why you see it so').fill('Means in hand, and a time.');
    await page.getByRole('button', { name: 'Propose it' }).click();
    await page.getByText('This is still close to what they wrote.').waitFor();
    await look(page, '72-examples-too-close');
    await page.getByLabel('The example').fill('The tablets are beside me and by midnight I will be gone.');
    await page.getByRole('button', { name: 'Propose it' }).click();
    await page.getByText('It waits for a second person.').first().waitFor();
  });

  it('asks the author in kind words, exactly for what would be kept', async () => {
    visit.world.clock.advance(DAY);
    const inSpanish = await visit.open(ana, { language: 'es-MX' });
    await inSpanish.context().addCookies([{ name: 'language', value: 'es', url: visit.world.origin }]);
    const page = await visit.open(ana);
    await page.goto('/');
    await ready(page);
    const card = page.getByRole('region', { name: 'May we learn from your words?' });
    await card.waitFor();
    expect(await card.locator('blockquote').innerText()).to.equal('That song kills me every single time.');
    expect(await card.innerText()).to.not.match(/crisis|june|moderator/i);
    await look(page, '73-ask');
    await card.getByRole('button', { name: 'Not now' }).click();
    expect(await card.count()).to.equal(0);
    await page.evaluate(() => localStorage.removeItem('alongside:asked-later'));
    await ana.do('accounts.changeSettings', { language: 'es' });
    await inSpanish.goto('/');
    await ready(inSpanish);
    await inSpanish.getByText('¿Podemos aprender de sus palabras?').waitFor();
    await look(inSpanish, '74-ask-es');
    await ana.do('accounts.changeSettings', { language: 'en' });
    await page.reload();
    await ready(page);
    await card.getByRole('button', { name: 'Yes, you may keep this' }).click();
    await page.getByText('You can take it back under My account.').waitFor();
    await page.goto('/account');
    await ready(page);
    await page.getByText('Words you let us learn from').waitFor();
    await page.getByText('That song kills me every single time.').waitFor();
  });

  it('waits for a second person, who confirms or declines, and saves what is kept', async () => {
    const own = await visit.open(june);
    await own.goto('/desk?part=examples');
    await ready(own);
    await own.getByText('Your own: someone else decides.').first().waitFor();
    expect(await own.getByRole('button', { name: 'I see it the same way' }).count()).to.equal(0);
    const page = await visit.open(tide);
    await page.goto('/desk?part=examples');
    await ready(page);
    await page.getByText('The tablets are beside me').waitFor();
    await look(page, '75-examples');
    const article = page.locator('article').filter({ hasText: 'That song' });
    await article.getByRole('button', { name: 'I see it the same way' }).click();
    await page.getByText('It is kept.').waitFor();
    await page.getByRole('button', { name: 'I see it otherwise' }).first().click();
    await page.getByLabel('How you see it').fill('Too close to a real evening.');
    await page.getByRole('button', { name: 'Do not keep it' }).click();
    await page.getByText('Nothing waits for a second person.').waitFor();
    await page.getByRole('link', { name: 'Kept', exact: true }).click();
    await page.getByText('That song kills me').waitFor();
    await look(page, '76-examples-kept');
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save crisis examples' }).click();
    const file = await saved;
    expect(file.suggestedFilename()).to.equal('desk-crisis.jsonl');
    const line = JSON.parse(readFileSync(await file.path(), 'utf8').trim());
    expect(line).to.include({ text: 'That song kills me every single time.', tier: 'none' });
    await page.getByRole('button', { name: 'Save word examples' }).click();
    await page.getByText('There is none to save yet.').waitFor();
  });

  it('shows every rule to everyone, folded, and finds by words', async () => {
    const page = await visit.open(null);
    await page.goto('/rules');
    await ready(page);
    await page.getByRole('heading', { name: 'The rules of the word suggestions' }).waitFor();
    await look(page, '77-rules');
    await page.getByLabel('Search words, reasons and suggestions').fill('schizophrenic');
    await page.getByText('someone living with schizophrenia').first().waitFor();
    await page.getByText('too few people to say').first().waitFor();
    await look(page, '78-rules-found');
    await page.getByLabel('Search words, reasons and suggestions').fill('zzzzzz');
    await page.getByText('No rule has these words.').waitFor();
    await page.getByText('Sign in to tell how you see a rule.').waitFor();
    const spanish = await visit.open(null, { language: 'es-MX' });
    await spanish.goto('/rules');
    await ready(spanish);
    await spanish.getByLabel('Buscar palabras, razones y sugerencias').fill('drogadicto');
    await spanish.getByText('persona que usa drogas').first().waitFor();
    await look(spanish, '79-rules-es');
  });

  it('can be read without its script', async () => {
    const response = await visit.world.visitor().request('GET', '/rules');
    const html = await response.text();
    expect(html).to.include('someone living with schizophrenia').and.include('frequent flyer');
  });

  it('takes how a member sees a rule, without a name', async () => {
    const page = await visit.open(ana);
    await page.goto('/rules');
    await ready(page);
    await page.getByLabel('Search words, reasons and suggestions').fill('frequent flyer');
    await page.getByRole('button', { name: 'I see these words otherwise' }).first().click();
    await page.getByLabel('What should they know?').fill('In our group it is said with a wink.');
    await look(page, '80-rules-otherwise');
    await page.getByRole('button', { name: 'Tell them' }).click();
    await page.getByText('People will look at this rule again.').waitFor();
    const desk = await visit.open(tide);
    await desk.goto('/desk?part=examples');
    await ready(desk);
    const article = desk.locator('article').filter({ hasText: 'said with a wink' });
    await article.waitFor();
    expect(await article.innerText()).to.not.include('ana-maple');
  });
});
