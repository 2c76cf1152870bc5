/** What Markdown makes, on the page of the design: it fits a narrow screen, and no word is parted. */
import { expect, test, type Locator } from '@playwright/test';
import { urlOf } from '../../tools/test-runner/sites.ts';

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(urlOf('root', 'design/'));
});

/** How many words are broken across lines. */
const partedWords = (part: Locator) =>
  part.evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const parted: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const { index, 0: word } of (node.textContent ?? '').matchAll(/\S+/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) parted.push(word);
      }
    return parted;
  });

test('scrolls a wide table in a named region without breaking words', async ({ page }) => {
  const table = page.getByRole('group', { name: /^Table: Insurance/ });
  expect(await partedWords(table)).toEqual([]);
  const { scrollWidth, clientWidth } = await table.evaluate(({ scrollWidth, clientWidth }) => ({
    scrollWidth,
    clientWidth,
  }));
  expect(scrollWidth).toBeGreaterThan(clientWidth);
  await table.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => table.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
});

test('scrolls long lines of code within their block', async ({ page }) => {
  const code = page.getByRole('group', { name: 'Code' });
  await code.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => code.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
  expect(await partedWords(code)).toEqual([]);
});

test('aligns table columns without inline styles', async ({ page }) => {
  const cells = page.getByRole('group', { name: /^Table: Insurance/ }).getByRole('cell');
  const sides = await cells.evaluateAll((all) => all.slice(0, 3).map((cell) => getComputedStyle(cell).textAlign));
  expect(sides).toEqual(['left', 'center', 'right']);
});

test('distinguishes quotations from paragraphs, and labels task list items', async ({ page }) => {
  const bar = page.locator('blockquote').first();
  expect(await bar.evaluate((quote) => parseFloat(getComputedStyle(quote).borderInlineStartWidth))).toBeGreaterThan(2);
  for (const name of ['Done', 'To do']) await expect(page.getByRole('img', { name, exact: true })).toBeVisible();
});
