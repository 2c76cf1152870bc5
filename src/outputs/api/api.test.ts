import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { makeGuide } from '../../model/graph.ts';
import { entriesOf, readContent } from '../../model/read.ts';
import { apiFiles, apiFolder } from './files.ts';

const guide = makeGuide(entriesOf(readContent('src/content').drafts));
const host = (path: string) => `https://example.org/${path}`;
const files = apiFiles(guide, host);
/** What our schemas say beside JSON Schema's own words. */
const ownWords = ['references', 'prose', 'maxWords', 'startsAs', 'later', 'foundAt'];
const ajv = new Ajv2020({ allErrors: true, strictTypes: false });
formats.default(ajv);
for (const word of ownWords) ajv.addKeyword(word);

const isSchema = (path: string) => path.startsWith(`${apiFolder}schemas/`);
const validators = new Map(
  [...files].filter(([path]) => isSchema(path)).map(([path, schema]) => [host(path), ajv.compile(schema as object)]),
);

test('every file holds what its schema says', () => {
  const documents = [...files].filter(([path]) => !isSchema(path));
  assert.equal(documents.length, guide.entries.length + 3);
  for (const [path, content] of documents) {
    const validate = validators.get((content as { $schema: string }).$schema);
    assert.ok(validate, `${path} has a schema`);
    // As a program gets it.
    assert.ok(validate(JSON.parse(JSON.stringify(content))), `${path}: ${ajv.errorsText(validate.errors)}`);
  }
});

test('a schema refuses what is not so: a field too many, one too few, a wrong version', () => {
  const [path, content] = [...files].find(([name]) => name.startsWith(`${apiFolder}tools/`)) ?? ['', {}];
  const validate = validators.get((content as { $schema: string }).$schema);
  const { title: _, ...short } = content as Record<string, unknown>;
  for (const wrong of [short, { ...short, title: 'a', more: 1 }, { ...(content as object), version: 2 }])
    assert.equal(validate?.(wrong), false, path);
});

test('every address in the index leads to a file, and every relation to an entry', () => {
  const index = files.get(`${apiFolder}index.json`) as { entries: { data: string }[]; graph: string; sources: string };
  const addresses = [...index.entries.map(({ data }) => data), index.graph, index.sources];
  assert.deepEqual(
    addresses.filter((address) => !files.has(address.slice(host('').length))),
    [],
  );
  const { relations } = files.get(`${apiFolder}graph.json`) as { relations: { from: string; to: string }[] };
  assert.ok(relations.length > 500);
  for (const { from, to } of relations)
    for (const name of [from, to]) assert.ok(files.has(`${apiFolder}${name}.json`), name);
});
