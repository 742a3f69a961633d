import type { Handlers } from '../platform/operation.ts';
import { claimAlert, getAlert, listAlerts, releaseAlert, resolveAlert, writeNote } from './alerts.service.ts';
import { getHelp } from './help.service.ts';
import { createShift, deleteShift, getRota } from './rota.service.ts';

/** The crisis part of the contract. */
export const crisisHandlers = {
  'crisis.listAlerts': listAlerts,
  'crisis.getAlert': getAlert,
  'crisis.claimAlert': claimAlert,
  'crisis.releaseAlert': releaseAlert,
  'crisis.writeNote': writeNote,
  'crisis.resolveAlert': resolveAlert,
  'crisis.getRota': getRota,
  'crisis.createShift': createShift,
  'crisis.deleteShift': deleteShift,
  'crisis.getHelp': getHelp,
} satisfies Partial<Handlers>;
