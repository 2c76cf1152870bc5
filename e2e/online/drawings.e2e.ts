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

const headToFoot = ['Head and jaw', 'Neck', 'Shoulders', 'Chest', 'Upper back', 'Upper arm', 'Lower back'].concat([
  'Forearm and hand',
  'Hips and buttocks',
  'Thigh',
  'Knee',
  'Calf and shin',
  'Foot and ankle',
]);

const focusedName = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim(),
  );

for (const [path, first] of [
  ['', '.body-map a'],
  ['body/', '.body-chart li a'],
] as const)
  test(`gives each body area one tab stop from head to foot at /${path}`, async ({ page }) => {
    await page.goto(urlOf('root', path));
    await page.locator(first).first().focus();
    for (const name of headToFoot) {
      expect(await focusedName(page)).toBe(name);
      await page.keyboard.press('Tab');
    }
  });

const fillsOf = (page: Page, area: string) =>
  page
    .locator(`.body-map a[href$="/${area}/"] path:not(.hit)`)
    .evaluateAll((shapes) => [...new Set(shapes.map((shape) => getComputedStyle(shape).fill))]);

test('highlights an area in both views and names it when it has focus', async ({ page }) => {
  await page.goto(urlOf('root', ''));
  const before = await fillsOf(page, 'neck');
  await page.locator('.body-map a[href$="/neck/"]').focus();
  const after = await fillsOf(page, 'neck');
  expect(after).toHaveLength(1);
  expect(after).not.toEqual(before);
  expect(await fillsOf(page, 'knee')).toEqual(before);
  await expect(page.locator('.body-map .name').filter({ hasText: 'Neck' })).toBeVisible();
  await expect(page.locator('.body-map .name').filter({ hasText: 'Knee' })).toBeHidden();
});

test('highlights an area of the figure with its row in the list, at every width', async ({ page }) => {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(urlOf('root', 'body/'));
    const before = await fillsOf(page, 'knee');
    await page.locator('.body-chart li a[href$="/knee/"]').focus();
    expect(await fillsOf(page, 'knee'), `${width} px`).not.toEqual(before);
  }
});
