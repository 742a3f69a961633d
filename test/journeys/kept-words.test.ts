import { expect } from 'chai';
import { MemberModel } from '../../server/accounts/member.model.ts';
import { LIMITS } from '../../shared/limits.ts';
import type { Person } from '../support/person.ts';
import { aSpace } from '../support/places.ts';
import { startWorld, type World } from '../support/world.ts';

describe('words that someone keeps', () => {
  let world: World;
  let ana: Person;
  let spaceId: string;
  before(async () => {
    world = await startWorld();
    spaceId = await aSpace(await world.administrator('keeper'));
    ana = await world.member('ana-maple');
  });
  after(() => world.end());

  const junkie = { ruleId: 'en.junkie', word: 'junkie' };
  const mine = async () => (await ana.do('accounts.getMe', {})).me?.keptWords;

  it('are their own setting, everywhere or in one space, on all of their devices', async () => {
    expect(await mine()).to.deep.equal([]);
    const here = { ...junkie, scope: spaceId };
    const nuts = { ruleId: 'en.nuts', word: 'nuts', scope: 'everywhere' as const };
    expect((await ana.do('accounts.keepWords', { words: [here, nuts] })).keptWords).to.deep.equal([
      here,
      nuts,
    ]);
    expect(await mine()).to.deep.equal([here, nuts]);
    await ana.do('accounts.keepWords', { words: [here] });
    expect(await mine(), 'twice is once').to.deep.equal([nuts, here]);
  });

  it('widen to everywhere and narrow again', async () => {
    const everywhere = { ...junkie, scope: 'everywhere' as const };
    const entries = async () => (await mine())?.filter(({ ruleId }) => ruleId === junkie.ruleId);
    await ana.do('accounts.keepWords', { words: [everywhere] });
    expect(await entries()).to.deep.equal([everywhere]);
    await ana.do('accounts.keepWords', { words: [{ ...junkie, scope: spaceId }] });
    expect(await entries()).to.deep.equal([{ ...junkie, scope: spaceId }]);
  });

  it('are taken off one by one, and doing it twice changes nothing', async () => {
    const here = { ...junkie, scope: spaceId };
    const before = (await mine())?.length ?? 0;
    await ana.do('accounts.forgetKeptWord', here);
    await ana.do('accounts.forgetKeptWord', here);
    expect(await mine()).to.have.length(before - 1);
  });

  it('are bounded, and odd ones refused', async () => {
    for (let from = 0; from < LIMITS.keptWords.count + 20; from += 20)
      await ana.do('accounts.keepWords', {
        words: Array.from({ length: 20 }, (_, at) => ({
          ruleId: 'en.nuts',
          word: `word ${from + at}`,
          scope: 'everywhere' as const,
        })),
      });
    const all = await mine();
    expect(all).to.have.length(LIMITS.keptWords.count);
    expect(all?.at(-1)?.word).to.equal(`word ${LIMITS.keptWords.count + 19}`);
    for (const words of [
      [],
      [{ ...junkie, scope: 'nowhere' }],
      [{ ...junkie, word: 'x'.repeat(LIMITS.keptWords.max + 1), scope: 'everywhere' }],
    ])
      expect((await ana.refused('accounts.keepWords', { words } as never)).code).to.equal('INVALID');
  });

  it('are seen by nobody else, the desk and administrators included', async () => {
    await ana.do('accounts.keepWords', {
      words: [{ ruleId: 'en.nuts', word: 'zqkept', scope: 'everywhere' }],
    });
    const keeper = await world.member('second-keeper');
    await MemberModel.updateOne({ _id: keeper.memberId }, { $set: { roles: ['peer', 'administrator'] } });
    const seen = [
      await keeper.call('accounts.getPerson', { handle: 'ana-maple' }),
      await keeper.call('accounts.listMembers', {}),
      await keeper.call('accounts.listFoundPeople', { q: 'ana' }),
    ];
    expect(seen.every((answer) => answer.ok)).to.equal(true);
    expect(JSON.stringify(seen)).to.not.include('zqkept');
    expect(JSON.stringify(await mine())).to.include('zqkept');
  });
});
