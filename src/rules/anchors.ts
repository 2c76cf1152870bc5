/** Anchors that links can target, as far as content and templates define them. */
import { toString } from 'mdast-util-to-string';
import { descriptorOf, kindNames, type Kind } from '../kinds/index.ts';
import { anchorsOf } from '../kinds/section.ts';
import { nodesOf } from '../model/body.ts';
import type { ParsedEntry, Entry } from '../model/entry.ts';
import { headingIds } from '../model/heading-ids.ts';
import { hasPage, pathOf } from '../model/routes.ts';
import { legacyAnchors, splitFragment } from '../model/redirects.ts';
import type { RuleContext } from './rule.ts';

/** Anchors on the page of every entry. */
const everywhere = ['main', 'about-this-page', 'sources', 'words', 'questions'];

/** Anchors of the sections of a kind's page. */
const ownAnchors = (kind: Kind): string[] => {
  const { page } = descriptorOf(kind);
  return [...(page?.aside ? ['key-facts'] : []), ...anchorsOf(page?.sections ?? [])];
};

/** Lists that render complete entries, with the anchors of their templates. */
const listsOfWhole = kindNames
  .filter((kind) => !descriptorOf(kind).page)
  .flatMap((kind) => descriptorOf(kind).lists ?? []);

/** The headings of a body with their ids. */
export function headingsOf(entry: Pick<ParsedEntry, 'file' | 'body'>): { anchor: string; offset: number }[] {
  const headings = nodesOf(entry, 'heading');
  const ids = headingIds(headings.map(({ node }) => toString(node, { includeHtml: false, includeImageAlt: false })));
  return headings.map(({ offset }, index) => ({ anchor: ids[index] ?? '', offset }));
}

const idsIn = (prefix: string, list: unknown): string[] =>
  Array.isArray(list) ? list.map((item: { id?: unknown } | null) => `${prefix}-${String(item?.id)}`) : [];

/** Anchors on the page of an entry, without those of the headings in its body. */
export function anchorsBesideText(kind: Kind, data: Readonly<Record<string, unknown>>): string[] {
  return [
    ...everywhere,
    ...ownAnchors(kind),
    ...idsIn('claim', data['claims']),
    ...idsIn('fact', data['facts']),
    ...idsIn('fact', [data['price']]),
  ];
}

const anchorsOfEntry = (entry: Entry): string[] => [
  ...anchorsBesideText(entry.kind, entry.data as Record<string, unknown>),
  ...headingsOf(entry).map(({ anchor }) => anchor),
];

const made = new WeakMap<RuleContext, ReadonlyMap<string, ReadonlySet<string>>>();

function readAnchors({ graph }: RuleContext): Map<string, Set<string>> {
  const anchorsByPath = new Map(
    listsOfWhole.map(({ name, anchors = [] }) => [`${name}/`, new Set(['main', ...anchors])]),
  );
  for (const entry of graph.entries)
    if (hasPage(entry)) anchorsByPath.set(pathOf(entry), new Set(anchorsOfEntry(entry)));
  for (const entry of graph.entries) {
    const { page, anchor } = splitFragment(pathOf(entry));
    if (anchor) anchorsByPath.get(page)?.add(anchor);
  }
  for (const { page, was } of legacyAnchors(graph)) anchorsByPath.get(page)?.add(was);
  return anchorsByPath;
}

/** Anchors on a page, by its path without a leading slash; undefined where only the built page has that information. */
export function anchorsOnPage(page: string, context: RuleContext): ReadonlySet<string> | undefined {
  const anchorsByPath = made.get(context) ?? readAnchors(context);
  made.set(context, anchorsByPath);
  return anchorsByPath.get(page);
}
