import { plainWords } from '../platform/spelling.ts';

const LENGTH = 180;

/** The words of a body around the first that was looked for: without marks of writing, quotations left out. */
export function excerptOf(body: string, wanted: readonly string[]): string {
  const plain = body
    .split('\n')
    .filter((line) => !/^\s*>/.test(line))
    .join(' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`~#]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const looked = new Set(wanted);
  let at = 0;
  for (const match of plain.matchAll(/[\p{L}\p{N}]+/gu))
    if (looked.has(plainWords(match[0])[0] ?? '')) {
      at = match.index;
      break;
    }
  if (plain.length <= LENGTH) return plain;
  const from = Math.max(0, Math.min(at - LENGTH / 3, plain.length - LENGTH));
  const start = from === 0 ? 0 : plain.indexOf(' ', from) + 1;
  const end = start + LENGTH >= plain.length ? plain.length : plain.lastIndexOf(' ', start + LENGTH);
  return `${start > 0 ? '…' : ''}${plain.slice(start, end)}${end < plain.length ? '…' : ''}`;
}
