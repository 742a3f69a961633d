import { mkdirSync } from 'node:fs';
import { startBrowser } from '/work/main/test/support/chromium.ts';

const [, , origin, out, ...rest] = process.argv;
mkdirSync(out!, { recursive: true });
const browser = await startBrowser();
const who = process.env['WHO'];
const paths = rest.length ? rest : ['/', '/help', '/join', '/sign-in', '/spaces', '/rooms'];
for (const [width, height] of [
  [360, 740],
  [1280, 900],
] as const)
  for (const scheme of (process.env['SCHEMES'] ?? 'light').split(',') as ('light' | 'dark')[]) {
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme: scheme,
      locale: process.env['LOCALE'] ?? 'en-US',
    });
    const page = await context.newPage();
    page.on('console', (m) => {
      if (m.type() === 'error' || m.type() === 'warning') console.log('console', m.text());
    });
    page.on('pageerror', (e) => console.log('pageerror', e.message));
    if (who) {
      const r = await context.request.post(`${origin}/api/v1/sign-in`, {
        data: { handle: who, password: 'kind words are enough' },
        headers: { origin: origin! },
      });
      if (!r.ok()) console.log(await r.text());
    }
    for (const path of paths) {
      await page.goto(origin + path, { waitUntil: 'load' });
      await page.waitForTimeout(900);
      await page.screenshot({
        path: `${out}/${who ?? 'out'}-${path.replace(/\W+/g, '_').slice(0, 30)}-${width}-${scheme}.png`,
        fullPage: process.env['FULL'] === '1',
      });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (overflow > 0) console.log('overflow', path, width, overflow);
    }
    await context.close();
  }
await browser.close();
