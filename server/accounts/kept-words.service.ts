import { Refusal } from '../../shared/errors.ts';
import type { KeptWord } from '../../shared/kept-words.ts';
import { LIMITS } from '../../shared/limits.ts';
import type { ParsedOf } from '../../shared/operations.ts';
import { type Context, signedIn } from '../platform/context.ts';
import { type Member, MemberModel } from './member.model.ts';

const listed = (member: Member | null) => {
  if (!member) throw new Refusal('NOT_FOUND');
  return { keptWords: member.keptWords };
};

/** What a new entry takes the place of. */
const replaced = ({ ruleId, word, scope }: KeptWord) =>
  scope === 'everywhere' ? { ruleId, word } : { ruleId, word, scope: { $in: ['everywhere', scope] } };

/** Puts words on the viewer's own list. */
export async function keepWords(ctx: Context, { words }: ParsedOf<'accounts.keepWords'>) {
  const { memberId } = signedIn(ctx);
  await MemberModel.updateOne({ _id: memberId }, { $pull: { keptWords: { $or: words.map(replaced) } } });
  return listed(
    await MemberModel.findOneAndUpdate(
      { _id: memberId },
      { $push: { keptWords: { $each: words, $slice: -LIMITS.keptWords.count } } },
      { returnDocument: 'after' },
    ).lean(),
  );
}

/** Takes words off the viewer's own list. */
export async function forgetKeptWord(ctx: Context, input: ParsedOf<'accounts.forgetKeptWord'>) {
  return listed(
    await MemberModel.findOneAndUpdate(
      { _id: signedIn(ctx).memberId },
      { $pull: { keptWords: input } },
      { returnDocument: 'after' },
    ).lean(),
  );
}
