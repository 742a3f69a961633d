import { performance } from 'node:perf_hooks';

/** An ordinary post, a little over 1 KB. */
export const PLAIN = `I got to the clinic early because the bus was on time for once. My caseworker had the forms ready and we filled in
the housing list together, which took most of the morning. Afterwards I walked along the river and called my sister, who is
painting her kitchen yellow. She asked about group and I told her that we are learning to cook one cheap dish a week. This
week it is lentils. On Thursday I have a dentist appointment that I have put off since spring, and Friday is the potluck, so
if anyone can lend folding chairs please bring them to the side door before five. The library also has a new shelf of audio
books, and the woman at the desk will help with the cards. I slept six hours, which is good for me. My knee is sore but the
doctor says the swelling is going down. I am proud that I paid the phone bill on time. Tomorrow I will clean the stove and
write to my son. He likes letters, he says, because he can read them twice. That is my week. How was yours, everyone here?`;

/** Runs something warm and times it many times, in microseconds, the shortest first. */
export function times(run: () => void, rounds: number): number[] {
  for (let i = 0; i < Math.min(rounds, 400); i += 1) run();
  const list: number[] = [];
  for (let i = 0; i < rounds; i += 1) {
    const from = performance.now();
    run();
    list.push((performance.now() - from) * 1000);
  }
  return list.sort((a, b) => a - b);
}
/** The time that a share of all runs stay under. */
export const at = (list: readonly number[], share: number): number =>
  Math.round(list[Math.floor(list.length * share)] ?? 0);

/** Work of the same sort as reading, on its own words: how long it takes says what the machine is doing to all such work. */
function yardstick(): number {
  let sum = 0;
  for (const word of PLAIN.toUpperCase().split(' ')) {
    for (let i = 0; i < word.length; i += 1) sum += word.charCodeAt(i);
    sum += LENGTHS.get(word) ?? 0;
  }
  return sum;
}
const LENGTHS = new Map(
  PLAIN.toUpperCase()
    .split(' ')
    .map((word) => [word, word.length]),
);

/**
 * Runs something many times with the yardstick before and after each, and answers with the middle time of the runs
 * beside which the yardstick was near its best, and with the share of the other runs: those the machine disturbed.
 */
export function undisturbed(run: () => void, rounds: number): { p50: number; disturbed: number } {
  let sink = 0;
  const stick = (): number => {
    const from = performance.now();
    for (let i = 0; i < 3; i += 1) sink += yardstick();
    return (performance.now() - from) * 1000;
  };
  for (let i = 0; i < 400; i += 1) {
    stick();
    run();
  }
  const taken: [time: number, stick: number][] = [];
  for (let i = 0; i < rounds; i += 1) {
    const before = stick();
    const from = performance.now();
    run();
    taken.push([(performance.now() - from) * 1000, Math.max(before, stick())]);
  }
  if (sink < 0) throw new Error('The yardstick measures nothing.');
  const sticks = taken.map(([, stick]) => stick).sort((a, b) => a - b);
  const best = sticks[Math.floor(rounds * 0.02)] ?? 0;
  const calm = taken.filter(([, stick]) => stick < best * 1.25).map(([time]) => time);
  return {
    p50: at(
      calm.sort((a, b) => a - b),
      0.5,
    ),
    disturbed: 1 - calm.length / rounds,
  };
}
