import { deleteAll, type PersonalPart, pagesOf } from '../platform/personal.ts';
import { CredentialModel } from './credential.model.ts';

/** Certificates: they go with their owner. */
export const credentialsPersonal: PersonalPart = {
  name: 'credentials',
  files: [
    {
      name: 'certificates',
      async *exportOf(_ctx, memberId) {
        for await (const rows of pagesOf(CredentialModel, { memberId }, [['_id', -1]]))
          yield rows.map(
            ({ title, issuingBody, region, state, appliedAt, decidedAt, reason, validUntil }) => ({
              title,
              issuingBody,
              region,
              state,
              appliedAt,
              decidedAt,
              reason,
              validUntil,
            }),
          );
      },
    },
  ],
  eraseOf: (_ctx, memberId) => deleteAll(CredentialModel, { memberId }),
  passing: [],
};
