import { Context } from '../text/context.ts';
import { languageIn } from '../text/language.ts';
import { type Reading, read } from '../text/words.ts';
import type { CrisisCategory, Finding, Language, Tier } from '../types.ts';
import type { IdeaHit } from './bag.ts';
import { compose } from './compose.ts';
import { judge } from './judge.ts';
import { made } from './made.ts';
import { reasonFor } from './reasons.ts';
import type { SignRule } from './rule.ts';
import type { Sign } from './sign.ts';
import tables from './tables.json' with { type: 'json' };
import type { Tables } from './tables.ts';

/** The crisis reading of one text. */
export interface CrisisReading {
  tier: Tier;
  category: CrisisCategory;
  findings: Finding[];
}

const { crisisIndex, bag } = made(tables as unknown as Tables);

export { crisisIndex };

/** Signs of one rule that are weighed in one text; more say nothing new and would only cost time. */
const MOST_SIGNS = 24;

/** Reads a text that is already in words; the reasons are in `language`, or in the one the text seems to be written in. */
export function readCrisisIn(reading: Reading, context: Context, language?: Language): CrisisReading {
  const raw: { rule: SignRule; from: number; to: number }[] = [];
  const shields: [number, number][] = [];
  const ideas: IdeaHit[] = [];
  crisisIndex.scan(reading, (rule, from, to) => {
    if (rule.kind === 'idea-phrase') ideas.push({ at: from, end: to, ideas: rule.ideas });
    else if (rule.kind === 'shield') shields.push([from, to]);
    else if (raw.at(-1)?.rule !== rule || raw.at(-1)?.from !== from) raw.push({ rule, from, to });
  });
  bag.scan(reading, ideas, (rule, from, to) => raw.push({ rule, from, to }));
  if (raw.length === 0) return { tier: 'none', category: 'none', findings: [] };
  const covered = new Uint8Array(reading.count);
  for (const [from, to] of shields) covered.fill(1, from, to);
  const signs: Sign[] = [];
  const often = new Map<SignRule, number>();
  for (const { rule, from, to } of raw) {
    let open = false;
    for (let i = from; i < to && !open; i += 1) open = covered[i] === 0;
    // An idiom takes a match away when it holds the match's first or last word.
    const ends = (covered[from] ?? 0) + (covered[to - 1] ?? 0);
    if (ends > (rule.id.startsWith('en.near-') ? 1 : 0) || !open) continue;
    const seen = often.get(rule) ?? 0;
    if (seen >= MOST_SIGNS) continue;
    const sign = judge(context, rule, from, to);
    if (!sign) continue;
    often.set(rule, seen + 1);
    signs.push(sign);
  }
  const { tier, category, signs: leads } = compose(context, signs);
  const tongue = language ?? languageIn(reading);
  const findings = tier === 'none' ? [] : leads.map((sign) => finding(reading, sign, tongue));
  // Method detail is its own finding, for moderators to fold away; it says nothing of the writer's danger.
  for (const sign of signs)
    if (sign.rule.kind === 'method')
      findings.push({ ...finding(reading, sign, tongue), category: 'method', action: 'review' });
  return { tier, category, findings };
}

function finding(reading: Reading, { rule, from, to, category }: Sign, language: Language): Finding {
  const start = reading.starts[from] ?? 0;
  const end = reading.ends[to - 1] ?? start;
  return {
    category,
    match: reading.source.slice(start, end),
    start,
    end,
    action: 'alert',
    reason: reasonFor(rule.kind, language),
    rule: rule.id,
  };
}

/** Reads a text for danger to anyone; English and Spanish are always both read. */
export function readCrisis(text: string): CrisisReading {
  const reading = read(text);
  return readCrisisIn(reading, new Context(reading));
}
