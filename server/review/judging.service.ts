import { audit } from '../platform/audit.ts';
import type { Context } from '../platform/context.ts';
import { isDuplicate } from '../platform/outbox.ts';
import { monthOf } from './months.ts';
import { ProposalModel } from './proposal.model.ts';
import { blankProposal } from './proposals.service.ts';
import { RuleCountModel } from './rule-count.model.ts';
import { isKnownRule, rulesIn } from './rulebook.ts';
import { figuresAgainst, type MonthOfRule } from './verdict.ts';

/** Proposes in the place of a person. */
const BY_FIGURES = 'figures';
/** Figures are looked at so many months back. */
const MONTHS_BACK = 12;

/** Where a rule stands that its figures spoke against: until which month it was judged, and how. */
export interface Judged {
  until: string;
  state: 'proposed' | 'kept' | 'declined';
}

/** The last judgement of each rule that the figures ever spoke against. */
export async function findJudged(): Promise<Map<string, Judged>> {
  const rows = await ProposalModel.find({ proposerId: BY_FIGURES }, { label: 1, state: 1 })
    .sort({ clientId: 1 })
    .limit(2_000)
    .lean();
  const judged = new Map<string, Judged>();
  // By rule and month, so that the last of each rule stays.
  for (const { label, state } of rows)
    if (label.kind === 'rule-health' && state !== 'asking')
      judged.set(label.ruleId, { until: label.until, state });
  return judged;
}

/** Every rule's months that are over, from as far back as figures are looked at. */
async function findMonths(now: Date): Promise<Map<string, MonthOfRule[]>> {
  const most = MONTHS_BACK * (rulesIn('en').length + rulesIn('es').length);
  const rows = await RuleCountModel.find({
    _id: { $gt: monthOf(now, -MONTHS_BACK).name, $lt: monthOf(now).name },
  })
    .limit(most)
    .lean();
  const months = new Map<string, MonthOfRule[]>();
  for (const { _id, shown, used, kept } of rows) {
    const at = _id.indexOf(':');
    const [month, ruleId] = [_id.slice(0, at), _id.slice(at + 1)];
    if (isKnownRule(ruleId))
      months.set(ruleId, [...(months.get(ruleId) ?? []), { month, shown, used, kept }]);
  }
  return months;
}

/** Proposes to soften or switch off each rule on which people keep their own words. Doing it twice proposes nothing twice. */
export async function judgeRules(ctx: Context): Promise<void> {
  const [judged, months] = await Promise.all([findJudged(), findMonths(ctx.now)]);
  for (const [ruleId, of] of months) {
    const before = judged.get(ruleId);
    const label = before?.state === 'proposed' ? null : figuresAgainst(ruleId, of, before?.until ?? null);
    if (!label) continue;
    const proposal = {
      ...blankProposal(ctx, BY_FIGURES, `${ruleId}:${label.until}`),
      label,
      suite: null,
      language: ruleId.startsWith('es.') ? ('es' as const) : ('en' as const),
      basis: 'figures' as const,
      state: 'proposed' as const,
    };
    try {
      await ProposalModel.create(proposal);
      await audit(ctx, 'review.propose.figures', proposal._id, ruleId);
    } catch (error) {
      if (!isDuplicate(error)) throw error;
    }
  }
}

/** Due work: rules are judged once their month is over. It is remembered by this process alone, because judging again changes nothing. */
export function createJudgeRulesDue(): (ctx: Context) => Promise<void> {
  let judgedIn = '';
  return async (ctx) => {
    const month = monthOf(ctx.now).name;
    if (month === judgedIn) return;
    await judgeRules(ctx);
    judgedIn = month;
  };
}
