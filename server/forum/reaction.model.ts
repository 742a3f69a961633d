import type { REACTIONS } from '../../shared/forum.ts';
import { declareTellingModel } from '../platform/document.ts';
import type { WithOutbox } from '../platform/outbox.ts';

/** One person's kind reaction to one post; taken back it stays with `on: false`, so that it can tell of it. */
export interface Reaction extends WithOutbox {
  postId: string;
  memberId: string;
  kind: (typeof REACTIONS)[number];
  on: boolean;
}

/** Reactions. The id is post, person and kind, so there can not be two. */
export const ReactionModel = declareTellingModel<Reaction>(
  'Reaction',
  'reactions',
  {
    postId: { type: String, required: true },
    memberId: { type: String, required: true },
    kind: { type: String, required: true },
    on: { type: Boolean, required: true },
  },
  [[{ memberId: 1, postId: 1 }]],
);

/** The id of a person's reaction to a post. */
export function reactionId(postId: string, memberId: string, kind: string): string {
  return `${postId}.${memberId}.${kind}`;
}
