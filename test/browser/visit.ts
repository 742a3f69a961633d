import { mkdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect } from 'chai';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startBrowser } from '../support/chromium.ts';
import type { Person } from '../support/person.ts';
import { startWorld, type World } from '../support/world.ts';

const OUT = 'test/browser/out';

/** The widths at which screens are kept, with the height of a device that has them. */
const SIZES = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1280, height: 900 },
] as const;

/** What a journey in a real browser stands on. */
export interface Visit {
  world: World;
  browser: Browser;
  /** A browser of their own for someone, signed in if they have joined. */
  open(person: Person | null, options?: { width?: number; language?: string }): Promise<Page>;
  /** For a journey that leaves the service on purpose: such complaints are not counted. */
  forgive(expected: RegExp): void;
  end(): Promise<void>;
}

/** True, with the reason printed, where browser journeys are left out on purpose. */
export function leavesOutBrowser(): boolean {
  if (process.env['BROWSER'] !== 'skip') return false;
  console.log('      left out: BROWSER=skip is set, so nothing here was looked at in a browser');
  return true;
}

/** Starts a service and a browser. Anything that a page complains about, or asks of another host, fails the journey. */
export async function startVisit(environment: Record<string, string> = {}): Promise<Visit> {
  const [browser, world] = await Promise.all([startBrowser(), startWorld(environment)]);
  const contexts: BrowserContext[] = [];
  const complaints: string[] = [];
  const { origin } = world;
  return {
    world,
    browser,
    async open(person, options = {}) {
      const { width = 1280, language = 'en-US' } = options;
      const size = SIZES.find((each) => each.width === width) ?? SIZES[2];
      const context = await browser.newContext({ viewport: size, locale: language, baseURL: origin });
      contexts.push(context);
      const [name = '', value = ''] = person?.cookie.split('=') ?? [];
      if (value) await context.addCookies([{ name, value, url: origin, httpOnly: true, sameSite: 'Lax' }]);
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
      page.on('console', (message) => {
        if (/Content.Security.Policy|hydrat/i.test(message.text())) complaints.push(message.text());
      });
      page.on('request', (request) => {
        if (!request.url().startsWith(origin) && !/^(data|blob):/.test(request.url()))
          complaints.push(`asked elsewhere: ${request.url()}`);
      });
      return page;
    },
    forgive(expected) {
      complaints.splice(0, complaints.length, ...complaints.filter((each) => !expected.test(each)));
    },
    async end() {
      for (const context of contexts) await context.close();
      await browser.close();
      await world.end();
      expect(complaints).to.deep.equal([]);
    },
  };
}

/** Waits until the page's script has taken over. */
export async function ready(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await page.waitForFunction(() => document.getElementById('app')?.dataset['live'] === 'true');
}

/** What a screen is looked at in: every width, both themes, and by axe where the two differ most. */
const LOOKS = [
  { at: 0, theme: 'light', axe: true },
  { at: 0, theme: 'dark', axe: false },
  { at: 1, theme: 'light', axe: false },
  { at: 2, theme: 'dark', axe: true },
] as const;

/** Looks at a screen at every width and in both themes: axe finds nothing, nothing runs over the side, and pictures are kept. */
export async function look(page: Page, name: string): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  const before = page.viewportSize() ?? SIZES[2];
  for (const { at, theme, axe } of LOOKS) {
    const size = SIZES[at];
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.waitForTimeout(80);
    await page.screenshot({ path: `${OUT}/${name}-${size.width}-${theme}.png` });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(over, `${name} at ${size.width} px runs over the side`).to.be.at.most(0);
    if (!axe) continue;
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.map(
      (each) =>
        `${each.id}: ${each.nodes.map((node) => `${node.target.join(' ')} ${node.failureSummary}`).join(' | ')}`,
    );
    expect(found, `${name} at ${size.width} px, ${theme}`).to.deep.equal([]);
  }
  await page.setViewportSize(before);
  await page.emulateMedia({ colorScheme: 'light' });
}
