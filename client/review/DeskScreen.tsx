import type { Page } from '../../shared/page.ts';
import { useMe, useOperation, useStore } from '../api/context.ts';
import { useChannel } from '../api/live.ts';
import type { Answer } from '../api/store.ts';
import { WaitingCredentials } from '../credentials/WaitingCredentials.tsx';
import { Alerts } from '../crisis/Alerts.tsx';
import { Rota } from '../crisis/Rota.tsx';
import { useText } from '../i18n/text.ts';
import { DuePages } from '../knowledge/DuePages.tsx';
import { Gate } from '../ui/Gate.tsx';
import { Heading, type ScreenProps, useScreen } from '../ui/screen.tsx';
import { useDeskKeys } from './desk-keys.ts';
import { Examples } from './Examples.tsx';
import { GoingPublic } from './GoingPublic.tsx';
import { Reports } from './Reports.tsx';
import { UnansweredAsks } from './UnansweredAsks.tsx';

const PARTS = ['alerts', 'reports', 'asks', 'public', 'pages', 'credentials', 'examples', 'rota'] as const;
type Part = (typeof PARTS)[number];

/** Alerts that wait or are taken. */
export const LIVE_ALERTS = { show: 'live', limit: 50 } as const;
/** Reports that wait. */
export const OPEN_ITEMS = { state: 'open', limit: 50 } as const;
/** Examples that wait for a second person. */
const PROPOSED = { state: 'proposed', limit: 50 } as const;
const WAITING = { limit: 50 };
const WHO = { limit: 50 };
const PUBLIC = { limit: 50 };
const DUE = { limit: 50 };

/** The safety desk: lists and one open item, made for the keyboard. */
export default function DeskScreen({ query }: ScreenProps) {
  const me = useMe();
  if (!me) return <Gate problem={{ code: 'SIGN_IN_NEEDED', message: '' }} />;
  if (!me.can.desk) return <Gate problem={{ code: 'FORBIDDEN', message: '' }} />;
  const part = PARTS.find((one) => one === query.part) ?? 'alerts';
  const { open = null, show = '', post = '', thread = '' } = query;
  return <Desk part={part} open={open} show={show} from={{ post, thread }} />;
}

/** How many wait; with a sign where the first page does not hold them all. */
function countIn(answer: Answer<Page<unknown>>): string | null {
  if (answer.state !== 'ready') return null;
  const { items, nextCursor } = answer.value;
  return `${items.length}${nextCursor ? '+' : ''}`;
}

function Desk(props: {
  part: Part;
  open: string | null;
  show: string;
  /** The post that someone came from, to say what the reader got wrong in it. */
  from: { post: string; thread: string };
}) {
  const { part, open, show, from } = props;
  const text = useText();
  const store = useStore();
  useScreen(text.desk.title);
  useDeskKeys();
  const alerts = useOperation('crisis.listAlerts', LIVE_ALERTS);
  const items = useOperation('review.listItems', OPEN_ITEMS);
  const asks = useOperation('forum.listUnansweredAsks', WHO);
  const goingPublic = useOperation('forum.listPublishing', PUBLIC);
  const duePages = useOperation('knowledge.listDue', DUE);
  const waiting = useOperation('credentials.listWaiting', WAITING);
  const proposals = useOperation('review.listProposals', PROPOSED);
  useChannel(
    'responders:all',
    {
      'crisis.alertChanged': () => void store.refresh('crisis.listAlerts', LIVE_ALERTS),
      'review.itemChanged': () => void store.refresh('review.listItems', OPEN_ITEMS),
    },
    (first) => {
      if (first) return;
      void store.refresh('crisis.listAlerts', LIVE_ALERTS);
      void store.refresh('review.listItems', OPEN_ITEMS);
    },
  );
  const counts: Record<Part, string | null> = {
    alerts: countIn(alerts),
    reports: countIn(items),
    asks: countIn(asks),
    public: countIn(goingPublic),
    pages: countIn(duePages),
    credentials: countIn(waiting),
    examples: countIn(proposals),
    rota: null,
  };
  const names: Record<Part, string> = {
    ...text.desk,
    public: text.publishing.desk.part,
    pages: text.knowledge.desk.part,
  };
  return (
    <div class={open ? 'desk has-open' : 'desk'}>
      <header class="page-head desk-head">
        <Heading>{text.desk.title}</Heading>
        <nav class="desk-parts" aria-label={text.desk.title}>
          <ul class="plain tabs">
            {PARTS.map((one) => (
              <li key={one}>
                <a href={`/desk?part=${one}`} aria-current={one === part ? 'page' : undefined}>
                  {names[one]}
                  {counts[one] !== null && <span class="count">{counts[one]}</span>}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      {part === 'alerts' && <Alerts open={open} show={show === 'resolved' ? 'resolved' : 'live'} />}
      {part === 'reports' && <Reports open={open} state={show === 'decided' ? 'decided' : 'open'} />}
      {part === 'asks' && <UnansweredAsks input={WHO} />}
      {part === 'public' && <GoingPublic input={PUBLIC} />}
      {part === 'pages' && <DuePages input={DUE} />}
      {part === 'credentials' && <WaitingCredentials input={WAITING} />}
      {part === 'examples' && <Examples show={show} {...from} />}
      {part === 'rota' && <Rota />}
    </div>
  );
}
