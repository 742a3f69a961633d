/** When this page itself last changed whom its reader blocks or mutes, by the page's own clock. */
export const hiding = { at: Number.NEGATIVE_INFINITY };

const followers = new Set<() => void>();

/** Hears of each change of whom one sees, from wherever it came: what can not be made anew as a page asks again. Gives the way to stop. */
export function onSeen(heard: () => void): () => void {
  followers.add(heard);
  return () => void followers.delete(heard);
}

/** A change that came from here is heard here too, within this. */
const OWN_WITHIN_MS = 10_000;

/** To be called before the change is sent. */
export function hidesFromHere(): void {
  hiding.at = performance.now();
}

/** Makes the page anew when another tab or device changed whom one sees. Words that are being written are kept; a meeting goes on, and asks again. */
export function followHiding(): void {
  for (const heard of followers) heard();
  if (performance.now() - hiding.at < OWN_WITHIN_MS) return;
  if (!location.pathname.startsWith('/meetings/')) location.reload();
}
