import { findMembersByHandles } from '../accounts/cards.service.ts';
import { mentionedHandles } from '../platform/markdown.ts';
import { type Post, PostModel } from './post.model.ts';

/** Whom a text names, and what it quotes. */
export interface References {
  mentions: string[];
  /** Handles that are members, as written. */
  handles: ReadonlySet<string>;
  quotes: Post['quotes'];
}

const QUOTED = /\/threads\/thread_[0-9A-Z]{26}#(post_[0-9A-Z]{26})/g;
const MOST_QUOTES = 5;

/** Looks up the members named with @ and the posts of this thread that a body links to. No query where it does neither. */
export async function findReferences(body: string, threadId: string): Promise<References> {
  const written = mentionedHandles(body);
  const postIds = [...new Set([...body.matchAll(QUOTED)].map((match) => match[1] ?? ''))].slice(
    0,
    MOST_QUOTES,
  );
  const [members, quoted] = await Promise.all([
    written.length ? findMembersByHandles(written) : [],
    postIds.length
      ? PostModel.find({ _id: { $in: postIds }, threadId }, { authorId: 1 })
          .limit(MOST_QUOTES)
          .lean()
      : [],
  ]);
  return {
    mentions: [...new Set(members.map((member) => member.memberId))],
    handles: new Set(members.map((member) => member.written)),
    quotes: quoted.map((post) => ({ postId: post._id, authorId: post.authorId })),
  };
}
