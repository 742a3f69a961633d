import { writtenOffers } from './conduct/offers.ts';
import { writtenRecruiting } from './conduct/recruiting.ts';
import { writtenAdvice } from './experience-language/advise.ts';
import type { Pack } from './experience-language/pack.ts';
import { type Filed, filedOf } from './text/filed.ts';
import { indexOf } from './text/pattern-index.ts';

/** How the patterns of language and conduct are filed, so that starting costs no reading of them. */
export function fileAll(pack: Pack): Record<'rules' | 'offers' | 'recruiting', Filed> {
  const advice = writtenAdvice(pack);
  const around = advice.flatMap(({ payload }) =>
    payload === 'name'
      ? []
      : [...payload.after.flat(2), ...payload.before.flat(2), ...(payload.text?.members ?? [])],
  );
  return {
    rules: filedOf(indexOf(advice), around),
    offers: filedOf(indexOf(writtenOffers())),
    recruiting: filedOf(indexOf(writtenRecruiting())),
  };
}
