import { expect } from 'chai';
import type { Person } from '../support/person.ts';
import { aReply, aSpace, aThread } from '../support/places.ts';
import { leavesOutBrowser, look, ready, startVisit, type Visit } from './visit.ts';

describe('browser: a knowledge page that grows from a conversation', function () {
  this.timeout(240_000);
  let visit: Visit;
  let ana: Person;
  let ben: Person;
  let cora: Person;
  let threadId: string;
  let page: string;
  before(async function () {
    if (leavesOutBrowser()) return this.skip();
    visit = await startVisit();
    const { world } = visit;
    const keeper = await world.administrator('keeper');
    const spaceId = await aSpace(keeper);
    ana = await world.member('ana-maple');
    ben = await world.member('ben-harbor');
    cora = await world.peerSpecialist('cora-tide', keeper);
    threadId = (await aThread(ana, spaceId, 'What is the training like? I am a little afraid of it.'))
      .threadId;
    await aReply(
      ben,
      threadId,
      'You sit in a circle and tell as much of your story as you want to.\n\nI was afraid of the role plays. They turned out to be the best part.',
    );
    await world.settled();
  });
  after(() => visit?.end());

  it('is begun by a peer specialist as a draft, with a source', async () => {
    const tab = await visit.open(cora);
    await tab.goto('/knowledge');
    await ready(tab);
    await tab.getByText('There is no page yet.').waitFor();
    await tab.getByRole('link', { name: 'Begin a page' }).click();
    await tab.getByLabel('Title', { exact: true }).fill('What the training is like');
    await tab.getByLabel('In a sentence or two').fill('How the days go, told by people who were there.');
    await tab
      .getByLabel('The page')
      .fill('The training takes **ten days**.\n\n- Circles\n- Role plays\n- A test at the end');
    await tab.getByLabel('Source 1: what it is').fill('The handbook of the state');
    await tab.getByLabel('Source 1: address').fill('http://example.org/handbook');
    await tab.getByRole('button', { name: 'Save' }).click();
    await tab.getByText('This does not look like a web address. It begins with https://').waitFor();
    await look(tab, '78-knowledge-form');
    await tab.getByLabel('Source 1: address').fill('https://example.org/handbook');
    await tab.getByRole('button', { name: 'Save' }).click();
    await tab.getByRole('heading', { name: 'What the training is like' }).waitFor();
    await tab.getByText('Nobody has checked it yet.').waitFor();
    page = new URL(tab.url()).pathname;
  });

  it('asks the author of a reply, from the thread and with the keyboard', async () => {
    const tab = await visit.open(cora);
    await tab.goto(`/threads/${threadId}`);
    await ready(tab);
    await tab.getByLabel('More for the post of ben-harbor').first().click();
    await tab.getByRole('link', { name: 'Lift into a page' }).click();
    await tab.getByLabel('I was afraid of the role plays.').focus();
    await tab.keyboard.press('Space');
    await look(tab, '79-knowledge-lift');
    await tab.getByRole('button', { name: 'Ask them' }).focus();
    await tab.keyboard.press('Enter');
    await tab.getByText('They are asked.').waitFor();
    await tab.goto(page);
    await ready(tab);
    await tab.getByText('1 member was asked').waitFor();
    await tab.getByRole('button', { name: 'Show it to all members' }).click();
    await tab.getByText('All members can read it now.').waitFor();
    expect(await tab.locator('main').innerText()).not.to.contain('role plays. They');
  });

  it('is answered by the author, who is named as they choose', async () => {
    const tab = await visit.open(ben, { width: 360 });
    await tab.goto('/notices');
    await ready(tab);
    await tab.getByRole('link', { name: 'You are asked whether words of yours may be shown' }).click();
    await tab.getByLabel('my handle').check();
    await look(tab, '80-knowledge-ask');
    await tab.getByRole('button', { name: 'Yes, show it' }).click();
    await tab.getByRole('heading', { name: 'Words of yours that stand in pages' }).waitFor();
    await visit.world.settled();
  });

  it('is read by members, found by search, and linked from the thread; it comes up at the desk in time', async () => {
    const tab = await visit.open(ana);
    await tab.goto(`/threads/${threadId}`);
    await ready(tab);
    await tab.getByRole('link', { name: 'A knowledge page grew from this' }).click();
    await tab.getByText('They turned out to be the best part.').waitFor();
    await look(tab, '81-knowledge-page');
    await tab.goto('/search?q=handbook%20training');
    await ready(tab);
    await tab.getByRole('link', { name: 'What the training is like' }).waitFor();
    await tab.goto('/knowledge?language=es');
    await ready(tab);
    await tab.getByText('próxima revisión').waitFor();

    visit.world.clock.advance(400 * 24 * 3_600_000);
    const desk = await visit.open(await visit.world.moderator('tide-keeper'));
    await desk.goto('/desk?part=pages');
    await ready(desk);
    await desk.getByRole('link', { name: 'What the training is like' }).waitFor();
    await look(desk, '82-knowledge-due');
    await desk.getByRole('link', { name: 'What the training is like' }).click();
    await desk.getByText('It is time to look at this page again.').waitFor();
    await desk.getByText('What it said before').click();
    await desk.getByText('It has not been changed.').waitFor();
  });

  it('loses the words when their author takes them back', async () => {
    const { given } = await ben.do('knowledge.listAsks', {}).catch(() => ({ given: [] }));
    const again = given.length
      ? ben
      : await ben.do('accounts.signIn', { handle: ben.handle, password: ben.password }).then(() => ben);
    const tab = await visit.open(again);
    await tab.goto('/knowledge/asks');
    await ready(tab);
    await tab.getByLabel('I am named as').selectOption('peer');
    await tab.getByText('The page names you so from now on.').waitFor();
    expect(
      JSON.stringify(await ana.do('knowledge.getPage', { pageId: page.split('/').at(-1) ?? '' })),
    ).not.to.contain('ben-harbor');
    await tab.getByRole('button', { name: 'Take it back' }).click();
    await tab.getByText('It is out of the page.').waitFor();
    await tab.goto(page);
    await ready(tab);
    await tab.getByRole('heading', { name: 'Sources' }).waitFor();
    expect(await tab.locator('main').innerText()).not.to.contain('best part');
  });
});
