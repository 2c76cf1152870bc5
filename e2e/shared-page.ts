/**
 * One page for all tests of a worker that only look at pages of the site. A page for each, into which axe has to
 * be loaded again, takes twice the time. After a failure Playwright starts a new worker.
 */
import { test as base, type Page } from '@playwright/test';
import { axeSource } from './axe.ts';
import type { MeasuredStyles } from './new-styles.ts';

export const test = base.extend<object, { sharedPage: Page; measuredStyles: MeasuredStyles }>({
  measuredStyles: [({}, use) => use(new Map()), { scope: 'worker' }],
  sharedPage: [
    async ({ browser }, use) => {
      const context = await browser.newContext();
      // The browser compiles it once. IBM's engine, which few tests use, would delay every page.
      await context.addInitScript({ content: axeSource });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ sharedPage }, use) => {
    await sharedPage.emulateMedia({ colorScheme: 'light', forcedColors: null, reducedMotion: null });
    await sharedPage.setViewportSize({ width: 1280, height: 720 });
    await use(sharedPage);
    for (const event of ['request', 'console', 'pageerror']) sharedPage.removeAllListeners(event);
  },
  context: async ({ sharedPage }, use) => {
    await use(sharedPage.context());
  },
});
