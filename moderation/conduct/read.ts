import { languageIn } from '../text/language.ts';
import { PatternIndex } from '../text/pattern-index.ts';
import type { Reading } from '../text/words.ts';
import type { Finding, Language } from '../types.ts';
import { CONDUCT_MACROS, CONDUCT_RULES, CONTACT, type ConductRule, LINKS } from './rules.ts';

/** The patterns of the conduct reader. */
export const conductIndex = new PatternIndex<ConductRule>();
for (const rule of CONDUCT_RULES)
  for (const line of rule.lines.split('\n')) if (line.trim()) conductIndex.add(line, CONDUCT_MACROS, rule);

const PHONE = /(?<![\w.])\+?\d[\d\s().-]{7,17}\d(?![\w])/g;
/** Help lines and emergency numbers are public; printing one is never a contact detail. */
const PUBLIC_NUMBER =
  /^(1?8(00|33|44|55|66|77|88)|988|911|112|024|116123|741741|838255|8009112000|717003717)/;

/** Reads for contact details, selling and recruiting, an under-age hint and signs of spam; all are for moderators. */
export function readConduct(r: Reading, language?: Language): Finding[] {
  const findings: Finding[] = [];
  const put = (
    rule: string,
    category: string,
    reason: Record<Language, string>,
    start: number,
    end: number,
  ): void => {
    if (findings.some((f) => f.rule === rule)) return;
    findings.push({
      category,
      match: r.source.slice(start, end),
      start,
      end,
      action: 'review',
      reason: reason[language ?? languageIn(r)],
      rule,
    });
  };
  conductIndex.scan(r, (rule, from, to) => {
    if (r.quoted[from]) return;
    if (rule.needs && !rule.needs.some((word) => r.words.includes(word))) return;
    put(rule.id, rule.category, rule.reason, r.starts[from] ?? 0, r.ends[to - 1] ?? 0);
  });
  for (const { kind, start, end } of r.links)
    if (kind === 'mail') put('conduct.mail', 'contact', CONTACT, start, end);
  if (/\d{3}/.test(r.source))
    for (const match of r.source.matchAll(PHONE)) {
      const digits = match[0].replace(/\D/g, '');
      if (digits.length < 9 || digits.length > 15 || PUBLIC_NUMBER.test(digits)) continue;
      put('conduct.phone', 'contact', CONTACT, match.index, match.index + match[0].length);
    }
  const links = r.links.filter((link) => link.kind === 'link');
  const first = links[0];
  if (first && (links.length >= 5 || (links.length >= 3 && r.count < links.length * 6)))
    put('conduct.links', 'spam', LINKS, first.start, first.end);
  return findings;
}
