import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { InputOf } from '../../shared/operations.ts';
import { useText } from '../i18n/text.ts';
import type { IconName } from './Icon.tsx';
import { Empty } from './Notice.tsx';
import { type ItemOf, type ListName, usePages } from './pages.ts';
import { ProblemNotice, Shown } from './Shown.tsx';

/** A list that an operation gives page by page: as far as it has been read, a way to read on, or a few words where there is nothing in it. */
export function ShownList<N extends ListName>(props: {
  name: N;
  input: InputOf<N>;
  none: string;
  icon?: IconName;
  /** How the list looks; cards under each other unless told. */
  class?: string;
  keyOf: (item: ItemOf<N>) => string;
  children: (item: ItemOf<N>) => ComponentChildren;
}) {
  const text = useText();
  const pages = usePages(props.name, props.input, props.keyOf);
  const list = useRef<HTMLUListElement>(null);
  /** Where the reading goes on once the next page is there. */
  const from = useRef<number | null>(null);
  const { doing, more } = pages;
  const count = pages.answer.state === 'ready' ? pages.answer.value.items.length : 0;
  useEffect(() => {
    if (from.current === null || count <= from.current) return;
    list.current?.children[from.current]?.querySelector<HTMLElement>('a, button')?.focus();
    from.current = null;
  }, [count]);
  return (
    <Shown answer={pages.answer} onRetry={pages.retry}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty icon={props.icon ?? 'leaf'}>
            <p>{props.none}</p>
          </Empty>
        ) : (
          <>
            <ul class={`plain ${props.class ?? 'stack'}`} ref={list}>
              {items.map((item) => (
                <li key={props.keyOf(item)}>{props.children(item)}</li>
              ))}
            </ul>
            {doing.problem && <ProblemNotice problem={doing.problem} />}
            {more && (
              <div class="more-row">
                <button
                  type="button"
                  class="button"
                  aria-disabled={doing.busy || undefined}
                  onClick={() => {
                    from.current = items.length;
                    void more();
                  }}
                >
                  {doing.busy ? text.shell.working : text.shell.more}
                </button>
              </div>
            )}
          </>
        )
      }
    </Shown>
  );
}
