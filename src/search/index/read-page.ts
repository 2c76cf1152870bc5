/** Extracts the search documents of a page: the page, its subdocuments, and its alerts. */
import type { Element, Root } from 'hast';
import { eachElement } from '../../build/each-element.ts';
import type { Alert, SearchDocument, Section } from '../engine/types.ts';
import { nameSeparator } from '#ui-strings/name-separator.ts';
import { sectionsOf, textOf } from './page-text.ts';
import { subdocumentsOf } from './subdocuments.ts';

export interface IndexedPage {
  /** URL path within the site, `/tools/foam-roller/`. */
  url: string;
  /** HTML for Pagefind; undefined for pages that are not indexed. */
  html: string | undefined;
  language: string;
  /** The page, if it is indexed, and its subdocuments. */
  documents: SearchDocument[];
  alerts: Alert[];
}

const propertyOf = (element: Element | undefined, name: string) => {
  const value = element?.properties[name];
  return typeof value === 'string' ? value : undefined;
};

const namesOf = (names: Element | undefined) => (names ? textOf(names).split(nameSeparator) : []);

function filtersOf(all: readonly Element[]): Record<string, string[]> {
  const filters: Record<string, string[]> = {};
  for (const element of all) {
    const name = propertyOf(element, 'dataFilter');
    if (name) (filters[name] ??= []).push(textOf(element));
  }
  return filters;
}

function alertsOf(all: readonly Element[]): Alert[] {
  return all.flatMap((element): Alert[] => {
    const terms = propertyOf(element, 'dataAlert');
    if (!terms) return [];
    const [heading, ...items] = element.children.filter((child) => child.type === 'element').map(textOf);
    return [{ heading: heading ?? '', items, terms: terms.split(nameSeparator) }];
  });
}

/** Omits names with the same words as an earlier one. */
const differing = (names: readonly string[]) => [
  ...new Map(
    names.map((name) => [
      name
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
      name,
    ]),
  ).values(),
];

/** Omits the summary where it is also the first paragraph. */
const withoutBlock = (sections: readonly Section[], text: string): Section[] =>
  sections.map((section) => ({ ...section, blocks: section.blocks.filter((block) => block !== text) }));

/**
 * Extracts the search documents of a page.
 * @param url path within the site, `/tools/foam-roller/`
 * @param html source of the same page, for Pagefind
 */
export function readPage(url: string, tree: Root, html: string): IndexedPage {
  const all: Element[] = [];
  eachElement(tree, (element) => void all.push(element));
  const meta = (name: string) => all.find((element) => propertyOf(element, 'dataPagefindMeta') === name);
  const path = url.replace(/^\//, '');
  const kind = meta('kind');
  const heading = all.find(({ tagName }) => tagName === 'h1');
  const shownTitle = meta('title') ?? heading;
  const title = shownTitle ? textOf(shownTitle) : '';
  const filters = filtersOf(all);
  const main = all.find((element) => 'dataPagefindBody' in element.properties);
  const summaryElement = meta('summary');
  const summary = summaryElement ? textOf(summaryElement) : '';
  const page: SearchDocument[] =
    kind && main
      ? [
          {
            path,
            title,
            kind: textOf(kind),
            label: filters['kind']?.[0] ?? '',
            names: differing([title, ...namesOf(meta('names'))]).filter((name) => name !== title),
            summary,
            sections: withoutBlock(sectionsOf(main.children), summary),
            filters,
          },
        ]
      : [];
  return {
    url,
    html: page.length > 0 ? html : undefined,
    language:
      propertyOf(
        all.find(({ tagName }) => tagName === 'html'),
        'lang',
      ) ?? '',
    documents: [...page, ...subdocumentsOf(path, tree)],
    alerts: alertsOf(all),
  };
}
