import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteLinks } from './site-links.ts';
import type { PageFacts, BuiltSite } from './rule.ts';

const page = (path: string, ids: string[], hrefs: string[]): PageFacts => ({
  path,
  file: `${path}index.html`,
  ids: new Set(ids),
  links: hrefs.map((href) => ({ href, line: 1, column: 1 })),
  unnamed: [],
});

const siteOf = (hrefs: string[]): BuiltSite => ({
  base: '/guide/',
  pages: [page('', ['top'], hrefs), page('tools/', ['list'], [])],
  files: new Set(['index.html', 'tools/index.html', 'icon.svg']),
});

const links: [href: string, problem: RegExp | undefined][] = [
  ['/guide/tools/', undefined],
  ['/guide/tools/#list', undefined],
  ['/guide/tools/?q=1#list', undefined],
  ['#top', undefined],
  ['tools/', undefined],
  ['/guide/icon.svg', undefined],
  ['https://example.org/x', undefined],
  ['mailto:a@example.org', undefined],
  ['/guide/tools/#nothing', /has no id "nothing"/],
  ['#nothing', /has no id "nothing"/],
  ['/guide/nothing/', /its target does not exist/],
  ['/tools/', /its target does not exist/],
  ['/guide/tools', /its target does not exist/],
];

for (const [href, problem] of links) {
  test(`${problem ? 'rejects' : 'accepts'} ${href}`, () => {
    const found = siteLinks.check(siteOf([href]));
    if (problem) assert.match(found[0]?.message ?? '', problem);
    else assert.deepEqual(found, []);
  });
}
