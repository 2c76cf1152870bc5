import { expect, test } from '@playwright/test';
import { contentPages } from '../../test/content-pages.ts';
import { sites, urlOf } from '../../tools/test-runner/sites.ts';

/** Pages with many numbers of sources and explained words, and a handout, which has none. */
const paths = contentPages(sites.sample.dir)
  .map(({ path }) => path)
  .filter((path) =>
    /^(benefits|cost|getting-care|safety|(body|goals|techniques)\/[^/]+|tools\/foam-roller(\/handout)?)\/$/.test(path),
  );

/**
 * Where a line begins with a mark that ends something, or with the number of a source; runs in the page.
 * A word that fills its line alone has to be parted somewhere, and is left out.
 */
function wrongLineStarts(): string[] {
  const wrong: string[] = [];
  const range = document.createRange();
  const blockOf = (element: Element): Element =>
    getComputedStyle(element).display.startsWith('inline') && element.parentElement
      ? blockOf(element.parentElement)
      : element;
  let before: { box: DOMRect; block: Element; text: string; lineHasSpace: boolean } | undefined;
  const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!(node instanceof Text) || !parent || parent.closest('script, style, svg, noscript')) continue;
    const block = blockOf(parent);
    for (let at = 0; at < node.length; at += 1) {
      const sign = node.data[at] ?? '';
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const box = range.getClientRects()[0];
      if (/\s/.test(sign)) {
        if (before && box && box.top < before.box.bottom) before.lineHasSpace = true;
        continue;
      }
      if (!box || box.width === 0) continue;
      const sameBlock = before?.block === block;
      const newLine = before !== undefined && sameBlock && box.left < before.box.left && box.top > before.box.top + 3;
      // A long row of numbers goes on in the next line.
      const startsNumber = sign === '[' && parent.matches('.cite') && !before?.text.endsWith(']');
      if (before && newLine && before.lineHasSpace && (/[.,;:!?)\]}”’…%]/.test(sign) || startsNumber))
        wrong.push(`${before.text.slice(-30)} | ${node.data.slice(at, at + 20)}`);
      before = {
        box,
        block,
        text: (sameBlock ? (before?.text ?? '') : '') + sign,
        lineHasSpace: !newLine && sameBlock && (before?.lineHasSpace ?? false),
      };
    }
  }
  return wrong;
}

test('breaks no line before closing punctuation or a citation, at any width', async ({ page }) => {
  expect(paths.length).toBeGreaterThan(10);
  const found: string[] = [];
  for (const path of paths) {
    await page.goto(urlOf('sample', path));
    for (const width of [320, 360, 480, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const wrong = await page.evaluate(wrongLineStarts);
      found.push(...wrong.map((line) => `/${path} at ${width}: ${line}`));
    }
  }
  expect(found).toEqual([]);
});
