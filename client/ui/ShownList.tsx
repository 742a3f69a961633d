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
  /** Those that stand before all others, however far the list has been read. */
  before?: (item: ItemOf<N>) => boolean;
  children: (item: ItemOf<N>) => ComponentChildren;
}) {
  const text = useText();
  const pages = usePages(props.name, props.input, props.keyOf);
  const list = useRef<HTMLUListElement>(null);
  /** What stood here when the next page was asked for: the reading goes on at the first that did not. */
  const from = useRef<Set<string> | null>(null);
  const { doing, more } = pages;
  const read = pages.answer.state === 'ready' ? pages.answer.value.items : [];
  const { before } = props;
  const items = before ? [...read.filter(before), ...read.filter((item) => !before(item))] : read;
  useEffect(() => {
    const known = from.current;
    const at = known ? items.findIndex((item) => !known.has(props.keyOf(item))) : -1;
    if (at < 0) return;
    list.current?.children[at]?.querySelector<HTMLElement>('a, button')?.focus();
    from.current = null;
  }, [items.length]);
  return (
    <Shown answer={pages.answer} onRetry={pages.retry}>
      {() =>
        items.length === 0 && !more ? (
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
                    from.current = new Set(items.map(props.keyOf));
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
