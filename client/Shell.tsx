import type { ComponentChildren } from 'preact';
import { useLocation } from 'preact-iso';
import { AccountMenu } from './accounts/AccountMenu.tsx';
import { SessionDialog } from './accounts/SessionDialog.tsx';
import { useMe } from './api/context.ts';
import { CareHost } from './crisis/CareHost.tsx';
import { DeskWatch } from './crisis/DeskWatch.tsx';
import { useText } from './i18n/text.ts';
import { UnreadDot } from './messages/UnreadDot.tsx';
import { Bell } from './notifications/Bell.tsx';
import { Offline } from './Offline.tsx';
import { Announcer } from './ui/announce.tsx';
import { Icon, type IconName } from './ui/Icon.tsx';
import { QuickExit } from './ui/QuickExit.tsx';
import { useClock } from './ui/Time.tsx';
import { Toasts } from './ui/toast.tsx';

/** The first part of a path decides which entry of the navigation is the present one. */
function areaOf(path: string): string {
  const [, first = ''] = path.split('/');
  return { threads: 'spaces', knowledge: 'spaces', meetings: 'rooms' }[first] ?? first;
}

function Navigation() {
  const text = useText();
  const me = useMe();
  const { path } = useLocation();
  if (!me) return null;
  const entries: [href: string, label: string, icon: IconName][] = [
    ['/', text.shell.home, 'home'],
    ['/spaces', text.shell.spaces, 'spaces'],
    ['/rooms', text.shell.groups, 'groups'],
    ['/messages', text.shell.messages, 'chat'],
  ];
  if (me.can.desk) entries.push(['/desk', text.shell.desk, 'desk']);
  return (
    <nav class="sitenav" aria-label={text.shell.navigation}>
      <ul>
        {entries.map(([href, label, icon]) => (
          <li key={href}>
            <a
              href={href}
              aria-current={areaOf(path) === href.slice(1) ? (path === href ? 'page' : 'true') : undefined}
            >
              <Icon name={icon} size={24} />
              <span>{label}</span>
              {href === '/messages' && <UnreadDot />}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function TopBar() {
  const text = useText();
  const me = useMe();
  const { path } = useLocation();
  return (
    <header class="topbar">
      <Offline />
      <div class="topbar-row">
        <a class="brand" href="/" aria-label={text.name}>
          <Icon name="alongside" size={30} />
          <span class="brand-name">{text.name}</span>
        </a>
        <a class="get-help" href="/help" aria-current={path === '/help' ? 'page' : undefined}>
          <Icon name="phone" size={20} />
          {text.shell.getHelp}
        </a>
        <QuickExit />
        {me && (
          <>
            <a class="round-link" href="/search" aria-label={text.shell.search}>
              <Icon name="search" />
            </a>
            <Bell />
          </>
        )}
        <AccountMenu />
      </div>
    </header>
  );
}

function Foot() {
  const text = useText();
  return (
    <footer class="sitefoot">
      <ul>
        <li>
          <a href="/guidelines">{text.shell.guidelines}</a>
        </li>
        <li>
          <a href="/privacy">{text.shell.privacy}</a>
        </li>
        <li>
          <a href="/help">{text.shell.help}</a>
        </li>
      </ul>
      <p>{text.shell.peerSupport}</p>
    </footer>
  );
}

/** What stands around every screen: the way in, the way out, and the way to help. */
export function Shell({ loading, children }: { loading: boolean; children: ComponentChildren }) {
  const text = useText();
  const me = useMe();
  useClock();
  return (
    <>
      <a class="skip" href="#main">
        {text.shell.skip}
      </a>
      {loading && <div class="loading-line" />}
      <TopBar />
      <div class={me ? 'frame has-nav' : 'frame'}>
        <Navigation />
        <div>
          <main class="main" id="main" tabIndex={-1}>
            {children}
          </main>
          <Foot />
        </div>
      </div>
      {me?.can.desk && <DeskWatch />}
      <CareHost />
      <SessionDialog />
      <Announcer />
      <Toasts closeLabel={text.shell.close} />
    </>
  );
}
