import { screen } from '../../moderation/screen.ts';
import type { ParsedOf } from '../../shared/operations.ts';
import type { FoundPost } from '../../shared/search.ts';
import { listCardsFor } from '../accounts/cards.service.ts';
import { sightOf } from '../accounts/sight.ts';
import type { Context } from '../platform/context.ts';
import { gramsOf, plainWords, slips } from '../platform/spelling.ts';
import { excerptOf } from './excerpt.ts';
import { readableSpaces, requireSpace, type Thread } from './forum.access.ts';
import { viewThreadLines } from './forum.view.ts';
import { behindMasks } from './masks.ts';
import { type Post, PostModel } from './post.model.ts';
import { wordsFor } from './sight.view.ts';
import type { KnownSpace } from './spaces.ts';
import { asksForHelp, otherTerms } from './terms.ts';
import { SearchWordModel } from './word.model.ts';

const MOST_FOUND = 30;
const MOST_SIMILAR = 4;
/** With fewer than this, other spellings are tried too. */
const FEW = 3;
/** Words of titles that are compared with a misspelt one. */
const COMPARED = 2_000;
const SHORTEST_GUESSED = 4;

type Found = Pick<
  Post,
  | '_id'
  | 'threadId'
  | 'thread'
  | 'authorId'
  | 'body'
  | 'note'
  | 'createdAt'
  | 'spaceId'
  | 'quotes'
  | 'state'
  | 'takenBackAt'
>;

/** Words as `$text` reads them: no quotes and no minus, which would ask for or forbid a word. */
const plainQuery = (words: readonly string[]) => words.join(' ').replace(/["-]/g, ' ').trim();

async function findByText(
  ctx: Context,
  words: readonly string[],
  filter: Record<string, unknown>,
  limit: number,
): Promise<Found[]> {
  const $search = plainQuery(words);
  if (!$search) return [];
  const found = (await PostModel.find(
    { $text: { $search }, state: 'published', ...filter },
    { score: { $meta: 'textScore' }, html: 0, history: 0, counted: 0 },
  )
    .sort({ score: { $meta: 'textScore' } })
    .limit(limit)
    .lean()) as unknown as Found[];
  return (await behindMasks(ctx, found)).filter((post) => post.state === 'published');
}

/** Words of titles that misspelt ones may have meant, the nearest of each. */
async function otherSpellings(words: readonly string[]): Promise<string[]> {
  const long = words.filter((word) => word.length >= SHORTEST_GUESSED).slice(0, 8);
  const known = await SearchWordModel.find({ _id: { $in: long } }, { _id: 1 })
    .limit(long.length || 1)
    .lean();
  const odd = long.filter((word) => !known.some((row) => row._id === word));
  const guesses = await Promise.all(
    odd.map(async (word) => {
      const most = word.length < 6 ? 1 : 2;
      const rows = await SearchWordModel.find({ grams: { $in: gramsOf(word) } }, { _id: 1 })
        .limit(COMPARED)
        .lean();
      return rows
        .map((row) => ({ word: row._id, wrong: slips(word, row._id, most) }))
        .filter(({ wrong }) => wrong <= most)
        .sort((a, b) => a.wrong - b.wrong)
        .slice(0, 2)
        .map((guess) => guess.word);
    }),
  );
  return guesses.flat();
}

/** Threads of posts that were found, by id: a reply is shown under its thread's title. */
async function threadsOf(ctx: Context, found: readonly Found[]): Promise<Map<string, Thread>> {
  const here = found.filter((post) => post.thread) as unknown as Thread[];
  const missing = [...new Set(found.filter((post) => !post.thread).map((post) => post.threadId))];
  const others = missing.length
    ? ((await PostModel.find(
        { threadId: { $in: missing }, thread: { $type: 'object' }, state: 'published' },
        { body: 0, html: 0, history: 0, counted: 0 },
      )
        .limit(missing.length)
        .lean()) as unknown as Thread[])
    : [];
  const seen = (await behindMasks(ctx, others)).filter((thread) => thread.state === 'published');
  return new Map([...here, ...seen].map((thread) => [thread.threadId, thread]));
}

async function viewFound(
  ctx: Context,
  found: readonly Found[],
  around: { threads: Map<string, Thread>; spaces: Map<string, KnownSpace>; words: readonly string[] },
): Promise<FoundPost[]> {
  const cards = await listCardsFor(
    ctx,
    found.map((post) => post.authorId),
  );
  return found.flatMap((post) => {
    const thread = around.threads.get(post.threadId);
    if (!thread || sightOf(ctx).hides(thread.authorId)) return [];
    return [
      {
        postId: post._id,
        threadId: post.threadId,
        title: wordsFor(ctx, thread.thread.title),
        spaceName: around.spaces.get(post.spaceId)?.name ?? '',
        author: cards(post.authorId),
        createdAt: post.createdAt.toISOString(),
        note: wordsFor(ctx, post.note),
        excerpt: post.note ? '' : wordsFor(ctx, excerptOf(post.body, around.words)),
      },
    ];
  });
}

/** Threads and posts about some words. What the viewer may not read is not there, and nothing tells of it. */
export async function listFound(ctx: Context, input: ParsedOf<'forum.listFound'>) {
  const readable = input.spaceId
    ? [await requireSpace(ctx, input.spaceId, 'read')]
    : await readableSpaces(ctx);
  const spaces = new Map(readable.map((space) => [space._id, space]));
  const filter = {
    spaceId: { $in: [...spaces.keys()] },
    authorId: { $nin: sightOf(ctx).ids },
    ...(input.region ? { 'thread.region': input.region } : {}),
    ...(input.withoutNotes === 'true' ? { note: null } : {}),
  };
  const typed = plainWords(input.q);
  const titles = otherTerms(input.q);
  let found = await findByText(ctx, [...typed, ...titles], filter, MOST_FOUND);
  let spellings: string[] = [];
  if (found.length < FEW) {
    spellings = await otherSpellings(typed);
    if (spellings.length)
      found = await findByText(ctx, [...typed, ...titles, ...spellings], filter, MOST_FOUND);
    // A word that stands in nothing the viewer may read is not told of: it would tell what stands elsewhere.
    const read = new Set(
      found.flatMap(({ thread, body }) =>
        plainWords([thread?.title, ...(thread?.tags ?? []), body].join(' ')),
      ),
    );
    spellings = spellings.filter((word) => read.has(word));
  }
  const words = [...typed, ...spellings, ...titles.flatMap(plainWords)];
  const threads = await threadsOf(ctx, found);
  const openings = found.flatMap((post) => (post.thread ? [threads.get(post.threadId)] : []));
  const [lines, posts] = await Promise.all([
    viewThreadLines(
      ctx,
      openings.filter((thread): thread is Thread => thread !== undefined),
      (spaceId) => spaces.get(spaceId),
    ),
    viewFound(
      ctx,
      found.filter((post) => !post.thread),
      { threads, spaces, words },
    ),
  ]);
  const help =
    asksForHelp(input.q) || screen(input.q, { language: input.language, quiet: true }).tier !== 'none';
  return { threads: lines, posts, also: [...spellings, ...titles], help };
}

/** Threads of a like title that someone else answered. */
export async function listSimilar(ctx: Context, input: ParsedOf<'forum.listSimilar'>) {
  const spaces = new Map((await readableSpaces(ctx)).map((space) => [space._id, space]));
  const found = await findByText(
    ctx,
    plainWords(input.title),
    {
      thread: { $type: 'object' },
      spaceId: { $in: [...spaces.keys()] },
      authorId: { $nin: sightOf(ctx).ids },
      'thread.firstReplyAt': { $type: 'date' },
    },
    MOST_FOUND,
  );
  const wanted = new Set(plainWords(input.title).filter((word) => word.length >= SHORTEST_GUESSED));
  const alike = (found as unknown as Thread[]).filter((thread) =>
    plainWords(thread.thread.title).some((word) => wanted.has(word)),
  );
  return { items: await viewThreadLines(ctx, alike.slice(0, MOST_SIMILAR), (id) => spaces.get(id)) };
}

/** Remembers the words of a title and its topics, so that a misspelt one finds them. */
export async function keepWords(texts: readonly string[], at: Date): Promise<void> {
  const words = [...new Set(texts.flatMap(plainWords))].filter((word) => word.length >= SHORTEST_GUESSED);
  if (!words.length) return;
  await SearchWordModel.bulkWrite(
    words.map((word) => ({
      updateOne: {
        filter: { _id: word },
        update: { $set: { seenAt: at }, $setOnInsert: { grams: gramsOf(word) } },
        upsert: true,
      },
    })),
    { ordered: false },
  );
}

/** Forgets words of titles that nobody's words hold any more. */
export async function forgetWords(texts: readonly string[]): Promise<void> {
  for (const word of new Set(texts.flatMap(plainWords).filter((each) => each.length >= SHORTEST_GUESSED)))
    if (!(await PostModel.exists({ $text: { $search: word } })))
      await SearchWordModel.deleteOne({ _id: word });
}
