import { Refusal, wrongFields } from '../../shared/errors.ts';
import { newId } from '../../shared/ids.ts';
import type { ParsedOf } from '../../shared/operations.ts';
import { DAY, later } from '../../shared/time.ts';
import { listCardsFor, listStandings } from '../accounts/cards.service.ts';
import { isMask } from '../accounts/masks.ts';
import { sightOf } from '../accounts/sight.ts';
import { findPost, requirePost } from '../forum/forum.access.ts';
import { audit } from '../platform/audit.ts';
import { type Context, signedIn } from '../platform/context.ts';
import { changeWithEvents, event, insertWithEvents, isDuplicate } from '../platform/outbox.ts';
import { requireEditor, requirePage } from './knowledge.access.ts';
import { canAnswerLift } from './knowledge.policy.ts';
import { viewPage } from './knowledge.view.ts';
import { type Lift, LiftModel } from './lift.model.ts';
import { liftedWords, partsOf } from './lifting.ts';
import { KnowledgePageModel } from './page.model.ts';

/** How long a question waits for its answer. */
const ASKED_FOR_MS = 30 * DAY;
const MOST_OWN = 50;

const sealOf = (ctx: Context, words: string) => ctx.node.secrets.hash('lift', words);

/** A post whose words a page could hold: one that every member reads, that nobody is worried about, and whose author can be asked. */
async function requireLiftable(ctx: Context, postId: string) {
  requireEditor(ctx);
  const found = await requirePost(ctx, postId);
  // Nobody could say yes for words under a mask without taking it off.
  if (sightOf(ctx).hides(found.post.authorId) || isMask(found.post.authorId)) throw new Refusal('NOT_FOUND');
  const open = found.post.state === 'published' && found.space.readers.kind === 'members';
  const { authorId } = found.post;
  const [lookedAt, there] = await Promise.all([
    ctx.node.duty.listLookedAt('post', [postId]),
    listStandings([authorId], ctx.now),
  ]);
  // Who is not there, or not under their own name, can not be asked.
  if (!open || lookedAt.size > 0 || !there.has(authorId)) throw new Refusal('CONFLICT');
  return found;
}

/** Whether someone's answer about a post is out, or was no: they are not asked again. */
async function wasAsked(postId: string): Promise<boolean> {
  return (await LiftModel.exists({ postId, state: { $in: ['asked', 'declined', 'withdrawn'] } })) !== null;
}

/** The paragraphs of a post that a page could hold. */
export async function getSource(ctx: Context, input: ParsedOf<'knowledge.getSource'>) {
  const { post, thread } = await requireLiftable(ctx, input.postId);
  const [cards, askedBefore] = await Promise.all([
    listCardsFor(ctx, [post.authorId]),
    wasAsked(input.postId),
  ]);
  return {
    threadId: post.threadId,
    title: sightOf(ctx).words(thread.thread.title),
    author: cards(post.authorId),
    parts: partsOf(post.body),
    askedBefore,
  };
}

/** Asks the author of a post. No word of theirs is kept before they say yes. */
export async function lift(ctx: Context, input: ParsedOf<'knowledge.lift'>) {
  const { pageId, postId, parts } = input;
  const page = await requirePage(ctx, pageId, 'edit');
  const { post } = await requireLiftable(ctx, postId);
  const words = liftedWords(post.body, parts);
  if (words === null) throw wrongFields({ parts: 'no-parts' });
  if (await wasAsked(postId)) throw new Refusal('ASKED_BEFORE');
  const _id = newId('lift', ctx.now.getTime());
  const { memberId } = signedIn(ctx);
  const made: Omit<Lift, 'outbox'> = {
    _id,
    pageId,
    postId,
    threadId: post.threadId,
    authorId: post.authorId,
    askedById: memberId,
    parts,
    seal: sealOf(ctx, words),
    state: 'asked',
    words: null,
    credit: null,
    askedAt: ctx.now,
    answeredAt: null,
    expiresAt: later(ctx.now, ASKED_FOR_MS),
    version: 1,
  };
  try {
    await insertWithEvents(ctx, LiftModel, made, [
      event('knowledge.lift.asked', { liftId: _id, memberId: post.authorId, byId: memberId }),
    ]);
  } catch (error) {
    throw isDuplicate(error) ? new Refusal('ASKED_BEFORE') : error;
  }
  await audit(ctx, 'knowledge.lift', _id, pageId);
  return viewPage(ctx, page);
}

/** The words that are asked about, read where they stand; null when they have changed or gone since. */
async function wordsAsked(ctx: Context, { postId, parts, seal, authorId }: Lift): Promise<string | null> {
  const post = await findPost(postId);
  if (post?.state !== 'published' || post.authorId !== authorId) return null;
  const words = liftedWords(post.body, parts);
  return words !== null && sealOf(ctx, words) === seal ? words : null;
}

/** What one is asked about one's own words, and what one has given. */
export async function listAsks(ctx: Context) {
  const authorId = signedIn(ctx).memberId;
  const of = (state: Lift['state']) =>
    LiftModel.find({ authorId, state }).sort({ _id: -1 }).limit(MOST_OWN).lean();
  const [asked, given] = await Promise.all([of('asked'), of('given')]);
  const pageIds = [...new Set([...asked, ...given].map((each) => each.pageId))];
  const pages = await KnowledgePageModel.find({ _id: { $in: pageIds } }, { title: 1 })
    .limit(pageIds.length || 1)
    .lean();
  const titles = new Map(pages.map((page) => [page._id, page.title]));
  const view = (each: Lift, text: string) => ({
    liftId: each._id,
    page: { pageId: each.pageId, title: sightOf(ctx).words(titles.get(each.pageId) ?? '') },
    text,
    at: each.askedAt.toISOString(),
    credit: each.credit,
  });
  const waiting = asked.filter((each) => !each.expiresAt || each.expiresAt > ctx.now);
  const words = await Promise.all(waiting.map((each) => wordsAsked(ctx, each)));
  return {
    asks: waiting.flatMap((each, at) => (words[at] == null ? [] : [view(each, words[at])])),
    given: given.map((each) => view(each, each.words ?? '')),
  };
}

/** Takes words out of a page; none of them stays. */
export async function takeOut(ctx: Context, found: Lift, state: 'declined' | 'withdrawn'): Promise<void> {
  const still =
    found.state === 'given' &&
    (await LiftModel.exists({
      pageId: found.pageId,
      state: 'given',
      threadId: found.threadId,
      _id: { $ne: found._id },
    }));
  const { pageId, threadId } = found;
  const changed = await changeWithEvents(
    ctx,
    LiftModel,
    { _id: found._id, version: found.version },
    {
      $set: {
        state,
        words: null,
        credit: null,
        answeredAt: ctx.now,
        expiresAt: null,
        version: found.version + 1,
      },
    },
    still || found.state !== 'given' ? [] : [event('knowledge.page.grown', { pageId, threadId, on: false })],
  );
  if (!changed) throw new Refusal('CONFLICT');
}

/** Takes the author's answer. With a no, also a late one, no word of theirs stays. */
export async function answerLift(ctx: Context, input: ParsedOf<'knowledge.answerLift'>) {
  const { liftId, answer, credit } = input;
  const found = await LiftModel.findOne({ _id: liftId }).lean();
  if (!found || found.authorId !== signedIn(ctx).memberId) throw new Refusal('NOT_FOUND');
  if (!canAnswerLift(ctx.viewer, found, answer)) throw new Refusal('CONFLICT');
  await audit(ctx, `knowledge.answerLift.${answer}`, liftId);
  if (answer === 'no') {
    await takeOut(ctx, found, found.state === 'given' ? 'withdrawn' : 'declined');
    return { answer };
  }
  const words = found.state === 'given' ? found.words : await wordsAsked(ctx, found);
  if (words === null) throw new Refusal('CONFLICT');
  const { pageId, threadId } = found;
  const page = await KnowledgePageModel.findOne({ _id: pageId }, { state: 1 }).lean();
  const changed = await changeWithEvents(
    ctx,
    LiftModel,
    { _id: liftId, version: found.version },
    {
      $set: {
        state: 'given',
        words,
        credit,
        answeredAt: ctx.now,
        expiresAt: null,
        version: found.version + 1,
      },
    },
    page?.state === 'published' && found.state === 'asked'
      ? [event('knowledge.page.grown', { pageId, threadId, on: true })]
      : [],
  );
  if (!changed) throw new Refusal('CONFLICT');
  return { answer };
}

/** Leaves someone's words out of a page again. */
export async function removePiece(ctx: Context, input: ParsedOf<'knowledge.removePiece'>) {
  requireEditor(ctx);
  const found = await LiftModel.findOne({ _id: input.liftId, state: 'given' }).lean();
  if (!found || sightOf(ctx).hides(found.authorId)) throw new Refusal('NOT_FOUND');
  await takeOut(ctx, found, 'withdrawn');
  return viewPage(ctx, await requirePage(ctx, found.pageId, 'read'));
}
