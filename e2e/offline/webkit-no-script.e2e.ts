/** The copies in WebKit where no script runs but the driver's. */
import { expect, test } from '@playwright/test';
import { By, Key, until } from 'selenium-webdriver';
import { pageFiles, unpackEditions, variedPageFiles } from './unpack-editions.ts';
import { followInPage, anchorsByPage, type Followed } from './follow.ts';
import { isInViewport, visibleContent, type VisibleContent } from './in-page.ts';
import { useWebKit } from './webkit-page.ts';

const copy = unpackEditions();
const { urlOf, singleFile } = copy;
const page = useWebKit({ script: false });
const { open, run } = page;

const follow = (selector: string) => page.driver().findElement(By.css(selector)).sendKeys(Key.ENTER);
const look = () => run<VisibleContent>(`return (${visibleContent})()`);
const untilInViewport = (id: string) => page.until(() => run<boolean>(`return (${isInViewport})(arguments[0])`, id));

test(
  'shows pages of the offline folder with valid links and anchors without JavaScript in WebKit',
  { tag: '@no-script' },
  async () => {
    const anchors = anchorsByPage(copy);
    const urls = pageFiles(copy).map(urlOf);
    for (const url of variedPageFiles(copy).map(urlOf)) {
      await open(url);
      expect(await look(), url).toEqual({ headings: 1, scriptNotes: 0, hasRun: false });
      const { pages, missing, broken } = await run<Followed>(
        `return (${followInPage})(arguments[0])`,
        anchors.get(url) ?? [],
      );
      expect(urls, url).toEqual(expect.arrayContaining(pages));
      expect([...missing, ...broken], url).toEqual([]);
    }
  },
);

test('navigates by links without JavaScript in WebKit', { tag: '@no-script' }, async () => {
  await open(urlOf('search/index.html'));
  await follow('.a-to-z a[href$="tools/foam-roller/index.html"]');
  await page.until(until.urlIs(urlOf('tools/foam-roller/index.html')));
  await follow('.jump[href="#safe"]');
  await untilInViewport('safe');
});

test('shows all pages of the single-file edition without JavaScript in WebKit', { tag: '@no-script' }, async () => {
  await open(singleFile);
  expect(await look()).toEqual({ headings: pageFiles(copy).length, scriptNotes: 0, hasRun: false });
  await follow('.site-header nav a[href="#/cost/"]');
  await untilInViewport('/cost/');
});
