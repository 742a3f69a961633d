import { useState } from 'preact/hooks';
import type { PostView } from '../../shared/forum-views.ts';
import { isMask } from '../accounts/person.ts';
import { useCall, useMe } from '../api/context.ts';
import type { Problem, Result } from '../api/page.ts';
import { useText } from '../i18n/text.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { Menu } from '../ui/Menu.tsx';
import { toast } from '../ui/toast.tsx';
import type { PostDialogProps } from './PostDialog.tsx';
import { postDialog } from './PostHost.tsx';
import { Reactions } from './Reactions.tsx';
import type { Replying } from './replying.ts';

interface Props {
  post: PostView;
  replying: Replying;
  put: (post: PostView) => void;
  onEdit: () => void;
  onHistory: () => void;
}

/** React, reply and quote in the open; the rarer ones in a menu. */
export function PostActions({ post, replying, put, onEdit, onHistory }: Props) {
  const text = useText();
  const call = useCall();
  const me = useMe();
  const [about, setAbout] = useState<PostDialogProps['about'] | null>(null);
  const { can, author, asked } = post;
  const { postId } = post;

  /** Shows what came back, or why it did not go. */
  const show = (result: Result<PostView>, done?: string) => {
    if (result.ok) put(result.value);
    else refuse(result.problem);
    if (result.ok && done) toast(done);
  };
  const refuse = (problem: Problem) => toast(text.problems[problem.code]);
  const more = async () => show(await call('forum.askMore', { postId }), text.forum.moreAsked);
  const takeBack = async (undo: boolean) => {
    const result = await call('forum.takeBackPost', { postId, undo });
    if (!result.ok) return refuse(result.problem);
    put(result.value);
    if (!undo) toast(text.forum.takenBackDone, { label: text.shell.undo, run: () => void takeBack(true) });
  };
  const copyLink = async () => {
    await navigator.clipboard?.writeText(`${location.origin}/threads/${post.threadId}#${postId}`);
    toast(text.forum.copied);
  };
  const item = (icon: IconName, words: string, run: () => void, only?: string) => (
    <button type="button" class={only} onClick={run}>
      <Icon name={icon} />
      {words}
    </button>
  );

  return (
    <>
      <Reactions post={post} put={put} />
      {can.reply && (
        <>
          <button
            type="button"
            class="action"
            aria-label={text.forum.replyTo(author.handle)}
            onClick={() => replying.open(post)}
          >
            <Icon name="reply" size={20} />
            <span>{text.forum.reply}</span>
          </button>
          <button
            type="button"
            class="action quote-action"
            aria-label={`${text.forum.quote}: ${author.handle}`}
            onClick={() => replying.quote(post)}
          >
            <Icon name="quote" size={20} />
            <span>{text.forum.quote}</span>
          </button>
        </>
      )}
      {can.askMore && (post.opening || asked.more) && (
        <button
          type="button"
          class="action"
          aria-pressed={asked.more}
          aria-label={`${asked.more ? text.forum.moreAsked : text.forum.more}: ${author.handle}`}
          aria-disabled={asked.more || undefined}
          onClick={() => void (asked.more || more())}
        >
          <span>{asked.more ? text.forum.moreAsked : text.forum.more}</span>
        </button>
      )}
      {can.markHelped && (
        <button
          type="button"
          class="action"
          aria-pressed={post.helped}
          onClick={async () => show(await call('forum.setHelped', { postId, on: !post.helped }))}
        >
          <Icon name="check" size={20} />
          <span>{text.forum.helped}</span>
        </button>
      )}
      <Menu
        later
        face={<Icon name="more" />}
        label={text.forum.moreFor(author.handle)}
        class="action menu-dots"
      >
        {can.reply && item('quote', text.forum.quote, () => replying.quote(post), 'when-narrow')}
        {can.askMore && !post.opening && !asked.more && item('chat', text.forum.more, () => void more())}
        {can.askWho &&
          !asked.who &&
          item('person', text.forum.who, async () =>
            show(await call('forum.askWho', { postId }), text.forum.whoAsked),
          )}
        {can.report && item('heart', text.forum.worried, () => setAbout('worried'))}
        {can.report && item('flag', text.forum.report, () => setAbout('rules'))}
        {can.report && isMask(author) && item('eye', text.people.mute, () => setAbout('mask'))}
        {can.edit && item('edit', text.forum.edit, onEdit)}
        {can.takeBack && item('back', text.forum.takeBack, () => void takeBack(false))}
        {can.seeHistory && item('clock', text.forum.history, onHistory)}
        {me?.can.desk && can.report && (
          <a href={`/desk?part=examples&post=${postId}&thread=${post.threadId}`}>
            <Icon name="desk" />
            {text.forum.readerWrong}
          </a>
        )}
        {(me?.can.desk || me?.peerSpecialist) && post.state === 'published' && (
          <a href={`/knowledge/lift?post=${postId}`}>
            <Icon name="leaf" />
            {text.forum.lift}
          </a>
        )}
        {item('link', text.forum.permalink, () => void copyLink())}
      </Menu>
      {about && <postDialog.Part of={{ post, about, onClose: () => setAbout(null) }} />}
    </>
  );
}
