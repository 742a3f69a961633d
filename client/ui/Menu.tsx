import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface Props {
  /** What the closed menu shows. */
  face: ComponentChildren;
  label: string;
  class?: string;
  start?: boolean;
  /** The list is made when it is first opened: for lists that do nothing without JavaScript. */
  later?: boolean;
  children: ComponentChildren;
}

/** A disclosure with a list of links or buttons. It works without JavaScript; with it, Esc, a click elsewhere or a choice closes it. */
export function Menu({ face, label, class: name = 'button quiet round', start, later, children }: Props) {
  const ref = useRef<HTMLDetailsElement>(null);
  const [made, setMade] = useState(!later);
  useEffect(() => {
    const details = ref.current;
    if (!details) return;
    const close = () => {
      details.open = false;
    };
    const outside = (event: Event) => {
      if (details.open && !details.contains(event.target as Node)) close();
    };
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !details.open) return;
      close();
      details.querySelector('summary')?.focus();
    };
    document.addEventListener('click', outside);
    details.addEventListener('keydown', key);
    return () => {
      document.removeEventListener('click', outside);
      details.removeEventListener('keydown', key);
    };
  }, []);
  return (
    <details class="menu" ref={ref} onToggle={() => setMade(true)}>
      <summary class={name} aria-label={label}>
        {face}
      </summary>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: closes after a choice made by the buttons inside */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys reach it as clicks of those buttons */}
      <div
        class={start ? 'menu-list start' : 'menu-list'}
        onClick={({ currentTarget: list }) => {
          const details = ref.current;
          if (!details) return;
          // What was chosen goes with the list: what opens now gives the focus back to the menu.
          if (list.contains(document.activeElement)) details.querySelector('summary')?.focus();
          details.open = false;
        }}
      >
        {made && children}
      </div>
    </details>
  );
}
