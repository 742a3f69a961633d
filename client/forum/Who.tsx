import { useState } from 'preact/hooks';
import type { PostView } from '../../shared/forum-views.ts';
import { useCall } from '../api/context.ts';
import { loadTools, useText } from '../i18n/text.ts';
import { Icon } from '../ui/Icon.tsx';
import { lazyPart } from '../ui/lazy-part.tsx';
import { toast } from '../ui/toast.tsx';

interface Props {
  post: PostView;
  put: (post: PostView) => void;
}

const form = lazyPart<Props & { onClose: () => void }>(async () => {
  const [{ WhoForm }] = await Promise.all([import('./WhoForm.tsx'), loadTools()]);
  return WhoForm;
});

/** Who stands behind a post that recruits or sells, or that somebody asked about: the answer, or that there is none yet. */
export function Who({ post, put }: Props) {
  const text = useText();
  const call = useCall();
  const [writing, setWriting] = useState(false);
  const { trust, can } = post;
  if (!trust || (!trust.wanted && trust.asked === 0 && !trust.answer)) return null;
  const ask = async () => {
    const result = await call('forum.askWho', { postId: post.postId });
    if (result.ok) put(result.value);
    toast(result.ok ? text.forum.whoAsked : text.problems[result.problem.code]);
  };
  return (
    <aside class="notice plain who" aria-label={text.forum.whoTitle}>
      <Icon name="person" />
      <div class="stack tight grow">
        {trust.answer ? (
          <>
            <p class="strong">{text.forum.whoTitle}</p>
            <p class="as-typed">{trust.answer.who}</p>
            <p class="soft small">
              {trust.answer.paid ? text.forum.whoPaid : text.forum.whoUnpaid}{' '}
              {trust.answer.link && (
                <a href={trust.answer.link} rel="nofollow noopener noreferrer">
                  {text.forum.whoLink}: {new URL(trust.answer.link).hostname}
                </a>
              )}
            </p>
          </>
        ) : (
          <p>{trust.asked > 0 ? text.forum.whoOpen : text.forum.whoWanted}</p>
        )}
        {writing ? (
          <form.Part of={{ post, put, onClose: () => setWriting(false) }} until={null} />
        ) : (
          <div class="row">
            {can.answerWho && (
              <button type="button" class="button" onClick={() => setWriting(true)}>
                {text.forum.whoAnswer}
              </button>
            )}
            {can.askWho && !trust.answer && (
              <button
                type="button"
                class="button"
                aria-pressed={post.asked.who}
                aria-disabled={post.asked.who || undefined}
                onClick={() => void (post.asked.who || ask())}
              >
                {post.asked.who ? text.forum.whoAsked : text.forum.who}
              </button>
            )}
          </div>
        )}
      </div>
    </aside>
  );
}
