import type { InputOf } from '../../shared/operations.ts';
import { type ListLook, PagedList } from './PagedList.tsx';
import { type ItemOf, type ListName, usePages } from './pages.ts';
import { Shown } from './Shown.tsx';

/** A list that an operation gives page by page, shown once its first page is there. */
export function ShownList<N extends ListName>({
  name,
  input,
  ...look
}: ListLook<ItemOf<N>> & { name: N; input: InputOf<N> }) {
  const pages = usePages(name, input, look.keyOf);
  return (
    <Shown answer={pages.answer} onRetry={pages.retry}>
      {() => <PagedList pages={pages} {...look} />}
    </Shown>
  );
}
