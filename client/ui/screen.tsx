import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useStore } from '../api/context.ts';
import { useText } from '../i18n/text.ts';

/** What the router gives each screen. */
export interface ScreenProps {
  path: string;
  params: Record<string, string>;
  query: Record<string, string>;
}

/** Set when the person has gone to another address inside the app; the next heading takes the focus and clears it. */
const moved = { pending: false };

/** Tells that the next screen was reached from inside the app. */
export function markMoved(): void {
  moved.pending = true;
}

/** Names the screen in the window's title, and on the server sets the status. */
export function useScreen(title: string, status = 200): void {
  const store = useStore();
  const { name } = useText();
  const full = title ? `${title} · ${name}` : name;
  if (store.onServer) {
    store.head.title = full;
    store.head.status = status;
  }
  useEffect(() => {
    document.title = full;
  }, [full]);
}

/** The screen's one first heading. After a move inside the app the focus goes there, so that it is read out. */
export function Heading({ children, hidden }: { children: ComponentChildren; hidden?: boolean }) {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!moved.pending) return;
    moved.pending = false;
    ref.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={ref} tabIndex={-1} class={hidden ? 'visually-hidden' : undefined}>
      {children}
    </h1>
  );
}
