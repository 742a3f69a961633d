import type { PAGE_STATES } from '../../shared/knowledge.ts';
import type { Language } from '../platform/context.ts';
import { declareTellingModel } from '../platform/document.ts';
import type { WithOutbox } from '../platform/outbox.ts';

/** Where something in a page can be checked. */
export interface Source {
  title: string;
  url: string;
}

/** What a page said before a change. Words of others were never in it. */
export interface PageVersion {
  until: Date;
  byId: string;
  /** Why it was changed. */
  note: string;
  title: string;
  summary: string;
  body: string;
  sources: Source[];
}

/** A knowledge page in its editors' words. What others said in it lies in lifts of their own. */
export interface KnowledgePage extends WithOutbox {
  clientId: string;
  createdById: string;
  title: string;
  titleKey: string;
  summary: string;
  body: string;
  language: Language;
  sources: Source[];
  state: (typeof PAGE_STATES)[number];
  /** Everyone who has written in it. */
  editorIds: string[];
  createdAt: Date;
  changedAt: Date;
  reviewedAt: Date | null;
  reviewedById: string | null;
  /** A calendar day, YYYY-MM-DD. */
  dueOn: string;
  history: PageVersion[];
  version: number;
}

/** Knowledge pages. */
export const KnowledgePageModel = declareTellingModel<KnowledgePage>(
  'KnowledgePage',
  'knowledge_pages',
  {
    clientId: { type: String, required: true },
    createdById: { type: String, required: true },
    title: { type: String, required: true },
    titleKey: { type: String, required: true },
    summary: { type: String, required: true },
    body: { type: String, required: true },
    language: { type: String, required: true },
    sources: { type: [Object], default: [] },
    state: { type: String, enum: ['draft', 'published'], required: true },
    editorIds: { type: [String], default: [] },
    createdAt: { type: Date, required: true },
    changedAt: { type: Date, required: true },
    reviewedAt: { type: Date, default: null },
    reviewedById: { type: String, default: null },
    dueOn: { type: String, required: true },
    history: { type: [Object], default: [] },
    version: { type: Number, required: true },
  },
  [
    [{ createdById: 1, clientId: 1 }, { unique: true }],
    [{ state: 1, titleKey: 1, _id: 1 }],
    [{ state: 1, dueOn: 1, _id: 1 }],
    [{ editorIds: 1, _id: 1 }],
    [
      { title: 'text', summary: 'text', body: 'text' },
      {
        weights: { title: 8, summary: 4, body: 1 },
        default_language: 'en',
        name: 'words',
      },
    ],
  ],
);
