import { Refusal } from '../../shared/errors.ts';
import { signedIn } from '../platform/context.ts';
import type { SubjectPort } from '../platform/subjects.ts';
import { ExcerptModel } from './excerpt.model.ts';
import { CONTEXT_MESSAGES } from './excerpts.service.ts';
import { PrivateMessageModel } from './message.model.ts';

const notByItself = async (): Promise<never> => {
  throw new Refusal('NOT_FOUND');
};

/** A private message behind an alert: these words, and the same person's in the three on either side. It is reported through an excerpt alone. */
export const privateMessageSubject: SubjectPort = {
  requireVisible: notByItself,
  async describe(ref) {
    const message = await PrivateMessageModel.findOne({ _id: ref.id }).lean();
    if (!message) return null;
    const { authorId, conversationId, seq } = message;
    const others = await PrivateMessageModel.find(
      {
        conversationId,
        authorId,
        seq: { $gte: seq - CONTEXT_MESSAGES, $lte: seq + CONTEXT_MESSAGES, $ne: seq },
      },
      { text: 1, sentAt: 1 },
    )
      .sort({ seq: -1 })
      .limit(2 * CONTEXT_MESSAGES)
      .lean();
    return {
      authorId,
      text: message.text,
      state: message.takenBackAt ? 'taken-back' : message.withheld ? 'withheld' : 'published',
      link: '',
      recent: others.slice(0, 5).map((other) => ({ at: other.sentAt, text: other.text })),
    };
  },
};

/** What someone picked of a conversation for a report. */
export const excerptSubject: SubjectPort = {
  async requireVisible(ctx, ref) {
    const excerpt = await ExcerptModel.findOne({ _id: ref.id, conversationId: ref.home }).lean();
    if (excerpt?.reporterId !== signedIn(ctx).memberId) throw new Refusal('NOT_FOUND');
    return { authorId: excerpt.aboutId };
  },
  async describe(ref) {
    const excerpt = await ExcerptModel.findOne({ _id: ref.id }).lean();
    if (!excerpt) return null;
    return {
      authorId: excerpt.aboutId,
      text: excerpt.lines
        .filter((line) => line.picked)
        .map((line) => line.text)
        .join('\n\n'),
      state: excerpt.withheld ? 'withheld' : 'published',
      link: '',
      recent: [],
      around: excerpt.lines.map(({ at, text, byAuthor, picked }) => ({ at, text, byAuthor, picked })),
    };
  },
};

/** That someone asked several newcomers to talk: counts, and no words of anyone. */
export const contactsSubject: SubjectPort = {
  requireVisible: notByItself,
  describe: async (ref) => ({ authorId: ref.id, text: null, state: 'noted', link: '', recent: [] }),
};
