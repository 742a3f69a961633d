/** A number with the word that fits it, for languages with two forms. */
export function countOf(count: number, one: string, other: string): string {
  return `${count} ${count === 1 ? one : other}`;
}
