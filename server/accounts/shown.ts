import type { OperationName, OutputOf } from '../../shared/operations.ts';

/** Ids of what an answer shows: posts with their words, and people's own pages. */
export interface Shown {
  posts: readonly string[];
  profiles: readonly string[];
}

const posts = (items: readonly { postId: string }[]): Shown => ({
  posts: items.map((item) => item.postId),
  profiles: [],
});

/**
 * What the answers of each reading operation show. Lists of titles are not in it: people go through them again and again,
 * and nobody copies a community by its titles.
 */
const SHOWN: { [N in OperationName]?: (value: OutputOf<N>) => Shown } = {
  'forum.getThread': (value) => posts(value.posts.items),
  'forum.getPost': (value) => posts([value]),
  'forum.getPublicThread': ({ items }) =>
    posts(items.flatMap((item) => (item.kind === 'post' ? [item.post] : []))),
  'forum.getCatchUp': (value) => posts([...value.toMe, ...value.others]),
  'forum.listFound': (value) => posts(value.posts),
  'accounts.getPerson': (value) => ({ posts: [], profiles: [value.person.memberId] }),
  'accounts.listFoundPeople': (value) => ({
    posts: [],
    // The letters asked for lead to the same people over and over: the first is enough to count the asking.
    profiles: value.items.slice(0, 1).map((person) => person.memberId),
  }),
};

/** Tells what an answer shows; null for an operation that shows nothing which is counted. */
export function shownBy(name: OperationName): ((value: unknown) => Shown) | null {
  return (SHOWN[name] as ((value: unknown) => Shown) | undefined) ?? null;
}

/** The end of an id as a number: enough to know the same thing again within an hour, and too little to say what it was. */
export function markOf(id: string): number {
  return Number.parseInt(id.slice(-6), 36) | 0;
}
