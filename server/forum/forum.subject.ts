import { Refusal } from '../../shared/errors.ts';
import type { SubjectPort } from '../platform/subjects.ts';
import { requirePost } from './forum.access.ts';
import { canReport } from './forum.policy.ts';
import { PostModel, wordsOf } from './post.model.ts';

/** Posts as things that can be reported, reviewed and stand behind alerts. */
export const postSubject: SubjectPort = {
  async requireVisible(ctx, ref) {
    const { post, facts } = await requirePost(ctx, ref.id);
    if (post.threadId !== ref.home) throw new Refusal('NOT_FOUND');
    if (!canReport(ctx.viewer, facts)) throw new Refusal('CONFLICT');
    return { authorId: post.authorId };
  },
  async describe(ref) {
    const post = await PostModel.findOne({ _id: ref.id }).lean();
    if (!post) return null;
    const others = await PostModel.find(
      { authorId: post.authorId, threadId: post.threadId, _id: { $ne: post._id } },
      { body: 1, createdAt: 1 },
    )
      .sort({ _id: -1 })
      .limit(5)
      .lean();
    return {
      authorId: post.authorId,
      text: wordsOf(post),
      state: post.state,
      link: `/threads/${post.threadId}#${post._id}`,
      recent: others.map((other) => ({ at: other.createdAt, text: other.body })),
    };
  },
};
