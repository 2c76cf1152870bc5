/** The copies as they were built: whole and closed in themselves. `npm run reproduce` compares them with those made elsewhere. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import { before, describe, test, type TestContext } from 'node:test';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { unzipSync } from 'fflate';
import { builtLanguages, isPagePath } from '../../src/report/site-pages.ts';
import { skipTest } from '../skip-test.ts';
import { linksOf } from '../../src/offline/links.ts';

const listFiles = (root: string) =>
  readdirSync(root, { withFileTypes: true, recursive: true })
    .filter((item) => item.isFile())
    .map((item) =>
      join(item.parentPath, item.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted();
const sha256 = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

interface Page {
  ids: string[];
  links: string[];
  elements: Element[];
}

function readPage(file: string): Page {
  const tree = fromHtml(readFileSync(file, 'utf8'));
  const elements: Element[] = [];
  visit(tree, 'element', (element: Element) => void elements.push(element));
  const ids = elements.flatMap(({ properties }) => (typeof properties['id'] === 'string' ? [properties['id']] : []));
  return { ids, links: linksOf(tree), elements };
}

const isOutside = (link: string) => /^(https?|mailto|tel|data):/.test(link);

/** Stricter than what unpacks: nothing before, between or after its files, no name twice, UTF-8, one date, plain files. */
const strict = `
import os, sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as z:
    assert z.testzip() is None
    names = z.namelist()
    assert names == sorted(set(names)), 'order'
    assert len({i.date_time for i in z.infolist()}) == 1, 'dates'
    at = 0
    for i in z.infolist():
        assert i.header_offset == at, 'a gap before ' + i.filename
        at += 30 + len(i.filename.encode()) + i.compress_size
        assert i.filename.isascii() or i.flag_bits & 0x800, 'not marked as UTF-8'
        assert not i.extra and not i.comment and i.compress_type in (0, 8)
    assert z.start_dir == at, 'a gap before the list of files'
    assert os.path.getsize(sys.argv[1]) == at + sum(46 + len(n.encode()) for n in names) + 22, 'more at the end'
    for i in z.infolist():
        assert not i.filename.startswith('/') and '..' not in i.filename.split('/') and '\\\\' not in i.filename
        assert (i.external_attr >> 16) & 0o170000 in (0, 0o100000), 'no plain file'
    print(len(names))
`;
/** Folders of the languages that were built; '' is the one that others are translated from. */
const languages = ['', ...builtLanguages('dist')];

function testCopies(language: string): void {
  const dist = join('dist', language);
  const copy = join('dist-offline', language);
  const isOwn = (name: string) => language !== '' || !languages.includes(name.split('/')[0] ?? '');
  const download = (end: string) =>
    join(dist, 'download', readdirSync(join(dist, 'download')).find((name) => name.endsWith(end)) ?? end);
  let pages: Map<string, Page>;
  before(() => {
    const names = listFiles(copy).filter((name) => isOwn(name) && name.endsWith('.html'));
    pages = new Map(names.map((name) => [name, readPage(join(copy, name))]));
  });

  test('contains every page of the site except online-only ones in the folder', () => {
    const isForHosts = (name: string) =>
      /(^|\/)404\.html$/.test(name) || /<html[^>]* data-(moved|online)\b/.test(readFileSync(join(dist, name), 'utf8'));
    const site = listFiles(dist).filter((name) => isOwn(name) && isPagePath(name) && !isForHosts(name));
    assert.ok(site.length > 50);
    assert.deepEqual([...pages.keys()], site);
  });

  test('inlines drawings in the folder, and shares them in the single file', () => {
    const uses = ({ elements }: Page) => elements.filter(({ tagName }) => tagName === 'use');
    assert.deepEqual(
      [...pages].filter(([, page]) => uses(page).length > 0).map(([name]) => name),
      [],
    );
    const oneFile = readPage(download('.html'));
    const called = uses(oneFile).map(({ properties }) => decodeURI(String(properties['href'])));
    assert.ok(called.length > 10);
    assert.deepEqual(
      called.filter((url) => !oneFile.ids.includes(url.slice(1))),
      [],
    );
  });

  test('resolves every link of the folder to a file, and every fragment to an id', () => {
    const dead: string[] = [];
    for (const [name, { links }] of pages)
      for (const link of links.filter((url) => !isOutside(url))) {
        const [path = '', fragment] = link.split('#');
        const way = decodeURIComponent(path.replace(/\?.*$/, ''));
        const file = way === '' ? name : posix.join(posix.dirname(name), way);
        const isThere = !link.startsWith('/') && !file.startsWith('..') && existsSync(join(copy, file));
        const isPlace =
          !fragment || !file.endsWith('.html') || pages.get(file)?.ids.includes(decodeURIComponent(fragment));
        if (!isThere || !isPlace) dead.push(`${name}: ${link}`);
      }
    assert.deepEqual(dead, []);
  });

  test('needs no modules, manifest or host in the folder', () => {
    for (const [name, { elements }] of pages)
      for (const { tagName, properties } of elements) {
        assert.notEqual(properties['type'], 'module', name);
        if (tagName === 'link') assert.match(String(properties['rel']), /^(icon|stylesheet)$/, name);
      }
  });

  test('resolves every URL of the single file within it, with unique ids', () => {
    const { ids, links } = readPage(download('.html'));
    assert.equal(new Set(ids).size, ids.length);
    const places = new Set(ids);
    const isPlace = (link: string) =>
      link.startsWith('#') && places.has(decodeURIComponent(link.slice(1).replace(/\?.*$/, '')));
    assert.deepEqual(
      links.filter((link) => !isOutside(link) && !isPlace(link)),
      [],
    );
    assert.equal(ids.filter((id) => id.endsWith('/')).length, pages.size);
  });

  test('matches the checksums of the downloads', () => {
    const lines = readFileSync(join(dist, 'download', 'SHA256SUMS'), 'utf8')
      .trim()
      .split('\n');
    assert.equal(lines.length, 3);
    for (const line of lines) {
      const [sum, name = ''] = line.split('  ');
      assert.equal(sum, sha256(join(dist, 'download', name)), name);
    }
  });

  test('zips a start page, a text and the folder below one top-level folder, sorted by name', () => {
    const zip = unzipSync(readFileSync(download('.zip')));
    const top = basename(download('.zip'), '.zip');
    const guide = `${top}/guide/`;
    const start = Object.keys(zip).find((name) => /^[^/]+\/[^/]+ - Hands On\.html$/.test(name));
    assert.ok(start);
    const files = listFiles(copy).filter((name) => isOwn(name) && name !== 'README.txt');
    assert.deepEqual(Object.keys(zip), [start, `${top}/README.txt`, ...files.map((name) => guide + name)].toSorted());
    for (const [name, bytes] of Object.entries(zip).filter(([path]) => path.startsWith(guide)))
      assert.deepEqual(Buffer.from(bytes), readFileSync(join(copy, name.slice(guide.length))), name);
  });

  test('has no path too long for Windows in the zip', () => {
    const above = 'C:\\Users\\a name of twenty-five.\\Downloads\\hands-on-2026-01-01-offline\\';
    const names = Object.keys(unzipSync(readFileSync(download('.zip'))));
    assert.deepEqual(
      names.filter((name) => above.length + name.length > 259),
      [],
    );
  });

  const unpackers: [name: string, command: string, args: (zip: string) => string[]][] = [
    ['Info-ZIP', 'unzip', (zip) => ['-tqq', zip]],
    ['7-Zip', '7zz', (zip) => ['t', '-bd', zip]],
    ['Python', 'python3', (zip) => ['-c', strict, zip]],
  ];
  for (const [name, command, args] of unpackers)
    test(`passes the zip test of ${name}`, (t: TestContext) => {
      const { error, status, stderr } = spawnSync(command, args(download('.zip')), { encoding: 'utf8' });
      // No npm package contains these programs; `.ci/run` installs all three.
      if (error) return t.skip(skipTest(`${command} is not installed`));
      assert.equal(status, 0, stderr);
    });

  test('includes all licenses in every bundle', () => {
    const notices = readFileSync(join(dist, 'licenses.txt'), 'utf8');
    assert.match(notices, /Copyright \(c\) Pagefind/);
    for (const folder of [copy, 'dist-operator'])
      assert.ok(readFileSync(join(folder, 'licenses.txt'), 'utf8') === notices, folder);
    const inZip = Object.entries(unzipSync(readFileSync(download('.zip')))).find(([name]) =>
      /^[^/]+\/guide\/licenses\.txt$/.test(name),
    );
    assert.ok(new TextDecoder().decode(inZip?.[1]) === notices, 'the zip');
    let inOneFile = '';
    visit(fromHtml(readFileSync(download('.html'), 'utf8')), 'element', (element: Element) => {
      if (element.tagName === 'details' && String(element.properties['className']).includes('licenses'))
        inOneFile = toString(element);
    });
    assert.ok(inOneFile.includes(notices.trim()), 'the single file');
    // The book has only text, its style and pictures: nothing whose license would have to go with it.
    const book = Object.keys(unzipSync(readFileSync(download('.epub'))));
    assert.deepEqual(
      book.filter((name) => !/^mimetype$|\.(?:css|opf|png|svg|xhtml|xml)$/.test(name)),
      [],
    );
  });
}

for (const language of languages) describe(`copies of the guide in "${language}"`, () => testCopies(language));
