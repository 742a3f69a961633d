import { useState } from 'preact/hooks';
import type { ThreadView } from '../../shared/forum-views.ts';
import { useCall } from '../api/context.ts';
import { loadTools, useText } from '../i18n/text.ts';
import { Icon } from '../ui/Icon.tsx';
import { lazyPart } from '../ui/lazy-part.tsx';
import { Menu } from '../ui/Menu.tsx';
import { toast } from '../ui/toast.tsx';
import type { ReadersProps } from './Readers.tsx';

const readers = lazyPart<ReadersProps>(async () => {
  const [{ Readers }] = await Promise.all([import('./Readers.tsx'), loadTools()]);
  return Readers;
});

/** What can be done with a whole thread: follow or mute it, print it, close it. */
export function ThreadTools(props: { thread: ThreadView; onChange: (part: Partial<ThreadView>) => void }) {
  const text = useText();
  const call = useCall();
  const [asking, setAsking] = useState(false);
  const { thread } = props;
  const { threadId, follow, can } = thread;
  const following = follow === 'following';
  const setFollow = async (wanted: 'following' | 'stopped' | 'muted') => {
    props.onChange({ follow: wanted });
    const result = await call('forum.setFollow', { threadId, follow: wanted });
    if (result.ok) return;
    props.onChange({ follow });
    toast(text.problems[result.problem.code]);
  };
  const setState = async (state: 'open' | 'closed') => {
    const result = await call('forum.setThreadState', { threadId, state });
    if (result.ok) props.onChange(result.value);
    else toast(text.problems[result.problem.code]);
  };
  return (
    <div class="thread-tools">
      {follow === 'muted' ? (
        <button type="button" class="action" onClick={() => void setFollow('stopped')}>
          <Icon name="mute" size={20} />
          <span>{text.forum.unmute}</span>
        </button>
      ) : (
        <button
          type="button"
          class="action"
          aria-pressed={following}
          title={text.forum.followHint}
          onClick={() => void setFollow(following ? 'stopped' : 'following')}
        >
          <Icon name={following ? 'check' : 'eye'} size={20} />
          <span>{following ? text.forum.following : text.forum.follow}</span>
        </button>
      )}
      <Menu later face={<Icon name="more" />} label={text.shell.more} class="action menu-dots">
        {follow !== 'muted' && (
          <button type="button" onClick={() => void setFollow('muted')}>
            <Icon name="mute" />
            {text.forum.mute}
          </button>
        )}
        <button type="button" onClick={() => setAsking(true)}>
          <Icon name="globe" />
          {text.forum.readers}
        </button>
        <button type="button" onClick={() => print()}>
          <Icon name="print" />
          {text.forum.print}
        </button>
        {can.close && (
          <button type="button" onClick={() => void setState('closed')}>
            <Icon name="lock" />
            {text.forum.close}
          </button>
        )}
        {can.reopen && (
          <button type="button" onClick={() => void setState('open')}>
            <Icon name="back" />
            {text.forum.reopen}
          </button>
        )}
      </Menu>
      {(asking || thread.publishing) && (
        <readers.Part of={{ thread, open: asking, onOpen: setAsking, onChange: props.onChange }} />
      )}
    </div>
  );
}
