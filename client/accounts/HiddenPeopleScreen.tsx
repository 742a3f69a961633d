import type { OutputOf } from '../../shared/operations.ts';
import type { Hiding } from '../../shared/roles.ts';
import { useCall, useStore } from '../api/context.ts';
import { hidesFromHere } from '../api/hiding.ts';
import { useText } from '../i18n/text.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { useDoing } from '../ui/busy.ts';
import { Main } from '../ui/Gate.tsx';
import { Icon } from '../ui/Icon.tsx';
import { PagedList } from '../ui/PagedList.tsx';
import { type Pages, usePages } from '../ui/pages.ts';
import { ProblemNotice } from '../ui/Shown.tsx';
import { Heading, type ScreenProps, useScreen } from '../ui/screen.tsx';
import { Moment } from '../ui/Time.tsx';
import { toast } from '../ui/toast.tsx';
import { isMask } from './person.ts';

const INPUT = { limit: 50 };

type Row = OutputOf<'accounts.listHidden'>['items'][number];
const keyOf = (row: Row) => row.memberId;

/** People I block or mute: the list, and the way back with one press. */
export default function HiddenPeopleScreen(_props: ScreenProps) {
  const pages = usePages('accounts.listHidden', INPUT, keyOf);
  return (
    <Main answer={pages.answer} onRetry={pages.retry}>
      {() => <HiddenPeople pages={pages} />}
    </Main>
  );
}

function HiddenPeople({ pages }: { pages: Pages<Row> }) {
  const text = useText();
  const store = useStore();
  const call = useCall();
  const doing = useDoing();
  useScreen(text.people.title);
  const set = async ({ memberId, handle }: Row, how: Hiding | null, before: Hiding) => {
    hidesFromHere();
    const done = await doing.run(() => call('accounts.setHidden', { memberId, how }));
    if (!done) return;
    await store.refresh('accounts.listHidden', INPUT);
    if (how === null)
      toast(text.people.done.none(handle), {
        label: text.shell.undo,
        run: () => {
          hidesFromHere();
          void call('accounts.setHidden', { memberId, how: before }).then(() =>
            store.refresh('accounts.listHidden', INPUT),
          );
        },
      });
  };
  return (
    <div class="column stack wide">
      <header class="page-head">
        <a class="crumb" href="/account">
          <Icon name="left" size={18} />
          {text.shell.account}
        </a>
        <Heading>{text.people.title}</Heading>
        <p class="lead">{text.people.intro}</p>
      </header>
      {doing.problem && <ProblemNotice problem={doing.problem} />}
      <PagedList pages={pages} none={text.people.empty} class="thread-list" keyOf={keyOf}>
        {(row) => (
          <div class="hidden-person">
            <Avatar name={row.handle} />
            <div class="grow">
              <p class="strong">{row.handle}</p>
              <p class="meta">
                <span>{text.people.how[row.how]}</span>
                {isMask(row) && <span>{text.masks.inOne}</span>}
                <span>
                  {text.people.since} <Moment at={row.since} time={false} />
                </span>
              </p>
            </div>
            <div class="row">
              {!isMask(row) && (
                <button
                  type="button"
                  class="button quiet"
                  aria-label={`${row.how === 'block' ? text.people.muteInstead : text.people.blockInstead}: ${row.handle}`}
                  onClick={() => void set(row, row.how === 'block' ? 'mute' : 'block', row.how)}
                >
                  {row.how === 'block' ? text.people.muteInstead : text.people.blockInstead}
                </button>
              )}
              <button
                type="button"
                class="button"
                aria-label={`${text.people.undo[row.how]}: ${row.handle}`}
                onClick={() => void set(row, null, row.how)}
              >
                {text.people.undo[row.how]}
              </button>
            </div>
          </div>
        )}
      </PagedList>
    </div>
  );
}
