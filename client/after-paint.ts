import type { Store } from './api/store.ts';

/** What can wait until the view stands: who is here (the help page is made without knowing), and keeping that page on this device. */
export async function begin(store: Store): Promise<void> {
  const { page } = store;
  if (page.url.startsWith('/help') && !store.me.value) {
    const answer = await page.call('accounts.getMe', {});
    if (answer.ok) store.me.value = answer.value.me;
  }
  if (!('serviceWorker' in navigator) || !window.isSecureContext) return;
  try {
    await navigator.serviceWorker.register('/sw.js', { scope: '/' });
    const ready = await navigator.serviceWorker.ready;
    ready.active?.postMessage({ keepHelp: { country: page.country } });
  } catch {
    // Private windows refuse it; the page works without.
  }
}
