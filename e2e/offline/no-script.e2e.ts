/** The copies where no script runs. In Firefox nothing that waits within the page ends then: these tests ask, and wait outside. */
import { expect, type Page } from '@playwright/test';
import { test } from '../without-script.ts';
import { pageFiles, unpackEditions, variedPageFiles } from './unpack-editions.ts';
import { followInPage, anchorsByPage } from './follow.ts';
import { isInViewport, visibleContent } from './in-page.ts';

const copy = unpackEditions();
const { urlOf, singleFile } = copy;

/** With the keyboard: a click waits for the page's next frame. */
const follow = (page: Page, link: string) => page.locator(link).first().press('Enter');
const untilInViewport = (page: Page, id: string) => expect.poll(() => page.evaluate(isInViewport, id)).toBe(true);

test(
  'shows pages of the offline folder with valid links and anchors without JavaScript',
  { tag: '@no-script' },
  async ({ page }) => {
    const anchors = anchorsByPage(copy);
    const urls = pageFiles(copy).map(urlOf);
    for (const url of variedPageFiles(copy).map(urlOf)) {
      await page.goto(url);
      expect(await page.evaluate(visibleContent), url).toEqual({ headings: 1, scriptNotes: 0, hasRun: false });
      const { pages, missing, broken } = await page.evaluate(followInPage, anchors.get(url) ?? []);
      expect(urls, url).toEqual(expect.arrayContaining(pages));
      expect([...missing, ...broken], url).toEqual([]);
    }
    // Every page can be reached from another, but for the one that needs a script.
    expect([...anchors.keys()]).toEqual(
      expect.arrayContaining(urls.filter((url) => !url.endsWith('/search/index.html'))),
    );
  },
);

test('lists every page on the offline search page without JavaScript', { tag: '@no-script' }, async ({ page }) => {
  await page.goto(urlOf('search/index.html'));
  expect(await page.locator('noscript p').isVisible()).toBe(true);
  await follow(page, '.a-to-z a[href$="tools/foam-roller/index.html"]');
  await expect.poll(() => page.url()).toBe(urlOf('tools/foam-roller/index.html'));
  await follow(page, '.jump[href="#safe"]');
  await untilInViewport(page, 'safe');
});

test(
  'shows all pages of the single-file edition in sequence without JavaScript',
  { tag: '@no-script' },
  async ({ page }) => {
    await page.goto(singleFile);
    expect(await page.evaluate(visibleContent)).toEqual({
      headings: pageFiles(copy).length,
      scriptNotes: 0,
      hasRun: false,
    });
    await follow(page, '.site-header nav a[href="#/cost/"]');
    await untilInViewport(page, '/cost/');
  },
);
