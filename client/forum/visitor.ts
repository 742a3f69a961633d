import { lazyPart } from '../ui/lazy-part.tsx';

/** A thread as people without an account read it, fetched for them alone. */
export const visitorThread = lazyPart<{ threadId: string }>(() =>
  import('./VisitorThread.tsx').then((module) => module.VisitorThread),
);
