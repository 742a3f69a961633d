import type { CarriedState } from './render.tsx';

/** What can wait until the view stands: keeping the help page on this device. */
export async function begin(page: CarriedState['page']): Promise<void> {
  if (!('serviceWorker' in navigator) || !window.isSecureContext) return;
  try {
    await navigator.serviceWorker.register('/sw.js', { scope: '/' });
    const ready = await navigator.serviceWorker.ready;
    ready.active?.postMessage({ keepHelp: { country: page.country } });
  } catch {
    // Private windows refuse it; the page works without.
  }
}
