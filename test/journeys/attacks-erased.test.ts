import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { pino } from 'pino';
import { connectDatabase, disconnectDatabase } from '../../server/platform/database/connect.ts';
import { DAY } from '../../shared/time.ts';
import { newClientId, type Person } from '../support/person.ts';
import { aReply, aSpace, aThread } from '../support/places.ts';
import { World } from '../support/world.ts';
import { type EngineProcess, startProcess } from '../unit/engine/process.ts';

const CANARIES = [
  'zqtitle',
  'zqbody',
  'zqedit',
  'zqnote',
  'zqreply',
  'zqletter',
  'zqdraft',
  'zqfacet',
  'zqdesk',
];
const HANDLE = 'zqwren-hollow';

/** Canaries that stand in the bytes of a folder's files. */
function inBytes(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  const bytes = files.map((file) =>
    readFileSync(join(file.parentPath, file.name)).toString('latin1').toLowerCase(),
  );
  return [...CANARIES, HANDLE].filter((word) => bytes.some((text) => text.includes(word)));
}

describe('attack 33: someone who left is in no byte of a compacted database, of logs, or of a backup put back', function () {
  this.timeout(120_000);
  const root = mkdtempSync(join(tmpdir(), 'alongside-erased-'));
  const live = join(root, 'live');
  let engine: EngineProcess;
  let world: World;
  let keeper: Person;
  let logged = '';
  const log = pino(
    { level: 'debug' },
    {
      write(line: string) {
        logged += line;
      },
    },
  );

  /** Runs what `npm run backup` and `npm run restore` run, without building it anew. */
  const script = async (name: 'backup' | 'restore', from: string, to: string) => {
    const file = resolve(`server/scripts/${name}.ts`);
    const given = ['--import', 'tsx', file, '--from', from, '--to', to];
    return (await promisify(execFile)(process.execPath, given)).stdout;
  };

  before(async () => {
    engine = await startProcess(live);
    world = await new World({ LOG_LEVEL: 'debug' }).start(`${engine.uri}alongside`);
    await world.stopService();
    await world.addNode({ log });
    keeper = await world.administrator('keeper');
  });
  after(async () => {
    await world.end();
    await engine.stop();
    rmSync(root, { recursive: true, force: true });
  });

  it('finds the words before, none after the week, and none again once an older backup is put back', async () => {
    const kim = await world.member('kim-north');
    const spaceId = await aSpace(keeper);
    const wren = await world.member(HANDLE);
    const { post } = await wren.do('forum.createThread', {
      clientId: newClientId(),
      spaceId,
      title: 'About zqtitle things',
      body: 'I wrote zqbody here.',
      note: 'zqnote',
    });
    await wren.do('forum.editPost', {
      postId: post.postId,
      version: post.version,
      body: 'Now zqedit stands here.',
    });
    const quote = `> [**${HANDLE}**](/threads/${post.threadId}#${post.postId})\n>\n> Now zqedit stands here.\n\nYes, @${HANDLE}.`;
    const answer = (await aReply(kim, post.threadId, quote)).post;
    const other = await aThread(kim, spaceId);
    await aReply(wren, other.threadId, 'A zqreply elsewhere.');
    const asked = await wren.do('messages.createRequest', {
      clientId: newClientId(),
      memberId: kim.memberId,
      text: 'A private zqletter.',
    });
    await kim.do('messages.answerRequest', {
      conversationId: asked.conversation.conversationId,
      answer: 'yes',
    });
    await wren.do('accounts.changeSettings', { facets: ['zqfacet'], mutedWords: ['zqfacet'] });
    await wren.do('review.createReport', {
      clientId: newClientId(),
      subject: { kind: 'post', id: answer.postId, home: post.threadId },
      reason: 'other',
      note: 'zqdesk words',
    });
    await wren.do('accounts.saveDraft', {
      target: 'reply:somewhere',
      clientId: newClientId(),
      body: 'zqdraft',
    });
    await kim.do('forum.listFound', { q: 'zqbody' });
    await world.settled();
    const older = join(root, 'older');
    await script('backup', live, older);
    const sealed = 'zqdraft';
    expect(inBytes(older), 'all but the sealed draft').to.deep.equal(
      [...CANARIES, HANDLE].filter((word) => word !== sealed),
    );

    await wren.do('exports.closeAccount', { password: wren.password, posts: 'erase' });
    world.clock.advance(8 * DAY);
    for (let round = 0; round < 5; round++) await world.tick();
    const cleaned = join(root, 'cleaned');
    await script('backup', live, cleaned);
    expect(inBytes(cleaned)).to.deep.equal([]);

    await world.stopService();
    await disconnectDatabase();
    await engine.stop();
    expect(await script('restore', older, live)).to.contain('documents restored');
    engine = await startProcess(live);
    await connectDatabase(`${engine.uri}alongside`, true);
    const { app, origin } = await world.addNode({ log });
    for (const person of world.people) person.origin = origin;
    expect(await app.replayDeletions(), 'the list of deletions is older than no backup').to.equal(1);
    for (let round = 0; round < 5; round++) await world.tick();
    const again = join(root, 'again');
    await script('backup', live, again);
    expect(inBytes(again)).to.deep.equal([]);
    expect(logged.length, 'there are logs to look at').to.be.greaterThan(1_000);
    expect([...CANARIES, HANDLE].filter((word) => logged.toLowerCase().includes(word))).to.deep.equal([]);
  });
});
