import { declareModel } from '../platform/document.ts';

interface RuleMonth {
  /** The month, as 2026-11. */
  _id: string;
  /** Makes the marks of this month; it goes with the month, and nobody can then find out whose they were. */
  key: string;
  expiresAt: Date;
}

/** The keys of the months. */
export const RuleMonthModel = declareModel<RuleMonth>(
  'RuleMonth',
  'rule_months',
  { key: { type: String, required: true }, expiresAt: { type: Date, required: true } },
  [[{ expiresAt: 1 }, { expireAfterSeconds: 0 }]],
);

interface RuleMark {
  /** A hash of person, rule and what happened, under the key of the month. */
  _id: string;
  expiresAt: Date;
}

/** That someone has been counted, so that they are counted once. Deleted by the database with the month. */
export const RuleMarkModel = declareModel<RuleMark>(
  'RuleMark',
  'rule_marks',
  { expiresAt: { type: Date, required: true } },
  [[{ expiresAt: 1 }, { expireAfterSeconds: 0 }]],
);

interface RuleCount {
  /** Month and rule, as 2026-11:en.junkie. */
  _id: string;
  shown: number;
  used: number;
  kept: number;
}

/** How many people a rule spoke to in a month. Numbers alone. */
export const RuleCountModel = declareModel<RuleCount>('RuleCount', 'rule_counts', {
  shown: { type: Number, default: 0 },
  used: { type: Number, default: 0 },
  kept: { type: Number, default: 0 },
});
