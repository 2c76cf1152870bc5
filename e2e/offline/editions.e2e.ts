import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { axeViolations } from '../axe.ts';
import { answersInPage, someQueries } from '../search-answers.ts';
import { urlOf as online, sites } from '../../tools/test-runner/sites.ts';
import { pageFiles, unpackEditions, variedPageFiles } from './unpack-editions.ts';
import { followInPage, anchorsByPage } from './follow.ts';
import { selectColorScheme, applyPrintRules } from './in-page.ts';

const copy = unpackEditions();
const { urlOf, singleFile } = copy;
const ready = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-search-ready', '');
const results = (page: Page) => page.locator('[data-search-results] > li[data-kind]');
const background = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

/** Whatever a page asks of a network, fails to load, or complains of. */
function watch(page: Page): string[] {
  const seen: string[] = [];
  page.on('request', (request) => {
    if (!/^(file|data):/.test(request.url())) seen.push(`asked ${request.url()}`);
  });
  page.on('requestfailed', (request) => seen.push(`failed ${request.url()}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) seen.push(`console ${message.text()}`);
  });
  page.on('pageerror', (error) => seen.push(`error ${error.message}`));
  return seen;
}

test(
  'opens pages of the offline folder with styles, valid links and anchors, and no request',
  { tag: ['@styled', '@links'] },
  async ({ page, browserName }) => {
    const seen = watch(page);
    const anchors = anchorsByPage(copy);
    const urls = pageFiles(copy).map(urlOf);
    expect([...anchors.values()].flat().length).toBeGreaterThan(400);
    const opened = browserName === 'chromium' ? pageFiles(copy) : variedPageFiles(copy);
    for (const url of opened.map(urlOf)) {
      await page.goto(url);
      await expect(page.locator('h1'), url).toBeVisible();
      expect(await background(page), url).not.toBe('rgba(0, 0, 0, 0)');
      await expect(page.locator('.not-unpacked').filter({ visible: true }), url).toHaveCount(0);
      const { pages, missing, broken } = await page.evaluate(followInPage, anchors.get(url) ?? []);
      expect(urls, url).toEqual(expect.arrayContaining(pages));
      expect([...missing, ...broken], url).toEqual([]);
      expect(seen, url).toEqual([]);
    }
  },
);

test('states edition, date, expiry and unpacking on the home page of the offline editions', async ({ page }) => {
  await page.goto(urlOf('index.html'));
  const note = page.locator('.copy-note');
  await expect(note).toContainText(
    /This is a copy of the guide.*the edition of \w+ \d+, \d{4}.*Look for a newer one after/,
  );
  await note.getByRole('link').click();
  await expect(page).toHaveURL(urlOf('offline/index.html'));
  await expect(page.locator('main')).toContainText('unpack the whole zip');
  await expect(page.getByRole('button', { name: /Keep|Download/ })).toHaveCount(0);
  await page.goto(singleFile);
  await expect(page.locator('.here .copy-note')).toContainText('This is a copy');
});

test('searches from the box of a nested page of the offline folder', { tag: '@search' }, async ({ page }) => {
  const seen = watch(page);
  await page.goto(urlOf('tools/foam-roller/index.html'));
  await page.locator('input[name=q]').fill('triger point release');
  await expect(page.locator('[role=option]').first()).toContainText('Trigger point release');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(urlOf('techniques/trigger-point-release/index.html'));
  await expect(page.locator('h1')).toHaveText('Trigger point release');
  expect(seen).toEqual([]);
});

test(
  'corrects, filters and keeps the query on the search page of the offline folder',
  { tag: ['@search', '@filters'] },
  async ({ page }) => {
    const seen = watch(page);
    await page.goto(`${urlOf('search/index.html')}?q=triger%20point`);
    await ready(page);
    await expect(page.locator('[data-search-correction]')).toContainText('trigger point');
    const before = await results(page).count();
    // The first result, a definition, need not have the words in its text.
    await expect(results(page).locator('.excerpt mark').first()).toBeVisible();
    await page.locator('select[name=kind]').selectOption('Home tool');
    await ready(page);
    expect(await results(page).count()).toBeLessThan(before);
    expect(new URL(page.url()).searchParams.get('kind')).toBe('Home tool');
    await page.reload();
    await ready(page);
    await expect(results(page).first()).toHaveAttribute('data-kind', 'tools');
    const link = results(page).first().getByRole('link').first();
    const title = (await link.textContent()) ?? '';
    await link.click();
    await expect(page.locator('h1')).toHaveText(title);
    expect(seen).toEqual([]);
  },
);

test('finds a glossary term in the offline editions, and links to it', { tag: '@search' }, async ({ page }) => {
  for (const [search, anchor] of [
    [`${urlOf('search/index.html')}?q=randomized%20trial`, `${urlOf('glossary/index.html')}#randomized-trial`],
    [`${singleFile}#/search/?q=randomized%20trial`, `${singleFile}#/glossary/randomized-trial`],
  ] as const) {
    await page.goto(search);
    await ready(page);
    await results(page).first().locator('a').first().click();
    await expect(page).toHaveURL(anchor);
    await expect(page.getByText('Chance decides who gets which treatment').filter({ visible: true })).toBeInViewport();
  }
});

test('opens the search page of the offline folder when the form is submitted', async ({ page }) => {
  await page.goto(urlOf('safety/index.html'));
  await page.locator('input[name=q]').fill('foam roller');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${urlOf('search/index.html')}?q=foam+roller`);
  await expect(results(page).first()).toContainText('Foam roller');
});

for (const site of ['sample', 'root'] as const)
  test(
    `returns the pages, order, scores and excerpts of the online search in both offline editions of the ${site} site${site === 'root' ? ' @chromium' : ''}`,
    { tag: '@search' },
    async ({ page }) => {
      expect(someQueries.length).toBeGreaterThan(50);
      await page.goto(online(site, 'search/'));
      await ready(page);
      const expected = await page.evaluate(answersInPage, someQueries);
      expect(expected.filter(({ results: found }) => found.length > 0).length).toBeGreaterThan(someQueries.length / 2);
      const { urlOf: fileOf, singleFile: single } = site === 'sample' ? copy : unpackEditions(sites[site].dir);
      for (const url of [fileOf('search/index.html'), `${single}#/search/`]) {
        await page.goto(url);
        await ready(page);
        expect(await page.evaluate(answersInPage, someQueries), url).toEqual(expected);
      }
    },
  );

test('explains how to unpack the zip in a page opened alone', async ({ page }) => {
  const alone = unpackEditions();
  for (const name of readdirSync(alone.folder))
    if (name !== 'index.html') rmSync(join(alone.folder, name), { recursive: true });
  await page.goto(alone.urlOf('index.html'));
  await expect(page.locator('.not-unpacked')).toContainText('Unpack the whole zip first');
});

test('opens the guide from START HERE, or explains how to unpack the zip', async ({ page }) => {
  const seen = watch(page);
  await page.goto(copy.start);
  await expect(page).toHaveURL(urlOf('index.html'));
  await page.reload();
  expect(seen).toEqual([]);
  const alone = unpackEditions();
  rmSync(alone.folder, { recursive: true });
  await page.goto(alone.start);
  await expect(page.getByText('the zip is not unpacked yet')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open the guide' })).toBeHidden();
  expect(await axeViolations(page)).toEqual([]);
});

test(
  'keeps the color scheme on the page, the next page and after a reload',
  { tag: '@theme' },
  async ({ page, browserName }) => {
    for (const [url, next] of [
      [urlOf('index.html'), urlOf('tools/foam-roller/index.html')],
      [singleFile, `${singleFile}#/tools/foam-roller/`],
    ] as const) {
      await page.goto(url);
      await page.evaluate(selectColorScheme, 'dark');
      expect(await background(page)).toBe('rgb(17, 24, 26)');
      // Firefox keeps what a file stores from every other file.
      if (browserName !== 'firefox' || url === singleFile) await page.goto(next);
      await page.reload();
      expect(await background(page), next).toBe('rgb(17, 24, 26)');
      await page.evaluate(selectColorScheme, '');
    }
  },
);

for (const scheme of ['light', 'dark'] as const)
  test(`follows the ${scheme} color scheme of the device @chromium`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    for (const url of [urlOf('index.html'), singleFile]) {
      await page.goto(url);
      expect(await background(page)).toBe(scheme === 'light' ? 'rgb(250, 246, 238)' : 'rgb(17, 24, 26)');
    }
  });

test(
  'contains every page in the single-file edition, with menu, links, anchors and history',
  { tag: '@links' },
  async ({ page }) => {
    const seen = watch(page);
    await page.goto(singleFile);
    const shown = page.locator('[data-page].here');
    await expect(shown).toHaveCount(1);
    await expect(page.locator('[data-page]')).toHaveCount(pageFiles(copy).length);
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Safety' }).click();
    await expect(page.locator('h1').filter({ visible: true })).toHaveText(/safe/i);
    await expect(page).toHaveTitle(/safe/i);
    for (const cut of ['%E0%A4', '/no/such/place']) {
      await page.goto(`${singleFile}#${cut}`);
      await expect(page.locator('h1').filter({ visible: true }), cut).toHaveCount(1);
      await page.goBack();
    }
    await page.goto(`${singleFile}#/tools/foam-roller/cautions`);
    await expect(page.locator('[id="/tools/foam-roller/cautions"]')).toBeInViewport();
    await page.goBack();
    await expect(page.locator('h1').filter({ visible: true })).toHaveText(/safe/i);
    expect(seen).toEqual([]);
  },
);

test('opens a page of the single-file edition at its top, and restores the scroll position', async ({ page }) => {
  await page.goto(`${singleFile}#/tools/foam-roller/`);
  await expect(page.locator('.site-header nav')).toBeInViewport();
  await page.evaluate(() => scrollTo(0, 700));
  await expect.poll(() => page.evaluate(() => (history.state as { y?: number } | null)?.y)).toBe(700);
  // As a tap does it, without the scrolling to the link that a test brings about.
  await page.locator('.here a[href^="#/techniques/"]').first().dispatchEvent('click');
  await expect(page.locator('h1').filter({ visible: true })).not.toHaveText('Foam roller');
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  await page.goBack();
  await expect(page.locator('h1').filter({ visible: true })).toHaveText('Foam roller');
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(700);
});

test('passes axe and fits 320 px in the single-file edition @chromium', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const anchor of ['', '#/tools/foam-roller/', '#/search/?q=chest%20pain']) {
    await page.goto('about:blank');
    await page.goto(singleFile + anchor);
    if (anchor.includes('?')) await expect(page.locator('[data-search-alerts] > *').first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), anchor).toBeLessThanOrEqual(0);
  }
  expect(await axeViolations(page)).toEqual([]);
});

test('searches the single-file edition from its box, and opens results', { tag: '@search' }, async ({ page }) => {
  const seen = watch(page);
  await page.goto(`${singleFile}#/cost/`);
  await page.locator('.site-header input').fill('theracane');
  await expect(page.locator('[role=option]').first()).toContainText('Thera Cane');
  await page.keyboard.press('Enter');
  await ready(page);
  await results(page).first().getByRole('link').first().click();
  await expect(page.locator('h1').filter({ visible: true })).toHaveText('Thera Cane');
  expect(seen).toEqual([]);
});

test('prints the offline editions without menus', { tag: '@print' }, async ({ page }) => {
  for (const url of [urlOf('tools/foam-roller/index.html'), `${singleFile}#/tools/foam-roller/`]) {
    await page.goto(url);
    await expect(page.locator('.site-header nav')).toBeVisible();
    expect(await page.evaluate(applyPrintRules)).toBeGreaterThan(0);
    await expect(page.locator('h1').filter({ visible: true })).toHaveText('Foam roller');
    await expect(page.locator('.site-header nav')).toBeHidden();
  }
});

test('allows neither eval nor network requests in the offline folder', () => {
  const html = readFileSync(join(copy.folder, 'search/index.html'), 'utf8');
  expect(html).toMatch(/default-src .{0,6}none/);
  expect(html).not.toMatch(/(?<!wasm-)unsafe-eval|connect-src/);
});
