import type { ComponentChildren, ComponentType, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { LocationProvider, Route, Router } from 'preact-iso';
import { StoreContext } from './api/context.ts';
import type { Store } from './api/store.ts';
import { NotFoundScreen } from './home/NotFoundScreen.tsx';
import { type Words, WordsContext } from './i18n/text.ts';
import { type RouteEntry, routeOf, routes } from './routes.ts';
import { Shell } from './Shell.tsx';
import { markMoved, type ScreenProps } from './ui/screen.tsx';
import { FirstViewAt } from './ui/Time.tsx';

/** Without `url` the provider reads the window; on the server there is none. */
const Located = LocationProvider as unknown as ComponentType<{ url: string }>;
const Screen = Route as unknown as ComponentType<{ path?: string; default?: true; component: unknown }>;

interface Props {
  store: Store;
  words: Words;
  /** When the first view is made, in milliseconds since 1970. */
  at: number;
  /** Leaves out what stands around the screen: for finding out what the screen asks for. */
  bare?: boolean;
}

function Bare({ children }: { loading: boolean; children: ComponentChildren }) {
  return children as VNode;
}

/** A view that is made once has one address: to look through all the others would only take time. */
function entriesFor(store: Store): readonly RouteEntry[] {
  if (!store.onServer) return routes;
  const entry = routeOf(store.page.url);
  return entry ? [entry] : [];
}

/** The whole app for one store, in one language. */
export function App({ store, words, at, bare }: Props) {
  const [loading, setLoading] = useState(false);
  const Frame = bare ? Bare : Shell;
  return (
    <StoreContext.Provider value={store}>
      <WordsContext.Provider value={words}>
        <FirstViewAt.Provider value={at}>
          <Located url={store.page.url}>
            <Frame loading={loading}>
              <Router
                onRouteChange={markMoved}
                onLoadStart={() => store.onServer || setLoading(true)}
                onLoadEnd={() => setLoading(false)}
              >
                {entriesFor(store).map((entry) => (
                  <Screen key={entry.path} path={entry.path} component={entry.screen} />
                ))}
                <Screen default component={NotFoundScreen as ComponentType<ScreenProps>} />
              </Router>
            </Frame>
          </Located>
        </FirstViewAt.Provider>
      </WordsContext.Provider>
    </StoreContext.Provider>
  );
}
