import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect } from 'chai';
import { MAX_TEXT_LENGTH } from '../../moderation/types.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Runs the command on lines and answers with its lines. */
function run(lines: readonly string[]): Record<string, unknown>[] {
  const args = [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'server/scripts/screen.ts')];
  const out = execFileSync(process.execPath, args, {
    input: `${lines.join('\n')}\n`,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('screening lines', () => {
  it('answers 10,000 lines in their order', () => {
    const answers = run(
      Array.from({ length: 10_000 }, (_, i) =>
        JSON.stringify({
          id: i,
          text: i % 100 === 0 ? 'I want to kill myself.' : 'The soup is on.',
          lang: 'en',
        }),
      ),
    );
    expect(answers).to.have.length(10_000);
    answers.forEach((answer, i) => {
      expect(answer['id']).to.equal(i);
      expect(answer['tier']).to.equal(i % 100 === 0 ? 'high' : 'none');
    });
  }).timeout(60_000);

  it('answers a bad line with an error in its place and goes on', () => {
    const answers = run([
      'not json',
      '"a string"',
      '{"id":"a"}',
      '{"id":"b","text":7}',
      JSON.stringify({ id: 'c', text: 'a'.repeat(1_000_000) }),
      '{"id":"d","text":"\\ud800 hola","lang":"xx"}',
      '{"id":"e","text":""}',
      '{"id":"f","text":"مرحبا 🙂"}',
      '{"id":"g","text":"me quiero matar hoy","lang":"tlh"}',
    ]);
    expect(answers).to.have.length(9);
    for (const answer of answers.slice(0, 5)) expect(answer['error']).to.be.a('string');
    expect(answers[4]?.['error']).to.contain(String(MAX_TEXT_LENGTH));
    for (const answer of answers.slice(5, 8)) expect(answer['tier']).to.equal('none');
    expect(answers[8]?.['tier']).to.be.oneOf(['high', 'imminent']);
  }).timeout(60_000);
});
