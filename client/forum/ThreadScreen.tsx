import { useEffect, useState } from 'preact/hooks';
import type { OutputOf } from '../../shared/operations.ts';
import { nameOf } from '../accounts/person.ts';
import { useMe, useOperation, useStore } from '../api/context.ts';
import { useText } from '../i18n/text.ts';
import { Main } from '../ui/Gate.tsx';
import { Icon } from '../ui/Icon.tsx';
import { lazyPart } from '../ui/lazy-part.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Heading, type ScreenProps, useScreen } from '../ui/screen.tsx';
import { Branches } from './Branches.tsx';
import type { CatchUpProps } from './CatchUp.tsx';
import { Labels } from './Labels.tsx';
import { Poll } from './Poll.tsx';
import { Post } from './Post.tsx';
import { branchesOf } from './posts.ts';
import { ReplyBox } from './ReplyBox.tsx';
import { useReplying } from './replying.ts';
import { Summary } from './Summary.tsx';
import { ThreadTools } from './ThreadTools.tsx';
import { useThread } from './use-thread.ts';
import { visitorThread } from './visitor.ts';

const catchUp = lazyPart<CatchUpProps>(() => import('./CatchUp.tsx').then((module) => module.CatchUp));

/** One thread: a calm column, the opening post, the replies, a place to answer. */
export default function ThreadScreen({ params }: ScreenProps) {
  const input = { threadId: params.threadId ?? '' };
  return useMe() ? <MemberThread input={input} /> : <visitorThread.Part of={input} />;
}

function MemberThread({ input }: { input: { threadId: string } }) {
  const store = useStore();
  const answer = useOperation('forum.getThread', input);
  return (
    <Main answer={answer} onRetry={() => store.retry('forum.getThread', input)}>
      {(value) => <Thread key={value.thread.threadId} value={value} />}
    </Main>
  );
}

function Thread({ value }: { value: OutputOf<'forum.getThread'> }) {
  const text = useText();
  const reading = useThread(value);
  const { thread } = reading;
  const replying = useReplying(thread.space);
  const [catching, setCatching] = useState(false);
  useGoTo(reading.posts, reading.hasMore, reading.more);
  const replies = reading.hasMore
    ? thread.replyCount
    : reading.posts.filter((post) => !post.opening && post.state === 'published').length;
  const { opening, branches } = branchesOf(reading.posts);
  const title = thread.title || (opening?.author.hidden ? text.people.stubThread : text.leaving.thread);
  useScreen(title);
  const later = branchesOf(reading.later).branches;
  const asker = opening ? nameOf(opening.author, text) : '';
  const around = { reading, replying, asker };
  return (
    <div class="column thread">
      <header class="page-head">
        <a class="crumb" href={`/spaces/${thread.space.spaceId}`}>
          <Icon name="left" size={18} />
          {thread.space.name}
        </a>
        <Heading>{title}</Heading>
        {thread.pages.map((pageId) => (
          <a key={pageId} class="crumb" href={`/knowledge/${pageId}`}>
            <Icon name="leaf" size={18} />
            {text.forum.grown}
          </a>
        ))}
        <div class="row between thread-line">
          <p class="soft small row">
            {text.forum.replies(replies)}
            <Labels tags={thread.tags} region={thread.region} />
          </p>
          <ThreadTools thread={thread} onChange={reading.change} />
        </div>
        {reading.fresh > 0 && !catching && (
          <div class="notice plain row between catch-up">
            <p>{text.forum.newSince(reading.fresh)}</p>
            <button type="button" class="button" onClick={() => setCatching(true)}>
              {text.forum.catchUp}
            </button>
          </div>
        )}
      </header>
      {catching ? (
        <catchUp.Part of={{ ...around, threadId: thread.threadId, onClose: () => setCatching(false) }} />
      ) : (
        <>
          {opening && (
            <div class="opening">
              <Post post={opening} replying={replying} put={reading.put} asker={asker} />
              {thread.poll && <Poll thread={thread} poll={thread.poll} onChange={reading.change} />}
            </div>
          )}
          <Summary thread={thread} asker={asker} onChange={reading.change} />
          <div id="replies">
            <Branches branches={branches} {...around} />
          </div>
          {reading.hasMore && (
            <div class="more-row">
              <button type="button" class="button" onClick={() => void reading.more()}>
                {text.forum.moreReplies}
              </button>
            </div>
          )}
          {later.length > 0 && <Branches branches={later} {...around} />}
        </>
      )}
      {thread.publishing === 'public' && <p class="soft small">{text.forum.publicHint}</p>}
      {thread.can.reply ? (
        <ReplyBox
          threadId={thread.threadId}
          parentId={null}
          first={thread.replyCount === 0 && branches.length === 0}
          reading={reading}
          inserted={replying.inserted(null)}
        />
      ) : (
        <Notice kind="plain" icon="lock">
          <p>{thread.state === 'closed' ? text.forum.notOpen : text.forum.readOnlySpace}</p>
        </Notice>
      )}
    </div>
  );
}

/** Goes to the post that the address names, loading more until it is there; and again whenever a link to one is followed. */
function useGoTo(posts: { postId: string }[], hasMore: boolean, more: () => Promise<void>): void {
  const count = posts.length;
  const go = () => {
    const wanted = location.hash.slice(1);
    if (!wanted.startsWith('post_')) return;
    const element = document.getElementById(wanted);
    if (element) {
      element.scrollIntoView({ block: 'start' });
      element.focus({ preventScroll: true });
      history.replaceState(history.state, '', location.pathname + location.search + location.hash);
    } else if (hasMore && count < 400) void more();
  };
  useEffect(go, [count]);
  useEffect(() => {
    const followed = (event: MouseEvent) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[href*="#post_"]');
      if (link?.pathname === location.pathname) setTimeout(go);
    };
    document.addEventListener('click', followed);
    return () => document.removeEventListener('click', followed);
  }, [count, hasMore]);
}
