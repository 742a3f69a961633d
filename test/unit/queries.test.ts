import { expect } from 'chai';
import { explained } from '../support/queries.ts';
import { startWorld } from '../support/world.ts';

/** Fewer shapes than this mean that this file ran without the journeys, whose queries it judges. */
const JOURNEYS_RAN = 150;

describe('queries', function () {
  this.timeout(120_000);

  it('use an index, each that any area has asked in this run: none reads a whole collection', async () => {
    if (explained().shapes < JOURNEYS_RAN) {
      const world = await startWorld();
      await world.loadSample();
      await world.tick();
      const peer = await world.sampled('quiet-kettle');
      const moderator = await world.sampled('june-lantern');
      for (const person of [peer, moderator]) {
        await person.do('forum.listLatest', {});
        await person.do('forum.listFound', { q: 'training' });
        await person.do('notifications.listNotices', {});
      }
      await moderator.do('review.listItems', {});
      await moderator.do('crisis.listAlerts', {});
      await world.end();
    }
    const { shapes, scanning } = explained();
    expect(shapes).to.be.greaterThan(60);
    expect(scanning).to.deep.equal([]);
  });
});
