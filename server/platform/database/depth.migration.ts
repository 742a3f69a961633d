import mongoose from 'mongoose';
import { gramsOf } from '../spelling.ts';

const BATCH = 500;

type Row = Record<string, unknown> & { _id: string };
type Rows = mongoose.mongo.Collection<Row>;

const rowsOf = (name: string) => mongoose.connection.collection(name) as unknown as Rows;

/** Gives every document that lacks a field what a new one would have. */
async function fill(name: string, fields: Record<string, unknown>, within: object = {}): Promise<void> {
  for (const [field, value] of Object.entries(fields))
    await rowsOf(name).updateMany({ ...within, [field]: { $exists: false } }, { $set: { [field]: value } });
}

/** Walks through a collection by id, a batch at a time. */
async function walk(name: string, filter: object, each: (rows: Row[]) => Promise<void>): Promise<void> {
  for (let after = ''; ; ) {
    const rows = await rowsOf(name)
      .find({ ...filter, _id: { $gt: after } })
      .sort({ _id: 1 })
      .limit(BATCH)
      .toArray();
    if (rows.length) await each(rows);
    if (rows.length < BATCH) return;
    after = rows.at(-1)?._id ?? '';
  }
}

const everyone = { kind: 'members', region: null };

/**
 * Spaces get their people and topics, posts their space and reactions by kind, members what they chose since; likes that
 * were documents of their own go to their members' places in threads. Runs again without harm.
 */
export async function deepenForum(): Promise<void> {
  await fill('spaces', { tags: [], readers: everyone, posters: everyone, holdsAttacks: false });
  await fill('members', {
    region: '',
    firstPostsLeft: 0,
    countedPosts: [],
    mutedWords: [],
    countsHidden: false,
    openTo: null,
    hidden: [],
  });
  await walk('members', { handleGrams: { $exists: false } }, async (rows) => {
    for (const { _id, handleKey } of rows)
      await rowsOf('members').updateOne({ _id }, { $set: { handleGrams: gramsOf(String(handleKey)) } });
  });
  await fill('posts', {
    answersId: null,
    mentions: [],
    quotes: [],
    note: null,
    countsHidden: false,
    helped: false,
    moreAsked: 0,
    trust: null,
    heldUntil: null,
  });
  await fill(
    'posts',
    {
      'thread.tags': [],
      'thread.region': null,
      'thread.poll': null,
      'thread.summary': null,
      'thread.firstReplyAt': null,
      'thread.offer': null,
    },
    { thread: { $type: 'object' } },
  );
  await walk('posts', { reactions: { $exists: false } }, async (rows) => {
    for (const { _id, likes, createdAt } of rows)
      await rowsOf('posts').updateOne(
        { _id },
        { $set: { reactions: { like: likes ?? 0 }, publishedAt: createdAt }, $unset: { likes: '' } },
      );
  });
  await walk('posts', { thread: { $type: 'object' }, spaceId: { $exists: false } }, async (rows) => {
    for (const { threadId, thread } of rows) {
      const { spaceId } = thread as { spaceId: string };
      await rowsOf('posts').updateMany({ threadId }, { $set: { spaceId } });
    }
  });
  await walk('reactions', { on: true }, async (rows) => {
    for (const { postId, memberId, kind } of rows) {
      const post = await rowsOf('posts').findOne({ _id: String(postId) }, { projection: { threadId: 1 } });
      if (!post) continue;
      const threadId = String(post['threadId']);
      await rowsOf('readings').updateOne(
        { _id: `${memberId}.${threadId}` },
        {
          $addToSet: { [`reactions.${postId}`]: kind },
          $setOnInsert: {
            memberId,
            threadId,
            follow: 'auto',
            readAt: null,
            more: [],
            who: [],
            vote: null,
            touchedAt: new Date(0),
            outbox: [],
          },
        } as never,
        { upsert: true },
      );
    }
  });
}
