import { recall, remember } from '../api/device.ts';

/** A quotation that was put into a text: its beginning, and the post that it comes from. */
interface Quoted {
  begins: string;
  from: string;
}

const keyOf = (target: string) => `draft-quotes:${target}`;
const MOST = 20;

/** Its head and its first line: they find it again in what the writer made of it. */
const beginningOf = (words: string) => words.split('\n').slice(0, 3).join('\n');

function quotedIn(target: string): Quoted[] {
  try {
    const list: unknown = JSON.parse(recall(keyOf(target)) ?? '[]');
    return Array.isArray(list) ? list.filter((one) => typeof one?.begins === 'string') : [];
  } catch {
    return [];
  }
}

/** Remembers on this device where a quotation comes from, so that the address need not stand in the text while it is written. */
export function rememberQuote(target: string, words: string, from: string): void {
  const list = [...quotedIn(target), { begins: beginningOf(words), from }];
  remember(keyOf(target), JSON.stringify(list.slice(-MOST)));
}

/** Forgets the quotations of a text that was sent or thrown away. */
export function forgetQuotes(target: string): void {
  remember(keyOf(target), null);
}

/** A text as it is sent: the name at the head of each quotation leads to its post. */
export function withSources(body: string, target: string): string {
  let linked = body;
  for (const { begins, from } of quotedIn(target)) {
    const at = linked.indexOf(begins);
    const name = /^> (\*\*.+\*\*)/.exec(begins)?.[1];
    if (at < 0 || !name) continue;
    const rest = linked.slice(at + 2 + name.length);
    linked = `${linked.slice(0, at)}> [${name}](${from})${rest}`;
  }
  return linked;
}
