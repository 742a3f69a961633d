import filed from '../filed.json' with { type: 'json' };
import { openFiled } from '../text/filed.ts';
import { Advisor, writtenAdvice } from './advise.ts';
import { type PackedRules, unpacked } from './pack.ts';
import rules from './rules.json' with { type: 'json' };

const pack = unpacked(rules as unknown as PackedRules);

/** The advisor over the pack that ships. */
export const advisor = new Advisor(
  pack,
  openFiled(filed.rules, () => writtenAdvice(pack)),
);
