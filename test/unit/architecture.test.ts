import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { transformSync } from '@swc/core';
import { expect } from 'chai';
import { cruise, type ICruiseOptions, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser';

const rules = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as Record<
  'directions' | 'running',
  { forbidden: NonNullable<IFlattenedRuleSet['forbidden']>; options: ICruiseOptions }
>;

const FOLDERS = ['shared', 'moderation', 'server', 'client'];

/** The roles that a file inside an area may have; `ls server/*\/*.policy.ts` is the auditor's view of a layer. */
const ROLES = /\.(model|access|policy|service|view|operations|listeners|broadcast|jobs|subject|export)\.ts$/;

/** The tree as it runs: each file with its types taken out, in a folder beside the dependencies. */
function withoutTypes(): string {
  mkdirSync('node_modules/.cache', { recursive: true });
  const bare = mkdtempSync(resolve('node_modules/.cache/bare-'));
  writeFileSync(join(bare, 'tsconfig.json'), '{}');
  for (const file of FOLDERS.flatMap(filesBelow).filter((each) => /\.tsx?$/.test(each))) {
    const { code } = transformSync(readFileSync(file, 'utf8'), {
      filename: file,
      swcrc: false,
      jsc: {
        parser: { syntax: 'typescript', tsx: file.endsWith('x') },
        target: 'es2022',
        transform: { react: { runtime: 'automatic', importSource: 'preact' }, verbatimModuleSyntax: true },
      },
    });
    mkdirSync(dirname(join(bare, file)), { recursive: true });
    writeFileSync(join(bare, file), code);
  }
  return bare;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

describe('architecture', () => {
  async function violations(
    { forbidden, options }: (typeof rules)['running'],
    baseDir: string,
  ): Promise<string[]> {
    const { output } = await cruise(FOLDERS, { ...options, baseDir, validate: true, ruleSet: { forbidden } });
    const { summary } = output as ICruiseResult;
    expect(summary.totalCruised, 'the modules are found at all').to.be.above(150);
    return summary.violations.map((each) => `${each.rule.name}: ${each.from} → ${each.to}`);
  }

  it('keeps every rule of direction, imports of types included', async () => {
    expect(await violations(rules.directions, process.cwd())).to.deep.equal([]);
  }).timeout(60_000);

  it('has no import cycles and no validator in the browser once types are gone', async () => {
    const bare = withoutTypes();
    try {
      expect(await violations(rules.running, bare)).to.deep.equal([]);
    } finally {
      rmSync(bare, { recursive: true });
    }
  }).timeout(60_000);

  it('has no file that is too long to read, data and words apart', () => {
    const long = FOLDERS.flatMap(filesBelow)
      .filter((file) => /\.tsx?$/.test(file) && !/\/(lexicon|rules|i18n|sample)\//.test(file))
      .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > 400);
    expect(long).to.deep.equal([]);
  });

  it('reads the environment in one place', () => {
    const readers = FOLDERS.flatMap(filesBelow).filter(
      (file) => /\.tsx?$/.test(file) && /process\.env/.test(readFileSync(file, 'utf8')),
    );
    expect(readers).to.deep.equal(['server/platform/config.ts']);
  });

  it('asks the clock, not the machine, inside areas', () => {
    const areas = [
      'accounts',
      'credentials',
      'forum',
      'rooms',
      'messages',
      'crisis',
      'review',
      'knowledge',
      'notifications',
      'exports',
    ];
    const clocked = areas
      .flatMap((area) => filesBelow(join('server', area)))
      .filter((file) => /Date\.now\(|new Date\(\)/.test(readFileSync(file, 'utf8')));
    expect(clocked).to.deep.equal([]);
  });

  it('names files in areas by noun and role, or by a bare noun for pure logic', () => {
    const areas = [
      'accounts',
      'credentials',
      'forum',
      'rooms',
      'messages',
      'crisis',
      'review',
      'knowledge',
      'notifications',
      'exports',
    ];
    for (const file of areas.flatMap((area) => filesBelow(join('server', area)))) {
      const name = file.split('/').at(-1) ?? '';
      expect(ROLES.test(name) || /^[a-z]+\.ts$/.test(name), file).to.equal(true);
    }
  });
});
