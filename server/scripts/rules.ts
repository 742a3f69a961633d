import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { makeTables } from '../../moderation/crisis/tables.ts';
import type { SourceRule } from '../../moderation/experience-language/check.ts';
import { corePack, packed } from '../../moderation/experience-language/pack.ts';
import { filedOf } from '../../moderation/text/filed.ts';
import { writtenMarks } from '../../moderation/text/mark-lines.ts';
import { indexOf } from '../../moderation/text/pattern-index.ts';
import type { Rulebook } from '../review/rulebook.ts';

/** Reads the rule files, checks every one, and writes what ships. A language pack with one failing example is refused. */
const ROOT = join(import.meta.dirname, '../../moderation/experience-language/rules');

const tables = makeTables();
writeFileSync(join(ROOT, '../../crisis/tables.json'), `${JSON.stringify(tables)}\n`);
writeFileSync(join(ROOT, '../../text/marks.json'), `${JSON.stringify(filedOf(indexOf(writtenMarks())))}\n`);
// The language rules are checked with the crisis reader, which begins with what was just written.
const { fileAll } = await import('../../moderation/file-all.ts');
const { checkPack } = await import('../../moderation/experience-language/check.ts');

function yaml(file: string): unknown {
  return parse(readFileSync(join(ROOT, file), 'utf8'));
}

const { macros } = yaml('words.yaml') as { macros: Record<string, string> };
const sources = yaml('sources.yaml') as Record<string, string>;
const rules: SourceRule[] = ['en', 'es'].flatMap((language) =>
  readdirSync(join(ROOT, language))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) =>
      (yaml(join(language, name)) as Omit<SourceRule, 'category'>[]).map((rule) => ({
        ...rule,
        category: name.replace('.yaml', ''),
      })),
    ),
);
const { pack, catalogue, problems } = checkPack(rules, macros, sources);
if (problems.length) {
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  process.stderr.write(`${problems.length} problems; the pack was not written.\n`);
  process.exit(1);
}
writeFileSync(join(ROOT, '../rules.json'), `${JSON.stringify(packed(pack))}\n`);
writeFileSync(join(ROOT, '../core.json'), `${JSON.stringify(packed(corePack(pack)))}\n`);
writeFileSync(join(ROOT, '../../filed.json'), `${JSON.stringify(fileAll(pack))}\n`);
writeFileSync(join(ROOT, '../catalogue.json'), `${JSON.stringify(catalogue)}\n`);
// The page of rules shows what the pack has no need of: sources in full, and examples.
const book: Rulebook = {
  sources,
  examples: Object.fromEntries(
    rules.map(({ id, tests }) => [id, { speaks: tests.flag, silent: tests.ok[0] ?? null }]),
  ),
};
writeFileSync(join(ROOT, '../rulebook.json'), `${JSON.stringify(book)}\n`);
process.stderr.write(
  `${pack.rules.length} language rules and ${tables.rules.length} crisis rules written.\n`,
);
