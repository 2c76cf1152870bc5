/** The copies in WebKit where no script runs but the driver's. */
import { expect, test } from '@playwright/test';
import { By, Key, until } from 'selenium-webdriver';
import { pageFiles, unpackCopy } from './copy.ts';
import { followInPage, anchorsByPage, type Followed } from './follow.ts';
import { isOnScreen, lookOver, type Seen } from './in-page.ts';
import { useWebKit } from './webkit-page.ts';

const copy = unpackCopy();
const { urlOf, oneFile } = copy;
const page = useWebKit({ script: false });
const { open, run } = page;

const follow = (selector: string) => page.driver().findElement(By.css(selector)).sendKeys(Key.ENTER);
const look = () => run<Seen>(`return (${lookOver})()`);
const untilOnScreen = (id: string) => page.until(() => run<boolean>(`return (${isOnScreen})(arguments[0])`, id));

test(
  'without script every page of the folder can be read in WebKit, and its links and places lead somewhere',
  { tag: '@no-script' },
  async () => {
    const anchors = anchorsByPage(copy);
    const addresses = pageFiles(copy).map(urlOf);
    for (const address of addresses) {
      await open(address);
      expect(await look(), address).toEqual({ headings: 1, promises: 0, hasRun: false });
      const { pages, missing, broken } = await run<Followed>(
        `return (${followInPage})(arguments[0])`,
        anchors.get(address) ?? [],
      );
      expect(addresses, address).toEqual(expect.arrayContaining(pages));
      expect([...missing, ...broken], address).toEqual([]);
    }
  },
);

test('without script links lead from page to page in WebKit', { tag: '@no-script' }, async () => {
  await open(urlOf('search/index.html'));
  await follow('.a-to-z a[href$="tools/foam-roller/index.html"]');
  await page.until(until.urlIs(urlOf('tools/foam-roller/index.html')));
  await follow('.jump[href="#safe"]');
  await untilOnScreen('safe');
});

test(
  'without script one file shows all pages in WebKit, and its links lead to them',
  { tag: '@no-script' },
  async () => {
    await open(oneFile);
    expect(await look()).toEqual({ headings: pageFiles(copy).length, promises: 0, hasRun: false });
    await follow('.site-header nav a[href="#/cost/"]');
    await untilOnScreen('/cost/');
  },
);
