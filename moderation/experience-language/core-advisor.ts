import { Advisor } from './advise.ts';
import core from './core.json' with { type: 'json' };
import { type PackedRules, unpacked } from './pack.ts';

/** The advisor over the core pack alone, which is what travels to a page. */
export const coreAdvisor = new Advisor(unpacked(core as unknown as PackedRules));
