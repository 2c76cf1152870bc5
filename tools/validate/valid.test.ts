/** Each way of looking finds what is broken on purpose, and nothing where nothing is. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { makeZip } from '../../src/offline/zip.ts';
import { skipTest } from '../../test/skip-test.ts';
import { sbomErrors } from './sbom.ts';
import { dataErrors } from './data-interface.ts';
import { linkErrors } from './markdown-links.ts';
import { bookErrors, htmlErrors, nuErrors } from './outside-programs.ts';
import { blocksOf, typeErrors } from './typed-data.ts';
import { xmlErrors } from './xml.ts';

const feed = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Guide</title><link href="https://example.org/"/>
<link rel="self" type="application/atom+xml" href="https://example.org/feed.xml"/><id>https://example.org/</id>
<updated>2026-01-12T00:00:00Z</updated><author><name>Ann</name></author>
<entry><title>Roller</title><link href="https://example.org/roller/"/><id>https://example.org/roller/</id>
<updated>2026-01-12T00:00:00Z</updated><summary>Rolls.</summary></entry></feed>`;
const sitemap =
  '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://example.org/a/</loc><lastmod>2026-01-12</lastmod></url></urlset>';
const search = `<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/"><ShortName>Guide</ShortName>
<Description>A guide.</Description><InputEncoding>UTF-8</InputEncoding><Language>en</Language>
<Image width="16" height="16" type="image/x-icon">https://example.org/favicon.ico</Image>
<Url type="text/html" template="https://example.org/search/?q={searchTerms}"/></OpenSearchDescription>`;

const sound: Record<string, string> = { 'feed.xml': feed, 'sitemap.xml': sitemap, 'opensearch.xml': search };
for (const [name, text] of Object.entries(sound))
  test(`accepts a valid ${name}`, () => assert.deepEqual(xmlErrors(name, text), []));

const brokenXml: [what: string, file: string, from: string | RegExp, to: string, message: RegExp][] = [
  ['an open element', 'feed.xml', '</entry>', '', /feed\.xml:\d+ .*tag mismatch/],
  ['an ampersand', 'feed.xml', 'Rolls.', 'Roll & go', /feed\.xml:5 /],
  ['a day that is not', 'feed.xml', '2026-01-12T', '2026-02-30T', /dateTime/],
  ['an instant without a zone', 'feed.xml', '00:00:00Z', '00:00:00', /updated/],
  ['an entry without a name', 'feed.xml', '<title>Roller</title>', '', /entry/],
  ['no author', 'feed.xml', /<author>.*<\/author>/, '', /feed/],
  ['an id that is no URL', 'feed.xml', '<id>https://example.org/</id>', '<id>/</id>', /id/],
  ['a text without words', 'feed.xml', 'Rolls.', ' ', /summary/],
  ['an element nobody knows', 'feed.xml', '<entry>', '<entry><more/>', /more|entry/],
  ['a URL without a host', 'sitemap.xml', 'https://example.org/a/', '/a/', /loc/],
  ['a wrong month', 'sitemap.xml', '2026-01-12', '2026-13-12', /lastmod/],
  ['no page at all', 'sitemap.xml', /<url>.*<\/url>/, '', /Expecting an element/],
  ['a name that is too long', 'opensearch.xml', '>Guide<', '>The Guide to Everything<', /ShortName/],
  ['a URL without the words', 'opensearch.xml', '{searchTerms}', '', /Url/],
];
for (const [what, file, from, to, message] of brokenXml)
  test(`finds ${what} in ${file}`, () =>
    assert.match(xmlErrors(file, (sound[file] ?? '').replace(from, to)).join('\n'), message));

test('finds a drawing that is not XML', () => {
  assert.deepEqual(xmlErrors('a.svg', '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>'), []);
  assert.match(xmlErrors('a.svg', '<svg><path></svg>').join(), /a\.svg:1 .*mismatch/);
});

test('finds structured data unknown to schema.org, and names its page', () => {
  const page = { '@context': 'https://schema.org', '@type': 'MedicalWebPage', name: 'Roller' };
  const found = typeErrors(
    new Map<string, unknown>([
      ['sound', page],
      ['wrong type', { ...page, '@type': 'MedicalWebPagex' }],
      ['wrong key', { ...page, nam: 'Roller' }],
      ['wrong value', { ...page, name: 5 }],
      ['wrong below', { ...page, breadcrumb: { '@type': 'BreadcrumbList', itemListElemen: [] } }],
    ]),
  );
  assert.deepEqual(
    found.map((error) => error.split(':')[0]),
    ['wrong type', 'wrong key', 'wrong value', 'wrong below'],
  );
  assert.match(found.join('\n'), /MedicalWebPagex[\s\S]*nam[\s\S]*number[\s\S]*itemListElemen/);
  assert.match(blocksOf('a', '<script type="application/ld+json">{"a"}</script>').errors.join(), /^a: .*JSON/);
});

test('finds data that does not match its schema', () => {
  const schema = { type: 'object', required: ['id'], properties: { $schema: {}, id: { type: 'string' } } };
  const files = (content: unknown) =>
    dataErrors(
      new Map<string, unknown>([
        ['v1/schemas/tools.json', schema],
        ['v1/tools/roller.json', content],
      ]),
    );
  const $schema = 'https://example.org/api/v1/schemas/tools.json';
  assert.deepEqual(files({ $schema, id: 'roller' }), []);
  assert.match(files({ $schema, id: 5 }).join(), /roller\.json: \/id must be string/);
  assert.match(files({ $schema }).join(), /required property 'id'/);
  assert.match(files({ id: 'roller' }).join(), /there is no schema ""/);
});

test('finds an SBOM that is not valid CycloneDX', (t) => {
  const component = { type: 'library', name: 'a', version: '1.0.0', licenses: [{ expression: 'MIT' }] };
  const sbom = (part: object) => sbomErrors({ bomFormat: 'CycloneDX', specVersion: '1.6', components: [part] });
  const sound = sbom(component);
  // The schemas come apart, being large; `.ci/run` installs them.
  if (!sound) return t.skip(skipTest('it needs npm ci --prefix test/hosts --ignore-scripts'));
  assert.deepEqual(sound, []);
  assert.match(sbom({ ...component, type: 'book' })?.join() ?? '', /\/components\/0\/type/);
  assert.match(sbom({ ...component, licenses: [{ license: { id: 'MITT' } }] })?.join() ?? '', /licenses/);
  return undefined;
});

test('finds broken links in Markdown', () => {
  const pages = new Map([['tools/index.html', '<h2 id="a">A</h2>']]);
  const errors = (text: string) => linkErrors('index.md', text, '/guide/', (path) => pages.get(path));
  assert.deepEqual(errors('[a](/guide/tools/#a) [b](https://example.org/) [c](tel:911)'), []);
  assert.match(errors('[a](/guide/tool/)').join(), /points to a missing file/);
  assert.match(errors('[a](/guide/tools/#b)').join(), /points to a missing anchor/);
  assert.match(errors('[a](/tools/) [b](#a) [c](a.html)').join(), /(leads nowhere.*){3}/);
  assert.match(errors('[a]\n\n[a]: /guide/gone/').join(), /points to a missing file/);
});

const folder = mkdtempSync(join(tmpdir(), 'hands-on-valid-'));
after(() => rmSync(folder, { recursive: true }));
function written(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

/** What no checker of HTML lets pass, and one that is sound. */
const page = (body: string) =>
  `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>Guide</title></head><body>${body}</body></html>\n`;

test('finds invalid HTML with html-validate', () => {
  assert.deepEqual(htmlErrors([written('sound.html', page('<h1>A</h1>'))]), []);
  assert.match(htmlErrors([written('broken.html', page('<p><h1>A</h1></div>'))]).join(), /broken\.html:2/);
});

test('applies the rules of the project to a page outside of it', () => {
  const lower = page('<h1>A</h1>').replace('DOCTYPE', 'doctype');
  assert.deepEqual(htmlErrors([written('lower.html', lower)]), []);
  assert.match(htmlErrors([written('style.html', page('<h1 style="top: 0">A</h1>'))]).join(), /no-inline-style/);
});

test('finds invalid HTML with the Nu Html Checker', (t) => {
  const sounds = nuErrors([written('sound.html', page('<h1>A</h1>'))]);
  // Java comes from the system; `.ci/run` installs it.
  if (!sounds) return t.skip(skipTest('it needs Java, and npm ci --prefix test/hosts --ignore-scripts'));
  assert.deepEqual(sounds, []);
  const late = page('<h1>A</h1>').replace('</html>', '</html><script src="a.js"></script>');
  assert.match(nuErrors([written('late.html', late)])?.join() ?? '', /late\.html.*Stray start tag “script”/);
  return undefined;
});

test('finds an invalid EPUB with epubcheck', (t) => {
  const found = bookErrors(
    written('broken.epub', makeZip(new Map([['mimetype', 'application/epub+zip']]), '2026-01-12')),
  );
  // Both come from the system; `.ci/run` installs them.
  if (!found) return t.skip(skipTest('it needs Java and epubcheck'));
  assert.match(found.join('\n'), /container\.xml/);
  return undefined;
});
