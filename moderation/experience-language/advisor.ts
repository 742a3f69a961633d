import filed from '../filed.json' with { type: 'json' };
import { Advisor } from './advise.ts';
import { type PackedRules, unpacked } from './pack.ts';
import pack from './rules.json' with { type: 'json' };

/** The advisor over the pack that ships. */
export const advisor = new Advisor(unpacked(pack as unknown as PackedRules), filed.rules);
