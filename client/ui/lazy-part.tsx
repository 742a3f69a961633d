import { signal } from '@preact/signals';
import type { ComponentChildren, ComponentType, JSX } from 'preact';
import { useEffect } from 'preact/hooks';

const AGAIN_MS = 3_000;

/** A part that is fetched when it is first shown (or warmed up), and until then shows something of the same size. */
export function lazyPart<P extends object>(
  load: () => Promise<ComponentType<P>>,
): {
  Part: (props: { of: P; until?: ComponentChildren }) => JSX.Element | null;
  /** Resolves when it is there, or when it could not be fetched just now. */
  warm: () => Promise<void>;
} {
  const loaded = signal<ComponentType<P> | null>(null);
  let asked: Promise<void> | null = null;
  const warm = () => {
    asked ??= load().then(
      (part) => {
        loaded.value = part;
      },
      () => {
        // No connection just now: it is asked again until it is there.
        asked = null;
        setTimeout(warm, AGAIN_MS);
      },
    );
    return asked;
  };
  return {
    warm,
    Part: ({ of, until = null }) => {
      useEffect(() => void warm(), []);
      const Loaded = loaded.value;
      return Loaded ? <Loaded {...of} /> : <>{until}</>;
    },
  };
}
