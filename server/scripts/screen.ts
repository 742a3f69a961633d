import { createInterface } from 'node:readline';
import { screen } from '../../moderation/screen.ts';
import { type Language, MAX_TEXT_LENGTH } from '../../moderation/types.ts';

/** Reads JSON lines `{id,text,lang}` from standard input and prints one reading a line, in the same order. */
const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });

function answer(line: string): unknown {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    return { error: 'This line is not JSON.' };
  }
  if (typeof row !== 'object' || row === null)
    return { error: 'A line is an object with id, text and lang.' };
  const { id, text, lang } = row as { id?: unknown; text?: unknown; lang?: unknown };
  if (typeof text !== 'string') return { id: id ?? null, error: 'text is missing or is not a string.' };
  if (text.length > MAX_TEXT_LENGTH)
    return { id: id ?? null, error: `The text is longer than ${MAX_TEXT_LENGTH} characters.` };
  const language: Language | undefined = lang === 'en' || lang === 'es' ? lang : undefined;
  const { tier, category, findings } = screen(text, { language });
  return { id: id ?? null, tier, category, findings };
}

for await (const line of lines) {
  if (line.trim() === '') continue;
  if (!process.stdout.write(`${JSON.stringify(answer(line))}\n`))
    await new Promise((resolve) => process.stdout.once('drain', resolve));
}
