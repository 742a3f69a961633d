import { expect } from 'chai';
import { unzipSync } from 'fflate';
import type { Operation } from '../../shared/operation.ts';
import { type OperationName, operations } from '../../shared/operations.ts';
import { newClientId, type Person } from '../support/person.ts';
import { aMeeting, aReply } from '../support/places.ts';
import { startWorld, type World } from '../support/world.ts';

const all = Object.entries(operations) as [OperationName, Operation][];
const writes = all.filter(([, entry]) => entry.method === 'POST');

/** An address of an operation with something in every place. */
const addressOf = (entry: Operation) => `/api/v1${entry.path.replace(/:\w+/g, 'x')}`;

describe('attacks on what comes in', function () {
  this.timeout(60_000);
  let world: World;
  let keeper: Person;
  before(async () => {
    world = await startWorld();
    keeper = await world.anyone('keeper');
  });
  after(() => world.end());

  const statusAndCode = async (response: Response) => {
    const answer = (await response.json()) as { ok: boolean; problem?: { code: string } };
    return `${response.status} ${answer.ok ? 'ok' : answer.problem?.code}`;
  };
  const REFUSED = ['400 INVALID', '401 SIGN_IN_FAILED', '404 NOT_FOUND'];

  it('1: refuses operators and odd keys in the query and the body of every route, and changes no prototype', async () => {
    const odd = [
      '{"handle":{"$gt":""},"password":{"$gt":""},"q":{"$ne":1},"$where":"1"}',
      '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
      '{"a.b":1,"$set":{"roles":["administrator"]}}',
    ];
    const queries = ['limit[$gt]=&a[$ne]=1&$where=1', '__proto__[polluted]=1&constructor.prototype=1&a.b=1'];
    for (const [name, entry] of all) {
      const sent =
        entry.method === 'GET'
          ? queries.map((query) => keeper.request('GET', `${addressOf(entry)}?${query}`))
          : odd.map((body) => keeper.request('POST', addressOf(entry), body));
      for (const response of await Promise.all(sent))
        expect(REFUSED, name).to.include(await statusAndCode(response));
    }
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    expect((await keeper.do('accounts.getMe', {})).me?.handle, 'still the same session').to.equal('keeper');
  });

  it('10: refuses fields that are nobody’s to set, on every write', async () => {
    const fields = {
      role: 'administrator',
      roles: ['administrator'],
      verified: true,
      verifiedUntil: '2030-01-01',
      trust: 9,
      ownerId: keeper.memberId,
      authorId: keeper.memberId,
      createdAt: '2020-01-01T00:00:00Z',
      state: 'published',
      firstPostsLeft: 0,
      _id: 'post_00000000000000000000000000',
    };
    for (const [name, entry] of writes) {
      const own = Object.keys((entry.input as unknown as { shape: object }).shape);
      const others = Object.entries(fields).filter(([field]) => !own.includes(field));
      for (const [field, value] of others) {
        const issues = entry.input.safeParse({ [field]: value }).error?.issues ?? [];
        const unknown = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []));
        expect(unknown, `${name} with ${field}`).to.deep.equal([field]);
      }
      const response = await keeper.request('POST', addressOf(entry), Object.fromEntries(others));
      expect(await statusAndCode(response), name).to.equal('400 INVALID');
    }
  });

  it('35: refuses every write from another site, sent as text or a form, or by an overridden method', async () => {
    for (const [name, entry] of writes) {
      const address = addressOf(entry);
      const foreign = await keeper.request('POST', address, {}, { origin: 'https://evil.example' });
      expect(await statusAndCode(foreign), name).to.equal('403 ORIGIN_REFUSED');
      const none = await keeper.request('POST', address, {}, { origin: 'null' });
      expect(await statusAndCode(none), name).to.equal('403 ORIGIN_REFUSED');
      for (const type of [
        'text/plain',
        'application/x-www-form-urlencoded',
        'multipart/form-data; boundary=x',
      ]) {
        const response = await keeper.request('POST', address, '{}', { 'content-type': type });
        expect(await statusAndCode(response), `${name} as ${type}`).to.equal('415 UNSUPPORTED_MEDIA');
      }
      for (const header of ['x-http-method-override', 'x-method-override']) {
        const response = await keeper.request('GET', `${address}?_method=POST`, undefined, {
          [header]: 'POST',
        });
        expect(response.status, `${name} by GET`).to.be.oneOf([400, 404]);
      }
      for (const method of ['PUT', 'PATCH', 'DELETE'])
        expect((await keeper.request(method, address)).status, `${method} ${name}`).to.be.oneOf([403, 404]);
    }
    expect((await keeper.do('accounts.getMe', {})).me?.handle).to.equal('keeper');
  });

  it('36: reads a hundred kilobytes of hostile Markdown fast, or refuses them', async () => {
    const started = performance.now();
    for (const body of ['*'.repeat(100_000), '['.repeat(100_000), '> '.repeat(50_000), '~~'.repeat(50_000)])
      expect(await statusAndCode(await keeper.request('POST', '/api/v1/preview', { body }))).to.equal(
        '400 INVALID',
      );
    expect(performance.now() - started, 'four of them').to.be.below(400);
    for (const body of [
      '*a_'.repeat(6_600),
      '[a]('.repeat(5_000),
      '> - '.repeat(5_000),
      '`a'.repeat(10_000),
    ]) {
      await keeper.do('forum.preview', { body: 'warm' });
      const began = performance.now();
      await keeper.do('forum.preview', { body });
      expect(performance.now() - began, body.slice(0, 8)).to.be.below(500);
    }
  });

  it('36: refuses handles that look like the team’s or hide their letters', async () => {
    const visitor = world.visitor();
    for (const handle of [
      'moderator',
      'Moderat0r',
      'mоderator', // a Cyrillic o
      'm0derat0r-1',
      'ad\u200bmin',
      'admin\u202e',
      '\u2066moderator',
      'ｍoderator',
      'kee\u200dper',
      'keeper\ufeff',
      'Кeeper',
      'alongside-team',
    ]) {
      const seen = await visitor.do('accounts.checkHandle', { handle });
      expect(seen.usable, JSON.stringify(handle)).to.equal(false);
      const join = { clientId: newClientId(), handle, password: visitor.password, adult: true as const };
      const problem = await visitor.refused('accounts.join', join);
      expect(problem.code, JSON.stringify(handle)).to.be.oneOf(['HANDLE_UNSAFE', 'HANDLE_TAKEN', 'INVALID']);
    }
  });

  describe('34: markup in every text field', () => {
    const MARKUP = [
      '<script>window.ran=1</script>',
      '<img src=x onerror=alert(1)>',
      '<svg/onload=alert(1)>',
      '[x](javascript:alert(1))',
      '</script><script>alert(1)</script>',
      '"><iframe srcdoc="<script>alert(1)</script>">',
    ].join(' ');
    const live =
      /<(script|img|svg|iframe)[^>]*(window\.ran|alert\(1\)|src=x|srcdoc|onload)|href="javascript:|<script>(window|alert)/i;
    let threadId: string;
    let spaceId: string;
    let roomId: string;
    let meetingId: string;
    let conversationId: string;
    let mallory: Person;
    let reader: Person;

    it('is taken as words, wherever it is written', async () => {
      const cps = await world.peerSpecialist('cora-tide', keeper);
      mallory = await world.member('mal-lory');
      reader = await world.member('rea-der');
      const space = await keeper.do('forum.createSpace', {
        clientId: newClientId(),
        name: MARKUP.slice(0, 50),
        purpose: MARKUP,
        guidelines: MARKUP,
        tags: ['<b>tag</b>'],
      });
      spaceId = space.spaceId;
      const { post } = await mallory.do('forum.createThread', {
        clientId: newClientId(),
        spaceId,
        title: MARKUP.slice(0, 140),
        body: MARKUP,
        note: MARKUP.slice(0, 80),
        tags: ['<b>tag</b>'],
        poll: [MARKUP.slice(0, 100), MARKUP.slice(0, 110)],
      });
      threadId = post.threadId;
      await mallory.do('forum.setSummary', { threadId, summary: MARKUP });
      const reply = await aReply(mallory, threadId, MARKUP);
      await reader.do('forum.askWho', { postId: reply.post.postId });
      await world.settled();
      await mallory.do('forum.answerWho', {
        postId: reply.post.postId,
        who: MARKUP,
        paid: false,
        link: null,
      });
      const own = { facets: [MARKUP.slice(0, 40)], openTo: MARKUP.slice(0, 60), mutedWords: ['<script>'] };
      await mallory.do('accounts.changeSettings', own);
      const asked = await mallory.do('messages.createRequest', {
        clientId: newClientId(),
        memberId: reader.memberId,
        text: '<script>window.ran=1</script> <img src=x onerror=alert(1)>',
      });
      ({ conversationId } = asked.conversation);
      await reader.do('messages.answerRequest', { conversationId, answer: 'yes' });
      await mallory.do('messages.sendMessage', { conversationId, clientId: newClientId(), text: MARKUP });
      meetingId = await aMeeting(world, keeper, cps, { name: '<svg/onload=alert(1)>' });
      ({ roomId } = (await cps.do('rooms.openMeeting', { meetingId })).meeting);
      await cps.do('rooms.joinMeeting', { meetingId });
      await cps.do('rooms.sendMessage', { meetingId, clientId: newClientId(), text: MARKUP });
      await reader.do('review.createReport', {
        clientId: newClientId(),
        subject: { kind: 'post', id: reply.post.postId, home: threadId },
        reason: 'unkind',
        note: MARKUP,
      });
      await world.settled();
    });

    it('runs on no page, for a member, a moderator or a visitor', async () => {
      const { items } = await keeper.do('review.listItems', {});
      const pages = [
        '/',
        '/spaces',
        `/spaces/${spaceId}`,
        `/spaces/${spaceId}/new`,
        `/threads/${threadId}`,
        '/people/mal-lory',
        '/messages',
        `/messages/${conversationId}`,
        '/rooms',
        `/rooms/${roomId}`,
        `/meetings/${meetingId}`,
        '/notices',
        '/account',
        '/my-data',
        '/admin',
        '/desk?part=reports',
        `/desk?part=reports&open=${items[0]?.itemId}`,
        '/desk?part=asks',
        '/desk?part=credentials',
        `/search?q=${encodeURIComponent(MARKUP.slice(0, 100))}`,
        `/sign-in?next=${encodeURIComponent('javascript:alert(1)')}`,
        `/threads/${encodeURIComponent(MARKUP)}`,
      ];
      for (const address of pages)
        for (const person of [reader, mallory, keeper, world.visitor()]) {
          const response = await person.request('GET', address);
          const html = await response.text();
          expect(html, address).not.to.match(live);
          // The answers that travel in the page can not end their element.
          const [, state = ''] =
            /<script type="application\/json" id="page">([\s\S]*?)<\/script>/.exec(html) ?? [];
          if (response.headers.get('content-type')?.includes('html') && state) JSON.parse(state);
          const policy = response.headers.get('content-security-policy') ?? '';
          expect(policy, address).to.contain("script-src 'self'").and.not.to.contain('unsafe');
        }
    });

    it('runs in no answer’s HTML, letter or copy of one’s data', async () => {
      const { posts } = await reader.do('forum.getThread', { threadId });
      for (const post of posts.items) expect(post.html ?? '').not.to.match(live);
      await mallory.do('exports.requestExport', { clientId: newClientId(), password: mallory.password });
      let link: string | null = null;
      for (let round = 0; round < 30 && !link; round++) {
        await world.tick();
        link = (await mallory.do('exports.listExports', {})).items[0]?.link ?? null;
      }
      const zip = await mallory.request('GET', link ?? '/no-copy-came');
      const files = Object.entries(unzipSync(new Uint8Array(await zip.arrayBuffer())));
      expect(files.length).to.be.greaterThan(5);
      for (const [name, bytes] of files)
        if (name.endsWith('.html')) expect(Buffer.from(bytes).toString(), name).not.to.match(live);
      for (const letter of world.letters) expect(`${letter.subject}${letter.text}`).not.to.match(live);
    });
  });
});
