import { randomUUID } from 'node:crypto';
import type { OperationName, OutputOf } from '../../../shared/operations.ts';
import { DAY, later } from '../../../shared/time.ts';

/** Runs an operation as one of the sample's people. */
type Doing = <N extends OperationName>(handle: string, name: N, input: object) => Promise<OutputOf<N>>;

/** Where somebody's first post in a thread of the sample stands. */
type Where = (title: string, handle: string) => { postId: string; threadId: string };

const ALL_DAY = 'What a peer specialist does all day (long)';
const ONLINE = 'Is the online course open to someone in the UK?';
const MIRROR = 'Reflection questions from my state, and a caution';

/** What stands in the sample's page, who wrote it, and how they want to be named; without a credit they have not answered yet. */
const PIECES = [
  { thread: ONLINE, by: 'two-rivers', credit: 'handle' },
  { thread: ONLINE, by: 'paper-kite', credit: 'peer' },
  { thread: MIRROR, by: 'quiet-kettle', credit: null },
] as const;

const PAGE = {
  title: 'Before you sign up for a training',
  summary: 'Four things to look at first, from people who have been through it.',
  body: `1. **Where you live decides.** Each state has its own rules, its own title and its own form. Begin at the page of your state.
2. **Ask which part is online.** Often it is the reading alone, and the live days still have to be done in person.
3. **Ask what it costs, and who pays.** Some states pay for it; some places of work do.
4. **Nobody but you knows whether you are ready.** Questions that you answer for yourself are a mirror. They predict nothing.`,
  language: 'en',
  sources: [
    {
      title: 'Tennessee Department of Mental Health and Substance Abuse Services',
      url: 'https://www.tn.gov/behavioral-health.html',
    },
  ],
};

/** Opens one thread of the sample to visitors, with the words of those who said yes. */
async function openThread(run: Doing, where: Where, now: Date): Promise<void> {
  const { threadId } = where(ALL_DAY, 'two-rivers');
  await run('two-rivers', 'forum.askPublic', { threadId, named: true });
  await run('north-cedar', 'forum.answerPublic', { threadId, yes: true, named: true });
  await run('paper-kite', 'forum.answerPublic', { threadId, yes: true, named: false });
  const readAt = now.toISOString();
  await run('june-lantern', 'forum.decidePublishing', { threadId, decision: 'open', readAt });
}

/** Lets the sample's knowledge page grow from its threads: two gave their words, one has not answered yet. */
async function growPage(run: Doing, where: Where, now: Date): Promise<void> {
  const dueOn = later(now, 180 * DAY)
    .toISOString()
    .slice(0, 10);
  const { pageId, version } = await run('marigold-path', 'knowledge.createPage', {
    ...PAGE,
    clientId: randomUUID(),
    dueOn,
  });
  for (const { thread, by, credit } of PIECES) {
    const { postId } = where(thread, by);
    await run('marigold-path', 'knowledge.lift', { pageId, postId, parts: [0] });
    if (!credit) continue;
    const { asks } = await run(by, 'knowledge.listAsks', {});
    await run(by, 'knowledge.answerLift', { liftId: asks[0]?.liftId, answer: 'yes', credit });
  }
  await run('marigold-path', 'knowledge.setState', { pageId, state: 'published', version });
}

/** What grew out of the sample's threads: one that visitors read, and a page of what people found out. */
export async function tellPages(run: Doing, where: Where, now: Date): Promise<void> {
  await openThread(run, where, now);
  await growPage(run, where, now);
}
