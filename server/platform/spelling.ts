/** A text as it is compared in search: lower case, without accents, letters and numbers with single spaces between. */
export function plainWords(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** The overlapping threes of a word, with its ends marked: words that look alike share many. */
export function gramsOf(word: string): string[] {
  const marked = ` ${word} `;
  return [
    ...new Set(Array.from({ length: Math.max(0, marked.length - 2) }, (_, at) => marked.slice(at, at + 3))),
  ];
}

/** How alike two words look, from 0 to 1, by the threes that they share (Dice). */
export function likeness(a: string, b: string): number {
  const one = new Set(gramsOf(a));
  const other = gramsOf(b);
  const shared = other.filter((gram) => one.has(gram)).length;
  return one.size + other.length === 0 ? 0 : (2 * shared) / (one.size + other.length);
}

/** How many letters are wrong between two words (one left out, put in, changed, or two swapped each count one); `most + 1` once it is more. */
export function slips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    if (Math.min(...row) > most) return most + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
}
