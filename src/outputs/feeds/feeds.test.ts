import assert from 'node:assert/strict';
import { test } from 'node:test';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { createContentGraph } from '../../model/graph.ts';
import { entriesOf, readContent } from '../../model/read.ts';
import { changed, writeSample } from '../../../test/fixtures/sample-content.ts';
import { feedXml } from './feed.ts';
import { openSearchXml } from './open-search.ts';
import { robotsText, sitemapXml } from './sitemap.ts';

function guideOf(changes: Record<string, string>) {
  const sample = writeSample(changes);
  const graph = createContentGraph(entriesOf(readContent(sample.dir).parsedEntries));
  sample.remove();
  return graph;
}

const host = (path: string) => `https://example.org/${path}`;
const parse = (xml: string) => {
  assert.equal(XMLValidator.validate(xml), true);
  return new XMLParser({ ignoreAttributes: false }).parse(xml);
};
const graph = guideOf(changed('tools/roller.md', 'title: Roller', 'title: Roller & rod'));

test('lists each written entry once in the feed, with escaped text', () => {
  const { feed } = parse(feedXml(graph, host));
  const titles = feed.entry.map(({ title }: { title: string }) => title);
  assert.equal(new Set(titles).size, graph.entries.filter(({ data }) => 'updated' in data).length);
  assert.match(feedXml(graph, host), /<title>Roller &#x26; rod<\/title>/);
});

test('puts the newest change first and dates the feed by it', () => {
  const later = guideOf(changed('tools/roller.md', 'updated: 2026-01-12', 'updated: 2026-01-30'));
  const { feed } = parse(feedXml(later, host));
  const days = feed.entry.map(({ updated }: { updated: string }) => updated);
  assert.deepEqual(days, days.toSorted().toReversed());
  assert.deepEqual([feed.updated, days[0]], ['2026-01-30T00:00:00Z', '2026-01-30T00:00:00Z']);
});

test('keeps the id of a renamed entry in the feed', () => {
  const renamed = guideOf(
    changed('tools/roller.md', 'title: Roller', 'title: Roller\nformerly:\n  - /tools/tube/\n  - /tools/rod/'),
  );
  const { feed } = parse(feedXml(renamed, host));
  const entry = feed.entry.find(({ title }: { title: string }) => title === 'Roller');
  assert.equal(entry.id, 'https://example.org/tools/tube/');
  assert.equal(entry.link['@_href'], 'https://example.org/tools/roller/');
});

test('dates sitemap entries that have a date', () => {
  const { urlset } = parse(sitemapXml(graph, ['', 'tools/roller/'], host));
  assert.deepEqual(Object.keys(urlset.url[0]), ['loc']);
  assert.deepEqual(Object.keys(urlset.url[1]), ['loc', 'lastmod']);
});

test('describes the search for browsers (OpenSearch)', () => {
  const { OpenSearchDescription: search } = parse(openSearchXml(host));
  assert.equal(search.Url['@_template'], 'https://example.org/search/?q={searchTerms}');
  assert.ok(search.ShortName.length <= 16);
});

test('allows all robots, and names the sitemap if there is one', () => {
  assert.equal(robotsText([]), 'User-agent: *\nAllow: /\n');
  assert.match(
    robotsText([host('sitemap.xml'), host('es/sitemap.xml')]),
    /\n\nSitemap: \S+org\/sitemap\.xml\nSitemap: \S+\/es\/sitemap\.xml\n$/,
  );
});
