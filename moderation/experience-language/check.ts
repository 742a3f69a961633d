import { readCrisisIn } from '../crisis/read.ts';
import { Context } from '../text/context.ts';
import { read } from '../text/words.ts';
import { Advisor } from './advise.ts';
import { type Pack, type PackRule, type RuleKind, type Severity, SILENCES, type Silence } from './pack.ts';

/** A rule as people write it. */
export interface SourceRule {
  id: string;
  category: string;
  pack?: string;
  severity: Severity;
  kind: RuleKind;
  say: string[];
  why: string;
  match: string[];
  unless_after?: string[];
  unless_before?: string[];
  unless_text?: string;
  subject?: string;
  own_story?: boolean;
  names?: string[];
  silent_when: Silence[];
  to_member: 'suggest' | 'review';
  sources: string[];
  note?: string;
  tests: { flag: string[]; ok: string[] };
}

/** What a page about the rules shows besides the pack. */
export type Catalogue = Record<string, { sources: string[]; note?: string }>;

const BLAMING = /\b(offensive|wrong|should not|shouldn’t|violation|inappropriate|flagged)\b/i;

function shipped(rule: SourceRule): PackRule {
  return {
    id: rule.id,
    c: rule.category,
    ...(rule.pack ? { p: rule.pack } : {}),
    ...(rule.severity === 'suggest' ? {} : { v: rule.severity }),
    ...(rule.kind === 'phrase' ? {} : { k: rule.kind }),
    say: rule.say,
    why: rule.why,
    m: rule.match,
    ...(rule.unless_after ? { ua: rule.unless_after } : {}),
    ...(rule.unless_before ? { ub: rule.unless_before } : {}),
    ...(rule.unless_text ? { ut: rule.unless_text } : {}),
    ...(rule.subject ? { subj: 1 as const } : {}),
    ...(rule.own_story ? { own: 1 as const } : {}),
    ...(rule.names ? { names: rule.names } : {}),
    q: rule.silent_when.map((name) => SILENCES[name]).join(''),
    ...(rule.to_member === 'review' ? { aim: 1 as const } : {}),
  };
}

/** Builds the pack and says everything that is amiss with it: the pack may ship only when nothing is. */
export function checkPack(
  rules: readonly SourceRule[],
  macros: Record<string, string>,
  sources: Record<string, string>,
): { pack: Pack; catalogue: Catalogue; problems: string[] } {
  const problems: string[] = [];
  const seen = new Set<string>();
  for (const rule of rules) {
    const say = (what: string): void => void problems.push(`${rule.id}: ${what}`);
    if (seen.has(rule.id)) say('this id is taken');
    seen.add(rule.id);
    if (rule.why.split(/\s+/).length > 25) say('the reason has more than 25 words');
    if (BLAMING.test(rule.why)) say('the reason blames');
    if (rule.severity !== 'review' && rule.say.length === 0) say('there is nothing to say in its place');
    for (const source of rule.sources) if (!(source in sources)) say(`the source ${source} is not known`);
    if (rule.tests.flag.length === 0 || rule.tests.ok.length === 0) say('it needs examples of both kinds');
  }
  const pack: Pack = { macros, rules: rules.map(shipped) };
  const advisor = new Advisor(pack);
  const packs = [...new Set(rules.map((rule) => rule.pack ?? 'core'))];
  const found = (text: string, language: string): { rule: string; start: number; end: number }[] => {
    const r = read(text);
    const crisis = readCrisisIn(r, new Context(r));
    const inDanger = crisis.tier !== 'none';
    return advisor.advise(r, { packs, language: language === 'es' ? 'es' : 'en' }, () => inDanger, inDanger);
  };
  for (const rule of rules) {
    const language = rule.id.slice(0, 2);
    for (const example of rule.tests.flag) {
      const start = example.indexOf('[[');
      const end = example.indexOf(']]') - 2;
      const text = example.replace('[[', '').replace(']]', '');
      const hits = found(text, language);
      if (!hits.some((hit) => hit.rule === rule.id && hit.start < end && start < hit.end))
        problems.push(
          `${rule.id}: misses “${text}” (${hits.map((hit) => hit.rule).join(', ') || 'nothing'})`,
        );
    }
    for (const example of rule.tests.ok)
      if (found(example, language).some((hit) => hit.rule === rule.id))
        problems.push(`${rule.id}: speaks on “${example}”`);
  }
  const catalogue: Catalogue = Object.fromEntries(
    rules.map((rule) => [rule.id, { sources: rule.sources, ...(rule.note ? { note: rule.note } : {}) }]),
  );
  return { pack, catalogue, problems };
}
