/** The folder of a guide that is too large for one pack: this guide's index, cut as a large one is. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { indexData, mostPagesInOnePack, packIndex } from '../../src/offline/index-scripts.ts';
import { SiteFiles } from '../../src/build/site-files.ts';
import { answersInPage, someQueries } from '../search-answers.ts';
import { urlOf as online, sites } from '../../test/sites.ts';
import { unpackCopy, type Copy } from './copy.ts';

const ready = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-search-ready', '');
const packs = packIndex(indexData(new SiteFiles(sites.sample.dir)), mostPagesInOnePack + 1);

/** A copy whose index comes piece by piece. */
function copyInPieces(): Copy & { pieces: string } {
  const copy = unpackCopy();
  const pieces = join(copy.folder, 'assets/search');
  for (const [name, script] of packs) {
    mkdirSync(dirname(join(pieces, name)), { recursive: true });
    writeFileSync(join(pieces, name), script);
  }
  return { ...copy, pieces };
}

test('an index in pieces answers as the host does, and loads only what a question needs', async ({ page }) => {
  const { urlOf } = copyInPieces();
  await page.goto(online('sample', 'search/'));
  await ready(page);
  const expected = await page.evaluate(answersInPage, someQueries);
  await page.goto(`${urlOf('search/index.html')}?q=foam%20roller`);
  await ready(page);
  const loaded = page.locator('script[src*="assets/search/"]');
  expect(await loaded.count()).toBe(1);
  expect(await page.evaluate(answersInPage, someQueries)).toEqual(expected);
  expect(await loaded.count()).toBe(2);
  expect(packs.size).toBeGreaterThan(2);
});

test('with a piece of the full text gone, its places are said to be lost, and the results stay', async ({ page }) => {
  const { urlOf, pieces } = copyInPieces();
  const folder = readdirSync(pieces).find((name) => name.startsWith('index')) ?? '';
  rmSync(join(pieces, folder), { recursive: true });
  await page.goto(`${urlOf('search/index.html')}?q=foam%20roller`);
  await expect(page.locator('[data-search-results] a').first()).toHaveText('Foam roller');
  await page.locator('[data-search-full-text] summary').click();
  await expect(page.locator('[data-search-full-text] p')).toBeVisible();
});
