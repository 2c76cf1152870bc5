/** Structured data of pages (schema.org). All of its text is also visible on the page. */
import type { BreadcrumbList, Organization, Person, Thing, WebSite, WithContext } from 'schema-dts';
import { descriptorOf, kindNames } from '../../kinds/index.ts';
import type { Entry } from '../../model/entry.ts';
import type { ContentGraph } from '../../model/graph.ts';
import { hasPage, pathOf } from '../../model/routes.ts';
import { titleOf } from '../../model/titles.ts';
import { site } from '../../site.ts';
import { uiStrings } from '../../ui-strings.ts';
import { subjectOf } from './subject.ts';

/** Path within the guide → absolute URL; undefined without SITE_URL. */
export type Absolute = (path: string) => string | undefined;

const isList = (name: string): name is keyof typeof uiStrings.lists => name in uiStrings.lists;

function publisherOf(graph: ContentGraph): Organization | Person | undefined {
  const publisher = graph.find('people', site.publisher);
  if (!publisher) return undefined;
  return { '@type': publisher.data.kind === 'person' ? 'Person' : 'Organization', name: titleOf(publisher) };
}

/** A review of the whole entry: its date, and a reviewer who agreed to be named. */
function reviewOf(graph: ContentGraph, entry: Entry): { lastReviewed?: string; reviewedBy?: Person } {
  const review = 'review' in entry.data ? entry.data.review : undefined;
  if (review?.status !== 'clinically-reviewed' || review.covers !== 'whole-page') return {};
  const name = titleOf(graph.get('people', review.by));
  return { lastReviewed: review.on, reviewedBy: { '@type': 'Person', name } };
}

/** Breadcrumb list. Without SITE_URL its items have no URLs. */
function breadcrumb(path: string, title: string, absolute: Absolute): BreadcrumbList {
  const [folder = ''] = path.split('/');
  const above =
    isList(folder) && path !== `${folder}/` ? [{ name: uiStrings.lists[folder].title, at: `${folder}/` }] : [];
  const steps = [{ name: uiStrings.home, at: '' }, ...above, { name: title, at: path }];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, at }, i) => {
      const item = absolute(at);
      return { '@type': 'ListItem', position: i + 1, name, ...(item && { item }) };
    }),
  };
}

function homePage(absolute: Absolute): WebSite {
  const [url, search] = [absolute(''), absolute('search/')];
  return {
    '@type': 'WebSite',
    name: site.name,
    description: site.tagline,
    inLanguage: site.language,
    license: site.license.url,
    ...(site.adaptedFrom && { isBasedOn: site.adaptedFrom.url }),
    ...(url && { url }),
    // The input annotation that search engines require.
    ...(search && {
      potentialAction: {
        '@type': 'SearchAction',
        target: `${search}?q={search_term_string}`,
        ...{ 'query-input': 'required name=search_term_string' },
      },
    }),
  };
}

function entryPage(graph: ContentGraph, entry: Entry, absolute: Absolute): Thing {
  const { data } = entry;
  const [about, author] = [subjectOf(graph, entry), publisherOf(graph)];
  const path = pathOf(entry);
  return {
    '@type': 'MedicalWebPage',
    name: titleOf(entry),
    ...('summary' in data && { description: data.summary, dateModified: data.updated }),
    inLanguage: site.language,
    audience: { '@type': 'Patient' },
    ...('schemaSpecialty' in data && { specialty: data.schemaSpecialty }),
    ...(author && 'summary' in data && { author }),
    ...reviewOf(graph, entry),
    breadcrumb: breadcrumb(path, titleOf(entry), absolute),
    ...(about && { mainEntity: about }),
  };
}

/** A list, with its entries where the descriptor has a schema.org property for them. */
function listParts(graph: ContentGraph, list: string): { '@type': string } {
  for (const kind of kindNames) {
    const { jsonLd } = (descriptorOf(kind).lists ?? []).find(({ name }) => name === list) ?? {};
    if (jsonLd)
      return { '@type': jsonLd.type, [jsonLd.items]: graph.all(kind).map((entry) => subjectOf(graph, entry)) };
  }
  return { '@type': 'CollectionPage' };
}

function listPage(graph: ContentGraph, list: keyof typeof uiStrings.lists, absolute: Absolute): Thing {
  const { title, lede } = uiStrings.lists[list];
  const parts = listParts(graph, list);
  const isPage = parts['@type'].endsWith('Page');
  return {
    ...parts,
    name: title,
    description: lede,
    inLanguage: site.language,
    ...(isPage && { breadcrumb: breadcrumb(`${list}/`, title, absolute) }),
  } as Thing;
}

const accessPath = 'accessibility/';

const accessPage = (absolute: Absolute): Thing => ({
  '@type': 'WebPage',
  name: uiStrings.access.title,
  description: uiStrings.access.lede,
  inLanguage: site.language,
  breadcrumb: breadcrumb(accessPath, uiStrings.access.title, absolute),
});

const byGraph = new WeakMap<ContentGraph, ReadonlyMap<string, Entry>>();

/** The entry of a page. */
function entryAt(graph: ContentGraph, path: string): Entry | undefined {
  const entries = byGraph.get(graph) ?? new Map(graph.entries.filter(hasPage).map((entry) => [pathOf(entry), entry]));
  byGraph.set(graph, entries);
  return entries.get(path);
}

/**
 * The structured data of a page.
 * @param path within the guide; '' is the home page
 * @returns undefined for pages without content, such as search and downloads
 */
export function structuredData(graph: ContentGraph, path: string, absolute: Absolute): WithContext<Thing> | undefined {
  const entry = entryAt(graph, path);
  const list = path.replace(/\/$/, '');
  const thing =
    path === ''
      ? homePage(absolute)
      : entry
        ? entryPage(graph, entry, absolute)
        : isList(list)
          ? listPage(graph, list, absolute)
          : path === accessPath
            ? accessPage(absolute)
            : undefined;
  return thing ? ({ '@context': 'https://schema.org', ...(thing as object) } as WithContext<Thing>) : undefined;
}
