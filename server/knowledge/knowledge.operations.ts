import type { Handlers } from '../platform/operation.ts';
import { answerLift, getSource, lift, listAsks, removePiece } from './lifts.service.ts';
import {
  createPage,
  editPage,
  getHistory,
  getPage,
  listDue,
  listFound,
  listPages,
  markReviewed,
  setState,
} from './pages.service.ts';

/** The part of the contract about knowledge pages. */
export const knowledgeHandlers = {
  'knowledge.listPages': listPages,
  'knowledge.getPage': getPage,
  'knowledge.getHistory': getHistory,
  'knowledge.createPage': createPage,
  'knowledge.editPage': editPage,
  'knowledge.markReviewed': markReviewed,
  'knowledge.setState': setState,
  'knowledge.listDue': listDue,
  'knowledge.listFound': listFound,
  'knowledge.getSource': getSource,
  'knowledge.lift': lift,
  'knowledge.removePiece': removePiece,
  'knowledge.listAsks': listAsks,
  'knowledge.answerLift': answerLift,
} satisfies Partial<Handlers>;
