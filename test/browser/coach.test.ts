import { expect } from 'chai';
import type { Page } from 'playwright-core';
import type { Person } from '../support/person.ts';
import { aSpace, aThread } from '../support/places.ts';
import { leavesOutBrowser, look, ready, startVisit, type Visit } from './visit.ts';

/** The pause after which the coach reads, and some time for the worker to begin. */
const PAUSE_MS = 2_500;

const LANGUAGES = {
  en: {
    locale: 'en-US',
    box: 'Your reply',
    others: 'My neighbour is a schizophrenic and so is her cousin.',
    marked: 'schizophrenic',
    changed: 'My neighbour is someone living with schizophrenia and so is her cousin.',
    own: 'I am a paranoid schizophrenic and I run a bakery. Call me an addict, I say it with pride.',
    danger: 'My boss is a psychopath. I have the pills in my hand and I am going to kill myself tonight.',
    three: 'Her dad is an alcoholic. My landlord is a psychopath. Her uncle is nuts.',
    label: 'Just for you',
    use: 'Use this',
    keep: 'Keep my words',
    off: 'Turn suggestions off',
    attack: 'You are a psycho and you know it.',
    caution: 'Before you post',
    send: 'Send the reply',
    forget: 'Suggest for “schizophrenic” again',
  },
  es: {
    locale: 'es-MX',
    box: 'Su respuesta',
    others: 'Su novio es un drogadicto y no trabaja.',
    marked: 'drogadicto',
    changed: 'Su novio es una persona que usa drogas y no trabaja.',
    own: 'Yo soy adicto en recuperación y lo digo con orgullo.',
    danger: 'Mi jefe es un psicópata. Tengo las pastillas en la mano y me voy a matar esta noche.',
    three: 'Su padre es alcohólico. Su tía es esquizofrénica. Su novio es un drogadicto.',
    label: 'Solo para usted',
    use: 'Usar esto',
    keep: 'Dejar mis palabras',
    off: 'Apagar las sugerencias',
    attack: 'Eres una psicópata y lo sabes, púdrete.',
    caution: 'Antes de publicar',
    send: 'Enviar la respuesta',
    forget: 'Volver a sugerir para «drogadicto»',
  },
} as const;

for (const [language, words] of Object.entries(LANGUAGES))
  describe(`browser: the word suggestions (${language})`, function () {
    this.timeout(180_000);
    let visit: Visit;
    let ana: Person;
    let threadId: string;
    let page: Page;
    /** Everything that left the page, with what was in it. */
    const sent: { url: string; body: string }[] = [];
    before(async function () {
      if (leavesOutBrowser()) return this.skip();
      visit = await startVisit();
      const { world } = visit;
      const spaceId = await aSpace(await world.administrator('keeper'));
      ana = await world.member('ana-maple');
      await ana.do('accounts.changeSettings', { language: language === 'es' ? 'es' : 'en' });
      threadId = (await aThread(await world.member('ben-cedar'), spaceId, 'How was the week?')).threadId;
      page = await visit.open(ana, { language: words.locale });
      page.on('request', (request) =>
        sent.push({ url: request.url(), body: `${request.url()} ${request.postData() ?? ''}` }),
      );
      page.on('websocket', (socket) =>
        socket.on('framesent', ({ payload }) => sent.push({ url: socket.url(), body: String(payload) })),
      );
    });
    after(() => visit?.end());

    const box = () => page.getByRole('textbox', { name: words.box });
    const card = () => page.locator('.coach-card');
    const write = async (text: string) => {
      await box().fill('');
      await box().pressSequentially(text, { delay: 1 });
    };
    /** Brings the first card into the picture, on the narrowest screen too. */
    const show = async () => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page
        .locator('.coach-card, .kept-line')
        .first()
        .evaluate((element) => element.scrollIntoView({ block: 'center' }));
      await page.setViewportSize({ width: 1280, height: 900 });
    };
    /** Waits out the pause and says how many cards came. */
    const cardsAfterPause = async (text: string) => {
      await write(text);
      await page.waitForTimeout(PAUSE_MS);
      return card().count();
    };

    it('come after a pause, with a soft line, a reason and words, and are read out', async () => {
      await page.goto(`/threads/${threadId}`);
      await ready(page);
      await page.getByRole('button', { name: `${words.box}…` }).click();
      await box().waitFor();
      await write(words.others);
      expect(await card().count(), 'not while someone types').to.equal(0);
      await card().waitFor();
      expect(await page.locator('.underlay .marked').allInnerTexts()).to.deep.equal([words.marked]);
      const line = await page
        .locator('.underlay .marked')
        .evaluate((mark) => getComputedStyle(mark).textDecorationStyle);
      expect(line).to.equal('dotted');
      await card().getByText(words.label).waitFor();
      expect(await card().getByRole('radio').count()).to.be.within(0, 3);
      const told = await page.locator('.composer [role=status]').innerText();
      expect(told).to.include(words.label).and.include(words.marked);
      const sizes = await Promise.all(
        [words.use, words.keep].map((name) => card().getByRole('button', { name }).boundingBox()),
      );
      expect(sizes[0]?.width).to.equal(sizes[1]?.width);
      expect(sizes[0]?.height).to.equal(sizes[1]?.height);
      await show();
      await look(page, `60-coach-${language}`);
    });

    it('are used with the keyboard alone, and fit into the sentence', async () => {
      await box().focus();
      for (let presses = 0; presses < 4; presses++) {
        await page.keyboard.press('Tab');
        if ((await page.evaluate(() => document.activeElement?.textContent)) === words.use) break;
      }
      await page.keyboard.press('Enter');
      expect(await box().inputValue()).to.equal(words.changed);
      expect(await card().count()).to.equal(0);
      await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    });

    it('show two at most, each rule once a post, and go with Esc', async () => {
      expect(await cardsAfterPause(words.three)).to.equal(2);
      await show();
      await look(page, `61-coach-two-${language}`);
      await page.keyboard.press('Escape');
      await page.waitForTimeout(200);
      const rest = await card().count();
      expect(rest, 'the next one, or none').to.be.at.most(1);
      await box().press('Escape');
      expect(await cardsAfterPause(`${words.three} ${words.others}`), 'each once').to.equal(0);
    });

    it('leave own words alone, and keep silent where someone may be in danger', async () => {
      await page.reload();
      await ready(page);
      expect(await cardsAfterPause(words.own)).to.equal(0);
      expect(await cardsAfterPause(words.danger)).to.equal(0);
    });

    it('let one keep one’s words, on a list that one can erase', async () => {
      await page.reload();
      await ready(page);
      expect(await cardsAfterPause(words.others)).to.equal(1);
      await card().getByRole('button', { name: words.keep }).click();
      expect(await card().count()).to.equal(0);
      expect(await box().inputValue()).to.equal(words.others);
      const reach = page.locator('.kept-line').getByRole('radio');
      expect(await reach.count(), 'this text, this space, everywhere').to.equal(3);
      expect(await reach.nth(2).isChecked()).to.equal(true);
      await reach.nth(0).check();
      await page.reload();
      await ready(page);
      expect(await cardsAfterPause(words.others), 'kept in that text alone').to.equal(1);
      await card().getByRole('button', { name: words.keep }).click();
      await reach.nth(1).check();
      await page.reload();
      await ready(page);
      expect(await cardsAfterPause(words.others), 'kept').to.equal(0);
      await page.goto('/account');
      await ready(page);
      await page.getByRole('button', { name: words.forget }).click();
      await page.goto(`/threads/${threadId}`);
      await ready(page);
      expect(await cardsAfterPause(words.others), 'erased').to.equal(1);
    });

    it('tell before posting what a moderator would read', async () => {
      expect(await cardsAfterPause(words.attack)).to.be.at.least(1);
      await card().getByText(words.caution).first().waitFor();
      await show();
      await look(page, `62-coach-caution-${language}`);
      await box().press('Escape');
    });

    it('let nothing typed leave the page before it is posted, and then rules alone', async () => {
      const typed = /schizo|esquizo|psycho|psic[oó]pata|drogadicto|neighbour|novio|pastillas|pills/i;
      expect(sent.length).to.be.above(5);
      expect(
        sent.filter((each) => typed.test(decodeURIComponent(each.body.replace(/%(?![0-9a-f]{2})/gi, '')))),
      ).to.deep.equal([]);
      await page.reload();
      await ready(page);
      expect(await cardsAfterPause(words.others)).to.equal(1);
      const before = sent.length;
      const counted = page.waitForRequest((request) => request.url().endsWith('/rules/counts'));
      await page.getByRole('button', { name: words.send }).click();
      const body = (await counted).postDataJSON() as Record<string, string[]>;
      expect(Object.keys(body).sort()).to.deep.equal(['kept', 'shown', 'used']);
      expect(body['shown']).to.have.length(1);
      expect(body['shown']?.[0]).to.match(new RegExp(`^${language}\\.[a-z-]+$`));
      const posted = sent.slice(before).filter((each) => each.body.includes(words.others));
      expect(
        posted.every((each) => /\/replies$|socket/.test(each.url)),
        JSON.stringify(posted),
      ).to.equal(true);
    });

    it('go off with one press', async () => {
      await page.reload();
      await ready(page);
      await page.getByRole('button', { name: `${words.box}…` }).click();
      expect(await cardsAfterPause(words.others)).to.equal(1);
      await page.getByRole('button', { name: words.off }).click();
      expect(await card().count()).to.equal(0);
      expect(await cardsAfterPause(`${words.others} `)).to.equal(0);
      expect((await ana.do('accounts.getMe', {})).me?.coach).to.equal(false);
    });
  });
