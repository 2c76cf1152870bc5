import { expect, type Page } from '@playwright/test';
import { axeViolations } from '../axe.ts';
import { colorRules, newStyleViolations } from '../new-styles.ts';
import { hasShorter, isMoved, onePerKind, opened, shorterUrl } from '../page-kinds.ts';
import { pagePaths } from '../pages.ts';
import { test } from '../shared-page.ts';
import { accessTestScope } from '#ui-strings/access.ts';
import { urlOf } from '../../tools/test-runner/sites.ts';

/** What is the same from any host is looked at once. */
const isPreview = !process.env['E2E_HOST'];

const origin = new URL(urlOf('root')).origin;

/** Watches what a page asks for and says. */
function watch(page: Page): { foreign: string[]; errors: string[] } {
  const seen = { foreign: [] as string[], errors: [] as string[] };
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) seen.foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') seen.errors.push(message.text());
  });
  page.on('pageerror', (error) => seen.errors.push(error.message));
  return seen;
}

/** How much a page has left in the browser, in whichever way; runs in the page. */
async function countStored(): Promise<number> {
  const others = [caches.keys(), indexedDB.databases(), navigator.serviceWorker.getRegistrations()];
  const kept = (await Promise.all(others)).reduce((sum, { length }) => sum + length, 0);
  return localStorage.length + sessionStorage.length + kept;
}

test('finds the pages of the site', () => {
  expect(pagePaths.length).toBeGreaterThan(30);
});

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

const setTextSize = (page: Page, size: string) =>
  page.evaluate((text) => {
    document.documentElement.style.fontSize = text;
  }, size);

/** Lists without markers that do not say that they are lists: Safari then takes them for plain text. */
const unnamedLists = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('ul, ol, menu')]
      .filter((list) => list.getAttribute('role') === null && getComputedStyle(list).listStyleType === 'none')
      .map((list) => list.outerHTML.slice(0, 80)),
  );

/** Fields into which phones would zoom, since their letters are smaller than 16 px. */
const smallFields = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('input, select, textarea')]
      .filter((field) => Number.parseFloat(getComputedStyle(field).fontSize) < 16)
      .map((field) => field.outerHTML.slice(0, 80)),
  );

for (const path of [...opened, ...pagePaths.filter(isMoved)]) {
  test(`/${path} makes no third-party request, logs nothing, fits 320 px and passes axe @chromium`, async ({
    page,
    context,
    measuredStyles,
  }) => {
    const isLargest = onePerKind.includes(path) && !hasShorter(path);
    const seen = watch(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(urlOf('root', path));
    expect(await overflow(page), 'overflow in px').toBeLessThanOrEqual(0);
    await setTextSize(page, `${accessTestScope.largeText}%`);
    expect(await overflow(page), 'overflow in px with large text').toBeLessThanOrEqual(0);
    await setTextSize(page, '');
    if (isPreview) {
      expect(await unnamedLists(page), 'lists without markers and role').toEqual([]);
      expect(await smallFields(page), 'fields with letters under 16 px').toEqual([]);
      const withoutRules = isLargest ? [] : colorRules;
      expect(await axeViolations(page, { withoutRules }), 'axe, light').toEqual([]);
      if (!isLargest) expect(await newStyleViolations(page, measuredStyles), 'axe, colors new in light').toEqual([]);
    }
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await overflow(page), 'overflow in px').toBeLessThanOrEqual(0);
    // Only colors differ in the dark, and they depend on the kind of page.
    if (isPreview && isLargest) expect(await axeViolations(page, { rules: colorRules }), 'axe, dark').toEqual([]);
    if (isPreview && hasShorter(path))
      expect(await newStyleViolations(page, measuredStyles), 'axe, colors new in the dark').toEqual([]);
    expect(seen.foreign, 'requests to others').toEqual([]);
    expect(await context.cookies(), 'cookies').toEqual([]);
    expect(await page.evaluate(countStored), 'things stored').toBe(0);
    expect(path === '404.html' ? [] : seen.errors, 'console').toEqual([]);
  });
}

// All texts, as on the largest page of each other kind.
for (const path of onePerKind.filter(hasShorter))
  test(`/${path} of a smaller guide passes axe @chromium @any-host`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(shorterUrl(path));
    expect(await axeViolations(page), 'axe, light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await axeViolations(page, { rules: colorRules }), 'axe, dark').toEqual([]);
  });
