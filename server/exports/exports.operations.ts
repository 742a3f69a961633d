import type { Signing } from '../accounts/signing.service.ts';
import type { Handlers } from '../platform/operation.ts';
import type { PersonalPart } from '../platform/personal.ts';
import { createRequestExport, listExports } from './exporting.service.ts';
import { checkReceipt, createCloseAccount } from './leaving.service.ts';
import { listRetention } from './retention.service.ts';

/** The part of the contract about one's own data. */
export function exportsHandlers(signing: Signing, parts: readonly PersonalPart[]) {
  return {
    'exports.requestExport': createRequestExport(
      signing,
      parts.flatMap((part) => part.files),
    ),
    'exports.listExports': listExports,
    'exports.closeAccount': createCloseAccount(signing),
    'exports.checkReceipt': checkReceipt,
    'exports.listRetention': listRetention,
  } satisfies Partial<Handlers>;
}
