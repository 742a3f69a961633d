import type { NoticeView } from '../../shared/notifications.ts';
import { useCall, useStore } from '../api/context.ts';
import { useChannel } from '../api/live.ts';
import { useText } from '../i18n/text.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { Main } from '../ui/Gate.tsx';
import { Icon } from '../ui/Icon.tsx';
import { PagedList } from '../ui/PagedList.tsx';
import { type Pages, usePages } from '../ui/pages.ts';
import { Heading, type ScreenProps, useScreen } from '../ui/screen.tsx';
import { Time } from '../ui/Time.tsx';
import { unread } from './Bell.tsx';

const FIRST = {};
const keyOf = (notice: NoticeView) => notice.noticeId;

/** One's news: who wrote to one, and where. */
export default function NoticesScreen(_props: ScreenProps) {
  const store = useStore();
  const pages = usePages('notifications.listNotices', FIRST, keyOf);
  const refresh = () => void store.refresh('notifications.listNotices', FIRST);
  useChannel(null, { 'notifications.changed': refresh }, refresh);
  return (
    <Main answer={pages.answer} onRetry={pages.retry}>
      {() => <Notices pages={pages} />}
    </Main>
  );
}

function Notices({ pages }: { pages: Pages<NoticeView> }) {
  const text = useText();
  const call = useCall();
  const store = useStore();
  useScreen(text.notices.title);
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
      <header class="page-head">
        <Heading>{text.notices.title}</Heading>
        <div class="row">
          {pages.items.some((one) => !one.read) && (
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
      <PagedList pages={pages} none={text.notices.none} class="thread-list" keyOf={keyOf}>
        {(one) => <Line notice={one} onOpen={() => read(one.noticeId)} />}
      </PagedList>
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
