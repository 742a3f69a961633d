import { idFromHash } from '../../shared/ids.ts';
import type { Context } from '../platform/context.ts';
import { deleteAll, deleteSome, type PersonalPart } from '../platform/personal.ts';
import { DraftModel } from './draft.model.ts';
import { findDrafts } from './drafts.service.ts';
import { LeftHandleModel, leftHandleId } from './left.model.ts';
import { type Member, MemberModel } from './member.model.ts';
import { noteIn } from './reading.service.ts';
import { ReadingCountModel } from './reading-count.model.ts';
import { listSessions } from './sessions.service.ts';
import { Sight } from './sight.ts';

/** Stands in others' lists of people they hide where the account is gone. */
const NOBODY = 'former-member';

/** The id under which the words of someone who left stay in a place: the same within it, and another one elsewhere. */
export function leftId(ctx: Context, memberId: string, place: string): string {
  return idFromHash('member', ctx.node.secrets.hash('left', `${memberId}.${place}`));
}

/** Takes someone's name, or what they said too, out of others' words; null once the account is gone. */
export async function findTrace(memberId: string, at: Date): Promise<Sight | null> {
  const member = await MemberModel.findOne({ _id: memberId }, { handle: 1 }).lean();
  return member && new Sight([{ memberId, handle: member.handle, how: 'block', at }]);
}

/** The account: the last thing that goes, so that a purge that was cut off is found again. */
export const accountsPersonal: PersonalPart = {
  name: 'accounts',
  files: [
    {
      name: 'account',
      async *exportOf(_ctx, memberId) {
        const member = await MemberModel.findOne({ _id: memberId }).lean();
        if (!member) return;
        const { handle, email, facets, openTo, language, country, region, timeZone, roles, joinedAt } =
          member;
        const { mutedWords, coach, keptWords, countsHidden } = member;
        yield [
          {
            handle,
            email,
            facets,
            openTo,
            language,
            country,
            region,
            timeZone,
            roles,
            joinedAt,
            mutedWords,
            countsHidden,
            coach,
            keptWords,
            recoveryCodesLeft: member.recoveryHashes.length,
          },
        ];
      },
    },
    {
      name: 'hidden-people',
      async *exportOf(_ctx, memberId) {
        const member = await MemberModel.findOne({ _id: memberId }, { hidden: 1 }).lean();
        if (member?.hidden.length) yield member.hidden.map(({ handle, how, at }) => ({ handle, how, at }));
      },
    },
    {
      name: 'drafts',
      async *exportOf(ctx, memberId) {
        const drafts = await findDrafts(ctx, memberId);
        if (drafts.length) yield drafts.map(({ body, savedAt }) => ({ text: body, at: savedAt }));
      },
    },
    {
      name: 'sessions',
      async *exportOf(ctx) {
        const { items } = await listSessions(ctx);
        if (items.length)
          yield items.map(({ browser, system, signedInAt, lastUsedAt }) => ({
            browser,
            system,
            signedInAt,
            lastUsedAt,
          }));
      },
    },
    {
      name: 'reading-counts',
      async *exportOf(ctx, memberId) {
        const count = await ReadingCountModel.findOne({ _id: memberId }).lean();
        if (!count) return;
        const { since, posts, profiles, slowedUntil, answer } = count;
        yield [{ since, posts, profiles, slowedUntil, note: noteIn(ctx.node.secrets, count), answer }];
      },
    },
  ],
  async eraseOf(ctx, memberId, posts) {
    const member = await MemberModel.findOne({ _id: memberId }, { handle: 1, outbox: 1 }).lean();
    if (!member) return;
    await deleteAll(DraftModel, { memberId });
    await ReadingCountModel.deleteOne({ _id: memberId });
    if (posts === 'keep') {
      const nothing: Partial<Member> = {
        state: 'gone',
        closing: null,
        clientId: memberId,
        passwordHash: '',
        email: null,
        recoveryHashes: [],
        roles: ['peer'],
        verifiedUntil: null,
        facets: [],
        openTo: null,
        country: '',
        region: '',
        timeZone: 'UTC',
        countedPosts: [],
        mutedWords: [],
        keptWords: [],
        handleGrams: [],
        hidden: [],
        outbox: [],
      };
      await MemberModel.updateOne({ _id: memberId }, { $set: nothing });
      return;
    }
    await MemberModel.updateMany({ 'hidden.memberId': memberId }, { $set: { 'hidden.$.handle': NOBODY } });
    const _id = leftHandleId(ctx, member.handle);
    await LeftHandleModel.updateOne({ _id }, { $setOnInsert: { _id } }, { upsert: true });
    await MemberModel.deleteOne({ _id: memberId });
  },
  passing: [
    { kind: 'drafts', deletePast: (ctx) => deleteSome(DraftModel, { expiresAt: { $lte: ctx.now } }) },
    {
      kind: 'reading-counts',
      deletePast: (ctx) => deleteSome(ReadingCountModel, { expiresAt: { $lte: ctx.now } }),
    },
  ],
};
