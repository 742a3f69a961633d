import { listCardsFor } from '../accounts/cards.service.ts';
import { sightOf } from '../accounts/sight.ts';
import type { Context } from '../platform/context.ts';
import { deleteAll, deleteSome, type PersonalPart, pagesOf } from '../platform/personal.ts';
import { type Conversation, ConversationModel } from './conversation.model.ts';
import { ExcerptModel } from './excerpt.model.ts';
import { PrivateMessageModel } from './message.model.ts';
import { factsOf, otherOf } from './messages.access.ts';
import { canHear, canSee } from './messages.policy.ts';

/** Every conversation of a member: those they asked for and those they were asked for. */
async function* conversationsOf(memberId: string): AsyncGenerator<Conversation[]> {
  yield* pagesOf(ConversationModel, { askedById: memberId }, [
    ['askedAt', -1],
    ['_id', -1],
  ]);
  for (const state of ['asked', 'ignored', 'open'])
    yield* pagesOf(ConversationModel, { toId: memberId, state }, [
      ['lastAt', -1],
      ['_id', -1],
    ]);
}

/** A page of what a member may read in a conversation: their own words, and the other one's as they got them. */
async function* wordsOf(ctx: Context, conversation: Conversation, memberId: string, handle: string) {
  const open = canSee(ctx.viewer, factsOf(ctx, conversation));
  for await (const rows of pagesOf(PrivateMessageModel, { conversationId: conversation._id }, [['seq', 1]]))
    yield rows
      .filter((row) => row.authorId === memberId || (open && canHear(ctx.viewer, row, ctx.now)))
      .filter((row) => row.authorId === memberId || (!row.withheld && !row.takenBackAt))
      .map((row) => {
        const mine = row.authorId === memberId;
        const text = mine ? row.text : sightOf(ctx).words(row.text);
        return { with: handle, by: mine ? 'me' : 'them', at: row.sentAt, text };
      });
}

/** Private messages: one's own words go when one leaves; the other one's words stay theirs. */
export const messagesPersonal: PersonalPart = {
  name: 'messages',
  files: [
    {
      name: 'private-messages',
      async *exportOf(ctx, memberId) {
        for await (const page of conversationsOf(memberId)) {
          const cards = await listCardsFor(
            ctx,
            page.map((each) => otherOf(each, memberId)),
          );
          for (const each of page) yield* wordsOf(ctx, each, memberId, cards(otherOf(each, memberId)).handle);
        }
      },
    },
  ],
  async eraseOf(_ctx, memberId) {
    for await (const page of conversationsOf(memberId))
      for (const { _id } of page) {
        await deleteAll(PrivateMessageModel, { conversationId: _id, authorId: memberId });
        await ConversationModel.updateOne({ _id }, { $pull: { shownTo: memberId, unreadFor: memberId } });
      }
    await deleteAll(ExcerptModel, { reporterId: memberId });
  },
  passing: [
    {
      kind: 'private-messages',
      deletePast: (ctx) => deleteSome(PrivateMessageModel, { expiresAt: { $lte: ctx.now } }),
    },
    { kind: 'excerpts', deletePast: (ctx) => deleteSome(ExcerptModel, { expiresAt: { $lte: ctx.now } }) },
  ],
};
