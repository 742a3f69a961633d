import type { ComponentChildren } from 'preact';
import type { Suggestion } from '../../moderation/types.ts';

/** The same words behind the text area, with a soft dotted line under those that a suggestion is about. It also gives the area its height. */
export function Underlay({ body, suggestions }: { body: string; suggestions: readonly Suggestion[] }) {
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const { start, end } of [...suggestions].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    parts.push(body.slice(at, start), <span class="marked">{body.slice(start, end)}</span>);
    at = end;
  }
  parts.push(body.slice(at), '\u200b');
  return (
    <div class="underlay" aria-hidden="true">
      {parts}
    </div>
  );
}
