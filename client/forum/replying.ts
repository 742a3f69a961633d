import { useState } from 'preact/hooks';
import type { PostView, ThreadView } from '../../shared/forum-views.ts';
import { quotation } from './posts.ts';

/** Words to put into a reply box; the number tells a new insertion from the one before. */
export interface Inserted {
  words: string;
  /** The post that they quote. */
  from?: string;
  serial: number;
}

/** Where the person is replying just now, besides the box at the end of the thread. */
export interface Replying {
  /** Where the thread is. */
  space: ThreadView['space'];
  /** The top-level reply whose inline box is open, or null. */
  openAt: string | null;
  open: (post: PostView) => void;
  close: () => void;
  quote: (post: PostView) => void;
  inserted: (parentId: string | null) => Inserted | null;
}

/** The selected words inside a post, or all of it. */
function wordsOf(post: PostView): string {
  const selection = document.getSelection();
  const element = document.getElementById(post.postId);
  const chosen = selection?.toString().trim() ?? '';
  const inside = chosen && selection?.anchorNode && element?.contains(selection.anchorNode);
  if (inside) return chosen;
  return post.body ?? element?.querySelector<HTMLElement>('.post-body')?.innerText ?? '';
}

/** Keeps which inline reply box is open and what was quoted into which box. */
export function useReplying(space: ThreadView['space']): Replying {
  const [openAt, setOpenAt] = useState<string | null>(null);
  const [quoted, setQuoted] = useState<{ at: string | null; inserted: Inserted } | null>(null);
  const branchOf = (post: PostView) => (post.opening ? null : (post.parentId ?? post.postId));
  return {
    space,
    openAt,
    open: (post) => {
      setOpenAt(branchOf(post));
      if (post.opening) document.getElementById('reply-box')?.scrollIntoView({ block: 'center' });
      setQuoted({ at: branchOf(post), inserted: { words: '', serial: Date.now() } });
    },
    close: () => setOpenAt(null),
    quote: (post) => {
      const at = branchOf(post);
      setOpenAt(at);
      setQuoted({
        at,
        inserted: {
          words: quotation(post, wordsOf(post)),
          from: `/threads/${post.threadId}#${post.postId}`,
          serial: Date.now(),
        },
      });
    },
    inserted: (parentId) => (quoted?.at === parentId ? quoted.inserted : null),
  };
}
