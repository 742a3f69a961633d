import { createHmac, randomBytes } from 'node:crypto';
import type { ParsedOf } from '../../shared/operations.ts';
import { type Context, signedIn } from '../platform/context.ts';
import { isDuplicate } from '../platform/outbox.ts';
import { findJudged } from './judging.service.ts';
import { monthOf } from './months.ts';
import { RuleCountModel, RuleMarkModel, RuleMonthModel } from './rule-count.model.ts';
import { isKnownRule, rulesIn } from './rulebook.ts';
import { FEWEST_PEOPLE } from './verdict.ts';

const HAPPENED = ['shown', 'used', 'kept'] as const;
/** What everyone reads of a judgement; one that left the rule as it is says nothing. */
const SOFTENING = { proposed: 'proposed', kept: 'agreed', declined: null } as const;
/** Sorts behind every id of a rule. */
const LAST = '~';

/** Every rule of one language with how it fared in the last month that is over: nobody can watch a number move. */
export async function listRules(ctx: Context, input: ParsedOf<'review.listRules'>) {
  const month = monthOf(ctx.now, -1).name;
  const prefix = `${month}:${input.language}.`;
  const [rows, judged] = await Promise.all([
    RuleCountModel.find({ _id: { $gt: prefix, $lt: `${prefix}${LAST}` } })
      .limit(1_000)
      .lean(),
    findJudged(),
  ]);
  const counts = new Map(rows.map(({ _id, ...count }) => [_id.slice(month.length + 1), count]));
  return {
    rules: rulesIn(input.language).map((rule) => {
      const count = counts.get(rule.ruleId);
      const softening = SOFTENING[judged.get(rule.ruleId)?.state ?? 'declined'];
      if (!count || count.shown < FEWEST_PEOPLE) return { ...rule, softening, health: null };
      return { ...rule, softening, health: { shown: count.shown, used: count.used, kept: count.kept } };
    }),
    month,
    few: rows.filter((row) => row.shown < FEWEST_PEOPLE).length,
  };
}

/** Counts what happened while a post was written: each person once per rule and month, under a key that goes with the month. */
export async function countRules(ctx: Context, input: ParsedOf<'review.countRules'>) {
  const { memberId, me } = signedIn(ctx);
  if (!me.coach) return { counted: false };
  const { name, end } = monthOf(ctx.now);
  const month = await RuleMonthModel.findOneAndUpdate(
    { _id: name },
    { $setOnInsert: { key: randomBytes(32).toString('hex'), expiresAt: end } },
    { upsert: true, returnDocument: 'after' },
  ).lean();
  const shown = new Set(input.shown.filter(isKnownRule));
  for (const what of HAPPENED)
    for (const ruleId of new Set(input[what].filter((id) => shown.has(id)))) {
      const _id = createHmac('sha256', month.key).update(`${memberId} ${ruleId} ${what}`).digest('base64url');
      try {
        await RuleMarkModel.create({ _id, expiresAt: end });
      } catch (error) {
        if (isDuplicate(error)) continue;
        throw error;
      }
      await RuleCountModel.updateOne({ _id: `${name}:${ruleId}` }, { $inc: { [what]: 1 } }, { upsert: true });
    }
  return { counted: shown.size > 0 };
}
