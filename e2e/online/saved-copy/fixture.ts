/** Fixtures and locators of the saved-copy tests: each test has its own host. */
import { expect, test as base, type Page } from '@playwright/test';
import { sites } from '../../../tools/test-runner/sites.ts';
import { ScriptedHost } from './scripted-host.ts';
import { makeSmallSite, removeSite, type Site } from './small-site.ts';

interface Options {
  /** The site that a test saves. */
  site: Site;
  /** Whether it has all of its pages, or those that the tests open. */
  isComplete: boolean;
}

export const test = base.extend<Options & { host: ScriptedHost }, { smallSite: (site: Site) => Promise<Site> }>({
  site: [sites.sample, { option: true }],
  isComplete: [false, { option: true }],
  // Made once for all tests of a worker.
  smallSite: [
    async ({}, use) => {
      const made = new Map<string, Promise<Site>>();
      await use((site) => made.getOrInsertComputed(site.dir, () => makeSmallSite(site)));
      for (const small of made.values()) removeSite((await small).dir);
    },
    { scope: 'worker' },
  ],
  host: async ({ site, isComplete, smallSite }, use) => {
    const host = new ScriptedHost(isComplete ? site : await smallSite(site));
    await host.start();
    await use(host);
    await host.stop();
    host.remove();
  },
});

export const status = (page: Page) => page.locator('[data-keep-status]');
export const note = (page: Page) => page.locator('.saved-note');
export const saveButton = (page: Page) => page.getByRole('button', { name: /Keep this guide/ });
export const removeButton = (page: Page) => page.getByRole('button', { name: /Remove/ });
export const cacheNames = (page: Page) => page.evaluate(() => caches.keys());
/** Names of the caches that hold an edition. */
export const editions = async (page: Page) => (await cacheNames(page)).filter((name) => !name.endsWith(' state'));

export const registrations = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

/** HTTP status of the page. */
export const pageStatus = (page: Page) =>
  page.evaluate(() => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).responseStatus);

export async function saveGuide(page: Page, { url }: ScriptedHost): Promise<void> {
  await page.goto(`${url}offline/`);
  await saveButton(page).click();
  await expect(status(page)).toContainText('Kept on this device', { timeout: 60_000 });
}

/** Uses the search box of the open page, which loads its script and index only now. */
export async function expectSearch(page: Page): Promise<void> {
  await page.locator('[data-search-box] input').first().fill('triger point release');
  await expect(page.getByRole('option').first()).toContainText('Trigger point release');
}
