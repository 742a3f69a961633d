/** Names, links, addresses and long numbers can tell who someone is. */
const TELLS_WHO = /@\w|https?:|www\.|\S@\S|\d[\d\s().-]{5,}\d/i;

/** Whether a sentence could be kept as an example: it names nobody and leads nowhere. */
export function tellsNobody(sentence: string): boolean {
  return !TELLS_WHO.test(sentence);
}

/** The sentences of a text that are its author's own and tell nobody's name, in order; lines that quote someone are left out. */
export function sentencesOf(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('>'))
    .flatMap((line) => line.split(/(?<=[.!?…])\s+/))
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence) && tellsNobody(sentence));
}
