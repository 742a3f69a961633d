import { Advisor } from './advise.ts';
import type { Pack } from './pack.ts';
import pack from './rules.json' with { type: 'json' };

/** The advisor over the pack that ships. */
export const advisor = new Advisor(pack as unknown as Pack);
