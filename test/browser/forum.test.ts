import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { newClientId, type Person } from '../support/person.ts';
import { aReply } from '../support/places.ts';
import { leavesOutBrowser, look, ready, startVisit, type Visit } from './visit.ts';

const post = (page: Page, words: string) =>
  page.locator('article.post:not(.pending)').filter({ hasText: words }).first();
const more = (page: Page, words: string) => post(page, words).getByLabel(/^More for the post of/);

/** Writes into the reply box at the end of the thread, opening it first where it is still folded. */
async function write(page: Page, words: string): Promise<void> {
  const box = page.getByRole('textbox', { name: 'Your reply' });
  if (!(await box.isVisible())) await page.getByRole('button', { name: /^Your reply/ }).click();
  await box.fill(words);
}

async function answer(page: Page, words: string): Promise<void> {
  await write(page, words);
  await page.getByRole('button', { name: 'Send the reply' }).click();
  await post(page, words)
    .getByRole('button', { name: /^Quote:/ })
    .waitFor();
}

describe('browser: someone tells of a training, and is asked, doubted, answered and thanked', function () {
  this.timeout(240_000);
  let visit: Visit;
  let spaceId: string;
  let threadId: string;
  let mari: Person;
  let otto: Person;
  let tess: Person;
  let atMari: Page;
  let atOtto: Page;
  let atTess: Page;
  before(async function () {
    if (leavesOutBrowser()) return this.skip();
    visit = await startVisit();
    const { world } = visit;
    const keeper = await world.administrator('keeper');
    ({ spaceId } = await keeper.do('forum.createSpace', {
      clientId: newClientId(),
      name: 'Becoming a peer specialist',
      purpose: 'Trainings, requirements, and what the work is like from the inside.',
      guidelines: 'Say where a fact comes from.\nSay who you are when you point to a training.',
      tags: ['training', 'pay', 'first steps'],
    }));
    mari = await world.peerSpecialist('mari-goldfinch', keeper);
    otto = await world.member('otto-by-the-sea');
    tess = await world.member('tess-hollow');
    atMari = await visit.open(mari);
    atOtto = await visit.open(otto, { width: 360 });
    atTess = await visit.open(tess, { width: 768 });
  });
  after(() => visit?.end());

  it('finds the space, empty, with what it is for', async () => {
    await atMari.goto('/spaces');
    await ready(atMari);
    await look(atMari, '60-spaces');
    await atMari.getByRole('link', { name: 'Becoming a peer specialist' }).click();
    await atMari.getByText('Nobody has written here yet.').waitFor();
    await look(atMari, '61-space-empty');
  });

  it('opens a conversation with a topic, a state and a poll', async () => {
    await atMari.getByRole('link', { name: 'Start a conversation' }).click();
    await atMari.getByLabel('What is it about?').fill('You can be trained to do what helped you');
    await atMari
      .getByRole('textbox', { name: 'What would you like to say?' })
      .fill(
        'I am further along than I was, and now I walk with others. There is a course for it, and some people get paid. Try our course near you!',
      );
    await atMari.getByLabel('training', { exact: true }).check();
    await atMari.getByRole('button', { name: '+ State' }).click();
    await atMari.getByLabel(/^State/).selectOption({ label: 'Tennessee' });
    await atMari.getByRole('button', { name: '+ Add a poll' }).click();
    await atMari.getByLabel('Choice 1').fill('I would like to');
    await atMari.getByLabel('Choice 2').fill('Not yet');
    await look(atMari, '62-new-conversation');
    await atMari.getByRole('button', { name: 'Post it' }).click();
    await atMari.getByRole('heading', { name: 'You can be trained to do what helped you' }).waitFor();
    await atMari.waitForURL(/\/threads\/thread_/);
    threadId = new URL(atMari.url()).pathname.split('/').at(-1) ?? '';
    await atMari.getByText('Numbers are shown once five people have chosen.').waitFor();
    await look(atMari, '63-own-conversation');
  });

  it('lets two people answer warmly, one with the keyboard alone', async () => {
    await atOtto.goto(`/spaces/${spaceId}?tag=training`);
    await ready(atOtto);
    await look(atOtto, '64-space-by-topic');
    await atOtto.getByRole('link', { name: 'You can be trained to do what helped you' }).click();
    await atOtto.getByRole('button', { name: /^Your reply/ }).waitFor();
    await atOtto.getByLabel('I would like to').check();
    await atOtto.getByText('Nobody has answered yet.').waitFor();
    await atOtto.getByRole('button', { name: /^Your reply/ }).press('Enter');
    const box = atOtto.getByRole('textbox', { name: 'Your reply' });
    await box.waitFor();
    await atOtto.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    await look(atOtto, '65-first-reply');
    await atOtto.keyboard.type('How good to read this. Is it something one does for free?');
    await atOtto.keyboard.press('Control+Enter');
    await post(atMari, 'something one does for free').waitFor();
    await more(atOtto, 'something one does for free').waitFor();
    // Reacting by keys: open the menu, the first choice, and the mark is set.
    const react = post(atOtto, 'further along than I was').getByLabel('React kindly');
    await react.focus();
    await atOtto.keyboard.press('Enter');
    await post(atOtto, 'further along than I was').getByRole('button', { name: 'Same here' }).waitFor();
    await atOtto.keyboard.press('Tab');
    await atOtto.keyboard.press('Enter');
    await post(atOtto, 'further along than I was').getByRole('button', { name: 'Same here: 1' }).waitFor();
    await react.focus();
    await atOtto.keyboard.press('Enter');
    await atOtto.keyboard.press('Escape');
    const focused = await atOtto.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(focused, 'Esc closes the menu and gives the focus back').to.equal('React kindly');
  });

  it('asks who stands behind it, and asks for more', async () => {
    await atTess.goto(`/threads/${threadId}`);
    await ready(atTess);
    const who = post(atTess, 'further along than I was').getByRole('button', { name: 'Who are you?' });
    await who.waitFor();
    await look(atTess, '66-who-is-wanted');
    await who.click();
    await atTess.getByRole('button', { name: 'You asked who they are' }).waitFor();
    await atTess.getByRole('button', { name: /^More, please/ }).click();
    await atTess.getByRole('button', { name: /^You asked for more/ }).waitFor();
    await answer(
      atTess,
      'I hear voices and I am wary of offers. Is this a business? It worries me when people are unwell.',
    );
  });

  it('answers who they are, kindly, with an official page', async () => {
    await atMari.reload();
    await ready(atMari);
    await atMari.getByText('1 person would like to hear more.').waitFor();
    await atMari.getByRole('button', { name: 'Say who you are' }).click();
    await atMari
      .getByLabel('Who are you, and for whom do you write?')
      .fill('I am a peer specialist with a diagnosis of my own. I teach one evening a week for the state.');
    await atMari.getByLabel('Yes').check();
    await atMari.getByLabel(/^An official page/).fill('https://www.tn.gov/behavioral-health.html');
    await look(atMari, '67-say-who');
    await atMari.getByRole('button', { name: 'Show this under my post' }).click();
    await atMari.getByText('They are paid for it.').waitFor();
    await post(atTess, 'further along').getByText('I teach one evening a week').waitFor({ timeout: 5_000 });
    await look(atTess, '68-who-answered');
  });

  it('quotes words that lead back to their post, and names someone', async () => {
    await post(atMari, 'wary of offers')
      .getByRole('button', { name: /^Quote:/ })
      .click();
    const box = atMari.getByRole('textbox', { name: 'Reply to tess-hollow' });
    await box.waitFor();
    await atMari.waitForFunction(() =>
      document
        .querySelector<HTMLTextAreaElement>('.reply-box.inline textarea')
        ?.value.includes('wary of offers'),
    );
    await box.press('End');
    await box.pressSequentially(
      'I meant no harm, and I am sorry. It is a course of two weeks. @otto-by-the-sea, it is paid.',
    );
    await look(atMari, '69-quoting');
    await atMari.locator('.reply-box.inline').getByRole('button', { name: 'Send the reply' }).click();
    await post(atTess, 'I meant no harm').waitFor();
    const quoted = post(atTess, 'I meant no harm').locator('blockquote').getByRole('link');
    expect(await quoted.getAttribute('href')).to.match(new RegExp(`^/threads/${threadId}#post_`));
    const named = post(atTess, 'I meant no harm').getByRole('link', { name: '@otto-by-the-sea' });
    expect(await named.getAttribute('href')).to.equal('/people/otto-by-the-sea');
    await quoted.click();
    await atTess.waitForFunction(() => document.activeElement?.textContent?.includes('wary of offers'));
    await look(atTess, '70-thread');
  });

  it('tells the one who was named, with a dot and a line, and leads to the words', async () => {
    await visit.world.settled();
    await atOtto.getByRole('link', { name: 'News: something new is here' }).click();
    await atOtto.getByText('mari-goldfinch named you').waitFor();
    await look(atOtto, '71-news');
    await atOtto.getByRole('link', { name: 'mari-goldfinch named you' }).click();
    await post(atOtto, 'I meant no harm').waitFor();
    await atOtto.goto('/notices/settings');
    await ready(atOtto);
    await look(atOtto, '72-news-settings');
  });

  it('folds what carries a content note: skip it, or read it', async () => {
    await write(atTess, 'Last winter I was in the hospital for six weeks, and somebody sat with me.');
    await atTess.getByRole('button', { name: '+ Add a content note' }).click();
    await atTess.getByLabel(/^Content note/).fill('hospital');
    await look(atTess, '73-writing-a-note');
    await atTess.getByRole('button', { name: 'Send the reply' }).click();
    await atTess.locator('.note-chip').waitFor();
    await atMari.getByText('About: hospital').waitFor();
    const folded = atMari.getByText('in the hospital for six weeks');
    expect(await folded.isVisible()).to.equal(false);
    await look(atMari, '74-note-folded');
    await atMari.getByRole('link', { name: 'Skip to the next post' }).click();
    expect(await folded.isVisible()).to.equal(false);
    await atMari.locator('details.note-fold summary').press('Enter');
    await folded.waitFor();
    await look(atMari, '75-note-read');
  });

  it('edits, shows what it said before to its author, pulls back and undoes', async () => {
    await more(atTess, 'somebody sat with me').click();
    await atTess.getByRole('button', { name: 'Edit' }).click();
    const box = atTess.getByRole('textbox', { name: 'Edit' });
    await box.fill('Last winter I was in the hospital for six weeks. A peer sat with me each day.');
    await look(atTess, '76-editing');
    await atTess.getByRole('button', { name: 'Save' }).click();
    await post(atTess, 'A peer sat with me').getByText('edited').waitFor();
    await more(atTess, 'A peer sat with me').click();
    await look(atTess, '77-post-menu');
    await atTess.getByRole('button', { name: 'What it said before' }).click();
    await atTess.getByRole('dialog').getByText('somebody sat with me').waitFor();
    await look(atTess, '78-history');
    await atTess.getByRole('dialog').getByRole('button', { name: 'Close' }).first().click();
    await more(atTess, 'A peer sat with me').click();
    await atTess.getByRole('button', { name: 'Take back' }).click();
    await atMari.getByText('This post was taken back by its author.').waitFor();
    await look(atTess, '79-taken-back');
    await atTess.getByRole('button', { name: 'Undo' }).click();
    await post(atTess, 'A peer sat with me')
      .getByLabel(/^More for/)
      .waitFor();
    await atMari.getByText('This post was taken back by its author.').waitFor({ state: 'detached' });
  });

  it('marks what helped and sums it up for the next person', async () => {
    const asked = await tess.do('forum.createThread', {
      clientId: newClientId(),
      spaceId,
      title: 'Is there anything near a very small town?',
      body: 'I live two hours from the nearest city in Tennessee and would love to do this.',
      tags: ['first steps'],
      region: 'US-TN',
    });
    await aReply(mari, asked.post.threadId, 'The first part is a book online. The second part travels.');
    await atTess.goto(`/threads/${asked.post.threadId}`);
    await ready(atTess);
    await post(atTess, 'The second part travels').getByRole('button', { name: 'This helped me' }).click();
    await atTess.getByText('This helped tess-hollow').waitFor();
    await atTess.getByRole('button', { name: 'Say what helped' }).click();
    await atTess
      .getByRole('textbox', { name: 'What helped' })
      .fill('Begin with the book; ask when the live part is near.');
    await look(atTess, '80-summing-up');
    await atTess.getByRole('button', { name: 'Save' }).click();
    await atTess.getByRole('heading', { name: 'What helped tess-hollow' }).waitFor();
    await look(atTess, '81-summed-up');
  });

  it('offers what was answered already while someone asks the same', async () => {
    await visit.world.settled();
    await atOtto.goto(`/spaces/${spaceId}/new`);
    await ready(atOtto);
    await atOtto.getByLabel('What is it about?').fill('Anything near a small town');
    await atOtto.getByText('This may have been answered already').waitFor();
    await look(atOtto, '82-answered-already');
  });

  it('follows, mutes, and catches up gently', async () => {
    await visit.world.settled();
    visit.world.clock.advance(60_000);
    await atOtto.goto(`/threads/${threadId}`);
    await ready(atOtto);
    await atOtto.getByRole('button', { name: 'Following' }).waitFor();
    await atOtto.waitForResponse((response) => response.url().includes('/read'));
    await atOtto.goto('/');
    await ready(atOtto);
    const { items } = (await otto.do('forum.getThread', { threadId })).posts;
    const mine = items.find((one) => one.author.handle === 'otto-by-the-sea');
    await aReply(mari, threadId, 'It is paid by the hour, after the exam.', mine?.postId);
    await aReply(tess, threadId, 'Thank you for saying who you are. I am calmer now.');
    await visit.world.settled();
    await atOtto.goto(`/threads/${threadId}`);
    await ready(atOtto);
    await atOtto.getByText('2 new posts since you were here').waitFor();
    await look(atOtto, '83-new-since');
    await atOtto.getByRole('button', { name: 'Catch up gently' }).click();
    await atOtto.getByRole('heading', { name: 'To you' }).waitFor();
    await post(atOtto, 'It is paid by the hour').waitFor();
    await look(atOtto, '84-catching-up');
    await atOtto.getByRole('button', { name: 'Back to the whole conversation' }).click();
    const tools = atOtto.locator('.thread-tools');
    await tools.getByRole('button', { name: 'Following' }).press('Enter');
    await tools.getByRole('button', { name: 'Follow', exact: true }).waitFor();
    await tools.locator('summary').press('Enter');
    await atOtto.getByRole('button', { name: 'Mute this conversation' }).click();
    await tools.getByRole('button', { name: 'Unmute' }).waitFor();
    await look(atOtto, '85-muted-conversation');
  });

  it('folds words that someone would rather not meet', async () => {
    await atOtto.goto('/account');
    await ready(atOtto);
    await atOtto.getByLabel('Words I would rather not meet').fill('exam, calmer');
    await atOtto
      .locator('section', { hasText: 'What I meet while reading' })
      .getByRole('button', { name: 'Save' })
      .first()
      .click();
    await atOtto.getByText('Saved.').waitFor();
    await look(atOtto, '86-account');
    await atOtto.goto(`/threads/${threadId}`);
    await ready(atOtto);
    await atOtto.getByText('Folded, because you muted “exam”.').waitFor();
    expect(await atOtto.getByText('after the exam').isVisible()).to.equal(false);
    await look(atOtto, '87-muted-words');
    await atOtto.locator('details.note-fold summary', { hasText: 'exam' }).click();
    await atOtto.getByText('after the exam').waitFor();
  });

  it('prints whole, without what only a screen needs', async () => {
    await atTess.goto(`/threads/${threadId}`);
    await ready(atTess);
    await atTess.emulateMedia({ media: 'print' });
    expect(await atTess.locator('.post-actions').first().isVisible()).to.equal(false);
    expect(await atTess.locator('.post-body').first().isVisible()).to.equal(true);
    await atTess.screenshot({ path: 'test/browser/out/88-printed.png', fullPage: true });
    await atTess.emulateMedia({ media: 'screen' });
  });

  it('speaks Spanish', async () => {
    await otto.do('accounts.changeSettings', { language: 'es', mutedWords: [] });
    const page = await visit.open(otto, { language: 'es-MX', width: 360 });
    await page.goto(`/threads/${threadId}`);
    await ready(page);
    await page.getByText('Quién está detrás').first().waitFor();
    await look(page, '89-thread-es');
    await page.goto(`/spaces/${spaceId}/new`);
    await ready(page);
    await page.getByRole('button', { name: /^\+/ }).first().waitFor();
    await look(page, '90-new-conversation-es');
    await page.goto('/notices');
    await ready(page);
    await look(page, '91-news-es');
  });
});
