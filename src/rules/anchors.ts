/** The places on a page that a link can lead to, as far as content and templates say. */
import { toString } from 'mdast-util-to-string';
import { nodesOf } from '../model/body.ts';
import type { ParsedEntry, Entry } from '../model/entry.ts';
import { findingLabels } from '../model/finding.ts';
import { headingIds } from '../model/heading-ids.ts';
import { hasPage, pathOf } from '../model/routes.ts';
import { keptPlaces, splitAddress } from '../model/redirects.ts';
import { sourceTypes } from '../kinds/source/schema.ts';
import type { RuleContext } from './rule.ts';

/** On every page of an entry. */
const everywhere = ['main', 'about-this-page', 'sources', 'words', 'questions'];

/** Ids that templates give their parts; a test holds them against the templates. Kinds that are left out decide while they are built. */
export const sections: Readonly<Record<string, readonly string[]>> = {
  techniques: 'key-facts what safe aims steps feels research cautions care differs at-home used-in ask more'.split(' '),
  specialties: 'key-facts for-who conditions works-on massage research first-visit find-one cautions care'.split(' '),
  tools: 'key-facts safe use-for cautions care what steps do do-not research techniques instead price'.split(' '),
  topics: 'in-short home tools expect therapy techniques research not-helpful care ask specialties related'.split(' '),
  faq: 'answer research care full'.split(' '),
  pages: 'glance care research facts cautions matrix reviewed'
    .split(' ')
    .concat(findingLabels.map((label) => `finding-${label}`)),
};

/** Pages of nothing but entries, and the ids that they give besides. */
const lists: Readonly<Record<string, readonly string[]>> = { 'glossary/': [], 'sources/': sourceTypes };

/** The headings of a text, with the ids that they get. */
export function headingsOf(entry: Pick<ParsedEntry, 'file' | 'body'>): { place: string; offset: number }[] {
  const headings = nodesOf(entry, 'heading');
  const ids = headingIds(headings.map(({ node }) => toString(node, { includeHtml: false, includeImageAlt: false })));
  return headings.map(({ offset }, index) => ({ place: ids[index] ?? '', offset }));
}

const idsIn = (prefix: string, list: unknown): string[] =>
  Array.isArray(list) ? list.map((item: { id?: unknown } | null) => `${prefix}-${String(item?.id)}`) : [];

/** The ids that the page of an entry has besides those of the headings of its text. */
export function placesBesideText(kind: string, data: Readonly<Record<string, unknown>>): string[] {
  return [
    ...everywhere,
    ...(sections[kind] ?? []),
    ...idsIn('claim', data['claims']),
    ...idsIn('fact', data['facts']),
    ...idsIn('fact', [data['price']]),
  ];
}

const placesOf = (entry: Entry): string[] => [
  ...placesBesideText(entry.kind, entry.data as Record<string, unknown>),
  ...headingsOf(entry).map(({ place }) => place),
];

const made = new WeakMap<RuleContext, ReadonlyMap<string, ReadonlySet<string>>>();

function readPlaces({ guide }: RuleContext): Map<string, Set<string>> {
  const places = new Map(Object.entries(lists).map(([page, ids]) => [page, new Set(['main', ...ids])]));
  for (const entry of guide.entries)
    if (hasPage(entry) && entry.kind in sections) places.set(pathOf(entry), new Set(placesOf(entry)));
  for (const entry of guide.entries) {
    const { page, place } = splitAddress(pathOf(entry));
    if (place) places.get(page)?.add(place);
  }
  for (const { page, was } of keptPlaces(guide)) places.get(page)?.add(was);
  return places;
}

/** Ids of the places on a page of the guide, by its path without a leading slash; undefined where only the built page can tell. */
export function placesOn(page: string, context: RuleContext): ReadonlySet<string> | undefined {
  const places = made.get(context) ?? readPlaces(context);
  made.set(context, places);
  return places.get(page);
}
