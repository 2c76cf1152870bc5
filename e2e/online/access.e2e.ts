import { expect, type Page } from '@playwright/test';
import { axeViolations } from '../axe.ts';
import { colorRules, newStyleViolations } from '../new-styles.ts';
import { hasShorter, onePerKind, shorterUrl, translatedPerKind } from '../page-kinds.ts';
import { urlOf } from '../../tools/test-runner/sites.ts';
import { accessTestScope } from '#ui-strings/access.ts';
import { ibmViolations } from '../ibm.ts';
import { test } from '../shared-page.ts';

/** What a window of 1280 × 1024 has at the largest zoom. */
const zoomed = { width: 128_000 / accessTestScope.zoom, height: 102_400 / accessTestScope.zoom };
const widths = [
  accessTestScope.narrowest,
  360,
  414,
  480,
  600,
  700,
  768,
  900,
  960,
  1024,
  1280,
  1600,
  1920,
  accessTestScope.widest,
];
const sizes = [zoomed, ...widths.map((width) => ({ width, height: 800 }))];

/** How readers may space text (WCAG 1.4.12). */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/** Twice the size that the reader's browser has set. */
const largeText = `:root { font-size: ${accessTestScope.largeText}%; }`;

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** Sets a style sheet as a reader's own; it stands in place of the one before. */
const setStyle = (page: Page, css: string) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);

/** Elements whose text is cut off by a box that does not grow with it. */
const cutText = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const isClipped = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
        const isSeen = element.clientWidth > 1 && element.checkVisibility();
        return isClipped && isSeen && element.scrollHeight > element.clientHeight + 1;
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  );

/** How many things Tab stops at: what is seen, and one of each group of radio buttons. */
const countStops = (page: Page) =>
  page.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement | SVGElement>('a[href], button, input, select, summary, [tabindex="0"]'),
    ];
    const stops = all.filter((element) => {
      const isOther = element instanceof HTMLInputElement && element.type === 'radio' && !element.checked;
      return element.tabIndex >= 0 && element.checkVisibility() && !element.matches(':disabled') && !isOther;
    });
    return stops.length;
  });

/** What a reader with a keyboard sees of the element that has the focus. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return undefined;
    const hasOutline = (element: Element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    };
    const box = at.getBoundingClientRect();
    const shape = at.querySelector('path:not(.hit)');
    const isMarkedShape = at instanceof SVGElement && shape && parseFloat(getComputedStyle(shape).strokeWidth) >= 3;
    return {
      what: at.outerHTML.slice(0, 100),
      // A search box is marked as a whole, with its button.
      isMarked: isMarkedShape || [at, at.closest('form')].some((element) => element && hasOutline(element)),
      isInView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    };
  });

test('finds a page of each kind', () => {
  expect(onePerKind.length).toBeGreaterThan(20);
});

for (const path of [...onePerKind, ...translatedPerKind])
  test(`/${path} reflows from 320 to 2560 px, with text spacing and large text, without motion @chromium`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(urlOf('root', path));
    for (const size of sizes) {
      await page.setViewportSize(size);
      expect(await overflow(page), `overflow at ${size.width} px`).toBeLessThanOrEqual(0);
    }
    await setStyle(page, largeText);
    expect(await overflow(page), 'overflow with large text').toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 320, height: 640 });
    await setStyle(page, spacing);
    expect(await overflow(page), 'overflow with wide spacing').toBeLessThanOrEqual(0);
    expect(await cutText(page), 'text cut off with wide spacing').toEqual([]);
    expect(await page.evaluate(() => document.getAnimations().length), 'things that move').toBe(0);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
  });

// Translations have the same elements and colors; every-page.e2e.ts runs axe on them.
for (const path of onePerKind)
  test(`/${path} passes axe in forced colors, and IBM's engine @chromium`, async ({ page, measuredStyles }) => {
    await page.goto(shorterUrl(path));
    expect(await ibmViolations(page), 'IBM').toEqual([]);
    if (hasShorter(path)) await page.goto(urlOf('root', path));
    await page.emulateMedia({ forcedColors: 'active' });
    // every-page.e2e.ts covers light and dark.
    expect(await axeViolations(page, { withoutRules: colorRules }), 'axe').toEqual([]);
    expect(await newStyleViolations(page, measuredStyles), 'axe, forced colors').toEqual([]);
  });

for (const path of ['', 'techniques/soft-tissue-massage/', 'browse/', 'safety/']) {
  test(`/${path} reaches every visible control with Tab at 320 px, with visible focus @chromium`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(urlOf('root', path));
    const stops = await countStops(page);
    expect(stops).toBeGreaterThan(20);
    for (let stop = 1; stop <= stops; stop++) {
      await page.keyboard.press('Tab');
      expect(await focused(page), `stop ${stop} of ${stops}`).toMatchObject({ isMarked: true, isInView: true });
    }
    await page.keyboard.press('Tab');
    expect(await focused(page), 'after the last stop').toBeUndefined();
  });
}
