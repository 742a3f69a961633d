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

/** The HTML of a body: rendered from a small subset of Markdown, then cleaned by an allow list. */
export function renderBody(body: string): string {
  return sanitizeHtml(reader.render(body), ALLOWED);
}
