import type { PostView } from '../../shared/forum-views.ts';

/** A reply on its way: shown at once. */
export interface PendingReply {
  clientId: string;
  parentId: string | null;
  body: string;
}

/** Posts in reading order without doubles; of two of the same, the higher version counts, and of equal ones the later source. */
export function mergePosts(...sources: readonly (readonly PostView[])[]): PostView[] {
  const byId = new Map<string, PostView>();
  for (const post of sources.flat()) {
    const known = byId.get(post.postId);
    if (!known || post.version >= known.version) byId.set(post.postId, post);
  }
  return [...byId.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** A top-level reply with the answers under it. */
export interface Branch {
  post: PostView;
  answers: PostView[];
}

/** Gathers sorted posts into the opening post and its branches. An answer whose parent is not loaded stands on its own. */
export function branchesOf(posts: readonly PostView[]): { opening: PostView | null; branches: Branch[] } {
  let opening: PostView | null = null;
  const branches: Branch[] = [];
  for (const post of posts) {
    if (post.opening) {
      opening = post;
      continue;
    }
    const branch = post.parentId ? branches.find((one) => one.post.postId === post.parentId) : undefined;
    if (branch) branch.answers.push(post);
    else branches.push({ post, answers: [] });
  }
  return { opening, branches };
}

/** The quotation of a post, or of the part of it that is selected, as the beginning of a reply. */
export function quotation({ author }: Pick<PostView, 'author'>, words: string): string {
  const lines = words.trim().split('\n');
  return `> **${author.handle}**\n>\n${lines.map((line) => `> ${line}`).join('\n')}\n\n`;
}
