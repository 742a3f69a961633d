import type { Handlers } from '../platform/operation.ts';
import { createExcerpt } from './excerpts.service.ts';
import {
  changeSettings,
  getConversation,
  getUnread,
  listConversations,
  listMessages,
  markRead,
  signal,
} from './reading.service.ts';
import { answerRequest, createRequest, getContact } from './requests.service.ts';
import { sendMessage, takeBackMessage } from './writing.service.ts';

/** The messages part of the contract. */
export const messagesHandlers = {
  'messages.listConversations': listConversations,
  'messages.getUnread': getUnread,
  'messages.getContact': getContact,
  'messages.createRequest': createRequest,
  'messages.answerRequest': answerRequest,
  'messages.getConversation': getConversation,
  'messages.listMessages': listMessages,
  'messages.sendMessage': sendMessage,
  'messages.takeBackMessage': takeBackMessage,
  'messages.markRead': markRead,
  'messages.changeSettings': changeSettings,
  'messages.signal': signal,
  'messages.createExcerpt': createExcerpt,
} satisfies Partial<Handlers>;
