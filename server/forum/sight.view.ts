import type { PostView } from '../../shared/forum-views.ts';
import { sightOf } from '../accounts/sight.ts';
import type { Context } from '../platform/context.ts';
import { mentionedHandles, renderBody } from '../platform/markdown.ts';
import { type Post, PostModel } from './post.model.ts';

/** A short text of someone, without names that the viewer does not want to see. */
export function wordsFor<T extends string | null>(ctx: Context, words: T): T {
  return (words === null ? null : sightOf(ctx).words(words)) as T;
}

const LINKED = /post_[0-9A-Z]{26}/g;
const MOST_LINKED = 200;

/** Ids of the posts of hidden people that some posts quote or lead to. No query for a viewer who hides nobody. */
export async function findHiddenPosts(ctx: Context, posts: readonly Pick<Post, 'body'>[]): Promise<string[]> {
  const sight = sightOf(ctx);
  if (sight.clear) return [];
  const linked = [...new Set(posts.flatMap((post) => post.body.match(LINKED) ?? []))].slice(0, MOST_LINKED);
  if (!linked.length) return [];
  const found = await PostModel.find({ _id: { $in: linked }, authorId: { $in: sight.ids } }, { _id: 1 })
    .limit(linked.length)
    .lean();
  return found.map((post) => post._id);
}

/** The HTML of a post for its viewer: as it was made, or anew without quotations and names of people whom they hide. */
export function htmlFor(
  ctx: Context,
  post: Pick<Post, 'body' | 'html'>,
  hiddenPosts: readonly string[],
): string {
  const sight = sightOf(ctx);
  if (sight.clear) return post.html;
  const words = sight.words(post.body, hiddenPosts);
  if (words === post.body) return post.html;
  const linked = mentionedHandles(words).filter((handle) =>
    post.html.includes(`href="/people/${encodeURIComponent(handle)}"`),
  );
  return renderBody(words, new Set(linked));
}

/** A post of someone whom the viewer hides: its place in the conversation, and nothing more. */
export function withoutWords(view: PostView): PostView {
  const can = Object.fromEntries(Object.keys(view.can).map((act) => [act, false])) as PostView['can'];
  return {
    ...view,
    editedAt: null,
    note: null,
    html: null,
    body: null,
    withheld: null,
    reactions: null,
    mine: [],
    helped: false,
    trust: null,
    moreAsked: null,
    asked: { more: false, who: false },
    can,
  };
}
