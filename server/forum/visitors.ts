import { Sight } from '../accounts/sight.ts';
import { renderBody } from '../platform/markdown.ts';

const NAMED = /(?<![\p{L}\p{N}@./_-])@([\p{L}\p{N}][\p{L}\p{N}_-]{2,29})/gu;
const POST = /post_[0-9A-Z]{26}/g;
const PROFILE = /\/people\/[^\s)\]>"']+/g;
/** The name at the head of a quotation, as the composer writes it. */
const QUOTED_NAME = /\[\*\*([^*\n]+)\*\*\]\(/g;
const QUOTE_HEAD = /\[\*\*[^*\n]+\*\*\]\([^)]*\)/g;
/** Links to addresses of the service, which are closed to visitors. */
const INNER_LINK = /<a href="\/(?!threads\/)[^"]*"[^>]*>(.*?)<\/a>/gs;
const THREAD_LINK = /<a href="\/threads\/([^"#]*)[^"]*"[^>]*>(.*?)<\/a>/gs;

/** What may be shown of other people in the words of a thread. */
export interface VisitorRights {
  /** Posts that visitors read, with their words. */
  shown: ReadonlyMap<string, string>;
  /** Handles under which people chose to be shown, in lower case. */
  shownHandles: ReadonlySet<string>;
  /** Everyone else who is around. */
  unnamed: readonly { memberId: string; handle: string }[];
}

const sights = new WeakMap<VisitorRights, Sight>();

/** Takes the names of those who are not shown out of words; made once for a page. */
function sightOf(rights: VisitorRights): Sight {
  const known = sights.get(rights);
  if (known) return known;
  const hidden = rights.unnamed.map((person) => ({ ...person, how: 'mute' as const, at: new Date(0) }));
  const sight = new Sight(hidden);
  sights.set(rights, sight);
  return sight;
}

const plain = (words: string) => words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** A quotation stays only where it leads to one post that is shown and says nothing that does not stand there now. */
function mayStay(quote: readonly string[], shown: VisitorRights['shown']): boolean {
  const ids = [...new Set(quote.join('\n').match(POST) ?? [])];
  const body = shown.get(ids[0] ?? '');
  if (ids.length !== 1 || body === undefined) return false;
  const said = quote.map((line) => line.replace(/^\s*>/, '')).join('\n');
  return plain(body).includes(plain(said.replace(QUOTE_HEAD, '')));
}

/** What someone wrote without what is not theirs to give: others' names, and quotations of what visitors do not read. */
export function visitorWords(words: string, rights: VisitorRights): string {
  const lines: string[] = [];
  let quote: string[] = [];
  const close = () => {
    if (quote.length) lines.push(...(mayStay(quote, rights.shown) ? quote : ['> …']));
    quote = [];
  };
  for (const line of words.split('\n')) {
    // A line right behind a quotation belongs to it, with or without its sign.
    if (/^\s*>/.test(line) || (quote.length && line.trim() !== '')) quote.push(line);
    else {
      close();
      lines.push(line);
    }
  }
  close();
  const isShown = (handle: string) => rights.shownHandles.has(handle.toLowerCase());
  return sightOf(rights)
    .withoutNames(lines.join('\n'))
    .replace(QUOTED_NAME, (name, handle: string) => (isShown(handle) ? name : '[**…**]('))
    .replace(PROFILE, '/people/…')
    .replace(NAMED, (name, handle: string) => (isShown(handle) ? name : '…'));
}

/** The HTML of a post for visitors. Links into the service become plain words, but for those within the thread. */
export function visitorHtml(
  { body, html }: { body: string; html: string },
  threadId: string,
  rights: VisitorRights,
): string {
  const words = visitorWords(body, rights);
  // Made already where nothing was left out.
  return (words === body ? html : renderBody(words))
    .replace(INNER_LINK, '$1')
    .replace(THREAD_LINK, (link, id: string, words: string) => (id === threadId ? link : words));
}
