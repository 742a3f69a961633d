import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { newClientId, type Person } from '../support/person.ts';
import { aMeeting, aReply, aSpace, aThread } from '../support/places.ts';
import { leavesOutBrowser, look, ready, startVisit, type Visit } from './visit.ts';

const write = (page: Page, label: string) => page.getByRole('textbox', { name: label });
const said = (page: Page, words: string) => page.locator('.said').getByText(words);

describe('browser: two people ask, talk, and one of them would rather not any more', function () {
  this.timeout(180_000);
  let visit: Visit;
  let ana: Person;
  let ben: Person;
  let moderator: Person;
  let threadId: string;
  let atAna: Page;
  let atBen: Page;
  before(async function () {
    if (leavesOutBrowser()) return this.skip();
    visit = await startVisit();
    const { world } = visit;
    const administrator = await world.administrator('keeper');
    moderator = await world.moderator('june-lantern');
    ana = await world.member('ana-maple');
    ben = await world.member('ben-cedar');
    await ben.do('accounts.changeSettings', { facets: ['night owl'], openTo: 'night shifts' });
    threadId = (await aThread(administrator, await aSpace(administrator), 'What helps you at night?'))
      .threadId;
    await aReply(ben, threadId, 'A small lamp, and knowing that someone else is up.');
    [atAna, atBen] = [await visit.open(ana), await visit.open(ben, { width: 360 })];
  });
  after(() => visit?.end());

  it('shows an empty inbox with the way to begin', async () => {
    await atAna.goto('/messages');
    await ready(atAna);
    await atAna.getByText('No talks yet.').waitFor();
    await look(atAna, '40-inbox-empty');
  });

  it('asks from a name under a post, with one short text', async () => {
    await atAna.goto(`/threads/${threadId}`);
    await ready(atAna);
    await atAna.getByText('Open to messages about night shifts').first().waitFor();
    await atAna.getByRole('link', { name: 'ben-cedar' }).first().click();
    await atAna.getByRole('link', { name: 'Ask to talk' }).waitFor();
    await look(atAna, '41-person');
    await atAna.getByRole('link', { name: 'Ask to talk' }).click();
    await atAna.getByRole('heading', { name: 'Ask ben-cedar to talk' }).waitFor();
    await write(atAna, 'Your first words').fill('I am up at night too. See example.com for my page.');
    await atAna.getByRole('button', { name: 'Send the request' }).click();
    await atAna.getByText('Please leave links and addresses out').waitFor();
    await look(atAna, '42-ask-with-a-link');
    await write(atAna, 'Your first words').fill('I am up at night too. May I ask about the lamp?');
    await atAna.getByRole('button', { name: 'Send the request' }).click();
    await atAna.getByText('Your request is on its way.').waitFor();
    await look(atAna, '43-waiting');
  });

  it('waits at the other one with a quiet dot, and is answered with a yes', async () => {
    await atBen.goto('/');
    await ready(atBen);
    await atBen.getByText('Something new is here.').first().waitFor({ state: 'attached' });
    await look(atBen, '44-unread-dot');
    await atBen.getByRole('link', { name: /Messages/ }).click();
    await atBen.getByText('May I ask about the lamp?').waitFor();
    await look(atBen, '45-request');
    await atBen.getByRole('button', { name: 'Yes, let us talk' }).click();
    await write(atBen, 'Write to them').fill('Of course. It is **amber**, and it was a gift.');
    await atBen.getByRole('button', { name: 'Send', exact: true }).click();
    await said(atAna, 'and it was a gift').waitFor();
    await write(atAna, 'Write to them').waitFor();
  });

  it('carries words both ways at once, and says softly what leads elsewhere', async () => {
    await write(atAna, 'Write to them').fill('Then I will look for one like it.');
    await atAna.getByRole('button', { name: 'Send', exact: true }).click();
    await said(atBen, 'Then I will look for one like it.').waitFor();
    await write(atAna, 'Write to them').fill('You can text me at 615 555 0134 22 when you are up.');
    await atAna.getByText('There is a phone number in it.').waitFor();
    await look(atAna, '46-contact-hint');
    await atAna.getByRole('button', { name: 'Send', exact: true }).click();
    await said(atBen, '615 555 0134 22').waitFor();
  });

  it('lets each choose, and shows writing and reading only when both want it', async () => {
    for (const page of [atAna, atBen]) {
      await page.getByText('How this talk works').click();
      await page.getByLabel('Let us see what the other one has read').check();
      await page.getByLabel('Let us see when the other one is writing').check();
    }
    await look(atBen, '47-settings');
    for (const page of [atAna, atBen]) await page.getByText('How this talk works').click();
    await atAna.getByText('Read', { exact: true }).waitFor();
    await write(atBen, 'Write to them').pressSequentially('I am ');
    await atAna.getByText('ben-cedar is writing').waitFor();
    await look(atAna, '48-talk');
  });

  it('keeps words through a lost connection, and sends them once', async () => {
    await atAna.context().setOffline(true);
    await write(atAna, 'Write to them').fill('Written on the train.');
    await atAna.getByRole('button', { name: 'Send', exact: true }).click();
    await atAna.getByText('We can not reach the service.').waitFor();
    await look(atAna, '49-offline');
    expect(await write(atAna, 'Write to them').inputValue()).to.equal('Written on the train.');
    await atAna.context().setOffline(false);
    await atAna.getByRole('button', { name: 'Send', exact: true }).click();
    await said(atBen, 'Written on the train.').waitFor({ timeout: 20_000 });
    expect(await said(atBen, 'Written on the train.').count()).to.equal(1);
  });

  it('takes back, and picks what moderators will see', async () => {
    await atAna.getByLabel('More for this message').last().click();
    await atAna.getByRole('button', { name: 'Take back' }).click();
    await said(atBen, 'This was taken back.').waitFor();
    await atBen.getByLabel('More for this message').first().click();
    await atBen.getByRole('button', { name: 'Tell the moderators' }).click();
    await atBen.getByText('Choose the messages that moderators should see.').waitFor();
    await atBen.getByRole('checkbox', { name: 'Show this one to moderators' }).nth(1).check();
    await look(atBen, '50-picking');
    await atBen.getByRole('button', { name: 'Go on with 2 messages' }).click();
    await atBen.getByRole('dialog').getByText('Something else').click();
    await atBen.getByRole('button', { name: 'Send to the moderators' }).click();
    await atBen.getByText('A moderator will look at it.').waitFor();
    await atBen.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
  });

  it('opens at the desk as what was picked and the few words around it', async () => {
    const page = await visit.open(moderator);
    await page.goto('/desk?part=reports');
    await ready(page);
    await page.getByRole('link', { name: /ana-maple/ }).click();
    await page.getByRole('button', { name: 'Show the words' }).click();
    await page.getByText('The rest of this talk is closed, also to you.').waitFor();
    expect(await page.getByText('ben-cedar').count(), 'who reported is named nowhere').to.equal(0);
    await look(page, '56-desk-excerpt');
  });

  it('blocks with one press; everything of them is gone, and they notice nothing', async () => {
    await atBen.getByRole('button', { name: 'More about ana-maple' }).click();
    await atBen.getByRole('dialog').getByRole('button', { name: 'Block' }).click();
    await atBen.getByText('You blocked ana-maple.').waitFor();
    await look(atBen, '51-blocked');
    await atBen.getByRole('button', { name: 'Go on' }).click();
    await atBen.getByText('We could not find this').waitFor();
    await atBen.goto('/messages');
    await ready(atBen);
    await atBen.getByText('No talks yet.').waitFor();
    await write(atAna, 'Write to them').fill('Are you there?');
    await atAna.getByRole('button', { name: 'Send', exact: true }).click();
    await said(atAna, 'Are you there?').waitFor();
    await atAna.getByText('sending').waitFor({ state: 'detached' });
    await atAna.reload();
    await ready(atAna);
    await said(atAna, 'Are you there?').waitFor();
    expect(await atAna.getByText(/block/i).count()).to.equal(0);
    await aReply(ana, threadId, 'I bought the same lamp.');
    await atBen.goto(`/threads/${threadId}`);
    await ready(atBen);
    await atBen.getByText('Written by someone you blocked.').waitFor();
    expect(await atBen.getByText('I bought the same lamp.').count()).to.equal(0);
    expect(await atBen.content()).not.to.contain('ana-maple');
    await look(atBen, '52-thread-with-a-stub');
  });

  it('lists them, and lets them in again with one press', async () => {
    await atBen.goto('/account/people');
    await ready(atBen);
    await atBen.getByText('ana-maple').waitFor();
    await look(atBen, '53-hidden-people');
    await atBen.getByRole('button', { name: 'Unblock: ana-maple' }).click();
    await atBen.getByText('Nobody is on this list.').waitFor();
    await look(atBen, '54-nobody-hidden');
    await atBen.goto('/messages');
    await ready(atBen);
    await atBen.getByRole('link', { name: 'ana-maple' }).click();
    await said(atBen, 'Then I will look for one like it.').waitFor();
    expect(await atBen.getByText('Are you there?').count(), 'what was sent meanwhile never arrives').to.equal(
      0,
    );
  });

  it('speaks Spanish', async () => {
    await ben.do('accounts.changeSettings', { language: 'es' });
    const page = await visit.open(ben, { language: 'es-MX' });
    await page.goto('/messages');
    await ready(page);
    await ben.do('messages.createRequest', {
      memberId: (await visit.world.member('luz-de-abril')).memberId,
      clientId: newClientId(),
      text: '¿Hablamos un rato?',
    });
    await page.getByText('luz-de-abril').waitFor();
    await page.getByRole('heading', { name: 'Charlas' }).waitFor();
    await look(page, '55-inbox-es');
  });
});

describe('browser: a group with someone whom one does not want to see', function () {
  this.timeout(120_000);
  let visit: Visit;
  before(async function () {
    if (leavesOutBrowser()) return this.skip();
    visit = await startVisit();
  });
  after(() => visit?.end());

  it('says so at the door, and folds what they say inside', async () => {
    const { world } = visit;
    const administrator = await world.administrator('keeper');
    const lead = await world.peerSpecialist('marigold-path', await world.moderator('june-lantern'));
    const [ana, ben] = [await world.member('ana-maple'), await world.member('ben-cedar')];
    const meetingId = await aMeeting(world, administrator, lead);
    await lead.do('rooms.openMeeting', { meetingId });
    for (const person of [lead, ben]) await person.do('rooms.joinMeeting', { meetingId });
    const say = (person: Person, text: string) =>
      person.do('rooms.sendMessage', { meetingId, clientId: newClientId(), text });
    await say(ben, 'Said before she came.');
    await ana.do('accounts.setHidden', { memberId: ben.memberId, how: 'block' });
    const page = await visit.open(ana);
    await page.goto(`/meetings/${meetingId}`);
    await ready(page);
    await page.getByText('Someone you blocked is in this group.').waitFor();
    await look(page, '57-group-warning');
    await page.getByRole('button', { name: 'Come in' }).click();
    await page.getByRole('log').waitFor();
    await say(lead, 'Welcome, all of you.');
    await say(ben, 'Said while she is here.');
    await say(lead, 'Shall we begin?');
    await page.getByText('Shall we begin?').first().waitFor();
    expect(await page.getByText('A message of someone you do not want to see.').count()).to.equal(2);
    const content = await page.content();
    for (const word of ['ben-cedar', ben.memberId, 'Said before', 'Said while'])
      expect(content, word).not.to.contain(word);
    await look(page, '58-group-folded');
  });
});
