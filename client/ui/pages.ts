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
export interface Pages<T, Value = unknown> {
  /** What its first page came with. */
  answer: Answer<Value>;
  items: T[];
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

/** Reads a list page by page, where an operation gives it beside other things. When its first page is asked for again, so is what was read behind it. */
export function usePagesOf<N extends OperationName, T>(
  name: N,
  input: InputOf<N>,
  pageOf: (value: OutputOf<N>) => Page<T>,
  keyOf: (item: T) => string,
): Pages<T, OutputOf<N>> {
  const store = useStore();
  const doing = useDoing();
  const answer = useOperation(name, input);
  const of = JSON.stringify(input);
  const [all, setAll] = useState<Later<T> | null>(null);
  const later = all?.of === of ? all : null;
  const first = answer.state === 'ready' ? pageOf(answer.value) : null;
  const cursor = later ? later.nextCursor : (first?.nextCursor ?? null);

  const readOn = async (from: string, pages: number, before: readonly T[]) => {
    const items = [...before];
    let next: string | null = from;
    for (let read = 0; read < pages && next; read++) {
      const asked: string = next;
      const value = await doing.run(() =>
        store.call(name, { ...(input as object), cursor: asked } as InputOf<N>),
      );
      if (!value) return;
      const page = pageOf(value);
      items.push(...page.items);
      next = page.nextCursor;
    }
    setAll({ of, items, nextCursor: next, pages: before.length ? (later?.pages ?? 0) + pages : pages });
  };
  useEffect(() => {
    if (!later || !first) return;
    if (first.nextCursor) void readOn(first.nextCursor, later.pages, []);
    else setAll(null);
  }, [answer.state === 'ready' ? answer.value : null]);

  const shown = new Map<string, T>();
  for (const item of [...(first?.items ?? []), ...(later?.items ?? [])])
    if (!shown.has(keyOf(item))) shown.set(keyOf(item), item);
  return {
    answer,
    items: [...shown.values()],
    more: cursor === null ? null : () => readOn(cursor, 1, later?.items ?? []),
    doing,
    retry: () => store.retry(name, input),
  };
}

/** The same of an operation that gives the list and nothing else. */
export const usePages = <N extends ListName>(
  name: N,
  input: InputOf<N>,
  keyOf: (item: ItemOf<N>) => string,
): Pages<ItemOf<N>> => usePagesOf<N, ItemOf<N>>(name, input, (value) => value as Page<ItemOf<N>>, keyOf);
