import { signal } from '@preact/signals';
import type { Store } from '../api/store.ts';

/** Someone waits for a sign-in over the page. */
export const asking = signal<{ store: Store; answer: (signedIn: boolean) => void } | null>(null);

let open: Promise<boolean> | null = null;

/** Asks for sign-in over whatever is on the screen; true once the same person is back. Many callers share one question. */
export function askSignIn(store: Store): Promise<boolean> {
  open ??= new Promise<boolean>((resolve) => {
    asking.value = {
      store,
      answer: (signedIn) => {
        open = null;
        asking.value = null;
        resolve(signedIn);
      },
    };
  });
  return open;
}
