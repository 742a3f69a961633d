import { expect } from 'chai';
import { leavesOutBrowser, look, ready, startVisit, type Visit } from './visit.ts';

describe('browser: the sample community, as a newcomer sees it', function () {
  this.timeout(180_000);
  let visit: Visit;
  before(async function () {
    if (leavesOutBrowser()) return this.skip();
    visit = await startVisit();
    await visit.world.loadSample();
  });
  after(() => visit?.end());

  it('has a home, a long thread and groups that read well', async () => {
    const peer = await visit.world.sampled('quiet-kettle');
    const page = await visit.open(peer);
    await page.goto('/');
    await ready(page);
    await look(page, '50-sample-home');
    const { items } = await peer.do('forum.listLatest', { limit: 100 });
    const thread = items.find((each) => each.title.startsWith('Tiny things'));
    await page.goto(`/threads/${thread?.threadId}`);
    await ready(page);
    // The README shows this one: docs/thread.png is a copy of 51-sample-thread-1280-light.png.
    await look(page, '51-sample-thread');
    await page.goto('/rooms');
    await ready(page);
    await look(page, '52-sample-groups');
  });

  it('shows on a phone whatever is reached by key, with nothing of it under the bars', async () => {
    const peer = await visit.world.sampled('quiet-kettle');
    const page = await visit.open(peer, { width: 360 });
    await page.goto('/');
    await ready(page);
    const covered: string[] = [];
    let stops = 0;
    for (; stops < 60; stops++) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body) return null;
        const { left, top, width, height } = focused.getBoundingClientRect();
        const seen = document.elementFromPoint(left + width / 2, top + height / 2);
        const own = seen !== null && (focused.contains(seen) || seen.contains(focused));
        return { own, words: focused.textContent };
      });
      if (!at) break;
      if (!at.own) covered.push(at.words ?? '');
    }
    expect(stops).to.be.within(25, 59);
    expect(covered).to.deep.equal([]);
  });

  it('has a desk with something in every part', async () => {
    const page = await visit.open(await visit.world.sampled('june-lantern'));
    for (const part of ['alerts', 'reports', 'credentials', 'rota']) {
      await page.goto(`/desk?part=${part}`);
      await ready(page);
      await look(page, `53-sample-desk-${part}`);
    }
  });
});
