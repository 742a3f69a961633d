import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { DAY } from '../../shared/time.ts';
import { newClientId, type Person } from '../support/person.ts';
import { aReply, aSpace, aThread } from '../support/places.ts';
import { leavesOutBrowser, look, ready, startVisit, type Visit } from './visit.ts';

describe('browser: a newcomer writes, is read by a moderator, and looks around', function () {
  this.timeout(180_000);
  let visit: Visit;
  let keeper: Person;
  let june: Person;
  let nell: Person;
  let spaceId: string;
  let threadId: string;
  let atNell: Page;
  let atJune: Page;
  before(async function () {
    if (leavesOutBrowser()) return this.skip();
    visit = await startVisit({ FIRST_POSTS: '2' });
    const { world } = visit;
    keeper = await world.administrator('keeper');
    june = await world.moderator('june-lantern');
    nell = await world.member('nell-in-march');
    spaceId = await aSpace(keeper);
    ({ threadId } = await aThread(june, spaceId, 'What carries you through a grey afternoon?'));
    atNell = await visit.open(nell, { width: 360 });
    atJune = await visit.open(june);
  });
  after(() => visit?.end());

  it('says before writing that a first post waits, and afterwards that it does', async () => {
    await atNell.goto(`/spaces/${spaceId}/new`);
    await ready(atNell);
    await atNell.getByText('a moderator reads your first two posts').waitFor();
    await look(atNell, '100-first-conversation');
    await atNell.goto(`/threads/${threadId}`);
    await ready(atNell);
    await atNell.getByRole('button', { name: /^Your reply/ }).click();
    await atNell
      .getByRole('textbox', { name: 'Your reply' })
      .fill('I count the birds on the wire. It is my first post.');
    await atNell.getByRole('button', { name: 'Send the reply' }).click();
    await atNell.getByText('A moderator reads your first posts before others see them.').waitFor();
    await look(atNell, '101-first-post-waits');
  });

  it('is not there for others until one press at the desk, and then it appears by itself', async () => {
    await visit.world.settled();
    const other = await visit.open(await visit.world.withRoles('sol-reader', []));
    await other.goto(`/threads/${threadId}`);
    await ready(other);
    await other.waitForTimeout(800);
    expect(await other.getByText('I count the birds').count()).to.equal(0);
    await atJune.goto('/desk?part=reports');
    await ready(atJune);
    await atJune.getByRole('link', { name: /nell-in-march/ }).click();
    await atJune.getByRole('button', { name: 'Let everyone see it' }).waitFor();
    await look(atJune, '102-desk-first-post');
    await atJune.getByRole('button', { name: 'Let everyone see it' }).click();
    await atJune.getByText('Everyone can see it now.').first().waitFor();
    await other.getByText('I count the birds').waitFor({ timeout: 8_000 });
    await atNell
      .getByText('A moderator reads your first posts before others see them.')
      .waitFor({ state: 'detached' });
  });

  it('shows help first where the words may be about oneself, and never instead of what was found', async () => {
    const quiet = await june.do('forum.createThread', {
      clientId: newClientId(),
      spaceId,
      title: 'After a suicide in the family',
      body: 'Someone asked me how to stay near a friend who lost a brother.',
      note: 'suicide loss',
    });
    await aReply(june, quiet.post.threadId, 'Say the name of the one who died. It may help.');
    await aReply(keeper, quiet.post.threadId, 'I stayed by washing the dishes with him.');
    await visit.world.settled();
    await atNell.goto('/search');
    await ready(atNell);
    await look(atNell, '103-search-empty');
    await atNell.getByLabel('What are you looking for?').fill('suicide');
    await atNell.getByRole('button', { name: 'Search', exact: true }).click();
    await atNell.getByText('If this is about you, or someone near you').waitFor();
    await atNell.getByRole('link', { name: 'After a suicide in the family' }).waitFor();
    await look(atNell, '104-search-help-first');
    await atNell.getByRole('button', { name: 'Do not show this again today' }).click();
    await atNell.getByText('If this is about you, or someone near you').waitFor({ state: 'detached' });
  });

  it('finds what is spelt nearly right, and says plainly when there is nothing', async () => {
    await atNell.goto('/search?q=famly');
    await ready(atNell);
    await atNell.getByRole('link', { name: 'After a suicide in the family' }).waitFor();
    await look(atNell, '105-search-typo');
    await atNell.goto('/search?q=zeppelin');
    await ready(atNell);
    await atNell.getByText('Nothing found for these words.').waitFor();
    await look(atNell, '106-search-nothing');
  });

  it('shows how soon people answer, as a picture and as its table', async () => {
    await atNell.goto('/reply-gap');
    await ready(atNell);
    await look(atNell, '107-reply-gap-empty');
    for (let at = 0; at < 6; at += 1) {
      const opened = await aThread(june, spaceId, `What helped you on day ${at}?`);
      visit.world.clock.advance((at + 1) * 300_000);
      await aReply(keeper, opened.threadId, 'A short walk, each time.');
    }
    visit.world.clock.advance(2 * DAY);
    await visit.world.tick();
    await atNell.goto('/reply-gap');
    await ready(atNell);
    await atNell.locator('.gap-bar').waitFor();
    await atNell.getByRole('table').waitFor();
    await look(atNell, '108-reply-gap');
  });

  it('shows a person as others see them', async () => {
    await nell.do('accounts.changeSettings', {
      facets: ['grey afternoons', 'Bartholomäusfamilienangehörige'],
    });
    const page = await visit.open(june);
    await page.goto('/people/nell-in-march');
    await ready(page);
    await page.getByText('Bartholomäusfamilienangehörige').waitFor();
    await look(page, '109-person');
    await page.goto('/people/keeper');
    await ready(page);
    await look(page, '110-person-without-words');
  });
});
