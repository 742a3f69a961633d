import { expect } from 'chai';
import { PostModel } from '../../server/forum/post.model.ts';
import { SAMPLE_SIGN_INS } from '../../server/scripts/sample/load.ts';
import { startWorld, type World } from '../support/world.ts';

describe('the sample community', () => {
  let world: World;
  before(async function () {
    this.timeout(60_000);
    world = await startWorld();
    await world.loadSample();
  });
  after(() => world.end());

  it('lets everyone in whose sign-in is printed', async () => {
    for (const { handle, role } of SAMPLE_SIGN_INS) {
      const { me } = await (await world.sampled(handle)).do('accounts.getMe', {});
      expect(me?.peerSpecialist, role).to.equal(role === 'peer specialist');
      expect(me?.can.desk, role).to.equal(role === 'moderator' || role === 'administrator');
    }
  });

  it('has spaces, threads and posts with counts that are right', async () => {
    const peer = await world.sampled('quiet-kettle');
    const spaces = (await peer.do('forum.listSpaces', {})).items;
    expect(spaces.length).to.be.at.least(6);
    const threads = (await peer.do('forum.listLatest', { limit: 100 })).items;
    expect(threads.length).to.be.at.least(14);
    expect(spaces.reduce((sum, space) => sum + space.threadCount, 0)).to.equal(threads.length);
    const posts = await PostModel.countDocuments({ _id: { $gt: '' }, state: 'published' });
    expect(posts).to.be.at.least(60);
    expect(threads.reduce((sum, thread) => sum + thread.replyCount + 1, 0)).to.equal(posts);
  });

  it('has two rooms, one of which meets now, with turns going round', async () => {
    const peer = await world.sampled('quiet-kettle');
    const rooms = (await peer.do('rooms.listRooms', {})).items;
    expect(rooms).to.have.length(2);
    const now = rooms.flatMap((room) => (room.now ? [room.now] : []));
    expect(now).to.have.length(1);
    const { meeting } = await peer.do('rooms.joinMeeting', { meetingId: now[0]?.meetingId ?? '' });
    expect(meeting.floor).to.include({ mode: 'hands' });
    expect(meeting.floor.holderId).not.to.equal(null);
  });

  it('has one thread that visitors read, with the words of those who said yes alone', async () => {
    const peer = await world.sampled('quiet-kettle');
    const threads = (await peer.do('forum.listLatest', { limit: 100 })).items;
    const open = threads.find((each) => each.title.startsWith('What a peer specialist does'));
    const visitor = world.visitor();
    const { items } = await visitor.do('forum.getPublicThread', { threadId: open?.threadId ?? '' });
    const names = items.map((item) => (item.kind === 'post' ? item.post.handle : '-'));
    expect(names).to.deep.equal(['two-rivers', null, '-', 'two-rivers', 'north-cedar']);
  });

  it('has a page that grew from threads, and a question about it that waits', async () => {
    const peer = await world.sampled('quiet-kettle');
    const { pages } = await peer.do('knowledge.listPages', {});
    const page = await peer.do('knowledge.getPage', { pageId: pages.items[0]?.pageId ?? '' });
    expect(page.pieces.map((piece) => piece.author?.handle ?? piece.credit)).to.deep.equal([
      'two-rivers',
      'peer',
    ]);
    const { asks } = await peer.do('knowledge.listAsks', {});
    expect(asks.map((ask) => ask.text)).to.deep.equal([
      'A mirror, not a gate. I am writing that on my fridge.',
    ]);
  });

  it('has one open alert, two reports, a first post that waits, one waiting credential and a rota for the week', async () => {
    const moderator = await world.sampled('june-lantern');
    const alerts = (await moderator.do('crisis.listAlerts', {})).items;
    expect(alerts.map((alert) => alert.about.handle)).to.deep.equal(['window-seat']);
    const reports = (await moderator.do('review.listItems', {})).items;
    expect(reports.filter((item) => item.reportCount > 0)).to.have.length(2);
    const first = reports.filter((item) => item.lane === 'first-posts');
    expect(first.map((item) => item.about.handle)).to.deep.equal(['first-frost']);
    expect((await moderator.do('credentials.listWaiting', {})).items).to.have.length(1);
    const rota = await moderator.do('crisis.getRota', {});
    expect(rota.onCallNow).not.to.have.length(0);
    expect(rota.shifts.length).to.be.at.least(20);
  });
});
