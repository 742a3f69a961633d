/** What this device may remember, in the words of the privacy page: choices as cookies, drafts as text. All of it may fail, and nothing depends on it. */

const YEAR_S = 365 * 24 * 3600;

/** Keeps a choice that the next first view must know. */
export function rememberChoice(name: 'language' | 'theme' | 'country', value: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the cookie store API is missing in two of the three engines
  document.cookie = `${name}=${encodeURIComponent(value)}; path=/; max-age=${YEAR_S}; samesite=lax`;
}

/** Reads a kept text, or null. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(`alongside:${key}`);
  } catch {
    return null;
  }
}

/** Keeps a text on this device; null forgets it. */
export function remember(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`alongside:${key}`);
    else localStorage.setItem(`alongside:${key}`, value);
  } catch {
    // Full or forbidden: the text stays on the screen.
  }
}

/** Reads what was kept until the browser is closed, or null. */
export function recallHere(key: string): string | null {
  try {
    return sessionStorage.getItem(`alongside:${key}`);
  } catch {
    return null;
  }
}

/** Keeps a choice until the browser is closed. */
export function rememberHere(key: string, value: string): void {
  try {
    sessionStorage.setItem(`alongside:${key}`, value);
  } catch {
    // Forbidden: the choice holds for this view.
  }
}

/** A new id for a thing that is about to be made; the same id sent twice makes it once. */
export function newClientId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
