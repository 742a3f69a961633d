import { STRONG } from './spellings.ts';

const strong = new Set(STRONG);
const LEET: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '!': 'i',
  '@': 'a',
  $: 's',
  '+': 't',
  '|': 'l',
};
const LEET_SIGN = /[0134579!@$+|]/g;

/** The same word with every run of a letter written once. */
function squeeze(word: string): string {
  let out = '';
  for (let i = 0; i < word.length; i += 1) if (word[i] !== word[i - 1]) out += word[i];
  return out;
}

const squeezed = new Map(STRONG.map((word) => [squeeze(word), word]));
/** How strong words begin and end: stretching changes neither. */
const ENDS = new Set(STRONG.map((word) => pair(word, word.length - 1)));

/** Long strong words by what is left of them when one letter is gone, to find slips of the finger. */
const slips = new Map<string, string>();
const FUZZY = STRONG.filter((word) =>
  /^(suicid|overdos|hopeless|worthless|breathing|bleeding|pastillas|cuchillo)/.test(word),
);
for (const word of FUZZY) {
  slips.set(word, word);
  for (let i = 1; i < word.length; i += 1) slips.set(word.slice(0, i) + word.slice(i + 1), word);
}
/** The first letter of a long strong word with its second or third, one of which a slip leaves in place. */
const FUZZY_STARTS = new Set(FUZZY.flatMap((word) => [pair(word, 1), pair(word, 2)]));

function pair(word: string, at: number): number {
  return word.charCodeAt(0) * 256 + word.charCodeAt(at);
}

/** A strong word behind digits and signs ("su1c1de", "k!ll", "s*icidal"), or undefined. */
export function unmask(token: string): string | undefined {
  if (token.length > 16) return undefined;
  const read = token.replace(LEET_SIGN, (sign) => LEET[sign] ?? sign);
  if (strong.has(read)) return read;
  const ones = token.includes('1')
    ? token.replace(/1/g, 'l').replace(LEET_SIGN, (sign) => LEET[sign] ?? sign)
    : read;
  if (strong.has(ones)) return ones;
  const short = squeezed.get(squeeze(read));
  if (short) return short;
  if (!/[*#_.-]/.test(read)) return undefined;
  return STRONG.find(
    (word) =>
      word.length === read.length &&
      [...word].every((letter, i) => letter === read[i] || /[*#_.-]/.test(read[i] ?? '')),
  );
}

/** A strong word behind stretched letters ("CRAAAZY", "junkiee"), or undefined. */
export function unstretch(token: string): string | undefined {
  if (token.length < 3 || token.length > 40 || !ENDS.has(pair(token, token.length - 1))) return undefined;
  for (let i = 1; i < token.length; i += 1)
    if (token.charCodeAt(i) === token.charCodeAt(i - 1)) return squeezed.get(squeeze(token));
  return undefined;
}

/** A long strong word with one letter missing, doubled, changed or swapped, or undefined. */
export function unslip(token: string): string | undefined {
  if (token.length < 6 || token.length > 11) return undefined;
  if (!FUZZY_STARTS.has(pair(token, 1)) && !FUZZY_STARTS.has(pair(token, 2))) return undefined;
  const hit = slips.get(token);
  if (hit) return hit;
  for (let i = 1; i < token.length; i += 1) {
    const found = slips.get(token.slice(0, i) + token.slice(i + 1));
    if (found && Math.abs(found.length - token.length) <= 1) return found;
  }
  return undefined;
}

/** Whether a run of pieces spells a strong word. */
export function spelled(joined: string): string | undefined {
  if (strong.has(joined)) return joined;
  return /[0134579!@$+|*]/.test(joined) ? unmask(joined) : undefined;
}
