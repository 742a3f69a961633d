import { isMask, isMaskOf, maskIdsOf, maskLook } from '../accounts/masks.ts';
import { listHiders } from '../accounts/people.service.ts';
import { type Context, signedIn } from '../platform/context.ts';
import { isDuplicate } from '../platform/outbox.ts';
import { openSeal, seal } from '../platform/seal.ts';
import { type Mask, MaskModel } from './mask.model.ts';
import type { Post } from './post.model.ts';

const SEALED_FOR = 'mask';

/** A keyed hash under which a member's masks are found. */
export const ownerKeyOf = (ctx: Context, memberId: string) => ctx.node.secrets.hash('mask-owner', memberId);

/** Who stands behind a mask; null where that was let go. */
export function ownerIn(ctx: Context, mask: Pick<Mask, '_id' | 'owner'>): string | null {
  return openSeal(ctx.node.secrets, SEALED_FOR, mask._id, mask.owner);
}

/** The viewer's mask in a thread, written down the first time it is put on: one that looks like no other there. */
export async function putOnMask(ctx: Context, threadId: string): Promise<string> {
  const { memberId } = signedIn(ctx);
  const drawn = maskIdsOf(ctx, memberId, threadId);
  const worn = await MaskModel.findOne({ _id: { $in: drawn } }, { _id: 1 }).lean();
  if (worn) return worn._id;
  const putOn = async (_id: string, look?: string): Promise<boolean> => {
    const owner = seal(ctx.node.secrets, SEALED_FOR, _id, memberId);
    const mask = { threadId, owner, ownerKey: ownerKeyOf(ctx, memberId), createdAt: ctx.now, asked: [] };
    try {
      await MaskModel.updateOne(
        { _id },
        { $setOnInsert: { ...mask, ...(look && { look }) } },
        { upsert: true },
      );
      return true;
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      // Put on by another call meanwhile, or someone else is called so.
      return (await MaskModel.exists({ _id })) !== null;
    }
  };
  for (const _id of drawn) if (await putOn(_id, `${threadId}.${maskLook(_id)}`)) return _id;
  const [first = ''] = drawn;
  await putOn(first);
  return first;
}

/** An author's id as the rules compare it: one's own mask is oneself. */
export function ownIn(ctx: Context, authorId: string, threadId: string): string {
  const mine = ctx.viewer?.memberId;
  return mine && isMaskOf(ctx, authorId, mine, threadId) ? mine : authorId;
}

/**
 * Some posts as the viewer may see them. Where they hid somebody before that one put on a mask, its posts are as if taken
 * back: nothing tells them apart from others that are. Hiding someone afterwards changes nothing, so that no one is found by trying.
 */
export async function behindMasks<
  P extends Pick<Post, 'authorId' | 'threadId' | 'state' | 'takenBackAt' | 'createdAt'>,
>(ctx: Context, posts: readonly P[]): Promise<readonly P[]> {
  const hidden = (ctx.viewer?.hidden ?? []).filter((each) => !isMask(each.memberId));
  if (!hidden.length) return posts;
  const worn = new Map(
    posts.filter((post) => isMask(post.authorId)).map((post) => [post.authorId, post.threadId]),
  );
  const since = new Map<string, Date>();
  for (const [maskId, threadId] of worn)
    for (const { memberId, at } of hidden)
      if (isMaskOf(ctx, maskId, memberId, threadId)) since.set(maskId, at);
  if (!since.size) return posts;
  const masks = await MaskModel.find({ _id: { $in: [...since.keys()] } }, { createdAt: 1 })
    .limit(since.size)
    .lean();
  const gone = new Set(
    masks.filter((mask) => (since.get(mask._id) ?? mask.createdAt) < mask.createdAt).map((mask) => mask._id),
  );
  return posts.map((post) =>
    gone.has(post.authorId) && (post.state === 'published' || post.state === 'taken-back')
      ? { ...post, state: 'taken-back' as const, takenBackAt: post.createdAt }
      : post,
  );
}

/** Whom something is told that is meant for some people: the one behind a mask in its place. */
export async function listOwners(ctx: Context, ids: readonly string[]): Promise<Map<string, string>> {
  const worn = ids.filter(isMask);
  if (!worn.length) return new Map();
  const masks = await MaskModel.find({ _id: { $in: worn } }, { owner: 1 })
    .limit(worn.length)
    .lean();
  return new Map(
    masks.flatMap((mask) => {
      const owner = ownerIn(ctx, mask);
      return owner ? [[mask._id, owner] as const] : [];
    }),
  );
}

/** Those among some people to whom nothing is told of what a mask does: the one behind it, and who hid them before it was put on. */
export async function listUntold(ctx: Context, maskId: string, among: readonly string[]): Promise<string[]> {
  const mask = await MaskModel.findOne({ _id: maskId }, { owner: 1, createdAt: 1 }).lean();
  const owner = mask && ownerIn(ctx, mask);
  return owner ? [owner, ...(await listHiders(owner, among, mask.createdAt))] : [];
}
