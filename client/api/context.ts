import { createContext } from 'preact';
import { useContext, useEffect } from 'preact/hooks';
import type { InputOf, OperationName, OutputOf } from '../../shared/operations.ts';
import type { Call, Me } from './page.ts';
import type { Answer, Store } from './store.ts';

/** Carries the view's store down the tree. */
export const StoreContext = createContext<Store | null>(null);

/** The view's store. */
export function useStore(): Store {
  const store = useContext(StoreContext);
  if (!store) throw new Error('StoreContext is missing');
  return store;
}

/** The signed-in person, or null. */
export function useMe(): Me | null {
  return useStore().me.value;
}

/** The way to run an operation. */
export function useCall(): Call {
  return useStore().call;
}

/** The answer of a query. The server renders again once it is there; the browser starts from what the page carried. */
export function useOperation<N extends OperationName>(name: N, input: InputOf<N>): Answer<OutputOf<N>> {
  const store = useStore();
  const key = JSON.stringify(input);
  useEffect(() => store.freshen(name, input), [store, name, key]);
  return store.read(name, input);
}
