import type { Handlers } from '../platform/operation.ts';
import { deleteDrafts, getDraft, listDrafts, saveDraft } from './drafts.service.ts';
import type { Joining } from './joining.service.ts';
import { forgetKeptWord, keepWords } from './kept-words.service.ts';
import {
  changeSettings,
  createSetEmail,
  createSetSuspended,
  getMe,
  getPerson,
  listFoundPeople,
  listMembers,
  setRoles,
} from './members.service.ts';
import { listHidden, setHidden } from './people.service.ts';
import { explainReading, getReading } from './reading.service.ts';
import { endSession, listSessions } from './sessions.service.ts';
import type { Signing } from './signing.service.ts';

type Names = Extract<keyof Handlers, `accounts.${string}`>;

/** The accounts part of the contract. */
export function accountsHandlers(joining: Joining, signing: Signing): Pick<Handlers, Names> {
  return {
    'accounts.checkHandle': joining.checkHandle,
    'accounts.join': joining.join,
    'accounts.createFirstAdministrator': joining.createFirstAdministrator,
    'accounts.signIn': signing.signIn,
    'accounts.recover': signing.recover,
    'accounts.signOut': signing.signOut,
    'accounts.signOutEverywhere': signing.signOutEverywhere,
    'accounts.listSessions': listSessions,
    'accounts.endSession': endSession,
    'accounts.getReading': getReading,
    'accounts.explainReading': explainReading,
    'accounts.getMe': getMe,
    'accounts.changeSettings': changeSettings,
    'accounts.setEmail': createSetEmail(signing),
    'accounts.getPerson': getPerson,
    'accounts.listFoundPeople': listFoundPeople,
    'accounts.listMembers': listMembers,
    'accounts.listHidden': listHidden,
    'accounts.setHidden': setHidden,
    'accounts.listDrafts': listDrafts,
    'accounts.getDraft': getDraft,
    'accounts.saveDraft': saveDraft,
    'accounts.deleteDrafts': deleteDrafts,
    'accounts.keepWords': keepWords,
    'accounts.forgetKeptWord': forgetKeptWord,
    'accounts.setRoles': setRoles,
    'accounts.setSuspended': createSetSuspended(signing),
  };
}
