import type { PostsChoice } from '../../shared/privacy.ts';
import { declareModel } from '../platform/document.ts';

/** Someone left. What is here names nobody once the account is gone: the id leads to nothing then. */
export interface Leaving {
  /** The receipt's id. */
  _id: string;
  memberId: string;
  posts: PostsChoice;
  closedAt: Date;
  purgeAt: Date;
  /** When the deleting began; from then on there is no way back. Null while there is one, and for those who took it. */
  begunAt: Date | null;
  deletedAt: Date | null;
}

/** Those who left: the list by which a restored backup is cleaned again. */
export const LeavingModel = declareModel<Leaving>('Leaving', 'leavings', {
  memberId: { type: String, required: true },
  posts: { type: String, required: true },
  closedAt: { type: Date, required: true },
  purgeAt: { type: Date, required: true },
  begunAt: { type: Date, default: null },
  deletedAt: { type: Date, default: null },
});
