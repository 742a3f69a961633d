const plain = (words: string) => words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Which of someone's muted words stands in a text, as they wrote it; null where none does. Whole words, without regard to case and accents. */
export function mutedIn(muted: readonly string[], ...texts: (string | null)[]): string | null {
  if (!muted.length) return null;
  const read = ` ${plain(texts.join(' ').replace(/<[^>]*>/g, ' '))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  return (
    muted.find((word) => {
      const wanted = plain(word)
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
      return wanted !== '' && read.includes(` ${wanted} `);
    }) ?? null
  );
}
