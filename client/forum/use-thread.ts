import { useEffect, useRef, useState } from 'preact/hooks';
import type { PostView } from '../../shared/forum.ts';
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
  posts: PostView[];
  /** Posts that came after the last loaded page. */
  later: PostView[];
  pending: PendingReply[];
  hasMore: boolean;
  more: () => Promise<void>;
  /** Sends a reply, shown meanwhile as on its way; null when it is there, otherwise why not. */
  reply: (body: string, clientId: string, parentId: string | null) => Promise<Problem | null>;
  put: (post: PostView) => void;
}

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
  const inFlight = useRef(new Set<Promise<unknown>>());

  const put = (post: PostView) => setChanged((all) => mergePosts(all, [post]));

  const fetchOne = async (postId: string, version: number) => {
    await Promise.all(inFlight.current);
    const known = all.current.find((post) => post.postId === postId);
    const result = await store.page.call('forum.getPost', { postId });
    if (!result.ok) return;
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

  const reply: Reading['reply'] = (body, clientId, parentId) => {
    setPending((list) => [...list, { clientId, body, parentId }]);
    const sending = call('forum.createReply', {
      threadId,
      clientId,
      body,
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

  return {
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
