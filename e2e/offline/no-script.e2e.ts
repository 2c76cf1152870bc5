/** The copies where no script runs. In Firefox nothing that waits within the page ends then: these tests ask, and wait outside. */
import { expect, type Page } from '@playwright/test';
import { test } from '../without-script.ts';
import { pageFiles, unpackCopy } from './copy.ts';
import { followInPage, anchorsByPage } from './follow.ts';
import { isOnScreen, lookOver } from './in-page.ts';

const copy = unpackCopy();
const { urlOf, oneFile } = copy;

/** With the keyboard: a click waits for the page's next frame. */
const follow = (page: Page, link: string) => page.locator(link).first().press('Enter');
const untilOnScreen = (page: Page, id: string) => expect.poll(() => page.evaluate(isOnScreen, id)).toBe(true);

test(
  'without script every page of the folder can be read, and its links and places lead somewhere',
  { tag: '@no-script' },
  async ({ page }) => {
    const anchors = anchorsByPage(copy);
    const addresses = pageFiles(copy).map(urlOf);
    for (const address of addresses) {
      await page.goto(address);
      expect(await page.evaluate(lookOver), address).toEqual({ headings: 1, promises: 0, hasRun: false });
      const { pages, missing, broken } = await page.evaluate(followInPage, anchors.get(address) ?? []);
      expect(addresses, address).toEqual(expect.arrayContaining(pages));
      expect([...missing, ...broken], address).toEqual([]);
    }
    // Every page can be reached from another, but for the one that needs a script.
    expect([...anchors.keys()]).toEqual(
      expect.arrayContaining(addresses.filter((address) => !address.endsWith('/search/index.html'))),
    );
  },
);

test(
  'without script the search page lists everything, and its links lead there',
  { tag: '@no-script' },
  async ({ page }) => {
    await page.goto(urlOf('search/index.html'));
    expect(await page.locator('noscript p').isVisible()).toBe(true);
    await follow(page, '.a-to-z a[href$="tools/foam-roller/index.html"]');
    await expect.poll(() => page.url()).toBe(urlOf('tools/foam-roller/index.html'));
    await follow(page, '.jump[href="#safe"]');
    await untilOnScreen(page, 'safe');
  },
);

test(
  'without script one file shows all pages one below the other, and its links lead to them',
  { tag: '@no-script' },
  async ({ page }) => {
    await page.goto(oneFile);
    expect(await page.evaluate(lookOver)).toEqual({ headings: pageFiles(copy).length, promises: 0, hasRun: false });
    await follow(page, '.site-header nav a[href="#/cost/"]');
    await untilOnScreen(page, '/cost/');
  },
);
