/** The offline folder of a guide whose index is too large for one script: the sample's index, split as a large one is. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { indexData, mostPagesInOnePack, packIndex } from '../../src/offline/index-scripts.ts';
import { SiteFiles } from '../../src/build/site-files.ts';
import { answersInPage, someQueries } from '../search-answers.ts';
import { urlOf as online, sites } from '../../tools/test-runner/sites.ts';
import { unpackEditions, type OfflineEditions } from './unpack-editions.ts';

const ready = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-search-ready', '');
const scripts = packIndex(indexData(new SiteFiles(sites.sample.dir)), mostPagesInOnePack + 1);

/** Offline editions whose index is loaded in chunks. */
function chunkedEditions(): OfflineEditions & { chunks: string } {
  const copy = unpackEditions();
  const chunks = join(copy.folder, 'assets/search');
  for (const [name, script] of scripts) {
    mkdirSync(dirname(join(chunks, name)), { recursive: true });
    writeFileSync(join(chunks, name), script);
  }
  return { ...copy, chunks };
}

test('returns the online results from a chunked index, and loads only the chunks of the query', async ({ page }) => {
  const { urlOf } = chunkedEditions();
  await page.goto(online('sample', 'search/'));
  await ready(page);
  const expected = await page.evaluate(answersInPage, someQueries);
  await page.goto(`${urlOf('search/index.html')}?q=foam%20roller`);
  await ready(page);
  const loaded = page.locator('script[src*="assets/search/"]');
  expect(await loaded.count()).toBe(1);
  expect(await page.evaluate(answersInPage, someQueries)).toEqual(expected);
  expect(await loaded.count()).toBe(2);
  expect(scripts.size).toBeGreaterThan(2);
});

test('keeps results and reports missing excerpts when a chunk is missing', async ({ page }) => {
  const { urlOf, chunks } = chunkedEditions();
  const folder = readdirSync(chunks).find((name) => name.startsWith('index')) ?? '';
  rmSync(join(chunks, folder), { recursive: true });
  await page.goto(`${urlOf('search/index.html')}?q=foam%20roller`);
  await expect(page.locator('[data-search-results] a').first()).toHaveText('Foam roller');
  await page.locator('[data-search-full-text] summary').click();
  await expect(page.locator('[data-search-full-text] p')).toBeVisible();
});
