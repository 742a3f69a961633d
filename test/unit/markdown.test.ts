import { expect } from 'chai';
import { renderBody } from '../../server/platform/markdown.ts';

/** Ways in which people have tried to make a page run something. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<svg><animate onbegin=alert(1) attributeName=x>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  '[a](javascript:alert(1))',
  '[a](JaVaScRiPt:alert(1))',
  '[a](java\nscript:alert(1))',
  '[a](&#106;avascript:alert(1))',
  '[a](data:text/html;base64,PHNjcmlwdD4=)',
  '[a](vbscript:msgbox(1))',
  '[a](//evil.example)',
  '![a](https://evil.example/pixel.png)',
  '<a href="https://x" onclick="alert(1)">a</a>',
  '<iframe src="https://evil.example"></iframe>',
  '<style>@import "https://evil.example"</style>',
  '<form action="https://evil.example"><input name=q></form>',
  '<base href="https://evil.example">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example">',
  '<!--><img src=x onerror=alert(1)>-->',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '`<img src=x onerror=alert(1)>`',
  '```\n</code></pre><script>alert(1)</script>\n```',
  '<a href="https://x"\u0000onclick=alert(1)>x',
  '\u202e<script>alert(1)</script>',
];

/** Tags and attributes that may be in what is shown. */
const SAFE_TAG =
  /^<\/?(p|br|strong|em|s|ul|ol|li|blockquote|code|pre|hr)( \/)?>$|^<a href="(https?:|tel:|sms:|\/(?!\/))[^"<>]*"( rel="[a-z ]+")?>$|^<\/?a>$/;

describe('markdown: a small safe subset', () => {
  for (const hostile of HOSTILE)
    it(`is harmless: ${JSON.stringify(hostile).slice(0, 60)}`, () => {
      for (const tag of renderBody(hostile).match(/<[^>]*>?/g) ?? []) expect(tag).to.match(SAFE_TAG);
    });

  it('keeps emphasis, lists, quotes, code, links and line breaks', () => {
    expect(renderBody('**a** *b* ~~c~~')).to.equal('<p><strong>a</strong> <em>b</em> <s>c</s></p>\n');
    expect(renderBody('- a\n- b')).to.contain('<li>a</li>');
    expect(renderBody('> she said')).to.contain('<blockquote>');
    expect(renderBody('a\nb')).to.contain('<br');
    expect(renderBody('[help](/help)')).to.contain('<a href="/help">help</a>');
    expect(renderBody('https://example.org')).to.contain('rel="nofollow noopener noreferrer"');
  });

  it('shows headings, images and raw HTML as the text they are', () => {
    expect(renderBody('# big')).to.equal('<p># big</p>\n');
    expect(renderBody('<b>x</b>')).to.equal('<p>&lt;b&gt;x&lt;/b&gt;</p>\n');
  });

  it('stays quick on hostile lengths', () => {
    for (const text of [
      '*'.repeat(20_000),
      '['.repeat(20_000),
      '> '.repeat(10_000),
      '`'.repeat(20_000),
      '<'.repeat(20_000),
    ]) {
      const started = performance.now();
      renderBody(text);
      expect(performance.now() - started).to.be.below(1_000);
    }
  });
});
