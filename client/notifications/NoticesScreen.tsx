import { useState } from 'preact/hooks';
import type { NoticeView } from '../../shared/notifications.ts';
import type { OutputOf } from '../../shared/operations.ts';
import { useCall, useOperation, useStore } from '../api/context.ts';
import { useChannel } from '../api/live.ts';
import { useText } from '../i18n/text.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { useDoing } from '../ui/busy.ts';
import { Main } from '../ui/Gate.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Empty } from '../ui/Notice.tsx';
import { ProblemNotice } from '../ui/Shown.tsx';
import { Heading, type ScreenProps, useScreen } from '../ui/screen.tsx';
import { Time } from '../ui/Time.tsx';
import { unread } from './Bell.tsx';

const FIRST = {};

/** One's news: who wrote to one, and where. */
export default function NoticesScreen(_props: ScreenProps) {
  const store = useStore();
  const answer = useOperation('notifications.listNotices', FIRST);
  const refresh = () => void store.refresh('notifications.listNotices', FIRST);
  useChannel(null, { 'notifications.changed': refresh }, refresh);
  return (
    <Main answer={answer} onRetry={() => store.retry('notifications.listNotices', FIRST)}>
      {(value) => <Notices value={value} />}
    </Main>
  );
}

function Notices({ value }: { value: OutputOf<'notifications.listNotices'> }) {
  const text = useText();
  const call = useCall();
  const store = useStore();
  const doing = useDoing();
  const [extra, setExtra] = useState<NoticeView[]>([]);
  const [cursor, setCursor] = useState<string | null | undefined>(undefined);
  useScreen(text.notices.title);
  const items = [...value.items, ...extra];
  const next = cursor === undefined ? value.nextCursor : cursor;
  const more = async () => {
    if (!next) return;
    const page = await doing.run(() => call('notifications.listNotices', { cursor: next }));
    if (!page) return;
    setExtra([...extra, ...page.items]);
    setCursor(page.nextCursor);
  };
  const read = (noticeId?: string) => {
    if (!noticeId) unread.value = false;
    store.update('notifications.listNotices', FIRST, (page) => ({
      ...page,
      items: page.items.map((one) => (!noticeId || one.noticeId === noticeId ? { ...one, read: true } : one)),
    }));
    void call('notifications.markRead', noticeId ? { noticeId } : {});
  };
  return (
    <div class="column stack wide">
      <header class="row between">
        <Heading>{text.notices.title}</Heading>
        <div class="row">
          {items.some((one) => !one.read) && (
            <button type="button" class="action" onClick={() => read()}>
              <Icon name="check" size={20} />
              {text.notices.markAll}
            </button>
          )}
          <a class="action" href="/notices/settings">
            {text.notices.settings}
          </a>
        </div>
      </header>
      {items.length === 0 ? (
        <Empty icon="leaf">
          <p>{text.notices.none}</p>
        </Empty>
      ) : (
        <ul class="plain thread-list">
          {items.map((one) => (
            <li key={one.noticeId}>
              <Line notice={one} onOpen={() => read(one.noticeId)} />
            </li>
          ))}
        </ul>
      )}
      {doing.problem && <ProblemNotice problem={doing.problem} />}
      {next && (
        <div class="more-row">
          <button type="button" class="button" aria-disabled={doing.busy} onClick={() => void more()}>
            {doing.busy ? text.shell.working : text.shell.more}
          </button>
        </div>
      )}
    </div>
  );
}

function Line({ notice, onOpen }: { notice: NoticeView; onOpen: () => void }) {
  const text = useText();
  const who = notice.person?.handle || text.notices.someone;
  return (
    <article class="thread-card">
      {notice.person ? <Avatar name={who} /> : <Icon name="bell" size={30} />}
      <div class="grow">
        <h2 class="thread-title">
          <a href={notice.link} onClick={onOpen}>
            {text.notices.kinds[notice.kind](who)}
          </a>
        </h2>
        <p class="meta">
          {notice.title && <span>{notice.title}</span>}
          <Time at={notice.at} />
          {!notice.read && <span class="chip new-mark">{text.notices.new}</span>}
        </p>
      </div>
    </article>
  );
}
