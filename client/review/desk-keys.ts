import { useEffect } from 'preact/hooks';

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, dialog, [contenteditable]') !== null
  );
}

/** j and k move through the list, c presses what claims. Enter is the link's own. */
export function useDeskKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
      if (event.key === 'c') document.querySelector<HTMLElement>('[data-desk=claim]')?.click();
      const step = { j: 1, k: -1 }[event.key];
      if (!step) return;
      const lines = [...document.querySelectorAll<HTMLElement>('[data-desk=line]')];
      const at = lines.indexOf(document.activeElement as HTMLElement);
      const current = at < 0 ? lines.findIndex((line) => line.getAttribute('aria-current') === 'true') : at;
      lines[Math.min(lines.length - 1, Math.max(0, current + step))]?.focus();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
