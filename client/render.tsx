import { renderToString } from 'preact-render-to-string';
import { App } from './App.tsx';
import type { Page } from './api/page.ts';
import { Store } from './api/store.ts';
import { loadMeeting, loadTools, loadWords } from './i18n/text.ts';
import { routeOf } from './routes.ts';

const MAX_ROUNDS = 4;

/** What the browser starts from; it lies in the page as inert JSON. */
export interface CarriedState {
  page: Omit<Page, 'answers' | 'call'>;
  answers: [key: string, answer: unknown][];
  /** When this view was made, in milliseconds since 1970. */
  at: number;
}

/** JSON that can stand inside a script element: no `<`, so neither `</script>` nor `<!--`. */
export function inertJson(value: unknown): string {
  return JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}

/** preact-iso reads an origin from here and nothing else; it never changes, so views can not mix. */
function standInLocation(origin: string): void {
  const stage = globalThis as { location?: unknown };
  stage.location ??= { origin, pathname: '/', search: '' };
}

/** Renders one view: the inside of `#app`, the title, the HTTP status, the state to carry, and the source files its first tap needs. */
export async function renderPage(page: Page): Promise<{
  html: string;
  title: string;
  status: number;
  state: string;
  modules: string[];
}> {
  standInLocation(page.origin);
  const entry = routeOf(page.url);
  const [words] = await Promise.all([loadWords(page.language), entry?.screen.preload()]);
  await Promise.all([loadTools(), loadMeeting()]);
  const store = new Store(page, true);
  const at = Date.now();
  // First only the screen, to hear what it asks for, all at once; then all of it, again while an answer leads to a question.
  if (entry) renderToString(<App store={store} words={words} at={at} bare />);
  await store.settle();
  let html = '';
  for (let round = 0; round < MAX_ROUNDS; round++) {
    html = renderToString(<App store={store} words={words} at={at} />);
    if (!(await store.settle())) break;
  }
  const { url, origin, me, language, theme, country } = page;
  const carried: CarriedState = {
    page: { url, origin, me, language, theme, country },
    answers: [...page.answers],
    at,
  };
  return {
    html,
    title: store.head.title || words.text.name,
    status: store.head.status,
    state: inertJson(carried),
    modules: [...(entry ? [entry.module] : []), `client/i18n/${page.language}.ts`],
  };
}
