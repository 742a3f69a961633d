import { expect } from 'chai';
import { newId } from '../../shared/ids.ts';
import { CHANNEL_KINDS, type ChannelKind } from '../../shared/realtime.ts';
import { eventually, newClientId, type Person } from '../support/person.ts';
import { aMeeting, aReply, aSpace, aThread } from '../support/places.ts';
import { startWorld, type World } from '../support/world.ts';

describe('channels: who may listen, and who hears nothing any more', () => {
  let world: World;
  let administrator: Person;
  let moderator: Person;
  let lead: Person;
  let ana: Person;
  let ids: Record<ChannelKind, string>;
  before(async () => {
    world = await startWorld();
    administrator = await world.administrator('keeper');
    moderator = await world.moderator('june-lantern');
    lead = await world.peerSpecialist('marigold-path', moderator);
    ana = await world.member('ana-maple');
    const space = await aSpace(administrator);
    const { threadId } = await aThread(ana, space);
    const meeting = await aMeeting(world, administrator, lead);
    await lead.do('rooms.openMeeting', { meetingId: meeting });
    await lead.do('rooms.joinMeeting', { meetingId: meeting });
    ids = {
      thread: threadId,
      space,
      meeting,
      'meeting-facilitators': meeting,
      conversation: (
        await lead.do('messages.createRequest', {
          memberId: administrator.memberId,
          clientId: newClientId(),
          text: 'May I ask about the garden group?',
        })
      ).conversation.conversationId,
      rooms: 'all',
      responders: 'all',
    };
  });
  after(() => world.end());

  /** Who may listen where; a member is not in the meeting. */
  const TABLE: Record<ChannelKind, { member: boolean; lead: boolean; moderator: boolean }> = {
    thread: { member: true, lead: true, moderator: true },
    space: { member: true, lead: true, moderator: true },
    meeting: { member: false, lead: true, moderator: false },
    'meeting-facilitators': { member: false, lead: true, moderator: false },
    conversation: { member: false, lead: true, moderator: false },
    rooms: { member: true, lead: true, moderator: true },
    responders: { member: false, lead: false, moderator: true },
  };

  for (const kind of Object.keys(CHANNEL_KINDS) as ChannelKind[])
    it(`${kind}: ${CHANNEL_KINDS[kind]}`, async () => {
      for (const [who, person] of Object.entries({ member: ana, lead, moderator })) {
        const line = await person.line();
        const { ok } = await line.join(`${kind}:${ids[kind]}`);
        expect(ok, who).to.equal(TABLE[kind][who as 'member' | 'lead' | 'moderator']);
        line.close();
      }
    });

  it('refuses names that can not be, and things that are not there', async () => {
    const line = await ana.line();
    for (const name of [
      '',
      'thread',
      'thread:',
      'session:abc',
      `member:${lead.memberId}`,
      'nothing:all',
      'thread:$ne',
      'a'.repeat(500),
    ])
      expect((await line.join(name)).ok, name).to.equal(false);
    expect((await line.join(`thread:${newId('thread', Date.now())}`)).ok).to.equal(false);
    const numbers = (await line.join(7 as unknown as string)) as { ok: boolean };
    expect(numbers.ok).to.equal(false);
  });

  it('lets nobody leave the rooms by which they are signed out', async () => {
    const peer = await world.member('slips-away');
    const line = await peer.line();
    for (const room of [`member:${peer.memberId}`, 'session:any']) {
      const leave = line.socket.timeout(2_000).emitWithAck('channels.leave', { channel: room });
      expect((await leave).ok, room).to.equal(false);
    }
    await peer.do('accounts.signOutEverywhere', {});
    await eventually(() => line.socket.disconnected, 'the socket closes');
  });

  it('takes who loses a role out of the desk’s channel at once', async () => {
    const helper = await world.moderator('short-stay');
    const line = await helper.line();
    await line.join('responders:all');
    await administrator.do('accounts.setRoles', {
      memberId: helper.memberId,
      roles: [],
      reason: 'Stepping back.',
    });
    await world.settled();
    const { threadId } = await aThread(ana, ids.space);
    await aReply(ana, threadId, 'I have the pills in my hand and I am going to kill myself tonight.');
    await world.settled();
    expect(line.of('crisis.alertChanged')).to.have.length(0);
    await eventually(() => line.socket.disconnected, 'the socket closes');
    const { handle, password } = helper;
    await helper.do('accounts.signIn', { handle, password });
    expect((await (await helper.line()).join('responders:all')).ok).to.equal(false);
  });

  it('closes the sockets of who is suspended, and keeps them out', async () => {
    const peer = await world.member('paused-soon');
    const line = await peer.line();
    await line.join(`thread:${ids.thread}`);
    await administrator.do('accounts.setSuspended', {
      memberId: peer.memberId,
      suspended: true,
      reason: 'Selling.',
    });
    await eventually(() => line.socket.disconnected, 'the socket closes');
    const before = line.heard.length;
    await aReply(ana, ids.thread, 'Said after they left.');
    await world.settled();
    expect(line.heard.length).to.equal(before);
    const again = await peer.line().then(
      () => 'connected',
      (error: Error) => error.message,
    );
    expect(again).to.equal('SIGN_IN_NEEDED');
  });

  it('stops telling who has left a channel by themself', async () => {
    const line = await ana.line();
    await line.join(`thread:${ids.thread}`);
    await line.socket.timeout(2_000).emitWithAck('channels.leave', { channel: `thread:${ids.thread}` });
    await lead.do('forum.createReply', {
      threadId: ids.thread,
      clientId: newClientId(),
      body: 'Nobody listens.',
    });
    await world.settled();
    expect(line.of('forum.postChanged')).to.have.length(0);
  });
});
