import { expect } from 'chai';
import { type Audience, plan } from '../../server/crisis/escalation.ts';
import { firstOnCall, gaps, whoIsOnCall } from '../../server/crisis/rota.ts';
import { HOUR, later, MINUTE } from '../../shared/time.ts';

const noon = new Date('2026-11-24T12:00:00Z');
const stretch = (memberId: string, from: number, hours: number, line = 1) => ({
  memberId,
  line,
  startsAt: later(noon, from * HOUR),
  endsAt: later(noon, (from + hours) * HOUR),
});

describe('rota: who is on call', () => {
  const shifts = [stretch('a', -1, 2), stretch('b', -1, 2, 2), stretch('a', 0, 1, 2), stretch('c', 1, 4)];

  it('names each person once, first line first', () => {
    expect(whoIsOnCall(shifts, noon)).to.deep.equal([
      { memberId: 'a', line: 1 },
      { memberId: 'b', line: 2 },
    ]);
    expect(firstOnCall(shifts, noon)).to.deep.equal(['a']);
  });

  it('begins with its first moment and ends before its last', () => {
    expect(firstOnCall(shifts, later(noon, HOUR))).to.deep.equal(['c']);
    expect(firstOnCall(shifts, later(noon, HOUR - 1))).to.deep.equal(['a']);
    expect(firstOnCall(shifts, later(noon, 5 * HOUR))).to.deep.equal([]);
  });

  it('takes the next line where the first is empty', () => {
    expect(firstOnCall([stretch('b', -1, 2, 2)], noon)).to.deep.equal(['b']);
  });

  it('finds the stretches that nobody covers', () => {
    expect(
      gaps([stretch('a', 1, 2), stretch('b', 2, 2), stretch('c', 6, 1)], noon, later(noon, 8 * HOUR)),
    ).to.deep.equal([
      { startsAt: noon, endsAt: later(noon, HOUR) },
      { startsAt: later(noon, 4 * HOUR), endsAt: later(noon, 6 * HOUR) },
      { startsAt: later(noon, 7 * HOUR), endsAt: later(noon, 8 * HOUR) },
    ]);
    expect(gaps([], noon, later(noon, HOUR))).to.have.length(1);
    expect(gaps([stretch('a', -1, 9)], noon, later(noon, 8 * HOUR))).to.deep.equal([]);
  });
});

describe('escalation: whom to page', () => {
  const groups: Record<Audience, string[]> = {
    'first-on-call': ['a'],
    team: ['a', 'b'],
    supervisors: ['s'],
    everyone: ['a', 'b', 's', 'x'],
  };

  it('goes up one step at a time and waits as the codebook says', () => {
    const waits: number[] = [];
    let step = 0;
    for (let i = 0; i < 5; i++) {
      const next = plan('imminent', step, (page) => groups[page]);
      expect(next.attempts).to.have.length(1);
      waits.push(next.waitMs / MINUTE);
      step = next.nextStep;
    }
    expect(waits).to.deep.equal([2, 3, 5, 10, 10]);
  });

  it('goes past a step with nobody at once, and reports it', () => {
    const next = plan('imminent', 0, (page) => (page === 'supervisors' ? ['s'] : []));
    expect(next.attempts.map((each) => each.memberIds.length)).to.deep.equal([0, 0, 1]);
    expect(next.nextStep).to.equal(3);
  });

  it('repeats the last step, also when nobody is there at all', () => {
    const next = plan('high', 3, () => []);
    expect(next.attempts.map((each) => each.page)).to.deep.equal(['everyone']);
    expect(next.nextStep).to.equal(3);
    expect(next.waitMs).to.equal(HOUR);
  });

  it('survives a step beyond the ladder', () => {
    expect(plan('elevated', 99, () => ['a']).attempts[0]?.page).to.equal('everyone');
  });
});
