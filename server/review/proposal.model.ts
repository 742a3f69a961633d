import {
  type ExampleLabel,
  PROPOSAL_BASES,
  PROPOSAL_STATES,
  type RuleHealthLabel,
} from '../../shared/proposals.ts';
import type { SubjectRef } from '../../shared/subject.ts';
import type { Language } from '../platform/context.ts';
import { declareModel } from '../platform/document.ts';
import type { Suite } from './example.ts';

/** Something a reader got wrong, on its way to become an example. It holds words of nobody who has not said yes. */
export interface Proposal {
  _id: string;
  clientId: string;
  proposerId: string;
  label: ExampleLabel | { kind: 'word-view'; ruleId: string } | RuleHealthLabel;
  /** Where it goes when it is kept; null for what is about a rule. */
  suite: Suite | null;
  language: Language;
  basis: (typeof PROPOSAL_BASES)[number];
  state: (typeof PROPOSAL_STATES)[number];
  /** Whose text it came from. Forgotten when a reworded example is decided; kept after a yes, so that it can be taken back. */
  authorId: string | null;
  /** Where the words stand that their author is asked about; null for everything else. */
  subject: SubjectRef | null;
  sentences: number[];
  /** A keyed hash of the words that are asked about: should the text change meanwhile, the question is void. */
  seal: string | null;
  /** One per text, so that its author is asked once; its own id for everything else. */
  askKey: string;
  text: string | null;
  note: string;
  /** The author is not asked before. */
  askFrom: Date | null;
  /** An unanswered question is deleted by the database. */
  expiresAt: Date | null;
  createdAt: Date;
  decision: { byId: string; at: Date; reason: string } | null;
  version: number;
}

/** Proposals. */
export const ProposalModel = declareModel<Proposal>(
  'Proposal',
  'proposals',
  {
    clientId: { type: String, required: true },
    proposerId: { type: String, required: true },
    label: { type: Object, required: true },
    suite: { type: String, default: null },
    language: { type: String, required: true },
    basis: { type: String, enum: PROPOSAL_BASES, required: true },
    state: { type: String, enum: PROPOSAL_STATES, required: true },
    authorId: { type: String, default: null },
    subject: { type: Object, default: null },
    sentences: { type: [Number], default: [] },
    seal: { type: String, default: null },
    askKey: { type: String, required: true },
    text: { type: String, default: null },
    note: { type: String, default: '' },
    askFrom: { type: Date, default: null },
    expiresAt: { type: Date, default: null },
    createdAt: { type: Date, required: true },
    decision: { type: Object, default: null },
    version: { type: Number, required: true },
  },
  [
    [{ proposerId: 1, clientId: 1 }, { unique: true }],
    [{ askKey: 1 }, { unique: true }],
    [{ state: 1, _id: 1 }],
    [{ authorId: 1, state: 1, _id: 1 }],
    [{ suite: 1, state: 1, _id: 1 }],
    [{ expiresAt: 1 }, { expireAfterSeconds: 0 }],
  ],
);
