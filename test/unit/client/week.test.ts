import { expect } from 'chai';
import { segmentsOf } from '../../../client/crisis/week.ts';

const HOUR = 3_600_000;
const dawn = Date.parse('2026-11-23T00:00:00Z');
const midnights = Array.from({ length: 8 }, (_, day) => dawn + day * 24 * HOUR);
const stretch = (from: number, to: number) => ({
  startsAt: new Date(dawn + from * HOUR).toISOString(),
  endsAt: new Date(dawn + to * HOUR).toISOString(),
});

describe('client: the week of the rota', () => {
  it('cuts a night at midnight', () => {
    const parts = segmentsOf([stretch(20, 30)], midnights).map(({ day, from, to }) => [day, from, to]);
    expect(parts).to.deep.equal([
      [0, 20, 24],
      [1, 0, 6],
    ]);
  });

  it('shows only the part inside the week', () => {
    const parts = segmentsOf([stretch(-5, 3), stretch(166, 200), stretch(300, 310)], midnights);
    expect(parts.map(({ day, from, to }) => [day, from, to])).to.deep.equal([
      [0, 0, 3],
      [6, 22, 24],
    ]);
  });
});
