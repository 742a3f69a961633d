import type { ComponentType } from 'preact';
import lazy from 'preact-iso/lazy';
import { exec } from 'preact-iso/router';
import { visitorThread } from './forum/visitor.ts';
import { loadMeeting, loadTools } from './i18n/text.ts';
import type { ScreenProps } from './ui/screen.tsx';

type Screen = ComponentType<ScreenProps> & { preload: () => Promise<unknown> };

/** Whether the app is alive in a browser, and whether someone without an account looks at it. */
export const running = { yes: false, visitor: true };

/** One address, the screen that answers it, and the source file of that screen. */
export interface RouteEntry {
  path: string;
  module: string;
  screen: Screen;
}

function route(
  path: string,
  module: string,
  load: () => Promise<{ default: ComponentType<ScreenProps> }>,
  words: () => Promise<void> = async () => {},
): RouteEntry {
  const loadOrReload = () =>
    Promise.all([load(), words()])
      .then(([screen]) => screen)
      .catch((error: unknown) => {
        // The file is out of reach: offline, or replaced by a newer build. The address is already the new one.
        if (!running.yes) throw error;
        location.reload();
        return new Promise<never>(() => undefined);
      });
  return { path, module: `client/${module}.tsx`, screen: lazy(loadOrReload) as unknown as Screen };
}

/** Every address of the app. Each area is loaded when it is first needed. */
export const routes: readonly RouteEntry[] = [
  route('/', 'home/HomeScreen', () => import('./home/HomeScreen.tsx')),
  route('/help', 'help/HelpScreen', () => import('./help/HelpScreen.tsx')),
  route('/join', 'accounts/JoinScreen', () => import('./accounts/JoinScreen.tsx')),
  route('/sign-in', 'accounts/SignInScreen', () => import('./accounts/SignInScreen.tsx')),
  route('/recover', 'accounts/RecoverScreen', () => import('./accounts/RecoverScreen.tsx'), loadTools),
  route('/setup', 'accounts/SetupScreen', () => import('./accounts/SetupScreen.tsx'), loadTools),
  route('/account', 'accounts/AccountScreen', () => import('./accounts/AccountScreen.tsx'), loadTools),
  route('/people/:handle', 'accounts/PersonScreen', () => import('./accounts/PersonScreen.tsx'), loadTools),
  route('/my-data', 'exports/MyDataScreen', () => import('./exports/MyDataScreen.tsx'), loadTools),
  route(
    '/account/people',
    'accounts/HiddenPeopleScreen',
    () => import('./accounts/HiddenPeopleScreen.tsx'),
    loadTools,
  ),
  route(
    '/account/reading',
    'accounts/ReadingScreen',
    () => import('./accounts/ReadingScreen.tsx'),
    loadTools,
  ),
  route('/messages', 'messages/InboxScreen', () => import('./messages/InboxScreen.tsx'), loadTools),
  route('/messages/to/:memberId', 'messages/AskScreen', () => import('./messages/AskScreen.tsx'), loadTools),
  route(
    '/messages/:conversationId',
    'messages/ConversationScreen',
    () => import('./messages/ConversationScreen.tsx'),
    loadTools,
  ),
  route('/spaces', 'forum/SpacesScreen', () => import('./forum/SpacesScreen.tsx')),
  route('/spaces/:spaceId', 'forum/SpaceScreen', () => import('./forum/SpaceScreen.tsx')),
  route(
    '/spaces/:spaceId/new',
    'forum/NewThreadScreen',
    () => import('./forum/NewThreadScreen.tsx'),
    loadTools,
  ),
  route(
    '/threads/:threadId',
    'forum/ThreadScreen',
    () => import('./forum/ThreadScreen.tsx'),
    async () => {
      if (running.visitor) await Promise.all([visitorThread.warm(), loadTools()]);
    },
  ),
  route('/knowledge', 'knowledge/PagesScreen', () => import('./knowledge/PagesScreen.tsx'), loadTools),
  route('/knowledge/new', 'knowledge/EditScreen', () => import('./knowledge/EditScreen.tsx'), loadTools),
  route('/knowledge/lift', 'knowledge/LiftScreen', () => import('./knowledge/LiftScreen.tsx'), loadTools),
  route('/knowledge/asks', 'knowledge/AsksScreen', () => import('./knowledge/AsksScreen.tsx'), loadTools),
  route('/knowledge/:pageId', 'knowledge/PageScreen', () => import('./knowledge/PageScreen.tsx'), loadTools),
  route(
    '/knowledge/:pageId/edit',
    'knowledge/EditScreen',
    () => import('./knowledge/EditScreen.tsx'),
    loadTools,
  ),
  route('/reply-gap', 'forum/ReplyGapScreen', () => import('./forum/ReplyGapScreen.tsx'), loadTools),
  route('/search', 'search/SearchScreen', () => import('./search/SearchScreen.tsx'), loadTools),
  route(
    '/notices',
    'notifications/NoticesScreen',
    () => import('./notifications/NoticesScreen.tsx'),
    loadTools,
  ),
  route(
    '/notices/settings',
    'notifications/NoticeSettingsScreen',
    () => import('./notifications/NoticeSettingsScreen.tsx'),
    loadTools,
  ),
  route(
    '/stop/:token',
    'notifications/StopScreen',
    () => import('./notifications/StopScreen.tsx'),
    loadTools,
  ),
  route('/rooms', 'rooms/RoomsScreen', () => import('./rooms/RoomsScreen.tsx')),
  route('/rooms/:roomId', 'rooms/RoomScreen', () => import('./rooms/RoomScreen.tsx')),
  route(
    '/meetings/:meetingId',
    'rooms/MeetingScreen',
    () => import('./rooms/MeetingScreen.tsx'),
    loadMeeting,
  ),
  route('/desk', 'review/DeskScreen', () => import('./review/DeskScreen.tsx'), loadTools),
  route('/admin', 'admin/AdminScreen', () => import('./admin/AdminScreen.tsx'), loadTools),
  route('/privacy', 'home/PrivacyScreen', () => import('./home/PrivacyScreen.tsx'), loadTools),
  route('/rules', 'review/RulesScreen', () => import('./review/RulesScreen.tsx'), loadTools),
  route('/guidelines', 'home/GuidelinesScreen', () => import('./home/GuidelinesScreen.tsx'), loadTools),
];

/** The screen of an address, or null where there is none. */
export function routeOf(url: string): RouteEntry | null {
  const path = new URL(url, 'http://x').pathname;
  try {
    return routes.find((entry) => exec(path, entry.path) !== undefined) ?? null;
  } catch {
    return null;
  }
}
