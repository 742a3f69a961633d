import type { UpdateQuery } from 'mongoose';
import type { PostsChoice } from '../../shared/privacy.ts';
import { findTrace, leftId } from '../accounts/accounts.export.ts';
import { maskName } from '../accounts/masks.ts';
import { Sight } from '../accounts/sight.ts';
import type { Context } from '../platform/context.ts';
import { mentionedHandles, renderBody } from '../platform/markdown.ts';
import { changeWithEvents, event } from '../platform/outbox.ts';
import { findThread, type Thread } from './forum.access.ts';
import { MaskModel } from './mask.model.ts';
import { ownerKeyOf } from './masks.ts';
import { type Post, PostModel } from './post.model.ts';
import { counted } from './posting.service.ts';
import { forgetWords } from './search.service.ts';

const AT_ONCE = 50;

/** Takes someone's name, and with `quotes` what they said too, out of what others wrote in a thread. */
async function cleanOthers(
  ctx: Context,
  trace: Sight,
  memberId: string,
  threadId: string,
  quotes: boolean,
): Promise<void> {
  const named = { threadId, $or: [{ 'quotes.authorId': memberId }, { mentions: memberId }] };
  for (;;) {
    const rows = await PostModel.find(named).limit(AT_ONCE).lean();
    if (!rows.length) return;
    for (const post of rows) {
      const ids = post.quotes.filter((each) => each.authorId === memberId).map((each) => each.postId);
      const clean = (words: string) => (quotes ? trace.words(words, ids) : trace.withoutNames(words));
      const body = clean(post.body);
      const linked = mentionedHandles(body).filter((handle) =>
        post.html.includes(`href="/people/${encodeURIComponent(handle)}"`),
      );
      await PostModel.updateOne(
        { _id: post._id, version: post.version },
        {
          $set: {
            body,
            html: renderBody(body, new Set(linked)),
            history: post.history.map((each) => ({ ...each, body: clean(each.body) })),
            quotes: post.quotes.map((each) =>
              each.authorId === memberId ? { ...each, authorId: leftId(ctx, memberId, threadId) } : each,
            ),
            mentions: post.mentions.filter((each) => each !== memberId),
          },
          $inc: { version: 1 },
        },
      );
    }
  }
}

/** What an erased post is: its place in the conversation, and nothing of what it said. */
async function emptied(ctx: Context, post: Post): Promise<Record<string, unknown>> {
  const nothing = {
    body: '',
    html: '',
    note: null,
    mentions: [],
    quotes: [],
    history: [],
    trust: null,
    withheld: null,
    state: 'taken-back' as const,
    takenBackAt: ctx.now,
  };
  if (!post.thread) return nothing;
  const others = await PostModel.exists({ threadId: post.threadId, _id: { $ne: post._id } });
  return {
    ...nothing,
    'thread.title': '',
    'thread.tags': [],
    'thread.summary': null,
    'thread.poll': null,
    'thread.offer': null,
    'thread.publishing': null,
    'thread.pages': [],
    ...(others ? {} : { 'thread.state': 'closed', 'thread.emptiedAt': ctx.now }),
  };
}

/** Cuts one post off from its author, and empties it where that was chosen. The counts follow by the events. */
async function leavePost(ctx: Context, post: Post, thread: Thread | null, erase: boolean): Promise<void> {
  const { threadId, version } = post;
  const words = erase ? await emptied(ctx, post) : { history: [] };
  const counts = erase && thread && post.state === 'published' ? [counted(post, thread, -1)] : [];
  const changed = await changeWithEvents(
    ctx,
    PostModel,
    { _id: post._id, version },
    {
      $set: { ...words, authorId: leftId(ctx, post.authorId, threadId) },
      $inc: { version: 1 },
    } as UpdateQuery<Post>,
    [event('forum.post.changed', { postId: post._id, threadId, version: version + 1 }), ...counts],
  );
  await changed?.told;
  if (erase && post.thread) await forgetWords([post.thread.title, ...post.thread.tags]);
}

/** Does with a member's posts what they chose. Those that are through are no longer theirs: cut off, it goes on where it was. */
export async function erasePosts(ctx: Context, memberId: string, posts: PostsChoice): Promise<void> {
  await eraseMasks(ctx, memberId, posts === 'erase');
  // A yes is somebody's who can take it back: who leaves takes it along, also where their name stays.
  await PostModel.updateMany(
    { 'thread.publishing.yes.memberId': memberId, 'thread.publishing': { $type: 'object' } },
    { $pull: { 'thread.publishing.yes': { memberId } }, $inc: { 'thread.publishing.rev': 1 } } as never,
  );
  if (posts === 'keep') {
    await PostModel.updateMany({ authorId: memberId }, { $set: { history: [] } });
    return;
  }
  await leaveAll(ctx, memberId, await findTrace(memberId, ctx.now), posts === 'erase');
}

/** Lets go of someone's masks: their words go where that was chosen, and from then on nobody can tell who wore one. */
async function eraseMasks(ctx: Context, memberId: string, erase: boolean): Promise<void> {
  for (;;) {
    const masks = await MaskModel.find({ ownerKey: ownerKeyOf(ctx, memberId) }, { _id: 1 })
      .limit(AT_ONCE)
      .lean();
    if (!masks.length) return;
    for (const { _id } of masks) {
      const trace = new Sight([{ memberId: _id, handle: maskName(_id, 'en'), how: 'block', at: ctx.now }]);
      if (erase) await leaveAll(ctx, _id, trace, true);
      else await PostModel.updateMany({ authorId: _id }, { $set: { history: [] } });
      await MaskModel.deleteOne({ _id });
    }
  }
}

async function leaveAll(ctx: Context, memberId: string, trace: Sight | null, erase: boolean): Promise<void> {
  for (;;) {
    const rows = await PostModel.find({ authorId: memberId })
      .sort({ threadId: 1, _id: -1 })
      .limit(AT_ONCE)
      .lean();
    if (!rows.length) return;
    for (const threadId of new Set(rows.map((row) => row.threadId))) {
      // The author's own answers go on being theirs to be found until others' words are clean.
      if (trace) await cleanOthers(ctx, trace, memberId, threadId, erase);
      const thread = await findThread(threadId);
      for (const { _id } of rows.filter((row) => row.threadId === threadId)) {
        const post = await PostModel.findOne({ _id, authorId: memberId }).lean();
        if (post) await leavePost(ctx, post, thread, erase);
      }
    }
  }
}
