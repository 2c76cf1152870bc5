import { expect, test, type Page } from '@playwright/test';
import { axeViolations } from '../axe.ts';
import { schemes } from '../schemes.ts';
import { guideSites, urlOf, sites } from '../../tools/test-runner/sites.ts';

const ready = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-search-ready', '');
const first = (page: Page) => page.locator('[data-search-results] > li[data-kind] a[href]').first();

const expected: [query: string, path: string][] = [
  ['foam roller', 'tools/foam-roller/'],
  ['MFR', 'techniques/myofascial-release/'],
  ['trigger point release', 'techniques/trigger-point-release/'],
  ['copay', 'glossary/#copay'],
  ['sciatica', 'conditions/sciatica/'],
];

for (const site of guideSites)
  // Ranking is the same code in every engine; one site shows that it runs.
  test(`ranks the right page first on the ${site} site, at ${sites[site].base}${site === 'root' ? '' : ' @chromium'}`, async ({
    page,
  }) => {
    for (const [query, path] of expected)
      await test.step(query, async () => {
        // The script changes the URL while the page loads, which Firefox may take for another navigation.
        await page.goto(urlOf(site, `search/?q=${encodeURIComponent(query)}`), { waitUntil: 'commit' });
        await ready(page);
        await expect(page.locator('[data-search-status]')).toContainText(query);
        await expect(first(page)).toHaveAttribute('href', `${sites[site].base}${path}`);
        await first(page).click();
        await expect(page).toHaveURL(urlOf(site, path));
      });
  });

test('searches while typing, and keeps the query in the URL', async ({ page }) => {
  await page.goto(urlOf('root', 'search/'));
  await ready(page);
  await page.locator('input[name=q]').fill('stiff neck');
  await expect(first(page)).toBeVisible();
  await ready(page);
  expect(new URL(page.url()).searchParams.get('q')).toBe('stiff neck');
  await page.reload();
  await expect(first(page)).toBeVisible();
});

test('implements a combobox: arrow keys select, Escape closes, Enter opens', async ({ page }) => {
  await page.goto(urlOf('root', 'safety/'));
  await page.keyboard.press('/');
  const box = page.getByRole('combobox', { name: 'Search the guide' });
  await expect(box).toBeFocused();
  await box.pressSequentially('foam roller');
  const list = page.getByRole('listbox');
  await expect(list.getByRole('option').first()).toContainText('Foam roller');
  await expect(box).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  const option = list.getByRole('option').first();
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await expect(box).toHaveAttribute('aria-activedescendant', (await option.getAttribute('id')) ?? '');
  await expect(box).toBeFocused();
  await page.keyboard.press('End');
  await expect(list.getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Home');
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await page.keyboard.press('ArrowDown');
  await expect(list).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/tools\/foam-roller\//);
});

test('answers a query that was typed before the script of the box has loaded', async ({ page }) => {
  const { promise: isTyped, resolve: release } = Promise.withResolvers<void>();
  await page.route('**/_astro/*.js', async (route) => {
    await isTyped;
    await route.continue();
  });
  await page.goto(urlOf('root', 'about/'), { waitUntil: 'commit' });
  await page.locator('input[name=q]').fill('foam roller');
  release();
  await expect(page.getByRole('option').first()).toContainText('Foam roller');
});

test('opens all results on Enter without a selection', async ({ page }) => {
  await page.goto(urlOf('root', 'techniques/'));
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('combobox', { name: 'Search the guide' }).pressSequentially('massage');
  await expect(page.locator('[role=option]').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=massage$/);
  await ready(page);
  await expect(first(page)).toBeVisible();
});

const oddQuestions = [
  '',
  ' ',
  'x'.repeat(10_000),
  '!?#%&',
  '😀',
  '<script>document.title="broken"</script>',
  '"><img src=x onerror=alert(1)>',
  'تدليك',
  '\\u0000',
];

test('handles unusual queries without errors or injected markup', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  for (const question of oddQuestions)
    await test.step(question.slice(0, 40), async () => {
      await page.goto(urlOf('root', `search/?q=${encodeURIComponent(question).slice(0, 6000)}`));
      await ready(page);
      expect(errors).toEqual([]);
      expect(await page.locator('[data-search-page] script, [data-search-page] img').count()).toBe(0);
      expect(await page.title()).not.toBe('broken');
      await expect(page.locator('[data-search-status]')).not.toBeEmpty();
    });
});

test('handles a lone surrogate in the URL', async ({ page }) => {
  await page.goto(urlOf('root', 'search/?q=%ED%A0%80knots'));
  await ready(page);
  await expect(page.locator('[data-search-status]')).not.toBeEmpty();
});

test('reports a missing index and links to the A to Z', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(urlOf('root', 'search/?q=knots'));
  await ready(page);
  await expect(page.locator('[data-search-status]')).toContainText('could not be loaded');
  await page.locator('[data-search-status]').getByRole('link', { name: 'A to Z' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A to Z');
});

test('shows the correction, and offers the query as typed', async ({ page }) => {
  await page.goto(urlOf('root', 'search/?q=triger+point+release'));
  await ready(page);
  await expect(first(page)).toHaveAttribute('href', `${sites.root.base}techniques/trigger-point-release/`);
  await expect(page.locator('[data-search-correction]')).toContainText(
    'Showing results for trigger point release. Search instead for triger point release?',
  );
  await page.locator('[data-search-correction] a').click();
  await ready(page);
  await expect(page.locator('[data-search-status]')).toContainText('Nothing here is about “triger”');
  await expect(page.locator('[data-search-correction]')).toBeHidden();
});

test('reports a word without matches, and suggests other ways', async ({ page }) => {
  await page.goto(urlOf('root', 'search/?q=homeopathy'));
  await ready(page);
  await expect(page.locator('[data-search-status]')).toContainText('homeopathy');
  await expect(page.locator('[data-search-results] li')).toHaveCount(0);
  await page.locator('[data-search-help]').getByRole('link', { name: 'A to Z' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A to Z');
});

test('shows the emergency card before results for a dangerous symptom, also in the box', async ({ page }) => {
  await page.goto(urlOf('root', 'search/?q=chest+pain+after+massage'));
  await ready(page);
  const card = page.locator('[data-search-alert]');
  await expect(card).toContainText('Call 911');
  const top = async (selector: string) => (await page.locator(selector).first().boundingBox())?.y ?? Number.NaN;
  expect(await top('[data-search-alert]')).toBeLessThan(await top('[data-search-results] li'));
  await page.goto(urlOf('root', 'cost/'));
  await page.keyboard.press('/');
  await page.keyboard.type('chest pain');
  await expect(page.locator('[role=option]').first()).toContainText('Call 911');
});

test('filters results, counts them, and keeps the filter in the URL', async ({ page }) => {
  await page.goto(urlOf('root', 'search/?q=massage'));
  await ready(page);
  const kind = page.getByLabel('Kind');
  const option = await kind.locator('option', { hasText: 'Home tool' }).textContent();
  await kind.selectOption('Home tool');
  await ready(page);
  await expect(page.locator('[data-search-status]')).toContainText(
    `${Number(/\((\d+)\)/.exec(option ?? '')?.[1])} result`,
  );
  for (const item of await page.locator('[data-search-results] > li[data-kind]').all())
    expect(await item.getAttribute('data-kind')).toBe('tools');
  expect(new URL(page.url()).searchParams.get('kind')).toBe('Home tool');
  await page.reload();
  await ready(page);
  await expect(kind).toHaveValue('Home tool');
});

test('reports filters without matches, and links to all results', async ({ page }) => {
  await page.goto(urlOf('root', 'search/?q=foam+roller&kind=Specialty&age=none'));
  await ready(page);
  const status = page.locator('[data-search-status]');
  await expect(status).toContainText('No result for “foam roller” has all that you have chosen.');
  await status.getByRole('link').click();
  await ready(page);
  await expect(page.locator('[data-search-results] > li a').first()).toHaveText('Foam roller');
  expect([...new URL(page.url()).searchParams.keys()]).toEqual(['q']);
});

test('highlights matched words on the page of a result @chromium', async ({ page }) => {
  await page.goto(urlOf('root', 'search/?q=warfarin'));
  await ready(page);
  await first(page).click();
  await expect(page).not.toHaveURL(/search/);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
});

test('shows excerpts while typing without a request to Pagefind @chromium', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => void asked.push(new URL(request.url()).pathname));
  await page.goto(urlOf('root', 'about/'));
  await page.keyboard.press('/');
  await page.keyboard.type('trigger point release');
  const option = page.locator('[role=option]').first();
  await expect(option).toContainText('Trigger point release');
  await expect(option.locator('mark').first()).toBeVisible();
  expect(asked.filter((path) => /pagefind\.js|wasm|pf_/.test(path))).toEqual([]);
});

test("offers Pagefind's sub-results on request", async ({ page }) => {
  await page.goto(urlOf('root', 'search/?q=knots'));
  await ready(page);
  const places = page.locator('[data-search-full-text]');
  await places.locator('summary').click();
  await expect(places.locator('li a').first()).toBeVisible();
  await expect(places.locator('mark').first()).toBeVisible();
});

test('replaces the list of all pages with results', async ({ page }) => {
  await page.goto(urlOf('root', 'search/'));
  await ready(page);
  await expect(page.locator('h2#all')).toBeVisible();
  await page.locator('input[name=q]').fill('stiff neck');
  await expect(first(page)).toBeVisible();
  await expect(page.locator('h2#all')).toBeHidden();
});

test('passes axe on the search page and its results in light, dark and forced colors @chromium', async ({ page }) => {
  for (const path of ['search/?q=triger+point+release', 'search/?q=chest+pain', 'search/?q=homeopathy']) {
    await page.goto(urlOf('root', path));
    await ready(page);
    for (const { name, media } of schemes) {
      await page.emulateMedia(media);
      expect(await axeViolations(page), name).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.emulateMedia({ colorScheme: null, forcedColors: null });
  }
});

test('passes axe with the list of the box open @chromium', async ({ page }) => {
  await page.goto(urlOf('root', 'about/'));
  await page.keyboard.press('/');
  await page.keyboard.type('knots');
  await expect(page.locator('[role=option]').first()).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
});
