import { expect } from 'chai';
import { routes } from '../../client/routes.ts';
import { operations } from '../../shared/operations.ts';
import { newClientId, type Person } from '../support/person.ts';
import { aReply, aSpace, aThread } from '../support/places.ts';
import { startWorld, type World } from '../support/world.ts';

/** Pages that say something to someone who is not signed in, by their first part. */
const PUBLIC = [
  '',
  'help',
  'join',
  'sign-in',
  'recover',
  'setup',
  'privacy',
  'guidelines',
  'reply-gap',
  'rules',
  'stop',
];

describe('a crawler without an account (attack 29)', () => {
  let world: World;
  let crawler: Person;
  let ids: Record<string, string>;
  before(async () => {
    world = await startWorld();
    const keeper = await world.administrator('keeper');
    const ana = await world.member('ana-maple');
    const spaceId = await aSpace(keeper, 'Zqspace nights');
    const { threadId } = await aThread(ana, spaceId, 'zqcanary words of a member');
    await aReply(keeper, threadId, 'zqcanary reply');
    const room = await keeper.do('rooms.createRoom', {
      clientId: newClientId(),
      name: 'Zqroom circle',
      purpose: 'A calm check-in.',
      facilitatorHandles: [(await world.peerSpecialist('cora-tide', keeper)).handle],
      capacity: 12,
    });
    ids = { spaceId, threadId, handle: 'cora-tide', memberId: ana.memberId, roomId: room.roomId };
    crawler = world.visitor();
  });
  after(() => world.end());

  it('finds noindex on every address, and words of members on none', async () => {
    for (const route of routes) {
      const address = route.path.replace(/:(\w+)/g, (_all, name: string) => ids[name] ?? 'x'.repeat(20));
      const response = await crawler.request('GET', address);
      const html = await response.text();
      expect(response.headers.get('x-robots-tag'), address).to.contain('noindex');
      expect(response.headers.get('cache-control'), address).to.equal('no-store');
      expect(html, address).to.contain('<meta name="robots" content="noindex, nofollow">');
      expect(html, address).not.to.match(/zqcanary|zqspace|zqroom|ana-maple/i);
      if (!PUBLIC.includes(route.path.split('/')[1] ?? ''))
        expect(response.status, `${address} is closed`).to.equal(401);
    }
  });

  it('reads a thread that was opened to everyone at its own address alone, with noindex, and nothing around it', async () => {
    const { threadId } = await aThread(
      await world.member('ana-river'),
      ids['spaceId'] ?? '',
      'Zqopened words',
    );
    const [ana] = world.people.filter((person) => person.handle === 'ana-river');
    await aReply(await world.member('ben-river'), threadId, 'zqcanary reply for members');
    await ana?.do('forum.askPublic', { threadId, named: true });
    const june = await world.moderator('june-river');
    world.clock.advance(1_000);
    const { readAt } = await june.do('forum.getPublishingReview', { threadId });
    await june.do('forum.decidePublishing', { threadId, decision: 'open', readAt });
    const response = await crawler.request('GET', `/threads/${threadId}`);
    const html = await response.text();
    expect(response.status).to.equal(200);
    expect(html).to.contain('Zqopened words');
    expect(response.headers.get('x-robots-tag')).to.contain('noindex');
    expect(response.headers.get('cache-control')).to.equal('no-store');
    expect(html).not.to.match(/zqcanary|zqspace|ben-river|mem_/i);
    for (const route of routes.filter((each) => !each.path.startsWith('/threads'))) {
      const address = route.path.replace(/:(\w+)/g, (_all, name: string) => ids[name] ?? 'x'.repeat(20));
      const elsewhere = await (await crawler.request('GET', address)).text();
      expect(elsewhere, address).not.to.match(/zqopened|ana-river/i);
    }
  });

  it('is told to go by robots.txt, and finds no map, no feed and no file of anyone', async () => {
    expect(await (await crawler.request('GET', '/robots.txt')).text()).to.match(
      /^User-agent: \*\nDisallow: \/\n$/,
    );
    for (const path of [
      '/sitemap.xml',
      '/sitemap',
      '/feed',
      '/rss',
      '/atom.xml',
      '/feed.xml',
      '/index.xml',
    ]) {
      const response = await crawler.request('GET', path);
      expect(response.status, path).to.equal(404);
      expect(response.headers.get('x-robots-tag'), path).to.contain('noindex');
    }
  });

  it('gets no answer of any operation for members, and nothing to keep of the others', async () => {
    for (const [name, { method, path, who }] of Object.entries(operations)) {
      if (method !== 'GET') continue;
      const filled = path.replace(/:(\w+)/g, (_all, key: string) => ids[key] ?? 'x'.repeat(20));
      const response = await crawler.request('GET', `/api/v1${filled}`);
      if (who !== 'anyone') expect(response.status, name).to.equal(401);
      expect(response.headers.get('cache-control'), name).to.equal('no-store');
      expect(await response.text(), name).not.to.match(/zqcanary|zqspace|ana-maple/i);
    }
  });
});
