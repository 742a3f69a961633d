import { expect } from 'chai';
import fc from 'fast-check';
import { type Heard, hear, hearEarlier, startAt } from '../../../client/rooms/catch-up.ts';
import type { MeetingMessage } from '../../../shared/rooms.ts';

const message = (seq: number) =>
  ({ seq, messageId: `msg_${seq}`, clientId: `client-${seq}` }) as MeetingMessage;
const seqs = (heard: Heard) => heard.messages.map((one) => one.seq);

describe('client: catching up in a meeting', () => {
  it('adds what comes next and drops what is here already', () => {
    const first = hear(startAt(0, 60), [message(1), message(2)]);
    const second = hear(first.heard, [message(2), message(3)]);
    expect(seqs(second.heard)).to.deep.equal([1, 2, 3]);
    expect(second.gap).to.equal(false);
  });

  it('adds nothing past a gap and says so', () => {
    const { heard, gap } = hear(startAt(0, 60), [message(1), message(3)]);
    expect(seqs(heard)).to.deep.equal([1]);
    expect(gap).to.equal(true);
  });

  it('starts near the end of a long meeting, and can go back', () => {
    const start = startAt(200, 60);
    expect(start.last).to.equal(140);
    const { heard } = hear(start, [message(141), message(142)]);
    expect(seqs(hearEarlier(heard, [message(140), message(139)], 138))).to.deep.equal([139, 140, 141, 142]);
  });

  it('ends in order, nothing twice and nothing missing, however messages arrive', () => {
    const arrivals = fc.array(fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 12 }), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(arrivals, (batches) => {
        let heard = startAt(0, 60);
        for (const batch of batches) {
          const next = hear(heard, batch.map(message));
          heard = next.heard;
          // A gap makes the browser ask for everything after the last one.
          if (next.gap)
            heard = hear(
              heard,
              Array.from({ length: Math.max(...batch) }, (_, at) => message(at + 1)),
            ).heard;
        }
        expect(seqs(heard)).to.deep.equal(Array.from({ length: heard.last }, (_, at) => at + 1));
        expect(heard.last).to.equal(Math.max(heard.last, 0));
      }),
    );
  });
});
