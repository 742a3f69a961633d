import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { ReadingCountModel } from '../../server/accounts/reading-count.model.ts';
import { HOUR, later } from '../../shared/time.ts';
import { newClientId, type Person } from '../support/person.ts';
import { leavesOutBrowser, look, ready, startVisit, type Visit } from './visit.ts';

describe('browser: a post without a handle, and reading that is slowed', function () {
  this.timeout(120_000);
  let visit: Visit;
  let ana: Person;
  let june: Person;
  let tide: Person;
  let spaceId: string;
  let atAna: Page;
  let name: string;
  before(async function () {
    if (leavesOutBrowser()) return this.skip();
    visit = await startVisit();
    const { world } = visit;
    const keeper = await world.administrator('keeper');
    ({ spaceId } = await keeper.do('forum.createSpace', {
      clientId: newClientId(),
      name: 'Hard things',
      purpose: 'For what is hard to say under a name.',
      masks: true,
    }));
    ana = await world.member('ana-maple');
    june = await world.moderator('june-lantern');
    tide = await world.moderator('tide-keeper');
    atAna = await visit.open(ana, { width: 360 });
  });
  after(() => visit?.end());

  it('is chosen under the words, says what it means, and is kept for the answers in it', async () => {
    await atAna.goto(`/spaces/${spaceId}/new`);
    await ready(atAna);
    await atAna.locator('input[name=title]').fill('Something I never said');
    await atAna.locator('form.composer textarea').fill('It is hard to say, and here it is.');
    await atAna.getByLabel('Post without my handle').check();
    await look(atAna, '80-mask-choice');
    await atAna.locator('form.composer button[type=submit]').click();
    await atAna.waitForURL(/\/threads\//);
    const author = atAna.locator('.author-name').first();
    await author.waitFor();
    name = (await author.innerText()).trim();
    expect(name).to.match(/^[A-Z][a-z]+ [A-Z][a-z]+$/);
    expect(await author.locator('a').count(), 'it leads to no profile').to.equal(0);
    await atAna.locator('.reply-placeholder').first().click();
    await atAna.getByLabel('Post without my handle').and(atAna.locator(':checked')).waitFor();
    await atAna.locator('form.composer textarea').fill('And one more thing.');
    await atAna.locator('form.composer button[type=submit]').click();
    await atAna.locator('.author-name').nth(1).waitFor();
    const names = await atAna.locator('.author-name').allInnerTexts();
    expect(names.map((each) => each.trim())).to.deep.equal([name, name]);
    expect(await atAna.locator('main').innerText()).not.to.contain('ana-maple');
  });

  it('is opened at the desk by two, each with a reason', async () => {
    const postId = (await ana.do('forum.listThreads', { spaceId })).threads.items[0]?.threadId ?? '';
    const { posts } = await june.do('forum.getThread', { threadId: postId });
    const subject = { kind: 'post' as const, id: posts.items[0]?.postId ?? '', home: postId };
    await tide.do('review.createReport', { clientId: newClientId(), subject, reason: 'worried' });
    await visit.world.settled();
    const { itemId } = (await june.do('review.listItems', {})).items[0] ?? { itemId: '' };
    for (const [person, button] of [
      [june, 'Ask to open it'],
      [tide, 'Agree and open it'],
    ] as const) {
      const page = await visit.open(person);
      await page.goto(`/desk?part=reports&open=${itemId}`);
      await ready(page);
      await page.getByRole('heading', { name, exact: true }).waitFor();
      expect(await page.getByText('ana-maple').count()).to.equal(0);
      await page.getByLabel('Why it needs to be known').fill('They may be in danger.');
      if (person === june) await look(page, '81-mask-at-the-desk');
      await page.getByRole('button', { name: button }).click();
      if (person === june) await page.getByText('It opens when another one agrees.').waitFor();
      else await page.getByRole('link', { name: 'ana-maple' }).waitFor();
    }
  });

  it('says plainly that reading is slow, until when, and asks what one is doing', async () => {
    const now = visit.world.clock.now();
    await atAna.goto('/account/reading');
    await ready(atAna);
    await atAna.getByRole('heading', { name: 'Your reading is not slowed' }).waitFor();
    await ReadingCountModel.collection.insertOne({
      _id: ana.memberId,
      since: now,
      posts: 2_900,
      profiles: 0,
      pastAt: now,
      slowedUntil: later(now, HOUR),
      fineUntil: null,
      note: '',
      answer: '',
      expiresAt: later(now, HOUR),
      outbox: [],
    } as never);
    await atAna.reload();
    await ready(atAna);
    await atAna.getByRole('heading', { name: 'Reading is slow right now' }).waitFor();
    await atAna.getByLabel('May we ask what you are doing?').fill('I am printing it for my group.');
    await look(atAna, '82-reading-slowed');
    await atAna.getByRole('button', { name: 'Tell the moderators' }).click();
    await atAna.getByText('You told the moderators').waitFor();
    await atAna.getByText('I am printing it for my group.').first().waitFor();
  });
});
