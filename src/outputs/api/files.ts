/** The files of the data API: path → content. */
import { z } from 'zod';
import { statedCaution } from '../../model/cautions.ts';
import { editionOf } from '../../model/edition.ts';
import { nameOf, type Entry } from '../../model/entry.ts';
import type { ContentGraph } from '../../model/graph.ts';
import { noticeOf } from '../../model/review.ts';
import { pathOf } from '../../model/routes.ts';
import { titleOf } from '../../model/titles.ts';
import { site } from '../../site.ts';
import { documents, promise, version, type Graph, type Index, type Sources } from './documents.ts';

/** Folder of the API within the guide. */
export const apiFolder = `api/v${version}/`;

const schemaPath = (name: string) => `${apiFolder}schemas/${name}.json`;
const entryPath = (entry: Entry) => `${apiFolder}${nameOf(entry)}.json`;

type UrlOf = (path: string) => string;

const headOf = (schema: string, urlOf: UrlOf) => ({
  $schema: urlOf(schemaPath(schema)),
  version: version as typeof version,
});

function adaptedFrom(): Pick<z.output<typeof Index>, 'adaptedFrom'> {
  if (!site.adaptedFrom) return {};
  const { license, ...adapted } = site.adaptedFrom;
  return { adaptedFrom: { ...adapted, license: { ...license } } };
}

function indexOf(graph: ContentGraph, urlOf: UrlOf): z.output<typeof Index> {
  const { day, goodUntil } = editionOf(graph);
  return {
    ...headOf('index', urlOf),
    promise,
    name: site.name,
    subject: site.subject,
    language: site.language,
    region: site.region,
    emergency: site.emergency,
    notice: noticeOf(graph),
    license: { ...site.license },
    ...adaptedFrom(),
    edition: day,
    goodUntil,
    graph: urlOf(`${apiFolder}graph.json`),
    sources: urlOf(`${apiFolder}sources.json`),
    entries: graph.entries.map((entry) => ({
      kind: entry.kind,
      id: entry.id,
      title: titleOf(entry),
      data: urlOf(entryPath(entry)),
      page: urlOf(pathOf(entry)),
    })),
  };
}

/** Expands each caution to its long form, so that clients see one shape. */
const dataOf = ({ data }: Entry) =>
  'cautions' in data ? { ...data, cautions: data.cautions.map(statedCaution) } : data;

const localOf = ({ local }: Entry) =>
  local && { local: { how: local.how, fields: [...local.fields], ...local.change } };

const entryFile = (entry: Entry, urlOf: UrlOf) => ({
  ...headOf(entry.kind, urlOf),
  kind: entry.kind,
  id: entry.id,
  title: titleOf(entry),
  page: urlOf(pathOf(entry)),
  ...localOf(entry),
  data: dataOf(entry),
  text: entry.body.trim(),
});

function graphOf(graph: ContentGraph, urlOf: UrlOf): z.output<typeof Graph> {
  const relations = graph.entries.flatMap((entry) =>
    graph.linksFrom(entry).map(({ from, field, to }) => ({ from: nameOf(from), field, to: nameOf(to) })),
  );
  const once = new Map(relations.map((relation) => [Object.values(relation).join(' '), relation]));
  return {
    ...headOf('graph', urlOf),
    entries: graph.entries.map((entry) => ({ name: nameOf(entry), title: titleOf(entry) })),
    relations: [...once.values()],
  };
}

const sourcesOf = (graph: ContentGraph, urlOf: UrlOf): z.output<typeof Sources> => ({
  ...headOf('all-sources', urlOf),
  sources: graph.all('sources').map((source) => ({
    id: source.id,
    data: source.data,
    citedBy: [...new Set(graph.linksTo(source).map(({ from }) => nameOf(from)))],
  })),
});

/** JSON Schema of a document. It allows additional properties, which may be added within a version. */
const publishedSchema = (schema: z.ZodType) =>
  z.toJSONSchema(schema, {
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });

/** @param urlOf path within the guide → URL, absolute where SITE_URL is set */
export function apiFiles(graph: ContentGraph, urlOf: UrlOf): Map<string, unknown> {
  return new Map<string, unknown>([
    [`${apiFolder}index.json`, indexOf(graph, urlOf)],
    [`${apiFolder}graph.json`, graphOf(graph, urlOf)],
    [`${apiFolder}sources.json`, sourcesOf(graph, urlOf)],
    ...graph.entries.map((entry) => [entryPath(entry), entryFile(entry, urlOf)] as const),
    ...Object.entries(documents).map(([name, schema]) => [schemaPath(name), publishedSchema(schema)] as const),
  ]);
}
