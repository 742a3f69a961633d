import { useEffect, useRef, useState } from 'preact/hooks';
import type { PostView, ThreadView } from '../../shared/forum-views.ts';
import type { OutputOf } from '../../shared/operations.ts';
import { showCare } from '../api/care.ts';
import { useCall, useMe, useStore } from '../api/context.ts';
import { useChannel } from '../api/live.ts';
import type { Problem } from '../api/page.ts';
import { useText } from '../i18n/text.ts';
import { announce } from '../ui/announce.tsx';
import { mergePosts, type PendingReply } from './posts.ts';

type Thread = OutputOf<'forum.getThread'>;

/** Reading one thread: its posts so far, more of them, replies on their way, and changes that arrive by themselves. */
export interface Reading {
  /** The head of the thread, as it is by now. */
  thread: ThreadView;
  /** Shows a change of the head at once. */
  change: (part: Partial<ThreadView>) => void;
  /** How many posts came since the reader was last here. */
  fresh: number;
  isFresh: (post: PostView) => boolean;
  posts: PostView[];
  /** Posts that came after the last loaded page. */
  later: PostView[];
  pending: PendingReply[];
  hasMore: boolean;
  more: () => Promise<void>;
  /** Sends a reply, shown meanwhile as on its way; null when it is there, otherwise why not. */
  reply: (
    body: string,
    clientId: string,
    parentId: string | null,
    note: string | null,
    mask: boolean,
  ) => Promise<Problem | null>;
  put: (post: PostView) => void;
}

/** How long after a post did not come it is asked for again. */
const AGAIN_MS = 3_000;

/** Follows a thread whose first page is known. */
export function useThread(first: Thread): Reading {
  const text = useText();
  const store = useStore();
  const call = useCall();
  const me = useMe();
  const { threadId } = first.thread;
  const [extra, setExtra] = useState<PostView[]>([]);
  const [changed, setChanged] = useState<PostView[]>([]);
  const [cursor, setCursor] = useState(first.posts.nextCursor);
  const [pending, setPending] = useState<PendingReply[]>([]);
  const [head, setHead] = useState<Partial<ThreadView>>({});
  // What was new when they came stays marked while they read.
  const [readAt] = useState(first.thread.readAt);
  // A newer answer knows better than what was shown ahead of it.
  useEffect(() => setHead((before) => (Object.keys(before).length ? {} : before)), [first.thread]);
  useMarkRead(threadId, first.posts.items);
  const inFlight = useRef(new Set<Promise<unknown>>());

  const put = (post: PostView) => setChanged((all) => mergePosts(all, [post]));

  const fetchOne = async (postId: string, version: number, tries = 4): Promise<void> => {
    await Promise.all(inFlight.current);
    const known = all.current.find((post) => post.postId === postId);
    const result = await store.page.call('forum.getPost', { postId });
    if (!result.ok) {
      // What did not come for a reason that passes would be missing until the page is opened anew.
      if (tries > 1 && result.problem.code !== 'NOT_FOUND')
        setTimeout(() => void fetchOne(postId, version, tries - 1), AGAIN_MS);
      return;
    }
    put(result.value);
    if (!known && result.value.author.memberId !== me?.memberId && version === 1)
      announce(text.forum.newReply(result.value.author.handle));
  };
  useChannel(
    `thread:${threadId}`,
    {
      'forum.postChanged': (event) => {
        if (event.threadId === threadId) void fetchOne(event.postId, event.version);
      },
    },
    (firstTime, stamp) => {
      if (!firstTime || (stamp !== null && stamp !== first.thread.stamp))
        void store.refresh('forum.getThread', { threadId });
    },
  );

  const loaded = mergePosts(first.posts.items, extra);
  const end = loaded.at(-1)?.path ?? '';
  const known = mergePosts(loaded, changed);
  const all = useRef(known);
  all.current = known;
  const within = (post: PostView) => cursor === null || post.path <= end || isUnder(post, loaded);

  const reply: Reading['reply'] = (body, clientId, parentId, note, mask) => {
    setPending((list) => [...list, { clientId, body, parentId }]);
    const sending = call('forum.createReply', {
      threadId,
      clientId,
      body,
      note,
      mask,
      ...(parentId ? { parentId } : {}),
    }).then((result) => {
      setPending((list) => list.filter((one) => one.clientId !== clientId));
      if (!result.ok) return result.problem;
      put(result.value.post);
      announce(text.forum.sent);
      showCare(result.value.careNotice);
      return null;
    });
    inFlight.current.add(sending);
    void sending.finally(() => inFlight.current.delete(sending));
    return sending;
  };

  useEffect(() => {
    if (extra.length === 0) setCursor(first.posts.nextCursor);
  }, [first.posts.nextCursor, extra.length]);

  const isFresh = (post: PostView) =>
    readAt !== null &&
    post.createdAt > readAt &&
    post.author.memberId !== me?.memberId &&
    post.author.hidden === null &&
    post.state === 'published';
  return {
    thread: { ...first.thread, ...head },
    change: (part) => setHead((before) => ({ ...before, ...part })),
    fresh: known.filter(isFresh).length,
    isFresh,
    posts: known.filter(within),
    later: known.filter((post) => !within(post)),
    pending,
    hasMore: cursor !== null,
    put,
    reply,
    more: async () => {
      if (cursor === null) return;
      const result = await store.call('forum.getThread', { threadId, cursor });
      if (!result.ok) return;
      setExtra((list) => [...list, ...result.value.posts.items]);
      setCursor(result.value.posts.nextCursor);
    },
  };
}

function isUnder(post: PostView, loaded: readonly PostView[]): boolean {
  return post.parentId !== null && loaded.some((one) => one.postId === post.parentId);
}

/** A moment of reading counts as having read: what is on the page by then is not new the next time. */
const READ_AFTER_MS = 2_000;

/** Remembers that the thread was read up to its latest post here, once somebody has looked at it for a moment. */
function useMarkRead(threadId: string, posts: readonly PostView[]): void {
  const store = useStore();
  const me = useMe();
  const until = posts.reduce((latest, post) => (post.createdAt > latest ? post.createdAt : latest), '');
  useEffect(() => {
    if (!me || !until) return;
    const timer = setTimeout(() => {
      if (document.visibilityState === 'visible')
        void store.page.call('forum.markRead', { threadId, until: new Date().toISOString() });
    }, READ_AFTER_MS);
    return () => clearTimeout(timer);
  }, [threadId, until, me?.memberId]);
}
