import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useText } from '../i18n/text.ts';
import type { Doing } from './busy.ts';
import type { IconName } from './Icon.tsx';
import { Empty } from './Notice.tsx';
import type { Pages } from './pages.ts';
import { ProblemNotice } from './Shown.tsx';

/** How a list of pages stands on a screen. */
export interface ListLook<T> {
  /** A few words where there is nothing in it. */
  none: string;
  icon?: IconName;
  /** How the list looks; cards under each other unless told. */
  class?: string;
  keyOf: (item: T) => string;
  /** Those that stand before all others, however far the list has been read. */
  before?: (item: T) => boolean;
  children: (item: T) => ComponentChildren;
}

/** A list as far as it has been read, and a way to read on, which goes to the first that is new. */
export function PagedList<T>({ pages, ...look }: ListLook<T> & { pages: Pages<T> }) {
  const list = useRef<HTMLUListElement>(null);
  /** What stood here when the next page was asked for: the reading goes on at the first that did not. */
  const from = useRef<Set<string> | null>(null);
  const { items: read, more } = pages;
  const { before, keyOf } = look;
  const items = before ? [...read.filter(before), ...read.filter((item) => !before(item))] : read;
  useEffect(() => {
    const known = from.current;
    const at = known ? items.findIndex((item) => !known.has(keyOf(item))) : -1;
    if (at < 0) return;
    list.current?.children[at]?.querySelector<HTMLElement>('a, button')?.focus();
    from.current = null;
  }, [items.length]);
  if (items.length === 0 && !more)
    return (
      <Empty icon={look.icon ?? 'leaf'}>
        <p>{look.none}</p>
      </Empty>
    );
  return (
    <>
      <ul class={`plain ${look.class ?? 'stack'}`} ref={list}>
        {items.map((item) => (
          <li key={keyOf(item)}>{look.children(item)}</li>
        ))}
      </ul>
      <MoreRow
        doing={pages.doing}
        more={
          more &&
          (() => {
            from.current = new Set(items.map(keyOf));
            void more();
          })
        }
      />
    </>
  );
}

/** The way to read on, while there is more, and why it did not come. */
export function MoreRow({ doing, more, label }: { doing: Doing; more: (() => void) | null; label?: string }) {
  const text = useText();
  return (
    <>
      {doing.problem && <ProblemNotice problem={doing.problem} />}
      {more && (
        <div class="more-row">
          <button type="button" class="button" aria-disabled={doing.busy || undefined} onClick={more}>
            {doing.busy ? text.shell.working : (label ?? text.shell.more)}
          </button>
        </div>
      )}
    </>
  );
}
