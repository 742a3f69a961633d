import { useEffect, useState } from 'preact/hooks';
import type { InputOf, OperationName, OutputOf } from '../../shared/operations.ts';
import type { Page } from '../../shared/page.ts';
import { useOperation, useStore } from '../api/context.ts';
import type { Answer } from '../api/store.ts';
import { type Doing, useDoing } from './busy.ts';

/** An operation that gives a list page by page. */
export type ListName = {
  [N in OperationName]: OutputOf<N> extends Page<unknown> ? N : never;
}[OperationName];

/** What stands in such a list. */
export type ItemOf<N extends ListName> = OutputOf<N>['items'][number];

/** A list as far as it has been read. */
export interface Pages<T> {
  answer: Answer<{ items: T[] }>;
  /** Asks for the next page; null at the end. */
  more: (() => Promise<void>) | null;
  /** Whether more is under way, and why it did not come. */
  doing: Doing;
  retry: () => void;
}

/** What was read behind the first page. */
interface Later<T> extends Page<T> {
  /** The list that it belongs to. */
  of: string;
  pages: number;
}

/** Reads a list page by page. When its first page is asked for again, so is what was read behind it. */
export function usePages<N extends ListName>(
  name: N,
  input: InputOf<N>,
  keyOf: (item: ItemOf<N>) => string,
): Pages<ItemOf<N>> {
  type Item = ItemOf<N>;
  const store = useStore();
  const doing = useDoing();
  const answer = useOperation(name, input) as Answer<Page<Item>>;
  const of = JSON.stringify(input);
  const [all, setAll] = useState<Later<Item> | null>(null);
  const later = all?.of === of ? all : null;
  const first = answer.state === 'ready' ? answer.value : null;
  const cursor = later ? later.nextCursor : (first?.nextCursor ?? null);

  const readOn = async (from: string, pages: number, before: readonly Item[]) => {
    const items = [...before];
    let next: string | null = from;
    for (let read = 0; read < pages && next; read++) {
      const asked: string = next;
      const page = (await doing.run(() =>
        store.call(name, { ...(input as object), cursor: asked } as InputOf<N>),
      )) as Page<Item> | null;
      if (!page) return;
      items.push(...page.items);
      next = page.nextCursor;
    }
    setAll({ of, items, nextCursor: next, pages: before.length ? (later?.pages ?? 0) + pages : pages });
  };
  useEffect(() => {
    if (!later || !first) return;
    if (first.nextCursor) void readOn(first.nextCursor, later.pages, []);
    else setAll(null);
  }, [first]);

  const shown = new Map<string, Item>();
  for (const item of [...(first?.items ?? []), ...(later?.items ?? [])])
    if (!shown.has(keyOf(item))) shown.set(keyOf(item), item);
  return {
    answer: answer.state === 'ready' ? { state: 'ready', value: { items: [...shown.values()] } } : answer,
    more: cursor === null ? null : () => readOn(cursor, 1, later?.items ?? []),
    doing,
    retry: () => store.retry(name, input),
  };
}
