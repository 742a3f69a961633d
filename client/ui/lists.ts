/** What someone wrote with commas between, each once, without what is empty. */
export function listOf(words: string): string[] {
  return [
    ...new Set(
      words
        .split(',')
        .map((one) => one.trim())
        .filter(Boolean),
    ),
  ];
}
