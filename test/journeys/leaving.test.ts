import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { unzipSync } from 'fflate';
import { type Db, MongoClient } from 'mongodb';
import mongoose from 'mongoose';
import { AlertModel } from '../../server/crisis/alert.model.ts';
import type { PostsChoice } from '../../shared/privacy.ts';
import { DAY } from '../../shared/time.ts';
import { newClientId, type Person } from '../support/person.ts';
import { aReply, aSpace, aThread } from '../support/places.ts';
import { startWorld, type World } from '../support/world.ts';

type Dump = Map<string, { _id: unknown }[]>;

/** The whole database, read by a client of its own as an operator would. */
async function operator<T>(work: (db: Db) => Promise<T>): Promise<T> {
  const { host, port, name } = mongoose.connection;
  const client = await MongoClient.connect(`mongodb://${host}:${port}`);
  try {
    return await work(client.db(name));
  } finally {
    await client.close();
  }
}

const dump = () =>
  operator(async (db) => {
    const all: Dump = new Map();
    for (const each of await db.collections()) all.set(each.collectionName, await each.find().toArray());
    return all;
  });

/** Puts the database back as it was. */
const putBack = (all: Dump) =>
  operator(async (db) => {
    for (const each of await db.collections()) await each.deleteMany({});
    for (const [name, docs] of all) if (docs.length) await db.collection(name).insertMany(docs as never);
  });

/** Where in the whole database some words still stand: collection and id. */
async function whereStill(words: readonly string[]): Promise<string[]> {
  return [...(await dump())].flatMap(([name, docs]) =>
    docs.flatMap((doc) => {
      const text = JSON.stringify(doc).toLowerCase();
      return words
        .filter((word) => text.includes(word))
        .map((word) => `${word} in ${name} ${String(doc._id)}`);
    }),
  );
}

describe('taking one’s data along', function () {
  this.timeout(60_000);
  let world: World;
  let ana: Person;
  let ben: Person;
  let threadId: string;
  before(async () => {
    world = await startWorld();
    const keeper = await world.administrator('keeper');
    [ana, ben] = [await world.member('ana-maple'), await world.member('ben-cedar')];
    const spaceId = await aSpace(keeper);
    ({ threadId } = await aThread(ana, spaceId, 'My <b>lamp</b> is amber.'));
    await aReply(ben, threadId, 'A lamp helps me too.');
    for (let at = 0; at < 60; at += 1) await aReply(ana, threadId, `step number ${at}`);
    const asked = await ana.do('messages.createRequest', {
      clientId: newClientId(),
      memberId: ben.memberId,
      text: 'May I ask about the lamp?',
    });
    const { conversationId } = asked.conversation;
    await ben.do('messages.answerRequest', { conversationId, answer: 'yes' });
    await ben.do('messages.sendMessage', { conversationId, clientId: newClientId(), text: 'It was a gift.' });
    await ana.do('accounts.setHidden', { memberId: keeper.memberId, how: 'mute' });
    await world.settled();
  });
  after(() => world.end());

  const zipOf = async (person: Person, link: string) => {
    const response = await person.request('GET', link);
    expect(response.status).to.equal(200);
    expect(response.headers.get('cache-control')).to.equal('no-store');
    const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
    return Object.fromEntries(
      Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')]),
    );
  };

  it('needs the password once more', async () => {
    const problem = await ana.refused('exports.requestExport', {
      clientId: newClientId(),
      password: 'not the right one',
    });
    expect(problem.code).to.equal('SIGN_IN_FAILED');
    expect((await ana.do('exports.listExports', {})).items).to.deep.equal([]);
  });

  it('is made in the background, file by file, through a restart, and is one zip of pages and JSON', async () => {
    const input = { clientId: newClientId(), password: ana.password };
    const first = await ana.do('exports.requestExport', input);
    expect(first.state).to.equal('waiting');
    const again = await ana.do('exports.requestExport', { ...input, clientId: newClientId() });
    expect(again.exportId, 'one at a time').to.equal(first.exportId);
    await world.tick();
    const [going] = (await ana.do('exports.listExports', {})).items;
    expect(going).to.include({ state: 'working', done: 1, link: null });
    await world.restart();
    for (let at = 0; at < (going?.total ?? 0); at += 1) await world.tick();
    const [ready] = (await ana.do('exports.listExports', {})).items;
    expect(ready?.state).to.equal('ready');
    const files = await zipOf(ana, ready?.link ?? '');
    const json = (name: string) => JSON.parse(files[`${name}.json`] ?? '[]');
    expect(json('posts')).to.have.length(61);
    expect(json('account')[0]).to.include({ handle: 'ana-maple' });
    expect(json('private-messages').map((row: { text: string }) => row.text)).to.deep.equal([
      'May I ask about the lamp?',
      'It was a gift.',
    ]);
    expect(json('hidden-people')[0]).to.include({ handle: 'keeper', how: 'mute' });
    expect(json('kept-about-me')).to.deep.equal([
      { alerts: await AlertModel.countDocuments({ aboutId: ana.memberId }) },
    ]);
    expect(files['index.html']).to.contain('posts.html');
    expect(files['posts.html'], 'words stay words').to.contain('&#60;b&#62;lamp');
    const whole = Object.values(files).join('\n');
    expect(whole).not.to.match(/argon2|passwordHash|outbox/);
  });

  it('lies sealed in the database, is handed to its owner alone, and goes after a week', async () => {
    expect(
      await whereStill(['amber']).then((all) => all.filter((each) => each.includes('export'))),
    ).to.deep.equal([]);
    const [ready] = (await ana.do('exports.listExports', {})).items;
    const link = ready?.link ?? '';
    expect((await ben.request('GET', link)).status).to.equal(404);
    expect((await world.visitor().request('GET', link)).status).to.equal(303);
    world.clock.advance(8 * DAY);
    expect((await ana.request('GET', link)).status).to.equal(404);
    expect((await ana.do('exports.listExports', {})).items).to.deep.equal([]);
    await world.tick();
    await world.tick();
    expect((await dump()).get('export_chunks')?.length ?? 0).to.equal(0);
  });
});

describe('leaving', function () {
  this.timeout(60_000);
  let world: World;
  let keeper: Person;
  let kim: Person;
  let spaceId: string;
  before(async () => {
    world = await startWorld();
    keeper = await world.administrator('keeper');
    kim = await world.member('kim-north');
    spaceId = await aSpace(keeper);
  });
  after(() => world.end());
  /** Days go by, with their due work. Sign-ins that are a month old end on the way. */
  const pass = async (days: number) => {
    world.clock.advance(days * DAY);
    await world.tick();
    for (const person of [kim, keeper])
      await person.do('accounts.signIn', { handle: person.handle, password: person.password });
  };

  const CANARIES = ['zqwordone', 'zqwordtwo', 'zqwordthree', 'zqwordfour', 'zqwordfive'];

  /** Someone with words in every place, some of them taken up by others. */
  async function someone(handle: string) {
    const [one, two, three, four, five] = CANARIES;
    const person = await world.member(handle);
    await person.do('accounts.changeSettings', { facets: [`${five} facet`], mutedWords: [`${five}`] });
    const { post } = await person.do('forum.createThread', {
      clientId: newClientId(),
      spaceId,
      title: `About ${one}`,
      body: `I wrote ${two} here.`,
      note: `${three} note`,
    });
    const changed = await person.do('forum.editPost', {
      postId: post.postId,
      version: post.version,
      body: `I wrote ${two} here, and more.`,
    });
    const quote = `> [**${handle}**](/threads/${post.threadId}#${post.postId})\n>\n> I wrote ${two} here.\n\nYes, @${handle}.`;
    const answer = (await aReply(kim, post.threadId, quote)).post;
    const theirs = (await aReply(person, post.threadId, `${three} again`, answer.postId)).post;
    const other = await aThread(kim, spaceId, 'Mine');
    await aReply(person, other.threadId, `${four} in another place`);
    await person.do('forum.setReaction', { postId: answer.postId, on: true });
    const asked = await person.do('messages.createRequest', {
      clientId: newClientId(),
      memberId: kim.memberId,
      text: `A private ${five}`,
    });
    await kim.do('messages.answerRequest', {
      conversationId: asked.conversation.conversationId,
      answer: 'yes',
    });
    await person.do('review.createReport', {
      clientId: newClientId(),
      subject: { kind: 'post', id: answer.postId, home: post.threadId },
      reason: 'other',
      note: `${four} to the desk`,
    });
    await kim.do('accounts.setHidden', { memberId: person.memberId, how: 'mute' });
    await kim.do('accounts.setHidden', { memberId: person.memberId, how: null });
    await world.settled();
    return { person, threadId: post.threadId, answer, theirs, changed, otherThread: other.threadId };
  }

  const leave = (person: Person, posts: PostsChoice) =>
    person.do('exports.closeAccount', { password: person.password, posts });

  it('closes at once on every device, frees nobody to speak as them, and can be undone with the password', async () => {
    const { person, threadId } = await someone('lee-harbor');
    const line = await person.line();
    const { receipt } = await leave(person, 'detach');
    const closed = new Promise((resolve) => line.socket.once('disconnect', resolve));
    if (line.socket.connected) await closed;
    expect((await person.do('accounts.getMe', {})).me).to.equal(null);
    const posts = (await kim.do('forum.getThread', { threadId })).posts.items;
    expect(posts[0]?.author.handle, 'the name is gone at once').to.equal('former-member');
    expect((await world.visitor().do('accounts.checkHandle', { handle: 'lee-harbor' })).usable).to.equal(
      false,
    );
    const signIn = { handle: 'lee-harbor', password: person.password };
    expect((await person.refused('accounts.signIn', signIn)).code).to.equal('CLOSING');
    expect(await kim.do('exports.checkReceipt', { receipt })).to.include({ genuine: true, state: 'waiting' });
    await person.do('accounts.signIn', { ...signIn, stay: true });
    expect((await kim.do('forum.getThread', { threadId })).posts.items[0]?.author.handle).to.equal(
      'lee-harbor',
    );
    expect(await kim.do('exports.checkReceipt', { receipt })).to.include({ genuine: true, state: 'undone' });
    await pass(8);
    expect((await person.do('accounts.getMe', {})).me?.handle, 'nothing is deleted').to.equal('lee-harbor');
    await leave(person, 'erase');
    await pass(8);
  });

  it('erases every word: attack 33, with an older backup put back', async () => {
    const { person, threadId, answer, otherThread } = await someone('sam-willow');
    const { receipt } = await leave(person, 'erase');
    expect(receipt).not.to.contain('sam-willow').and.not.to.contain(person.memberId);
    await pass(6);
    const older = await dump();
    expect(await whereStill(CANARIES), 'the words are there to be found').to.have.length.above(8);
    await pass(2);
    expect(await whereStill([...CANARIES, 'sam-willow'])).to.deep.equal([]);
    const { thread, posts } = await kim.do('forum.getThread', { threadId });
    expect(thread.replyCount, 'kim’s answer alone').to.equal(1);
    expect(posts.items.map((post) => post.state)).to.deep.equal(['taken-back', 'published', 'taken-back']);
    const quoted = posts.items.find((post) => post.postId === answer.postId);
    expect(quoted?.html, 'kim’s own words stay').to.contain('Yes, ');
    expect((await kim.do('forum.getThread', { threadId: otherThread })).thread.replyCount).to.equal(0);
    expect(await kim.do('exports.checkReceipt', { receipt })).to.include({ genuine: true, state: 'deleted' });
    const forged = `${receipt.slice(0, -4)}0000`;
    expect(await kim.do('exports.checkReceipt', { receipt: forged })).to.deep.equal({
      genuine: false,
      state: null,
      deletedOn: null,
    });
    expect(
      (
        await world.visitor().call('accounts.join', {
          clientId: newClientId(),
          handle: 'sam-willow',
          password: 'somebody else altogether',
          adult: true,
        })
      ).ok,
      'nobody speaks under the old handle',
    ).to.equal(false);

    await putBack(older);
    expect(await whereStill(CANARIES)).to.have.length.above(8);
    await world.restart();
    expect(await world.app.replayDeletions()).to.equal(1);
    await world.settled();
    expect(await whereStill([...CANARIES, 'sam-willow'])).to.deep.equal([]);
    expect(await world.app.replayDeletions(), 'once is enough').to.equal(0);
    await pass(0);
  });

  it('takes the name off and leaves the words, so that two places can not be put together', async () => {
    const { person, threadId, otherThread } = await someone('joe-ember');
    await leave(person, 'detach');
    await pass(8);
    expect(await whereStill(['joe-ember', 'zqwordfive'])).to.deep.equal([]);
    const here = (await kim.do('forum.getThread', { threadId })).posts.items;
    const there = (await kim.do('forum.getThread', { threadId: otherThread })).posts.items;
    expect(here.map((post) => post.author.handle)).to.deep.equal([
      'former-member',
      'kim-north',
      'former-member',
    ]);
    expect(here[0]?.html).to.contain('zqwordtwo');
    expect(here[0]?.author.memberId).to.equal(here[2]?.author.memberId);
    expect(here[0]?.author.memberId).not.to.equal(there[1]?.author.memberId);
  });

  it('keeps words and name where that was wanted, and nothing else', async () => {
    const { person, threadId } = await someone('ida-tide');
    await leave(person, 'keep');
    await pass(8);
    const posts = (await kim.do('forum.getThread', { threadId })).posts.items;
    expect(posts[0]?.author.handle).to.equal('ida-tide');
    expect(await whereStill(['zqwordfive'])).to.deep.equal([]);
    expect(
      (await person.refused('accounts.signIn', { handle: 'ida-tide', password: person.password })).code,
    ).to.equal('SIGN_IN_FAILED');
    expect((await kim.refused('accounts.getPerson', { handle: 'ida-tide' })).code).to.equal('NOT_FOUND');
  });

  it('goes on where it was when it is cut off', async () => {
    const { person } = await someone('max-pebble');
    await leave(person, 'erase');
    world.clock.advance(8 * DAY);
    const original = mongoose.models['NoticePreference'] as unknown as {
      deleteOne: (...args: unknown[]) => unknown;
    };
    const { deleteOne } = original;
    let cut = 0;
    original.deleteOne = () => {
      cut += 1;
      throw new Error('the machine is gone');
    };
    await world.tick();
    original.deleteOne = deleteOne;
    expect(cut, 'it was under way').to.equal(1);
    expect(await whereStill(['max-pebble'])).not.to.deep.equal([]);
    await world.restart();
    await world.tick();
    expect(
      await whereStill([...CANARIES, 'max-pebble']).then((all) =>
        all.filter((each) => !/ in (posts|search_words) /.test(each)),
      ),
    ).to.deep.equal([]);
  });

  it('does not leave the house without its last administrator', async () => {
    await pass(0);
    expect(
      (await keeper.refused('exports.closeAccount', { password: keeper.password, posts: 'keep' })).code,
    ).to.equal('CONFLICT');
  });

  it('writes deletions beside the database, in words that name nobody', async () => {
    const file = join(world.folder, 'deletions.jsonl');
    expect(existsSync(file)).to.equal(true);
    const text = readFileSync(file, 'utf8');
    expect(text.trim().split('\n').length).to.be.at.least(4);
    expect(text).not.to.match(/sam-willow|joe-ember|zqword/);
  });
});
