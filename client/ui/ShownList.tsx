import type { ComponentChildren } from 'preact';
import type { Answer } from '../api/store.ts';
import { Empty } from './Notice.tsx';
import { Shown } from './Shown.tsx';

/** A list that stands on an answer, or a few words where there is nothing in it. */
export function ShownList<T>(props: {
  answer: Answer<{ items: readonly T[] }>;
  onRetry: () => void;
  none: string;
  keyOf: (item: T) => string;
  children: (item: T) => ComponentChildren;
}) {
  return (
    <Shown answer={props.answer} onRetry={props.onRetry}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty icon="leaf">
            <p>{props.none}</p>
          </Empty>
        ) : (
          <ul class="plain stack">
            {items.map((item) => (
              <li key={props.keyOf(item)}>{props.children(item)}</li>
            ))}
          </ul>
        )
      }
    </Shown>
  );
}
