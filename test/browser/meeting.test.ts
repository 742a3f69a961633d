import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { newClientId, type Person } from '../support/person.ts';
import { aMeeting } from '../support/places.ts';
import { leavesOutBrowser, look, ready, startVisit, type Visit } from './visit.ts';

/** Waits until words can be seen; narrow screens keep some parts behind tabs. */
const seen = (page: Page, words: string) => page.getByText(words).locator('visible=true').first().waitFor();

describe('browser: a meeting of three, with a dropped connection', function () {
  this.timeout(120_000);
  let visit: Visit;
  let lead: Person;
  let ana: Person;
  let ben: Person;
  let meetingId: string;
  let atLead: Page;
  let atAna: Page;
  let atBen: Page;
  before(async function () {
    if (leavesOutBrowser()) return this.skip();
    visit = await startVisit();
    const { world } = visit;
    const administrator = await world.administrator('keeper');
    lead = await world.peerSpecialist('marigold-path', await world.moderator('june-lantern'));
    ana = await world.member('ana-maple');
    ben = await world.member('ben-cedar');
    meetingId = await aMeeting(world, administrator, lead);
    [atLead, atAna, atBen] = await Promise.all([
      visit.open(lead),
      visit.open(ana),
      visit.open(ben, { width: 360 }),
    ]);
  });
  after(() => visit?.end());

  const say = async (page: Page, words: string) => {
    await page.getByLabel('Say something').fill(words);
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByRole('log').getByText(words).first().waitFor();
  };

  it('is opened by the peer specialist; the others see the door open and come in', async () => {
    for (const page of [atAna, atBen, atLead]) {
      await page.goto(`/meetings/${meetingId}`);
      await ready(page);
    }
    await look(atAna, '20-before-the-meeting');
    await atLead.getByRole('button', { name: 'Open the door' }).click();
    await atLead.getByRole('log').waitFor();
    for (const page of [atAna, atBen]) {
      await page.getByRole('button', { name: 'Come in' }).click({ timeout: 8_000 });
      await page.getByRole('log').waitFor();
    }
    await seen(atLead, '3 of 12 here');
  });

  it('goes in turns along raised hands that all see in one order', async () => {
    await say(atLead, 'Welcome. Passing is fine.');
    await atAna.getByRole('log').getByText('Welcome. Passing is fine.').first().waitFor();
    await atLead.getByLabel('One after another, by raised hands').check();
    await atAna.getByRole('button', { name: 'Raise my hand' }).click();
    await seen(atAna, 'You have the floor');
    await atBen.getByRole('button', { name: 'Raise my hand' }).first().click();
    await seen(atBen, 'You are next.');
    await seen(atLead, 'ana-maple has the floor');
    await say(atAna, 'One good hour today.');
    await look(atLead, '21-meeting-facilitator');
    await look(atBen, '22-meeting-member');
    await atAna.getByRole('button', { name: 'End my turn' }).click();
    await seen(atBen, 'You have the floor');
    await say(atBen, 'Mine was the bus ride.');
    await atAna.getByRole('log').getByText('Mine was the bus ride.').first().waitFor();
  });

  it('brings back who was cut off: what was missed, in order, nothing twice', async () => {
    await atAna.context().setOffline(true);
    for (const words of ['first while away', 'second while away', 'third while away'])
      await lead.do('rooms.sendMessage', { meetingId, clientId: newClientId(), text: words });
    await seen(atLead, 'away');
    await atAna.context().setOffline(false);
    await atAna.getByRole('log').getByText('third while away').first().waitFor({ timeout: 40_000 });
    const texts = await atAna.getByRole('log').innerText();
    const order = ['first while away', 'second while away', 'third while away'].map((words) =>
      texts.indexOf(words),
    );
    expect(order).to.deep.equal([...order].sort((a, b) => a - b));
    for (const words of ['first while away', 'One good hour today.'])
      expect(texts.split(words).length - 1, `${words} is there once`).to.equal(1);
  });

  it('takes someone’s words away at once when they are blocked in another tab, and brings them back', async () => {
    const log = atAna.getByRole('log');
    await log.getByText('Mine was the bus ride.').first().waitFor();
    await ana.do('accounts.setHidden', { memberId: ben.memberId, how: 'block' });
    await log.getByText('Mine was the bus ride.').waitFor({ state: 'detached', timeout: 8_000 });
    expect(await log.getByText('Welcome. Passing is fine.').count(), 'the others stay').to.equal(1);
    expect(await atAna.getByText('ben-cedar').locator('visible=true').count()).to.equal(0);
    await ana.do('accounts.setHidden', { memberId: ben.memberId, how: null });
    await log.getByText('Mine was the bus ride.').first().waitFor({ timeout: 8_000 });
  });

  it('lets the facilitator ask someone to leave; they get the reason, the others nothing', async () => {
    await lead.do('rooms.removeParticipant', {
      meetingId,
      memberId: ben.memberId,
      reason: 'Please write to a moderator; there is a way back.',
    });
    await atBen.getByRole('heading', { name: 'You were asked to leave this meeting' }).waitFor();
    await seen(atBen, 'there is a way back');
    await look(atBen, '23-asked-to-leave');
    expect(await atAna.getByText('there is a way back').count()).to.equal(0);
  });

  it('is closed for everyone', async () => {
    await atLead.getByRole('button', { name: 'Close the meeting' }).click();
    await atLead.getByRole('button', { name: 'Yes, close it' }).click();
    await seen(atAna, 'This meeting is over');
    await look(atAna, '24-meeting-over');
  });

  it('shows the groups and one group', async () => {
    await atAna.goto('/rooms');
    await ready(atAna);
    await look(atAna, '25-groups');
    await atAna
      .getByRole('link', { name: /Circle of marigold-path/ })
      .first()
      .click();
    await atAna.getByRole('heading', { name: /Circle of marigold-path/ }).waitFor();
    await look(atAna, '26-group');
  });
});
