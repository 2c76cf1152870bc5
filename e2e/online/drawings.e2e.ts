import { expect, test, type Page } from '@playwright/test';
import { urlOf, sites } from '../../tools/test-runner/sites.ts';

const technique = 'techniques/trigger-point-release/';

const drawingOn = (page: Page) => page.getByRole('img', { name: /^One thumb presses/ });

test('shows a drawing with an accessible name', async ({ page }) => {
  await page.goto(urlOf('below', technique));
  await expect(drawingOn(page)).toBeVisible();
  // What is called up from a file has a size only once it is there.
  await expect.poll(() => drawingOn(page).evaluate((svg: SVGSVGElement) => svg.getBBox().width)).toBeGreaterThan(100);
});

test('draws in the colors of the page @chromium', async ({ page }) => {
  const colors: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(urlOf('root', technique));
    colors.push(await drawingOn(page).evaluate((svg) => getComputedStyle(svg).color));
  }
  expect(new Set(colors).size).toBe(2);
});

test('highlights only the body areas of the technique', async ({ page }) => {
  await page.goto(urlOf('root', technique));
  const map = page.getByRole('img', { name: /with the parts marked/ });
  const hrefs = await map.locator('use').evaluateAll((uses) => uses.map((use) => use.getAttribute('href')));
  const links = page.locator('dd:has(.areas) a');
  const areas = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split('/').at(-2)));
  expect(hrefs).toEqual(['figure', ...areas].map((id) => `${sites.root.base}drawings/body.svg#${id}`));
});

/** For each link of the figure the side of the largest square, in CSS pixels, that a finger can hit. */
function targetSizes(map: SVGElement): Record<string, number> {
  const { left, top, width, height } = map.getBoundingClientRect();
  const sizes: Record<string, number> = {};
  let above: { name: string; side: number }[] = [];
  for (let y = 0; y < height; y += 1) {
    const row: typeof above = [];
    for (let x = 0; x < width; x += 1) {
      const name =
        document
          .elementFromPoint(left + x, top + y)
          ?.closest('a')
          ?.getAttribute('href') ?? '';
      const near = [above[x], above[x - 1], row[x - 1]];
      const side = 1 + Math.min(...near.map((other) => (other?.name === name ? other.side : 0)));
      row.push({ name, side });
      if (name) sizes[name] = Math.max(sizes[name] ?? 0, side);
    }
    above = row;
  }
  return sizes;
}

test('gives every body area a touch target of sufficient size at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 900 });
  await page.goto(urlOf('root', 'body/lower-back/'));
  const map = page.locator('.body-map');
  await map.scrollIntoViewIfNeeded();
  const sizes = await map.evaluate(targetSizes);
  expect(Object.keys(sizes)).toHaveLength(13);
  for (const [area, side] of Object.entries(sizes)) expect(side, area).toBeGreaterThanOrEqual(24);
});

test('gives each body area one tab stop with a name, and opens its page on Enter', async ({ page }) => {
  await page.goto(urlOf('root', 'body/'));
  const parts = page.locator('.body-map a:not([aria-hidden])');
  const names = await parts.evaluateAll((all) => all.map((part) => part.getAttribute('aria-label')));
  expect(new Set(names).size).toBe(13);
  await parts.first().focus();
  for (const name of names) {
    await expect(page.locator(':focus')).toHaveAttribute('aria-label', name ?? '');
    await page.keyboard.press('Tab');
  }
  await page.getByRole('link', { name: 'Lower back' }).first().press('Enter');
  await expect(page).toHaveURL(/\/body\/lower-back\/$/);
});
