import { ABUSE } from './abuse.ts';
import { BODY } from './body.ts';
import { DESPAIR } from './despair.ts';
import { EATING } from './eating.ts';
import { FAREWELL } from './farewell.ts';
import { HARM } from './harm.ts';
import { LEAVING } from './leaving.ts';
import { MEANS } from './means.ts';
import { OTHERS } from './others.ts';
import { PLACES } from './places.ts';
import { PLANS } from './plans.ts';
import { REACH } from './reach.ts';
import { READY } from './ready.ts';
import { SIDEWAYS } from './sideways.ts';
import { THREATS } from './threats.ts';
import { VEILED } from './veiled.ts';
import { VOICES } from './voices.ts';

/** Words and phrases that stand for one idea, with `|` or a new line between, both languages together; bag rules ask for ideas near each other. */
export const IDEAS: Readonly<Record<string, string>> = {
  ...ABUSE,
  ...BODY,
  ...DESPAIR,
  ...EATING,
  ...FAREWELL,
  ...HARM,
  ...LEAVING,
  ...MEANS,
  ...OTHERS,
  ...PLACES,
  ...PLANS,
  ...REACH,
  ...READY,
  ...SIDEWAYS,
  ...THREATS,
  ...VEILED,
  ...VOICES,
};
