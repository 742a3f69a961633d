import { expect } from 'chai';
import { HOUR } from '../../shared/time.ts';
import { eventually, newClientId, type Person } from '../support/person.ts';
import { aMeeting } from '../support/places.ts';
import { startWorld, type World } from '../support/world.ts';

describe('meetings: a group meets live', () => {
  let world: World;
  let administrator: Person;
  let lead: Person;
  let ana: Person;
  let ben: Person;
  before(async () => {
    world = await startWorld();
    administrator = await world.administrator('keeper');
    const moderator = await world.moderator('june-lantern');
    ana = await world.member('ana-maple');
    ben = await world.member('ben-cedar');
    lead = await world.peerSpecialist('marigold-path', moderator);
  });
  after(() => world.end());

  let rooms = 0;
  /** An open meeting with the people named in it. */
  async function openMeeting(...people: Person[]): Promise<string> {
    rooms += 1;
    const meetingId = await aMeeting(world, administrator, lead, {
      name: `Evening circle ${rooms}`,
      capacity: 3,
    });
    await lead.do('rooms.openMeeting', { meetingId });
    await lead.do('rooms.joinMeeting', { meetingId });
    for (const person of people) await person.do('rooms.joinMeeting', { meetingId });
    return meetingId;
  }
  const say = (person: Person, meetingId: string, text: string) =>
    person.call('rooms.sendMessage', { meetingId, clientId: newClientId(), text });

  it('is opened by its peer specialist alone', async () => {
    const meetingId = await aMeeting(world, administrator, lead);
    expect((await ana.refused('rooms.joinMeeting', { meetingId })).code).to.equal('MEETING_CLOSED');
    expect((await ana.refused('rooms.openMeeting', { meetingId })).code).to.equal('FORBIDDEN');
    const { meeting, can } = await lead.do('rooms.openMeeting', { meetingId });
    expect(meeting.state).to.equal('open');
    expect(can.facilitate).to.equal(true);
    const { items } = await ana.do('rooms.listRooms', {});
    expect(items.some((room) => room.now?.meetingId === meetingId)).to.equal(true);
  });

  it('shows everyone the same people, floor and queue, and passes the floor along it', async () => {
    const meetingId = await openMeeting(ana, ben);
    const line = await ana.line();
    await line.join(`meeting:${meetingId}`);
    await lead.do('rooms.setMode', { meetingId, mode: 'hands' });
    await ana.do('rooms.raiseHand', { meetingId });
    const { meeting } = await ben.do('rooms.raiseHand', { meetingId });
    expect(meeting.floor.holderId, 'an empty floor goes to the first hand').to.equal(ana.memberId);
    expect(meeting.floor.queue.map((hand) => hand.memberId)).to.deep.equal([ben.memberId]);
    const notYet = await say(ben, meetingId, 'May I?');
    expect(notYet).to.have.nested.property('problem.code', 'NOT_YOUR_TURN');
    expect((await say(ana, meetingId, 'One good hour today.')).ok).to.equal(true);
    const after = await ana.do('rooms.endTurn', { meetingId });
    expect(after.meeting.floor.holderId).to.equal(ben.memberId);
    expect((await say(ben, meetingId, 'Thank you. Mine was the bus.')).ok).to.equal(true);
    await eventually(
      () => line.of('rooms.meetingChanged').at(-1)?.[0].meeting.version === after.meeting.version,
      'the line hears the newest meeting',
    );
    expect(line.of('rooms.meetingChanged').at(-1)?.[0].meeting.floor).to.deep.equal(after.meeting.floor);
    await line.until('rooms.messageSent', 2);
    expect(line.of('rooms.messageSent').map(([{ message }]) => message.seq)).to.deep.equal([1, 2]);
  });

  it('lets people lower a hand, pass, and refuses a turn that is not theirs', async () => {
    const meetingId = await openMeeting(ana, ben);
    await lead.do('rooms.setMode', { meetingId, mode: 'hands' });
    await ana.do('rooms.raiseHand', { meetingId });
    await ben.do('rooms.raiseHand', { meetingId });
    expect((await ben.refused('rooms.endTurn', { meetingId })).code).to.equal('NOT_YOUR_TURN');
    const lowered = await ben.do('rooms.lowerHand', { meetingId });
    expect(lowered.meeting.floor.queue).to.deep.equal([]);
    const passed = await ana.do('rooms.endTurn', { meetingId });
    expect(passed.meeting.floor.holderId).to.equal(null);
    const given = await lead.do('rooms.giveFloor', { meetingId, memberId: ben.memberId });
    expect(given.meeting.floor.holderId).to.equal(ben.memberId);
    expect((await ana.refused('rooms.giveFloor', { meetingId })).code).to.equal('FORBIDDEN');
  });

  it('gives what was missed after a dropped connection: in order, nothing twice', async () => {
    const meetingId = await openMeeting(ana, ben);
    const line = await ana.line();
    await line.join(`meeting:${meetingId}`);
    await say(ben, meetingId, 'one');
    await line.until('rooms.messageSent', 1);
    line.close();
    await eventually(async () => {
      const { meeting } = await ben.do('rooms.getMeeting', { meetingId });
      return meeting.participants.find((each) => each.person.memberId === ana.memberId)?.here === false;
    }, 'the others see that she is away');
    for (const text of ['two', 'three', 'four']) await say(ben, meetingId, text);
    const again = await ana.line();
    await ana.do('rooms.joinMeeting', { meetingId });
    await again.join(`meeting:${meetingId}`);
    await say(ben, meetingId, 'five');
    await again.until('rooms.messageSent', 1);
    const missed = await ana.do('rooms.listMessages', { meetingId, afterSeq: 1 });
    expect(missed.messages.map((message) => message.text)).to.deep.equal(['two', 'three', 'four', 'five']);
    expect(missed.messages.map((message) => message.seq)).to.deep.equal([2, 3, 4, 5]);
  });

  it('stores a message once when it is sent again, and numbers a crowd without gaps', async () => {
    const meetingId = await openMeeting(ana, ben);
    const input = { meetingId, clientId: newClientId(), text: 'said once' };
    const [first, second] = await Promise.all([
      ana.do('rooms.sendMessage', input),
      ana.do('rooms.sendMessage', input),
    ]);
    expect(second.message.messageId).to.equal(first.message.messageId);
    await Promise.all(
      Array.from({ length: 15 }, (_, at) => say(at % 2 ? ana : ben, meetingId, `crowd ${at}`)),
    );
    const { messages } = await ben.do('rooms.listMessages', { meetingId });
    expect(messages.map((message) => message.seq)).to.deep.equal(
      Array.from({ length: 16 }, (_, at) => at + 1),
    );
  });

  it('keeps one order of many hands raised at once, on every client', async () => {
    const people = await Promise.all(
      Array.from({ length: 12 }, (_, at) => world.member(`hand-number-${'abcdefghjkmn'[at]}`)),
    );
    const meetingId = await aMeeting(world, administrator, lead, { name: 'Many hands', capacity: 20 });
    await lead.do('rooms.openMeeting', { meetingId });
    await Promise.all(people.map((person) => person.do('rooms.joinMeeting', { meetingId })));
    const lines = await Promise.all(people.slice(0, 3).map((person) => person.line()));
    for (const line of lines) await line.join(`meeting:${meetingId}`);
    await Promise.all(people.map((person) => person.do('rooms.raiseHand', { meetingId })));
    const { meeting } = await lead.do('rooms.getMeeting', { meetingId });
    const order = meeting.floor.queue.map((hand) => hand.memberId);
    expect(new Set(order).size).to.equal(12);
    for (const line of lines) {
      await eventually(
        () => line.of('rooms.meetingChanged').some(([{ meeting: seen }]) => seen.version === meeting.version),
        'every client hears the last version',
      );
      const newest = line
        .of('rooms.meetingChanged')
        .find(([{ meeting: seen }]) => seen.version === meeting.version);
      expect(newest?.[0].meeting.floor.queue.map((hand) => hand.memberId)).to.deep.equal(order);
    }
  });

  it('mutes: hand and turn go back, words are refused, listening goes on', async () => {
    const meetingId = await openMeeting(ana, ben);
    await lead.do('rooms.setMode', { meetingId, mode: 'hands' });
    await ana.do('rooms.raiseHand', { meetingId });
    const { meeting } = await lead.do('rooms.setMuted', { meetingId, memberId: ana.memberId, muted: true });
    expect(meeting.floor.holderId).to.equal(null);
    expect(await say(ana, meetingId, 'hello')).to.have.nested.property('problem.code', 'MUTED');
    expect((await ana.refused('rooms.raiseHand', { meetingId })).code).to.equal('MUTED');
    expect((await ana.call('rooms.listMessages', { meetingId })).ok).to.equal(true);
    await lead.do('rooms.setMuted', { meetingId, memberId: ana.memberId, muted: false });
    await ana.do('rooms.raiseHand', { meetingId });
  });

  it('removes: the person gets the reason privately and hears nothing more, also after reconnecting', async () => {
    const meetingId = await openMeeting(ana, ben);
    const line = await ana.line();
    await line.join(`meeting:${meetingId}`);
    const reason = 'Please write to a moderator, we will find a way back.';
    await lead.do('rooms.removeParticipant', { meetingId, memberId: ana.memberId, reason });
    const removed = (await line.until('rooms.removed'))[0]?.[0];
    expect(removed?.reason).to.equal(reason);
    await world.settled();
    const before = line.heard.length;
    await say(ben, meetingId, 'after the removal');
    await world.settled();
    const again = await ana.line();
    expect(await again.join(`meeting:${meetingId}`)).to.have.nested.property('problem.code', 'REMOVED');
    expect((await ana.refused('rooms.joinMeeting', { meetingId })).code).to.equal('REMOVED');
    expect((await ana.refused('rooms.listMessages', { meetingId })).code).to.equal('REMOVED');
    expect(line.heard.length).to.equal(before);
    const { meeting } = await ben.do('rooms.getMeeting', { meetingId });
    expect(JSON.stringify(meeting), 'the room is told nothing of the reason').not.to.contain(
      'find a way back',
    );
  });

  it('keeps its size, but always lets facilitators in', async () => {
    const meetingId = await openMeeting(ana, ben);
    const late = await world.member('late-comer');
    expect((await late.refused('rooms.joinMeeting', { meetingId })).code).to.equal('MEETING_FULL');
    await ben.do('rooms.leaveMeeting', { meetingId });
    expect((await late.call('rooms.joinMeeting', { meetingId })).ok).to.equal(true);
  });

  it('says nothing more to who has left, on any device, until they are back', async () => {
    const meetingId = await openMeeting(ana, ben);
    const line = await ben.line();
    await line.join(`meeting:${meetingId}`);
    await ben.do('rooms.leaveMeeting', { meetingId });
    const say = (text: string) => ana.do('rooms.sendMessage', { meetingId, clientId: newClientId(), text });
    const atAna = await ana.line();
    await atAna.join(`meeting:${meetingId}`);
    await say('Is it only us now?');
    await atAna.until('rooms.messageSent');
    expect(line.of('rooms.messageSent')).to.have.length(0);
    expect((await ben.refused('rooms.listMessages', { meetingId })).code).to.equal('FORBIDDEN');
    expect((await line.join(`meeting:${meetingId}`)).ok).to.equal(false);
    await ben.do('rooms.joinMeeting', { meetingId });
    expect((await line.join(`meeting:${meetingId}`)).ok).to.equal(true);
    expect((await ben.do('rooms.listMessages', { meetingId, afterSeq: 0 })).messages).to.have.length(1);
  });

  it('tells facilitators and the desk, and nobody else, when someone may be in danger', async () => {
    const meetingId = await openMeeting(ana, ben);
    const [atLead, atBen] = await Promise.all([lead.line(), ben.line()]);
    await atLead.join(`meeting-facilitators:${meetingId}`);
    await atBen.join(`meeting:${meetingId}`);
    expect(await atBen.join(`meeting-facilitators:${meetingId}`)).to.have.nested.property(
      'problem.code',
      'FORBIDDEN',
    );
    const sent = await ana.do('rooms.sendMessage', {
      meetingId,
      clientId: newClientId(),
      text: 'I took all the pills an hour ago',
    });
    expect(sent.careNotice?.tier).to.equal('imminent');
    const heard = (await atLead.until('rooms.concernRaised'))[0]?.[0];
    expect(heard).to.include({ memberId: ana.memberId, tier: 'imminent' });
    expect(atBen.of('rooms.concernRaised')).to.have.length(0);
  });

  it('reads split sentences together', async () => {
    const meetingId = await openMeeting(ana, ben);
    await say(ben, meetingId, 'i am going to');
    const { careNotice } = await ben.do('rooms.sendMessage', {
      meetingId,
      clientId: newClientId(),
      text: 'kill myself tonight',
    });
    expect(careNotice?.category).to.equal('suicide');
  });

  it('is closed by its facilitator, or by itself when its time is long over', async () => {
    const meetingId = await openMeeting(ana);
    await lead.do('rooms.closeMeeting', { meetingId });
    expect(await say(ana, meetingId, 'still here?')).to.have.nested.property(
      'problem.code',
      'MEETING_CLOSED',
    );
    const forgotten = await openMeeting(ana);
    world.clock.advance(3 * HOUR);
    await world.tick();
    expect((await lead.do('rooms.getMeeting', { meetingId: forgotten })).meeting.state).to.equal('closed');
  });
});
