import type { Language } from '../platform/context.ts';
import { FIELDS, FILES, SAID } from './words.ts';

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const STYLE =
  'body{font:17px/1.6 system-ui,sans-serif;max-width:68ch;margin:2rem auto;padding:0 1rem;color:#1f2a2e;background:#fbf8f3}' +
  'article{background:#fff;border:1px solid #e3ddd2;border-radius:10px;padding:1rem;margin:1rem 0}' +
  'dt{color:#55636a;font-size:.9em}dd{margin:0 0 .6rem;white-space:pre-wrap;overflow-wrap:anywhere}';

function saidOf(value: unknown, language: Language): string {
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value === 'boolean') return SAID[language][value ? 'yes' : 'no'];
  if (Array.isArray(value))
    return value.length
      ? `<ul>${value.map((each) => `<li>${saidOf(each, language)}</li>`).join('')}</ul>`
      : '–';
  if (typeof value === 'object') return rowOf(value, language);
  return escaped(String(value));
}

function rowOf(row: object, language: Language): string {
  const pairs = Object.entries(row).map(
    ([field, value]) =>
      `<dt>${escaped(FIELDS[language][field] ?? field)}</dt><dd>${saidOf(value, language)}</dd>`,
  );
  return `<dl>${pairs.join('')}</dl>`;
}

function headOf(title: string, language: Language): string {
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title><style>${STYLE}</style><h1>${escaped(title)}</h1>\n`;
}

/** The beginning of a file's readable page. */
export function pageHead(file: string, language: Language): string {
  return `${headOf(FILES[language][file] ?? file, language)}<p><a href="index.html">${escaped(SAID[language].all)}</a></p>\n`;
}

/** One row of it. */
export function pageRow(row: object, language: Language): string {
  return `<article>${rowOf(row, language)}</article>\n`;
}

/** The first page: what is in the copy, and what is not. */
export function indexPage(
  files: readonly { name: string; chunks: number }[],
  madeAt: Date,
  language: Language,
): string {
  const said = SAID[language];
  const list = files.map(({ name, chunks }) => {
    const title = escaped(FILES[language][name] ?? name);
    return chunks
      ? `<li><a href="${name}.html">${title}</a> (<a href="${name}.json">JSON</a>)</li>`
      : `<li>${title}: ${escaped(said.nothing)}</li>`;
  });
  return `${headOf(said.title, language)}<p>${escaped(said.intro)} ${madeAt.toISOString().slice(0, 10)}</p><ul>${list.join('')}</ul><h2>${escaped(said.leftOutTitle)}</h2><ul>${said.leftOut.map((each) => `<li>${escaped(each)}</li>`).join('')}</ul>\n`;
}
