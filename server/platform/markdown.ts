import MarkdownIt from 'markdown-it';
import sanitizeHtml from 'sanitize-html';

/** Emphasis, lists, quotes, links and code: enough to be understood, nothing that runs or is fetched. */
const reader = new MarkdownIt('zero', {
  html: false,
  linkify: true,
  breaks: true,
  typographer: false,
}).enable([
  'emphasis',
  'strikethrough',
  'list',
  'blockquote',
  'link',
  'autolink',
  'linkify',
  'backticks',
  'fence',
  'newline',
  'escape',
  'entity',
  'hr',
]);
reader.linkify.set({ fuzzyEmail: false, fuzzyIP: false });

/** A handle named with @: at the beginning of a word, and not in an address. */
const MENTION = /(?<![\p{L}\p{N}@./_-])@([\p{L}\p{N}][\p{L}\p{N}_-]{2,29})/gu;
const MOST_MENTIONS = 10;

/** Handles that a body names with @, as written, each once. */
export function mentionedHandles(body: string): string[] {
  return [...new Set([...body.matchAll(MENTION)].map((match) => match[1] ?? ''))].slice(0, MOST_MENTIONS);
}

// Named members become links to them: in plain words, not inside links or code.
reader.core.ruler.push('mentions', (state) => {
  const handles = (state.env as { handles?: ReadonlySet<string> }).handles;
  if (!handles?.size) return;
  for (const block of state.tokens) {
    if (!block.children) continue;
    let inLink = 0;
    block.children = block.children.flatMap((token) => {
      if (token.type === 'link_open') inLink++;
      if (token.type === 'link_close') inLink--;
      if (token.type !== 'text' || inLink) return [token];
      const made: (typeof token)[] = [];
      const words = (content: string) => {
        if (content) made.push(Object.assign(new state.Token('text', '', 0), { content }));
      };
      let from = 0;
      for (const match of token.content.matchAll(MENTION)) {
        const handle = match[1] ?? '';
        if (!handles.has(handle)) continue;
        words(token.content.slice(from, match.index));
        const open = new state.Token('link_open', 'a', 1);
        open.attrSet('href', `/people/${encodeURIComponent(handle)}`);
        made.push(open);
        words(`@${handle}`);
        made.push(new state.Token('link_close', 'a', -1));
        from = match.index + match[0].length;
      }
      if (!made.length) return [token];
      words(token.content.slice(from));
      return made;
    });
  }
});

const ALLOWED: sanitizeHtml.IOptions = {
  allowedTags: ['p', 'br', 'strong', 'em', 's', 'ul', 'ol', 'li', 'blockquote', 'a', 'code', 'pre', 'hr'],
  allowedAttributes: { a: ['href', 'rel'] },
  allowedSchemes: ['https', 'http', 'tel', 'sms'],
  allowedSchemesAppliedToAttributes: ['href'],
  allowProtocolRelative: false,
  disallowedTagsMode: 'escape',
  transformTags: {
    // Our own addresses stay plain; every other link says nothing of where the reader came from.
    a: (tagName, attribs) => ({
      tagName,
      attribs: attribs['href']?.startsWith('/')
        ? attribs
        : { ...attribs, rel: 'nofollow noopener noreferrer' },
    }),
  },
};

/** The HTML of a body: rendered from a small subset of Markdown, then cleaned by an allow list. `handles` are linked where @ names them. */
export function renderBody(body: string, handles: ReadonlySet<string> = new Set()): string {
  return sanitizeHtml(reader.render(body, { handles }), ALLOWED);
}
