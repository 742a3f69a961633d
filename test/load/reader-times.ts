import { readCrisis } from '../../moderation/crisis/read.ts';
import { screen } from '../../moderation/screen.ts';
import { at, PLAIN, times, undisturbed } from './reader-texts.ts';

/** Times the reader, bundled and run by itself, and prints the figures as JSON. */
const SHORT =
  'Day twelve and the coffee at the hall is still terrible, but my sponsor saved me a seat by the window.';
const DENSE =
  `My brother is an addict and my neighbor is crazy. They called me a junkie. I can't go on like this, I want to die
and nobody would notice if I was gone. She committed suicide in May. The junkies should be locked up. He hits me when he
drinks. I'm not suicidal but I wish I could disappear. He refuses his meds and lacks insight. I used last night and I hate
myself. You need to snap out of it. I have the pills in my hand and I'm going to take them. The mentally ill are homeless. `.repeat(
    2,
  );
const HOSTILE = [
  'k i l l m y s e l f '.repeat(3277),
  'i want to i want to not '.repeat(2731),
  's*i*c*i*d*e k!ll$ '.repeat(3641),
  '"'.repeat(65536),
  'you are a you are a crazy '.repeat(2521),
  'aaaa'.repeat(16384),
].map((text) => text.slice(0, 65536));

const kb = PLAIN.slice(0, 1024);
const dense = DENSE.slice(0, 1024);
const short = times(() => void screen(SHORT), 3000);
const plain = times(() => void screen(kb), 3000);
const denseTimes = times(() => void screen(dense), 1000);
const crisis = times(() => void readCrisis(kb), 3000);
const calm = undisturbed(() => void readCrisis(kb), 6000);
const crisisDense = times(() => void readCrisis(dense), 1000);
const hostile = HOSTILE.map((text) => times(() => void screen(text), 3).at(-1) ?? 0);
const crisis20 = HOSTILE.map((text) => times(() => void readCrisis(text.slice(0, 20480)), 5)[2] ?? 0);

process.stdout.write(
  JSON.stringify({
    short: at(short, 0.5),
    plain: at(plain, 0.5),
    plainP99: at(plain, 0.99),
    dense: at(denseTimes, 0.5),
    crisis: at(crisis, 0.5),
    crisisP99: at(crisis, 0.99),
    crisisCalm: calm.p50,
    disturbed: calm.disturbed,
    crisisDense: at(crisisDense, 0.5),
    crisis20kMs: Math.max(...crisis20) / 1000,
    hostile64kMs: Math.max(...hostile) / 1000,
  }),
);
