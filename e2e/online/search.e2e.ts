import { expect, test, type Page } from '@playwright/test';
import { addressOf, sites } from '../sites.ts';

const ready = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-search-ready', '');
const first = (page: Page) => page.locator('[data-search-results] > li[data-kind] a[href]').first();

const expected: [query: string, path: string][] = [
  ['foam roller', 'tools/foam-roller/'],
  ['MFR', 'techniques/myofascial-release/'],
  ['knots', 'techniques/trigger-point-release/'],
  ['copay', 'cost/'],
];

for (const site of Object.keys(sites) as (keyof typeof sites)[]) {
  for (const [query, path] of expected) {
    test(`"${query}" finds ${path} first, on the site at ${sites[site].base}`, async ({ page }) => {
      await page.goto(addressOf(site, `search/?q=${encodeURIComponent(query)}`));
      await ready(page);
      await expect(page.locator('[data-search-status]')).toContainText(query);
      await expect(first(page)).toHaveAttribute('href', `${sites[site].base}${path}`);
      await first(page).click();
      await expect(page).toHaveURL(addressOf(site, path));
    });
  }
}

test('typing on the search page answers and keeps the question in the address', async ({ page }) => {
  await page.goto(addressOf('root', 'search/'));
  await ready(page);
  await page.getByRole('combobox').or(page.getByRole('searchbox')).fill('stiff neck');
  await expect(first(page)).toBeVisible();
  await ready(page);
  expect(new URL(page.url()).searchParams.get('q')).toBe('stiff neck');
  await page.reload();
  await expect(first(page)).toBeVisible();
});

test('the box on a page is a combobox: arrows choose, Escape closes, Enter follows', async ({ page }) => {
  await page.goto(addressOf('root', 'safety/'));
  await page.keyboard.press('/');
  const box = page.getByRole('combobox');
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

test('Enter without a choice leads to all results', async ({ page }) => {
  await page.goto(addressOf('root', 'techniques/'));
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('combobox').pressSequentially('massage');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=massage$/);
  await ready(page);
  await expect(first(page)).toBeVisible();
});

for (const question of [
  '',
  ' ',
  'x'.repeat(10_000),
  '!?#%&',
  '😀',
  '<script>document.title="broken"</script>',
  '"><img src=x onerror=alert(1)>',
  'تدليك',
  '\\u0000',
]) {
  test(`"${question.slice(0, 40)}" is answered without an error or markup`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(addressOf('root', `search/?q=${encodeURIComponent(question).slice(0, 6000)}`));
    await ready(page);
    expect(errors).toEqual([]);
    expect(await page.locator('[data-search-page] script, [data-search-page] img').count()).toBe(0);
    expect(await page.title()).not.toBe('broken');
    await expect(page.locator('[data-search-status]')).not.toBeEmpty();
  });
}

test('a half of a character in the address is answered', async ({ page }) => {
  await page.goto(addressOf('root', 'search/?q=%ED%A0%80knots'));
  await ready(page);
  await expect(page.locator('[data-search-status]')).not.toBeEmpty();
});

test('without its index the search says so and leads to the A to Z', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(addressOf('root', 'search/?q=knots'));
  await ready(page);
  await expect(page.locator('[data-search-status]')).toContainText('could not be loaded');
  await page.locator('[data-search-status]').getByRole('link', { name: 'A to Z' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A to Z');
});

test('a page loads next to no script before search is asked for @chromium', async ({ page }) => {
  let bytes = 0;
  page.on('response', async (response) => {
    if (response.request().resourceType() === 'script') bytes += (await response.body()).length;
  });
  await page.goto(addressOf('root', 'tools/massage-gun/'), { waitUntil: 'networkidle' });
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThan(6_000);
});
