import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createContentGraph } from '../../model/graph.ts';
import { entriesOf, readContent } from '../../model/read.ts';
import { dataErrors } from '../../../tools/validate/data-interface.ts';
import { documents } from './documents.ts';
import { apiFiles, apiFolder } from './files.ts';

const graph = createContentGraph(entriesOf(readContent('src/content').parsedEntries));
const host = (path: string) => `https://example.org/${path}`;
const files = apiFiles(graph, host);
/** Parsed, as clients see them. */
const sent = new Map([...files].map(([path, content]) => [path, JSON.parse(JSON.stringify(content)) as unknown]));

test('validates every file against its schema', () => {
  const documents = [...files.keys()].filter((path) => !path.startsWith(`${apiFolder}schemas/`));
  assert.equal(documents.length, graph.entries.length + 3);
  assert.deepEqual(dataErrors(sent), []);
});

const [toolPath, tool] = ([...sent].find(([name]) => name.startsWith(`${apiFolder}tools/`)) ?? ['', {}]) as [
  string,
  { title: string; data: object },
];

test('rejects a missing field and a wrong version', () => {
  const { title: _, ...short } = tool;
  for (const wrong of [short, { ...tool, version: 2 }])
    assert.match(dataErrors(new Map([...sent, [toolPath, wrong]])).join(), new RegExp(`^${toolPath}: `));
});

test('accepts additional fields at any level', () => {
  const later = { ...tool, more: 1, data: { ...tool.data, more: 1 } };
  assert.deepEqual(dataErrors(new Map([...sent, [toolPath, later]])), []);
});

test('describes every field of every file', () => {
  for (const [path, content] of sent) {
    const name = path.slice(apiFolder.length).replace(/\.json$/, '');
    if (name.startsWith('schemas/')) continue;
    const schema = documents[name === 'sources' ? 'all-sources' : (name.split('/')[0] ?? '')];
    assert.deepEqual(schema?.safeParse(content).error?.issues, undefined, path);
  }
});

test('writes every caution of an entry in the same form', () => {
  const uses = [...sent.values()].flatMap(
    (content) => (content as { data?: { cautions?: { caution?: string }[] } }).data?.cautions ?? [],
  );
  assert.ok(uses.length > 100);
  assert.deepEqual(
    uses.filter(({ caution }) => !caution),
    [],
  );
});

test('resolves every URL in the index to a file, and every relation to an entry', () => {
  const index = files.get(`${apiFolder}index.json`) as { entries: { data: string }[]; graph: string; sources: string };
  const urls = [...index.entries.map(({ data }) => data), index.graph, index.sources];
  assert.deepEqual(
    urls.filter((url) => !files.has(url.slice(host('').length))),
    [],
  );
  const { relations } = files.get(`${apiFolder}graph.json`) as { relations: { from: string; to: string }[] };
  assert.ok(relations.length > 500);
  for (const { from, to } of relations)
    for (const name of [from, to]) assert.ok(files.has(`${apiFolder}${name}.json`), name);
});

test('titles entries with the visible title, not the id', () => {
  const { entries } = sent.get(`${apiFolder}index.json`) as { entries: { kind: string; id: string; title: string }[] };
  // A glossary term may be both.
  const unnamed = entries.filter(({ kind, id, title }) => title === id && kind !== 'glossary');
  assert.deepEqual(unnamed, []);
  const emergency = entries.find(({ id }) => id === 'emergency-any');
  assert.equal(emergency?.title, 'Call 911 or go to the emergency room if you have');
});

interface Field {
  description?: string;
  properties?: Record<string, Field>;
  items?: Field;
  anyOf?: Field[];
  oneOf?: Field[];
  additionalProperties?: Field | boolean;
}

/** Paths of all fields below a field that have no description. */
function unexplained(field: Field, path: string): string[] {
  const below = [field.items, field.additionalProperties, ...(field.anyOf ?? []), ...(field.oneOf ?? [])];
  return [
    ...Object.entries(field.properties ?? {}).flatMap(([name, part]) => [
      ...(part.description ? [] : [`${path}.${name}`]),
      ...unexplained(part, `${path}.${name}`),
    ]),
    ...below.flatMap((part) => (typeof part === 'object' ? unexplained(part, path) : [])),
  ];
}

test('describes every field in the schemas', () => {
  const schemas = [...sent].filter(([path]) => path.startsWith(`${apiFolder}schemas/`));
  assert.ok(schemas.length > 10);
  assert.deepEqual(
    schemas.flatMap(([path, schema]) => unexplained(schema as Field, path.slice(apiFolder.length))),
    [],
  );
});

/** Paths of the fields that a JSON Schema describes, such as `data.steps`; items of lists have the path of the list. */
function fieldPaths(schema: unknown, path = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key !== 'properties') return fieldPaths(value, path);
    return Object.entries(value as object).flatMap(([name, field]) => {
      const own = path ? `${path}.${name}` : name;
      return [own, ...fieldPaths(field, own)];
    });
  });
}

/** Fields of version 1 by document, as published on 2026-11-30. A new field may be added here, and is promised from then on. */
const published = JSON.parse(readFileSync('src/outputs/api/published-fields.json', 'utf8')) as Record<string, string[]>;

for (const [name, fields] of Object.entries(published))
  test(`keeps every field of ${name} that version 1 has published`, () => {
    const current = new Set(fieldPaths(files.get(`${apiFolder}schemas/${name}.json`)));
    assert.deepEqual(
      fields.filter((field) => !current.has(field)),
      [],
    );
  });
