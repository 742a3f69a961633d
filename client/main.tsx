import './styles/all.css';
import { hydrate } from 'preact';
import { App } from './App.tsx';
import { askSignIn } from './accounts/ask.ts';
import { callHttp } from './api/http.ts';
import { Store } from './api/store.ts';
import { loadWords } from './i18n/text.ts';
import type { CarriedState } from './render.tsx';
import { routeOf, running } from './routes.ts';

/** Takes over the view that the server made: same store, same words, same moment. */
async function start(): Promise<void> {
  const carrier = document.getElementById('page');
  const root = document.getElementById('app');
  if (!carrier?.textContent || !root) return;
  const { page, answers, at } = JSON.parse(carrier.textContent) as CarriedState;
  running.visitor = page.me === null;
  const [words] = await Promise.all([loadWords(page.language), routeOf(page.url)?.screen.preload()]);
  const store = new Store({ ...page, answers: new Map(answers), call: callHttp }, false, askSignIn);
  hydrate(<App store={store} words={words} at={at} />, root);
  // Says that the view answers to taps now; browser journeys wait for it.
  root.dataset.live = 'true';
  running.yes = true;
  const afterFirstPaint = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 200));
  afterFirstPaint(() => {
    import('./after-paint.ts').then((after) => after.begin(store)).catch(() => undefined);
  });
}

// Where a part can not be fetched, the view that the server made stays readable as it is.
start().catch(() => undefined);
