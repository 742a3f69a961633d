import type { BagRule } from '../bag-rule.ts';
import { BODY_BAGS } from './body.ts';
import { LEAVING_BAGS } from './leaving.ts';
import { OTHERS_BAGS } from './others.ts';
import { PREPARATION_BAGS } from './preparation.ts';
import { READY_BAGS } from './ready.ts';
import { SIDEWAYS_BAGS } from './sideways.ts';
import { SUICIDE_BAGS } from './suicide.ts';
import { VIOLENCE_BAGS } from './violence.ts';

/** Ideas that together tell of danger, whatever their order. */
export const BAGS: readonly BagRule[] = [
  ...BODY_BAGS,
  ...LEAVING_BAGS,
  ...OTHERS_BAGS,
  ...PREPARATION_BAGS,
  ...SIDEWAYS_BAGS,
  ...SUICIDE_BAGS,
  ...READY_BAGS,
  ...VIOLENCE_BAGS,
];
