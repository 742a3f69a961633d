import { useState } from 'preact/hooks';
import type { VisitorItem, VisitorThread as VisitorView } from '../../shared/publishing.ts';
import { useCall, useOperation, useStore } from '../api/context.ts';
import { useText } from '../i18n/text.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { useDoing } from '../ui/busy.ts';
import { Main } from '../ui/Gate.tsx';
import { Icon } from '../ui/Icon.tsx';
import { MoreRow } from '../ui/PagedList.tsx';
import { Heading, useScreen } from '../ui/screen.tsx';
import { Time } from '../ui/Time.tsx';
import { Labels } from './Labels.tsx';
import { PostBody } from './PostBody.tsx';

/** A thread that was opened to people without an account; for every other one it asks for sign-in. */
export function VisitorThread({ threadId }: { threadId: string }) {
  const store = useStore();
  const input = { threadId };
  const answer = useOperation('forum.getPublicThread', input);
  return (
    <Main answer={answer} onRetry={() => store.retry('forum.getPublicThread', input)}>
      {(value) => <Opened value={value} />}
    </Main>
  );
}

function Opened({ value }: { value: VisitorView }) {
  const text = useText();
  const call = useCall();
  const doing = useDoing();
  const words = text.publishing.visitor;
  const [extra, setExtra] = useState<VisitorItem[]>([]);
  const [cursor, setCursor] = useState(value.nextCursor);
  useScreen(value.title);
  const more = async () => {
    if (!cursor) return;
    const { threadId } = value;
    const page = await doing.run(() => call('forum.getPublicThread', { threadId, cursor }));
    if (!page) return;
    setExtra([...extra, ...page.items]);
    setCursor(page.nextCursor);
  };
  return (
    <div class="column thread visitor">
      <header class="page-head">
        <Heading>{value.title}</Heading>
        <p class="soft small row">
          <Labels tags={value.tags} region={value.region} />
        </p>
        <p class="soft">{words.intro}</p>
      </header>
      {[...value.items, ...extra].map((item, at) =>
        item.kind === 'members' ? (
          <p key={at} class="stub row for-members">
            <Icon name="lock" size={18} />
            {words.membersOnly}
          </p>
        ) : (
          <Post key={item.post.postId} post={item.post} />
        ),
      )}
      <MoreRow doing={doing} more={cursor ? () => void more() : null} label={words.more} />
      <div class="notice plain row between join-line">
        <p class="grow">{words.join}</p>
        <a class="button primary" href="/join">
          {text.home.join}
        </a>
      </div>
    </div>
  );
}

function Post({ post }: { post: Extract<VisitorItem, { kind: 'post' }>['post'] }) {
  const text = useText();
  const name = post.handle ?? text.publishing.visitor.member;
  const { opening, parentId } = post;
  return (
    <div class={opening ? 'opening' : parentId ? 'branch answers' : 'branch'}>
      <article class="post" id={post.postId} tabIndex={-1} aria-label={name}>
        <div class="author">
          <Avatar name={name} small={parentId !== null} />
          <div class="author-words">
            <div class="author-name">
              <span class="strong">{name}</span>
              {post.peerSpecialist && (
                <span class="badge">
                  <Icon name="badge" size={17} />
                  <span>{text.trust.badge}</span>
                </span>
              )}
            </div>
            <div class="author-more">
              <Time at={post.createdAt} />
            </div>
          </div>
        </div>
        <PostBody post={{ ...post, state: 'published', author: { memberId: '' } }} />
        <span id={`after-${post.postId}`} />
      </article>
    </div>
  );
}
