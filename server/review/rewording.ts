/** So many words in a row may be the same: people share small turns of speech. */
const MOST_IN_A_ROW = 4;
/** From so many words on, a text that is wholly found in the source is a copy. */
const COPY_FROM = 3;

function wordsIn(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}|['’]/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The longest run of words that stands in both. Case, accents and marks do not matter. */
export function longestSharedRun(source: string, text: string): number {
  const [from, to] = [wordsIn(source), wordsIn(text)];
  let before = new Uint16Array(to.length + 1);
  let longest = 0;
  for (const word of from) {
    const now = new Uint16Array(to.length + 1);
    to.forEach((other, at) => {
      if (word !== other) return;
      const run = (before[at] ?? 0) + 1;
      now[at + 1] = run;
      if (run > longest) longest = run;
    });
    before = now;
  }
  return longest;
}

/** Whether a rewording is still its source: a long run of the same words, or nothing but words of it in a row. */
export function isTooClose(source: string, text: string): boolean {
  const run = longestSharedRun(source, text);
  return run > MOST_IN_A_ROW || (run >= COPY_FROM && run === wordsIn(text).length);
}
