import { maskName } from '../accounts/masks.ts';
import { BATCH, deleteAll, type PersonalPart, pagesOf } from '../platform/personal.ts';
import { erasePosts } from './erasing.service.ts';
import { MaskModel } from './mask.model.ts';
import { ownerKeyOf } from './masks.ts';
import { PostModel } from './post.model.ts';
import { ReadingModel } from './reading.model.ts';
import { WelcomerModel } from './welcomer.model.ts';

/** What is handed out of the posts under one id: a member's own, or that of a mask of theirs. */
async function* exportPosts(authorId: string) {
  for await (const rows of pagesOf(PostModel, { authorId }, [
    ['threadId', 1],
    ['_id', -1],
  ]))
    yield rows.map(({ _id, threadId, thread, note, body, state, createdAt, editedAt, history }) => ({
      link: `/threads/${threadId}#${_id}`,
      title: thread?.title ?? null,
      summary: thread?.summary ?? null,
      note,
      text: body,
      state,
      at: createdAt,
      editedAt,
      earlier: history.map((version) => ({ text: version.body, until: version.until })),
    }));
}

/** Posts, places in threads, and the offer to answer first posts. */
export const forumPersonal: PersonalPart = {
  name: 'forum',
  files: [
    {
      name: 'posts',
      exportOf: (_ctx, authorId) => exportPosts(authorId),
    },
    {
      name: 'masks',
      async *exportOf(ctx, memberId) {
        for await (const masks of pagesOf(MaskModel, { ownerKey: ownerKeyOf(ctx, memberId) }, [['_id', 1]]))
          for (const mask of masks) {
            const name = maskName(mask._id, ctx.viewer?.language ?? ctx.language);
            const openedBecause = mask.asked.length > 1 ? mask.asked.map((each) => each.reason) : [];
            for await (const posts of exportPosts(mask._id))
              yield posts.map((post) => ({ name, ...post, openedBecause }));
          }
      },
    },
    {
      name: 'places',
      async *exportOf(_ctx, memberId) {
        for (const follow of ['auto', 'following', 'muted'])
          for await (const rows of pagesOf(ReadingModel, { memberId, follow }, [
            ['touchedAt', -1],
            ['_id', -1],
          ]))
            yield rows.map(({ threadId, readAt, reactions, vote }) => ({
              link: `/threads/${threadId}`,
              follow,
              readAt,
              reactions: Object.entries(reactions).flatMap(([postId, kinds]) =>
                kinds.map((kind) => `${kind} ${postId}`),
              ),
              vote,
            }));
      },
    },
    {
      name: 'visitors',
      async *exportOf(_ctx, memberId) {
        const mine = { 'thread.publishing.yes.memberId': memberId, 'thread.publishing': { $type: 'object' } };
        for await (const rows of pagesOf(PostModel, mine, [['_id', 1]]))
          yield rows.map(({ threadId, thread }) => {
            const yes = thread?.publishing?.yes.find((each) => each.memberId === memberId);
            return { link: `/threads/${threadId}`, until: yes?.at, withHandle: yes?.named };
          });
      },
    },
    {
      name: 'welcoming',
      async *exportOf(_ctx, memberId) {
        const found = await WelcomerModel.findOne({ _id: memberId }).lean();
        if (found)
          yield [{ on: found.on, perDay: found.perDay, quietFrom: found.quietFrom, quietTo: found.quietTo }];
      },
    },
  ],
  async eraseOf(ctx, memberId, posts) {
    await erasePosts(ctx, memberId, posts);
    await deleteAll(ReadingModel, { memberId });
    await WelcomerModel.deleteOne({ _id: memberId });
  },
  passing: [
    {
      kind: 'places',
      // Threads whose opening was erased and that hold nothing else are gone; who had read how far is of no use any more.
      async deletePast(ctx) {
        const gone = await PostModel.find({ 'thread.emptiedAt': { $lte: ctx.now } }, { threadId: 1 })
          .limit(20)
          .lean();
        let deleted = 0;
        for (const { _id, threadId } of gone) {
          const { deletedCount } = await ReadingModel.deleteMany({ threadId });
          await PostModel.deleteOne({ _id });
          deleted += deletedCount;
        }
        return gone.length === 20 ? BATCH : deleted;
      },
    },
  ],
};
