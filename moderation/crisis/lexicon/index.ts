import type { Macros } from '../../text/pattern.ts';
import type { WrittenRule } from '../rule.ts';
import { EN_DESPAIR } from './en/despair.ts';
import { EN_HARM } from './en/harm.ts';
import { EN_MACROS } from './en/macros.ts';
import { EN_MEDICAL } from './en/medical.ts';
import { EN_PREPARATION } from './en/preparation.ts';
import { EN_SHIELDS } from './en/shields.ts';
import { EN_SUBSTANCE } from './en/substance.ts';
import { EN_SUICIDE } from './en/suicide.ts';
import { EN_VIOLENCE } from './en/violence.ts';
import { ES_HARM } from './es/harm.ts';
import { ES_MACROS } from './es/macros.ts';
import { ES_PREPARATION } from './es/preparation.ts';
import { ES_SHIELDS } from './es/shields.ts';
import { ES_SUICIDE } from './es/suicide.ts';
import { ES_VIOLENCE } from './es/violence.ts';

/** Every crisis rule with the word lists of its language. Both languages are always read: people mix them. */
export const LEXICON: readonly { macros: Macros; rules: readonly WrittenRule[] }[] = [
  {
    macros: EN_MACROS,
    rules: [
      ...EN_SUICIDE,
      ...EN_PREPARATION,
      ...EN_DESPAIR,
      ...EN_HARM,
      ...EN_MEDICAL,
      ...EN_VIOLENCE,
      ...EN_SUBSTANCE,
      ...EN_SHIELDS,
    ],
  },
  { macros: ES_MACROS, rules: [...ES_SUICIDE, ...ES_PREPARATION, ...ES_HARM, ...ES_VIOLENCE, ...ES_SHIELDS] },
];
