import { writtenOffers } from './conduct/offers.ts';
import { writtenRecruiting } from './conduct/recruiting.ts';
import { Advisor } from './experience-language/advise.ts';
import type { Pack } from './experience-language/pack.ts';
import type { Filed } from './text/drawers.ts';
import { indexOf } from './text/pattern-index.ts';

/** How the patterns of language and conduct are filed, so that starting costs no reading of them. */
export function fileAll(pack: Pack): Record<'rules' | 'offers' | 'recruiting', Filed> {
  return {
    rules: new Advisor(pack).filed(),
    offers: indexOf(writtenOffers).filed(),
    recruiting: indexOf(writtenRecruiting).filed(),
  };
}
