import { expect } from 'chai';
import fc from 'fast-check';
import {
  EMPTY_FLOOR,
  endTurn,
  type Floor,
  giveFloor,
  lowerHand,
  maySpeak,
  raiseHand,
  setMode,
  withdraw,
} from '../../server/rooms/turns.ts';

const at = (second: number) => new Date(Date.UTC(2026, 10, 24, 12, 0, second));
const hands: Floor = { ...EMPTY_FLOOR, mode: 'hands' };
const waiting = (floor: Floor) => floor.queue.map((hand) => hand.memberId);

describe('turns: the floor', () => {
  it('gives an empty floor to the first hand and lines up the rest', () => {
    const floor = ['a', 'b', 'c'].reduce((f, who, i) => raiseHand(f, who, at(i)), hands);
    expect(floor.holderId).to.equal('a');
    expect(waiting(floor)).to.deep.equal(['b', 'c']);
  });

  it('passes the floor along at the end of a turn, until nobody waits', () => {
    let floor = ['a', 'b'].reduce((f, who, i) => raiseHand(f, who, at(i)), hands);
    floor = endTurn(floor, at(9));
    expect(floor.holderId).to.equal('b');
    expect(floor.heldSince).to.deep.equal(at(9));
    floor = endTurn(floor, at(10));
    expect(floor.holderId).to.equal(null);
  });

  it('lets who has spoken less go before who has spoken more', () => {
    let floor = raiseHand(hands, 'a', at(0));
    floor = endTurn(floor, at(1));
    floor = raiseHand(floor, 'b', at(2));
    floor = raiseHand(floor, 'a', at(3));
    floor = raiseHand(floor, 'quiet', at(4));
    expect(floor.holderId).to.equal('b');
    expect(waiting(floor), 'a has had a turn, quiet has not').to.deep.equal(['quiet', 'a']);
  });

  it('raises a hand once, and not for who has the floor', () => {
    const floor = raiseHand(raiseHand(hands, 'a', at(0)), 'b', at(1));
    expect(raiseHand(floor, 'b', at(2))).to.equal(floor);
    expect(raiseHand(floor, 'a', at(2))).to.equal(floor);
  });

  it('takes someone out of queue and floor at once', () => {
    const floor = ['a', 'b', 'c'].reduce((f, who, i) => raiseHand(f, who, at(i)), hands);
    expect(withdraw(floor, 'a', at(5)).holderId).to.equal('b');
    expect(waiting(withdraw(floor, 'b', at(5)))).to.deep.equal(['c']);
    expect(lowerHand(floor, 'nobody')).to.equal(floor);
  });

  it('can be given to someone who does not wait, and made free', () => {
    const floor = ['a', 'b'].reduce((f, who, i) => raiseHand(f, who, at(i)), hands);
    expect(giveFloor(floor, 'z', at(3))).to.include({ holderId: 'z' });
    expect(waiting(giveFloor(floor, 'b', at(3)))).to.deep.equal([]);
    expect(giveFloor(hands, undefined, at(3)).holderId).to.equal(null);
  });

  it('with an open floor lets anyone speak, and facilitators always', () => {
    expect(maySpeak(EMPTY_FLOOR, 'a', false)).to.equal(true);
    const floor = raiseHand(hands, 'a', at(0));
    expect(maySpeak(floor, 'b', false)).to.equal(false);
    expect(maySpeak(floor, 'b', true)).to.equal(true);
    expect(setMode(floor, 'open', at(1)).holderId).to.equal(null);
  });

  it('keeps its promises through any sequence of acts', () => {
    const who = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const act = fc.oneof(
      fc.record({ kind: fc.constant('raise' as const), who }),
      fc.record({ kind: fc.constant('lower' as const), who }),
      fc.record({ kind: fc.constant('end' as const), who }),
      fc.record({ kind: fc.constant('give' as const), who }),
      fc.record({ kind: fc.constant('withdraw' as const), who }),
      fc.record({ kind: fc.constant('mode' as const), who: fc.constantFrom('open', 'hands') }),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
        let floor = hands;
        for (const [i, { kind, who: whom }] of acts.entries()) {
          const now = at(i);
          if (kind === 'raise') floor = raiseHand(floor, whom, now);
          else if (kind === 'lower') floor = lowerHand(floor, whom);
          else if (kind === 'end') floor = endTurn(floor, now);
          else if (kind === 'give') floor = giveFloor(floor, whom, now);
          else if (kind === 'withdraw') floor = withdraw(floor, whom, now);
          else floor = setMode(floor, whom as Floor['mode'], now);
          const queue = waiting(floor);
          expect(new Set(queue).size, 'nobody waits twice').to.equal(queue.length);
          expect(queue, 'who speaks does not wait').not.to.include(floor.holderId);
          if (floor.mode === 'hands' && queue.length)
            expect(floor.holderId, 'someone waits, so someone speaks').not.to.equal(null);
          const turns = queue.map((id) => floor.turns[id] ?? 0);
          if (kind === 'raise')
            expect([...turns], 'fewer turns first').to.deep.equal([...turns].sort((x, y) => x - y));
        }
      }),
    );
  });

  it('starves nobody: whoever waits has the floor after as many turns as there are people', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'f'], { minLength: 2 }),
        fc.nat({ max: 20 }),
        (people, warmUp) => {
          let floor = people.reduce((f, who, i) => raiseHand(f, who, at(i)), hands);
          for (let i = 0; i < warmUp; i++) {
            const spoke = floor.holderId;
            floor = endTurn(floor, at(i));
            if (spoke) floor = raiseHand(floor, spoke, at(i));
          }
          const last = waiting(floor).at(-1) as string;
          for (let i = 0; i < people.length && floor.holderId !== last; i++) {
            const spoke = floor.holderId;
            floor = endTurn(floor, at(i));
            if (spoke) floor = raiseHand(floor, spoke, at(i));
          }
          expect(floor.holderId).to.equal(last);
        },
      ),
    );
  });
});
