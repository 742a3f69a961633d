import { expect } from 'chai';
import { PrivateMessageModel } from '../../server/messages/message.model.ts';
import { AuditModel } from '../../server/platform/audit.ts';
import { newId } from '../../shared/ids.ts';
import { DAY, HOUR, MINUTE } from '../../shared/time.ts';
import { eventually, type Line, newClientId, type Person } from '../support/person.ts';
import { startWorld, type World } from '../support/world.ts';

/** Asks someone to talk. */
function ask(from: Person, to: Person, text = 'We were in the same thread. May I ask how you began?') {
  return from.do('messages.createRequest', { memberId: to.memberId, clientId: newClientId(), text });
}

/** Two people who talk. */
async function talking(one: Person, other: Person): Promise<string> {
  const { conversation } = await ask(one, other);
  const { conversationId } = conversation;
  await other.do('messages.answerRequest', { conversationId, answer: 'yes' });
  return conversationId;
}

/** Says something in a conversation. */
async function say(person: Person, conversationId: string, text: string) {
  return (await person.do('messages.sendMessage', { conversationId, clientId: newClientId(), text })).message;
}

const wordsIn = (messages: { html: string | null }[]) =>
  messages.map((message) => message.html?.replace(/<[^>]+>/g, '').trim() ?? null);

describe('private messages: asking first', () => {
  let world: World;
  let ana: Person;
  let ben: Person;
  before(async () => {
    world = await startWorld();
    ana = await world.member('ana-maple');
    ben = await world.member('ben-cedar');
  });
  after(() => world.end());

  it('begins with one short text that waits at the other one, who may just leave it', async () => {
    const line = await ben.line();
    const { conversation, message } = await ask(
      ana,
      ben,
      'Your words about **Sundays** helped. May I write?',
    );
    expect(conversation.state).to.equal('waiting');
    expect(conversation.can.write).to.equal(false);
    expect(message.mine).to.equal(true);
    await line.until('messages.inboxChanged');
    expect(await ben.do('messages.getUnread', {})).to.deep.equal({ unread: true, requests: true });
    const { items } = await ben.do('messages.listConversations', { part: 'requests' });
    expect(items.map(({ with: { handle }, state, request }) => [handle, state, request])).to.deep.equal([
      ['ana-maple', 'asked', '<p>Your words about <strong>Sundays</strong> helped. May I write?</p>\n'],
    ]);
    expect((await ben.do('messages.listConversations', {})).items, 'not among their talks').to.have.length(0);
    expect((await ana.do('messages.listConversations', {})).items[0]?.state).to.equal('waiting');
    expect(await ana.do('messages.getUnread', {})).to.deep.equal({ unread: false, requests: false });
  });

  it('lets the one who asked write no more until they hear a yes, also after being ignored', async () => {
    const again = { memberId: ben.memberId, clientId: newClientId(), text: 'Did you see my first?' };
    expect((await ana.refused('messages.createRequest', again)).code).to.equal('WAITING');
    const { items } = await ana.do('messages.listConversations', {});
    const conversationId = items[0]?.conversationId ?? '';
    const send = { conversationId, clientId: newClientId(), text: 'Hello?' };
    expect((await ana.refused('messages.sendMessage', send)).code).to.equal('WAITING');
    const before = await ana.do('messages.getConversation', { conversationId });
    const line = await ana.line();
    await ben.do('messages.answerRequest', { conversationId, answer: 'ignore' });
    await world.settled();
    expect(line.heard, 'nothing tells of being ignored').to.deep.equal([]);
    expect(await ana.do('messages.getConversation', { conversationId })).to.deep.equal(before);
    expect((await ana.refused('messages.sendMessage', send)).code).to.equal('WAITING');
    expect((await ben.do('messages.listConversations', { part: 'requests' })).items).to.have.length(0);
    expect(await ben.do('messages.getUnread', {})).to.deep.equal({ unread: false, requests: false });
    const mine = await ana.refused('messages.answerRequest', { conversationId, answer: 'yes' });
    expect(mine.code, 'nobody says yes to their own request').to.equal('CONFLICT');
    await ben.do('messages.answerRequest', { conversationId, answer: 'wait' });
    expect((await ben.do('messages.listConversations', { part: 'requests' })).items).to.have.length(1);
  });

  it('opens with a yes, and both write', async () => {
    const { items } = await ben.do('messages.listConversations', { part: 'requests' });
    const conversationId = items[0]?.conversationId ?? '';
    const opened = await ben.do('messages.answerRequest', { conversationId, answer: 'yes' });
    expect([opened.state, opened.can.write]).to.deep.equal(['open', true]);
    await say(ben, conversationId, 'Of course.');
    await say(ana, conversationId, 'Thank you.');
    const { messages } = await ben.do('messages.getConversation', { conversationId });
    expect(messages.map((message) => [message.seq, message.mine])).to.deep.equal([
      [1, false],
      [2, true],
      [3, false],
    ]);
    await world.settled();
    expect(await ben.do('messages.getUnread', {})).to.deep.equal({ unread: true, requests: false });
    await ben.do('messages.markRead', { conversationId, seq: 3 });
    expect(await ben.do('messages.getUnread', {})).to.deep.equal({ unread: false, requests: false });
  });

  it('takes a request to someone who has asked already as a yes', async () => {
    const [one, other] = [await world.member('first-asks'), await world.member('then-asks')];
    await ask(one, other);
    const { conversation } = await ask(other, one, 'I was about to write to you.');
    expect(conversation.state).to.equal('open');
    const { messages } = await one.do('messages.getConversation', {
      conversationId: conversation.conversationId,
    });
    expect(messages).to.have.length(2);
  });

  it('refuses links, long texts, oneself and nobody, with a field that says why', async () => {
    const carl = await world.member('carl-oak');
    const to = (text: string, memberId = ben.memberId) =>
      carl.refused('messages.createRequest', { memberId, clientId: newClientId(), text });
    for (const text of [
      'See https://example.com',
      'My page is example.com',
      'tr.ee/abc',
      'Write to me@example.com',
    ]) {
      const problem = await to(text);
      expect(problem.code, text).to.equal('NO_LINKS');
      expect(problem.details?.['text'], text).to.equal('links');
    }
    expect((await to('x'.repeat(301))).details).to.have.property('text');
    expect((await to('Hello me', carl.memberId)).code).to.equal('NOT_FOUND');
    expect((await to('Hello', newId('member', world.clock.now().getTime()))).code).to.equal('NOT_FOUND');
    expect((await carl.do('messages.listConversations', {})).items, 'nothing was written').to.have.length(0);
  });

  it('writes once for one clientId, also where the first answer got lost', async () => {
    const [dora, emil] = [await world.member('dora-fern'), await world.member('emil-reed')];
    const input = { memberId: emil.memberId, clientId: newClientId(), text: 'A word, if you like?' };
    const [first, second] = await Promise.all([
      dora.do('messages.createRequest', input),
      dora.do('messages.createRequest', input),
    ]);
    expect(second.message.messageId).to.equal(first.message.messageId);
    const { conversationId } = first.conversation;
    await emil.do('messages.answerRequest', { conversationId, answer: 'yes' });
    const send = { conversationId, clientId: newClientId(), text: 'Said once.' };
    const sent = await Promise.all([1, 2, 3].map(() => dora.do('messages.sendMessage', send)));
    expect(new Set(sent.map(({ message }) => message.messageId)).size).to.equal(1);
    expect((await dora.do('messages.getConversation', { conversationId })).messages).to.have.length(2);
  });

  it('numbers what is said at the same moment without gaps or doubles', async () => {
    const [finn, gwen] = [await world.member('finn-alder'), await world.member('gwen-rush')];
    const conversationId = await talking(finn, gwen);
    await Promise.all(
      [finn, gwen].flatMap((person) =>
        Array.from({ length: 10 }, (_, at) => say(person, conversationId, `word ${at}`)),
      ),
    );
    const { messages, lastSeq } = await finn.do('messages.getConversation', { conversationId });
    expect(messages.map((message) => message.seq)).to.deep.equal(
      Array.from({ length: 21 }, (_, at) => at + 1),
    );
    expect(lastSeq).to.equal(21);
    const caughtUp = await gwen.do('messages.listMessages', { conversationId, afterSeq: 15 });
    expect(caughtUp.messages.map((message) => message.seq)).to.deep.equal([16, 17, 18, 19, 20, 21]);
    const earlier = await gwen.do('messages.listMessages', { conversationId, beforeSeq: 4, limit: 2 });
    expect(earlier.messages.map((message) => message.seq)).to.deep.equal([2, 3]);
  });
});

describe('private messages: budgets that protect newcomers', () => {
  let world: World;
  let moderator: Person;
  before(async () => {
    world = await startWorld();
    moderator = await world.moderator('june-lantern');
  });
  after(() => world.end());

  const several = (name: string, count: number) =>
    Promise.all(Array.from({ length: count }, (_, at) => world.member(`${name}-number${at}`)));

  it('gives a newcomer two new contacts a day, and new ones the next day', async () => {
    const fresh = await world.member('fresh-here');
    const others = await several('listener', 4);
    expect((await fresh.do('messages.getContact', { memberId: others[0]!.memberId })).left).to.equal(2);
    await ask(fresh, others[0]!);
    await ask(fresh, others[1]!);
    const third = { memberId: others[2]!.memberId, clientId: newClientId(), text: 'And you?' };
    expect((await fresh.refused('messages.createRequest', third)).code).to.equal('CONTACTS_SPENT');
    expect((await fresh.do('messages.getContact', { memberId: others[2]!.memberId })).left).to.equal(0);
    await ask(others[3]!, fresh);
    const answer = await ask(fresh, others[3]!, 'Yes, gladly.');
    expect(answer.conversation.state, 'an answer costs nothing').to.equal('open');
    world.clock.advance(DAY + MINUTE);
    await fresh.do('messages.createRequest', third);
  });

  it('is no wider for many at once', async () => {
    const eager = await world.member('eager-one');
    const others = await several('bystander', 6);
    const results = await Promise.all(
      others.map((each) =>
        eager.call('messages.createRequest', {
          memberId: each.memberId,
          clientId: newClientId(),
          text: 'Hello there.',
        }),
      ),
    );
    expect(results.filter((result) => result.ok)).to.have.length(2);
  });

  it('gives five to a member whom others have read, and notes at the desk, once and with counts alone, who turns to several newcomers', async () => {
    const settled = await world.member('settled-in');
    world.clock.advance(8 * DAY);
    const others = await several('newcomer', 6);
    for (const each of others.slice(0, 2)) await ask(settled, each);
    await world.settled();
    const about = async () =>
      (await moderator.do('review.listItems', { limit: 100 })).items.filter(
        (item) => item.about.memberId === settled.memberId,
      );
    expect(await about()).to.have.length(0);
    for (const each of others.slice(2, 5)) await ask(settled, each, 'A canary called persimmon.');
    const sixth = { memberId: others[5]!.memberId, clientId: newClientId(), text: 'And you?' };
    expect((await settled.refused('messages.createRequest', sixth)).code).to.equal('CONTACTS_SPENT');
    await world.settled();
    const items = await about();
    expect(
      items.map(({ reasons, subject, reportCount }) => [reasons, subject.kind, reportCount]),
    ).to.deep.equal([[['contacts'], 'contacts', 0]]);
    const opened = await moderator.do('review.getItem', { itemId: items[0]!.itemId });
    expect(opened.text).to.equal(null);
    expect(opened.findings.map((finding) => finding.reason)).to.deep.equal([
      'Asked 3 new members to talk in private within a day.',
    ]);
    expect(JSON.stringify(opened)).not.to.contain('persimmon');
    for (const each of others) expect(JSON.stringify(opened)).not.to.contain(each.memberId);
    expect(opened.can).to.include({ withhold: false, restore: false, dismiss: true });
  });

  it('gives peer specialists room to greet people', async () => {
    const guide = await world.peerSpecialist('two-rivers', moderator);
    const [someone] = await several('greeted', 1);
    expect((await guide.do('messages.getContact', { memberId: someone!.memberId })).left).to.equal(20);
  });
});

describe('private messages: what the other one learns', () => {
  let world: World;
  let ana: Person;
  let ben: Person;
  let conversationId: string;
  let atAna: Line;
  let atBen: Line;
  before(async () => {
    world = await startWorld();
    ana = await world.member('ana-maple');
    ben = await world.member('ben-cedar');
    conversationId = await talking(ana, ben);
    await world.settled();
    [atAna, atBen] = [await ana.line(), await ben.line()];
    for (const line of [atAna, atBen])
      expect((await line.join(`conversation:${conversationId}`)).ok).to.equal(true);
  });
  after(() => world.end());

  it('hears of a message at once, without its words, and asks for what came after the last one', async () => {
    await say(ana, conversationId, 'The kettle is on.');
    await world.settled();
    const heard = await atBen.until('messages.conversationChanged');
    expect(heard[0]?.[0]).to.deep.equal({ conversationId, seq: 2 });
    expect(JSON.stringify(atBen.heard)).not.to.contain('kettle');
    const { messages } = await ben.do('messages.listMessages', { conversationId, afterSeq: 1 });
    expect(wordsIn(messages)).to.deep.equal(['The kettle is on.']);
  });

  it('is told of nothing by reading, writing and having it open, unless both turned it on', async () => {
    const quiet = async (work: () => Promise<unknown>) => {
      await world.settled();
      const before = atAna.heard.length;
      const view = await ana.do('messages.getConversation', { conversationId });
      await work();
      await world.settled();
      await new Promise((resolve) => setTimeout(resolve, 60));
      expect(atAna.heard.slice(before)).to.deep.equal([]);
      const { conversation, ...rest } = await ana.do('messages.getConversation', { conversationId });
      expect({ conversation, ...rest }, 'no difference to an absent person').to.deep.equal(view);
    };
    const all = async () => {
      await ben.do('messages.markRead', { conversationId, seq: 2 });
      await ben.do('messages.signal', { conversationId, signal: 'typing' });
      await ben.do('messages.signal', { conversationId, signal: 'here' });
    };
    await quiet(all);
    await quiet(async () => {
      await ben.do('messages.changeSettings', {
        conversationId,
        receipts: true,
        typing: true,
        presence: true,
      });
      await all();
    });
    expect((await ana.do('messages.getConversation', { conversationId })).conversation.readSeq).to.equal(
      null,
    );
  });

  it('flows both ways once both have', async () => {
    await ana.do('messages.changeSettings', { conversationId, receipts: true, typing: true });
    const { conversation } = await ana.do('messages.getConversation', { conversationId });
    expect(conversation.readSeq).to.equal(2);
    expect(conversation.signals).to.deep.equal({ typing: true, presence: false });
    await say(ana, conversationId, 'And the tea?');
    await ben.do('messages.markRead', { conversationId, seq: 3 });
    expect((await ana.do('messages.getConversation', { conversationId })).conversation.readSeq).to.equal(3);
    await ben.do('messages.signal', { conversationId, signal: 'here' });
    await ben.do('messages.signal', { conversationId, signal: 'typing' });
    const heard = await atAna.until('messages.signalled');
    expect(heard).to.deep.equal([[{ conversationId, signal: 'typing' }]]);
    await ana.do('messages.changeSettings', { conversationId, receipts: false, typing: false });
    expect((await ben.do('messages.getConversation', { conversationId })).conversation.readSeq).to.equal(
      null,
    );
  });

  it('never claims to have read more than was written', async () => {
    await ana.do('messages.changeSettings', { conversationId, receipts: true });
    await ben.do('messages.markRead', { conversationId, seq: 4_000 });
    expect((await ana.do('messages.getConversation', { conversationId })).conversation.readSeq).to.equal(3);
  });

  it('sees that something was taken back, and not what', async () => {
    const message = await say(ana, conversationId, 'I should not have said saffron.');
    const { messageId } = message;
    expect((await ben.refused('messages.takeBackMessage', { conversationId, messageId })).code).to.equal(
      'FORBIDDEN',
    );
    const back = await ana.do('messages.takeBackMessage', { conversationId, messageId });
    expect([back.state, back.html]).to.deep.equal(['taken-back', null]);
    const heard = await atBen.until('messages.messageChanged');
    expect(heard[0]?.[0]).to.deep.equal({ conversationId, seq: 4 });
    const view = await ben.do('messages.getConversation', { conversationId });
    expect(view.messages.at(-1)?.state).to.equal('taken-back');
    expect(JSON.stringify(view)).not.to.contain('saffron');
  });

  it('is nobody but the two: neither another member nor any role', async () => {
    const others = [
      await world.member('someone-else'),
      await world.moderator('june-lantern'),
      await world.anyone('keeper'),
    ];
    for (const person of others) {
      const asks = await Promise.all([
        person.refused('messages.getConversation', { conversationId }),
        person.refused('messages.listMessages', { conversationId }),
        person.refused('messages.sendMessage', { conversationId, clientId: newClientId(), text: 'Me too' }),
        person.refused('messages.markRead', { conversationId, seq: 1 }),
        person.refused('messages.changeSettings', { conversationId, typing: true }),
        person.refused('messages.signal', { conversationId, signal: 'here' }),
        person.refused('messages.answerRequest', { conversationId, answer: 'yes' }),
      ]);
      expect(asks.map((problem) => problem.code)).to.deep.equal(asks.map(() => 'NOT_FOUND'));
      expect((await (await person.line()).join(`conversation:${conversationId}`)).ok).to.equal(false);
    }
  });
});

describe('private messages: how long they stay', () => {
  let world: World;
  let ana: Person;
  let ben: Person;
  let conversationId: string;
  before(async () => {
    world = await startWorld();
    ana = await world.member('ana-maple');
    ben = await world.member('ben-cedar');
    conversationId = await talking(ana, ben);
  });
  after(() => world.end());

  const shown = async (person: Person) =>
    wordsIn((await person.do('messages.getConversation', { conversationId })).messages);

  it('is a year unless someone chooses otherwise, and of two choices the shorter one counts', async () => {
    const view = await ana.do('messages.getConversation', { conversationId });
    expect(view.conversation.retention).to.equal('year');
    await ana.do('messages.changeSettings', { conversationId, retention: 'keep' });
    expect((await ben.do('messages.getConversation', { conversationId })).conversation).to.include({
      retention: 'year',
    });
    await ben.do('messages.changeSettings', { conversationId, retention: 'keep' });
    await say(ana, conversationId, 'For good.');
    await world.settled();
    const kept = await PrivateMessageModel.find({ conversationId }).lean();
    expect(kept.map((message) => message.expiresAt)).to.deep.equal([null, null]);
  });

  it('takes hold of what is there already when someone chooses less', async () => {
    await ben.do('messages.changeSettings', { conversationId, retention: 'day' });
    await world.settled();
    const view = await ana.do('messages.getConversation', { conversationId });
    expect([view.conversation.mine.retention, view.conversation.retention]).to.deep.equal(['keep', 'day']);
    world.clock.advance(23 * HOUR);
    await say(ana, conversationId, 'Said later.');
    expect(await shown(ben)).to.have.length(3);
    world.clock.advance(2 * HOUR);
    expect(await shown(ben)).to.deep.equal(['Said later.']);
    expect(await shown(ana)).to.deep.equal(['Said later.']);
    world.clock.advance(DAY);
    expect(await shown(ana)).to.deep.equal([]);
  });

  it('goes on counting where it was when everything before is gone from the database', async () => {
    await PrivateMessageModel.deleteMany({ conversationId });
    const message = await say(ben, conversationId, 'Still here.');
    expect(message.seq).to.equal(4);
    const { messages } = await ana.do('messages.listMessages', { conversationId, afterSeq: 3 });
    expect(wordsIn(messages)).to.deep.equal(['Still here.']);
  });

  it('is deleted by the database itself when its time is over', async () => {
    const indexes = await PrivateMessageModel.collection.indexes();
    const ttl = indexes.find((index) => index.expireAfterSeconds !== undefined);
    expect(ttl?.key).to.deep.equal({ expiresAt: 1 });
  });
});

describe('private messages: danger, and reports with their few words around', () => {
  let world: World;
  let moderator: Person;
  let ana: Person;
  let ben: Person;
  let conversationId: string;
  before(async () => {
    world = await startWorld();
    moderator = await world.moderator('june-lantern');
    ana = await world.member('ana-maple');
    ben = await world.member('ben-cedar');
    conversationId = await talking(ana, ben);
    for (let at = 2; at <= 20; at++) await say(at % 2 ? ana : ben, conversationId, `words number ${at} here`);
  });
  after(() => world.end());

  const messageAt = async (seq: number) =>
    (await ben.do('messages.getConversation', { conversationId })).messages.find((each) => each.seq === seq)!;

  it('shows help to an author at once and alerts people, as everywhere', async () => {
    const other = await talking(await world.member('carl-oak'), await world.member('dora-fern'));
    const carl = world.people.find((person) => person.handle === 'carl-oak')!;
    const { careNotice } = await carl.do('messages.sendMessage', {
      conversationId: other,
      clientId: newClientId(),
      text: 'I have the pills in my hand and I am going to kill myself tonight.',
    });
    expect(careNotice?.tier).to.equal('imminent');
    await world.settled();
    const { items } = await moderator.do('crisis.listAlerts', {});
    const alert = items.find((item) => item.about.memberId === carl.memberId)!;
    expect(alert.subject.kind).to.equal('private-message');
    const opened = await moderator.do('crisis.getAlert', { alertId: alert.alertId });
    expect(opened.text).to.contain('pills');
    expect(opened.link, 'there is no way into the conversation').to.equal('');
    expect(opened.context.map((line) => line.text)).to.deep.equal([
      'We were in the same thread. May I ask how you began?',
    ]);
  });

  it('reads split sentences together, and leaves unkind words to whoever got them', async () => {
    const [emil, finn] = [await world.member('emil-reed'), await world.member('finn-alder')];
    const split = await talking(emil, finn);
    await say(emil, split, 'i want to');
    const { careNotice } = await emil.do('messages.sendMessage', {
      conversationId: split,
      clientId: newClientId(),
      text: 'kill myself',
    });
    expect(careNotice).not.to.equal(null);
    await say(finn, split, 'You are a worthless junkie and everyone hates you.');
    await say(finn, split, 'Write to me on telegram, my number is 555 123 4567 89.');
    await world.settled();
    const { items } = await moderator.do('review.listItems', { limit: 100 });
    expect(items.filter((item) => item.about.memberId === finn.memberId)).to.deep.equal([]);
  });

  let itemId = '';
  it('shows the desk what was picked and three on either side, and nothing beyond', async () => {
    const picked = await messageAt(9);
    const { excerptId } = await ben.do('messages.createExcerpt', {
      conversationId,
      clientId: newClientId(),
      messageIds: [picked.messageId],
    });
    const subject = { kind: 'excerpt' as const, id: excerptId, home: conversationId };
    await ben.do('review.createReport', { clientId: newClientId(), subject, reason: 'unkind' });
    await world.settled();
    const { items } = await moderator.do('review.listItems', { limit: 100 });
    const item = items.find((each) => each.subject.id === excerptId)!;
    itemId = item.itemId;
    expect(item.about.handle).to.equal('ana-maple');
    const opened = await moderator.do('review.getItem', { itemId });
    expect(opened.text).to.equal('words number 9 here');
    expect(opened.around.map(({ text, picked: chosen, byAuthor }) => [text, chosen, byAuthor])).to.deep.equal(
      [
        ['words number 6 here', false, false],
        ['words number 7 here', false, true],
        ['words number 8 here', false, false],
        ['words number 9 here', true, true],
        ['words number 10 here', false, false],
        ['words number 11 here', false, true],
        ['words number 12 here', false, false],
      ],
    );
    expect(JSON.stringify(opened), 'the reporter is named nowhere').not.to.contain(ben.memberId);
    expect(JSON.stringify(opened)).not.to.contain('ben-cedar');
  });

  it('opens no door: no paging, no wider pick, no message reported by its id, each look written down', async () => {
    for (const name of ['messages.getConversation', 'messages.listMessages'] as const)
      expect((await moderator.refused(name, { conversationId })).code).to.equal('NOT_FOUND');
    const { messageId } = await messageAt(13);
    const wider = { conversationId, clientId: newClientId(), messageIds: [messageId] };
    expect((await moderator.refused('messages.createExcerpt', wider)).code).to.equal('NOT_FOUND');
    for (const person of [moderator, ben]) {
      const subject = { kind: 'private-message' as const, id: messageId, home: conversationId };
      const report = { clientId: newClientId(), subject, reason: 'unkind' as const };
      expect((await person.refused('review.createReport', report)).code).to.equal('NOT_FOUND');
    }
    const paged = await moderator.request('GET', `/api/v1/review/${itemId}?afterSeq=13`);
    expect(paged.status).to.equal(400);
    const looks = () => AuditModel.countDocuments({ about: itemId, what: 'review.viewItem' });
    const before = await looks();
    await moderator.do('review.getItem', { itemId });
    await moderator.do('review.getItem', { itemId });
    expect((await looks()) - before).to.equal(2);
  });

  it('lets only the one who picked report it, and only what the other one wrote', async () => {
    const { messageId } = await messageAt(10);
    const own = { conversationId, clientId: newClientId(), messageIds: [messageId] };
    expect((await ben.refused('messages.createExcerpt', own)).code).to.equal('NOT_FOUND');
    const { excerptId } = await ana.do('messages.createExcerpt', own);
    const subject = { kind: 'excerpt' as const, id: excerptId, home: conversationId };
    const report = { clientId: newClientId(), subject, reason: 'unkind' as const };
    for (const person of [ben, moderator])
      expect((await person.refused('review.createReport', report)).code).to.equal('NOT_FOUND');
  });

  it('keeps what was reported when it is taken back or its time is over, and withholds it for both', async () => {
    await ana.do('messages.takeBackMessage', { conversationId, messageId: (await messageAt(9)).messageId });
    const opened = await moderator.do('review.getItem', { itemId });
    expect(opened.text).to.equal('words number 9 here');
    const { messageId } = await messageAt(15);
    const { excerptId } = await ben.do('messages.createExcerpt', {
      conversationId,
      clientId: newClientId(),
      messageIds: [messageId],
    });
    const subject = { kind: 'excerpt' as const, id: excerptId, home: conversationId };
    await ben.do('review.createReport', { clientId: newClientId(), subject, reason: 'unkind' });
    await world.settled();
    const { items } = await moderator.do('review.listItems', { limit: 100 });
    const item = items.find((each) => each.subject.id === excerptId)!;
    await moderator.do('review.decide', {
      itemId: item.itemId,
      decision: 'withheld',
      rule: 'kindness',
      reason: 'This hurts.',
      version: item.version,
    });
    await eventually(async () => (await messageAt(15)).state === 'withheld', 'the message is withheld');
    expect((await messageAt(15)).html).to.equal(null);
  });
});
