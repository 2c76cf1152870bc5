import { expect, test, type Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { axeViolations } from '../axe.ts';
import { onePerKind, translatedPerKind } from '../page-kinds.ts';
import { pagePaths, wholeGuide } from '../pages.ts';
import { urlOf } from '../../tools/test-runner/sites.ts';

const entries = pagePaths.filter((path) => /^(techniques|tools)\/[^/]+\/$/.test(path));
const formats = ['Letter', 'A4'] as const;

/** Text as both the page and the paper have it: letters and figures, without what line breaks and marks change. */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/\[\d+\]/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

interface Paper {
  pages: number;
  text: string;
  /** The text of each column, where a page has two. */
  columns: string[];
}

async function printed(page: Page, format: (typeof formats)[number]): Promise<Paper> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
  const { totalPages, text } = await extractText(pdf, { mergePages: true });
  const columns: string[] = [];
  for (let number = 1; number <= totalPages; number += 1) {
    const sheet = await pdf.getPage(number);
    const middle = sheet.getViewport({ scale: 1 }).width / 2;
    const { items } = await sheet.getTextContent();
    const sides = Map.groupBy(
      items.filter((item) => 'str' in item),
      ({ transform }) => Number(transform[4]) < middle,
    );
    for (const side of sides.values()) columns.push(plain(side.map(({ str }) => str).join('')));
  }
  return { pages: totalPages, text: plain(text), columns };
}

const textsOf = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((elements) => elements.map((element) => element.textContent?.trim() ?? ''));

/** What somebody must not lose: each step, each line of the care cards. */
const needed = ['.steps li', '.check li', '.cross li', '[data-care] h3', '[data-care] li'];

/** The cautions of a page or sheet: the urgency of each group, and the ids in it. */
const cautionsOf = (page: Page): Promise<string[]> =>
  page.locator('.warn:not([data-care])').evaluateAll((groups) =>
    groups.map((group) => {
      const items = [...group.querySelectorAll('li')].map(
        (item) => item.dataset['caution'] ?? item.querySelector('a')?.hash.replace('#caution-', ''),
      );
      return `${group.className}: ${items.join(', ')}`;
    }),
  );

test('finds handouts', () => {
  expect(entries.length).toBeGreaterThan(5);
});

for (const path of entries) {
  test(`the handout of /${path} fits two pages, splits no box and includes every step, caution and care card @chromium`, async ({
    page,
  }) => {
    // The site that knows its URL has it on the sheet, with a code: no sheet holds more.
    await page.goto(urlOf('below', path));
    const texts = (await Promise.all(needed.map((selector) => textsOf(page, selector)))).flat();
    expect(texts.length).toBeGreaterThan(15);
    const cautions = await cautionsOf(page);
    expect(cautions.length).toBeGreaterThan(1);
    await page.getByRole('link', { name: /^Print a handout/ }).click();
    await expect(page).toHaveURL(urlOf('below', `${path}handout/`));
    // The URL changes before the sheet is there.
    await expect(page.locator('.handout #care')).toBeVisible();
    await page.waitForLoadState();
    expect(await cautionsOf(page)).toEqual(cautions);
    const names = await textsOf(page, '[data-caution]');
    expect(names).not.toContain('');
    const boxes = await textsOf(page, '.handout .warn');
    for (const format of formats) {
      const paper = await printed(page, format);
      expect(paper.pages, `pages of ${format}`).toBeLessThanOrEqual(2);
      expect(
        [...texts, ...names].filter((text) => !paper.text.includes(plain(text))),
        `not on ${format}`,
      ).toEqual([]);
      expect(
        boxes.filter((box) => !paper.columns.some((column) => column.includes(plain(box)))),
        `parted on ${format}`,
      ).toEqual([]);
    }
  });
}

// They share a template with the others of their kind, so that the largest says enough; so does it in a translation.
const largestHandouts = [
  ...onePerKind.filter((path) => /^(conditions|safety)\/.*handout\/$/.test(path)),
  ...translatedPerKind.filter((path) => path.endsWith('/handout/')),
];
for (const path of largestHandouts) {
  test(`/${path} fits two pages and splits no box @chromium`, async ({ page }) => {
    await page.goto(urlOf('below', path));
    const boxes = await textsOf(page, '.handout .warn');
    expect(boxes.length).toBeGreaterThan(1);
    for (const format of formats) {
      const paper = await printed(page, format);
      expect(paper.pages, `pages of ${format}`).toBeLessThanOrEqual(2);
      const parted = boxes.filter((box) => !paper.columns.some((column) => column.includes(plain(box))));
      expect(parted, `parted on ${format}`).toEqual([]);
    }
  });
}

test('prints the whole guide from one page: each entry starts a sheet, and every link has a target @chromium', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(urlOf('root', 'offline/'));
  await page.getByRole('link', { name: 'Open the page to print' }).click();
  await expect(page).toHaveURL(urlOf('root', wholeGuide));
  await page.waitForLoadState();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  const written = pagePaths.filter((path) => /^(techniques|tools|specialties|faq)\/[^/]+\/$/.test(path));
  const ids = await page.locator('.part').evaluateAll((parts) => parts.map(({ id }) => id));
  expect(ids).toEqual(expect.arrayContaining(written.map((path) => path.slice(0, -1).replaceAll('/', '-'))));
  const dead = await page.locator('main a[href^="#"]').evaluateAll((links) =>
    links
      // A link in a drawing, such as the map of the body, has no "hash".
      .map((link) => decodeURIComponent((link.getAttribute('href') ?? '').slice(1)))
      .filter((id) => !document.getElementById(id)),
  );
  expect(dead).toEqual([]);
  // What follows takes longer the longer the guide is, and does not depend on it: the sample guide has every kind.
  await page.goto(urlOf('sample', wholeGuide));
  // Its parts are tested page by page.
  expect(await axeViolations(page, { without: '.part' })).toEqual([]);
  const titles = await textsOf(page, '.part h2');
  expect(titles.length).toBeGreaterThan(3);
  const paper = await printed(page, 'A4');
  expect(paper.pages).toBeGreaterThan(await page.locator('.part').count());
  for (const title of titles) expect(paper.text).toContain(plain(title));
});
