/** Compares outputs other than page text: page head, structured data, API, feed, lists, glossary terms. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { XMLParser } from 'fast-xml-parser';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { statedCaution } from '../../src/model/cautions.ts';
import { nameOf, type Entry } from '../../src/model/entry.ts';
import { withoutCitations } from '../../src/model/references.ts';
import { hasPage, pathOf } from '../../src/model/routes.ts';
import { titleOf } from '../../src/model/titles.ts';
import { textOf } from './html-words.ts';
import { markdownText } from './markdown-words.ts';
import { includesSequence, wordsOf } from './words.ts';

/** A written text, and its text in an output. */
interface Pair {
  where: string;
  written: string;
  shown: string | undefined;
}

const summaryOf = ({ data }: Entry) => ('summary' in data ? data.summary : undefined);

interface Head {
  title: string;
  meta: Map<string, string>;
  data: Record<string, unknown>;
  /** Glossary terms of the page by id. */
  popovers: Map<string, string>;
}

function headOf(html: string): Head {
  const head: Head = { title: '', meta: new Map(), data: {}, popovers: new Map() };
  visit(fromHtml(html), 'element', (element: Element) => {
    const { tagName, properties } = element;
    const [first] = element.children;
    if (tagName === 'title' && head.title === '' && first?.type === 'text') head.title = first.value;
    if (tagName === 'meta')
      head.meta.set(String(properties['property'] ?? properties['name']), String(properties['content']));
    if (tagName === 'script' && properties['type'] === 'application/ld+json' && first?.type === 'text')
      head.data = JSON.parse(first.value) as Record<string, unknown>;
    if ('popover' in properties) head.popovers.set(String(properties['id']), textOf(element));
  });
  return head;
}

/** Texts of the head, structured data and glossary terms of a page. */
function pairsOfPage(root: string, entry: Entry, means: ReadonlyMap<string, string>): Pair[] {
  const { title, meta, data, popovers } = headOf(readFileSync(join(root, pathOf(entry), 'index.html'), 'utf8'));
  const [written, summary] = [titleOf(entry), summaryOf(entry) ?? ''];
  const answer = (data['mainEntity'] as { acceptedAnswer?: { text?: string } } | undefined)?.acceptedAnswer?.text;
  const shared = meta.has('og:title')
    ? [
        { where: 'og:title', written, shown: meta.get('og:title') },
        { where: 'og:description', written: summary, shown: meta.get('og:description') },
        { where: 'og:image:alt', written, shown: meta.get('og:image:alt') },
      ]
    : [];
  return [
    { where: '<title>', written, shown: title },
    { where: 'description', written: summary, shown: meta.get('description') },
    ...shared,
    { where: 'structured data: name', written, shown: data['name'] as string },
    { where: 'structured data: description', written: summary, shown: data['description'] as string },
    ...('shortAnswer' in entry.data
      ? [{ where: 'structured data: answer', written: withoutCitations(entry.data.shortAnswer), shown: answer }]
      : []),
    ...[...popovers].map(([id, shown]) => ({ where: `popover ${id}`, written: means.get(id) ?? '?', shown })),
  ];
}

function pairsOfLists(root: string, entry: Entry): Pair[] {
  const list = readFileSync(join(root, 'llms.txt'), 'utf8');
  const line = list.split('\n').find((one) => one.includes(`/${pathOf(entry)}index.md)`));
  return [
    { where: 'llms.txt', written: `${titleOf(entry)}: ${summaryOf(entry) ?? ''}`, shown: line && markdownText(line) },
  ];
}

interface FeedEntry {
  title: string;
  summary: string;
  link: { href: string };
}

/** @returns an empty list if the host is unknown, so that there is no feed */
function pairsOfFeed(root: string, entries: readonly Entry[]): Pair[] {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    isArray: (name) => name === 'entry',
    parseTagValue: false,
    htmlEntities: true,
  });
  const file = join(root, 'feed.xml');
  if (!existsSync(file)) return [];
  const { feed } = parser.parse(readFileSync(file, 'utf8')) as { feed: { entry: FeedEntry[] } };
  return feed.entry.flatMap(({ title, summary, link }) => {
    const entry = entries.find((one) => hasPage(one) && link.href.endsWith(`/${pathOf(one)}`));
    return entry
      ? [
          { where: `feed, ${nameOf(entry)}, title`, written: titleOf(entry), shown: title },
          { where: `feed, ${nameOf(entry)}, summary`, written: summaryOf(entry) ?? '', shown: summary },
        ]
      : [];
  });
}

/** The written fields of an entry, with cautions in long form. */
const fieldsOf = ({ data }: Entry) =>
  'cautions' in data ? { ...data, cautions: data.cautions.map(statedCaution) } : data;

function apiError(root: string, entry: Entry): string[] {
  const file = join(root, `api/v1/${nameOf(entry)}.json`);
  const { data, text, title } = JSON.parse(readFileSync(file, 'utf8')) as {
    data: unknown;
    text: string;
    title: string;
  };
  const isSame =
    isDeepStrictEqual(data, JSON.parse(JSON.stringify(fieldsOf(entry)))) &&
    text === entry.body.trim() &&
    title === titleOf(entry);
  return isSame ? [] : [`data of ${nameOf(entry)} are not what was written`];
}

/** Descriptions of missing or changed texts, and the number of texts compared. */
export function compareData(root: string, entries: readonly Entry[]): { lost: string[]; found: number } {
  const means = new Map(
    entries.flatMap(({ id, data }) => ('term' in data ? [[`word-${id}`, data.means] as const] : [])),
  );
  const pairs = [
    ...entries.filter(hasPage).flatMap((entry) =>
      [...pairsOfPage(root, entry, means), ...pairsOfLists(root, entry)].map((pair) => ({
        ...pair,
        where: `${nameOf(entry)}, ${pair.where}`,
      })),
    ),
    ...pairsOfFeed(root, entries),
  ];
  const lost = pairs
    .filter(({ written, shown }) => !includesSequence(wordsOf(shown ?? ''), wordsOf(written)))
    .map(({ where, written, shown }) => `${where}: "${shown}" is not "${written}"`);
  return { lost: [...lost, ...entries.flatMap((entry) => apiError(root, entry))], found: pairs.length - lost.length };
}
