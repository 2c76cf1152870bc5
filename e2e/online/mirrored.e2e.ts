/** Pages as a language that is written from right to left, and needs more words, would have them: a pseudo-locale. */
import { expect, type Page } from '@playwright/test';
import { axeViolations } from '../axe.ts';
import { hasShorter, onePerKind, shorterUrl } from '../page-kinds.ts';
import { test } from '../shared-page.ts';
import { urlOf } from '../../tools/test-runner/sites.ts';

/** Mirrors the page, and makes each text that has words a third longer; runs in the page. */
function mirror(): void {
  document.documentElement.dir = 'rtl';
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (texts.nextNode()) found.push(texts.currentNode as Text);
  for (const text of found) {
    if (text.parentElement?.closest('script, style, svg, option, noscript')) continue;
    const words = text.data.match(/\p{L}{2,}/gu) ?? [];
    if (words.length > 1) text.data = `${text.data} ${words.slice(0, Math.ceil(words.length / 3)).join(' ')}`;
  }
}

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** Whether the middle of an element is in the right half of the window. */
const isRight = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { left, right } = element.getBoundingClientRect();
      return (left + right) / 2 > innerWidth / 2;
    });

for (const path of onePerKind)
  test(`/${path} is mirrored, fits three widths and passes axe @chromium @any-host`, async ({ page }) => {
    await page.goto(hasShorter(path) ? shorterUrl(path) : urlOf('root', path));
    await page.evaluate(mirror);
    for (const width of [360, 768, 1280]) {
      await page.setViewportSize({ width, height: 720 });
      expect(await overflow(page), `overflow in px at ${width} px`).toBeLessThanOrEqual(0);
      expect(await isRight(page, '.site-header a'), `brand at the right at ${width} px`).toBe(true);
    }
    expect(await axeViolations(page), 'axe').toEqual([]);
  });
