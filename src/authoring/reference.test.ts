import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { formattedReference, referenceFiles } from '../commands/reference.ts';
import { kindNames, kinds } from '../kinds/index.ts';
import { fieldsOf, mapFields, optionsOf } from './json-schema.ts';
import { reference } from './reference.ts';
import { rulesReference } from './rules-reference.ts';
import { rules } from '../rules/index.ts';

for (const file of referenceFiles)
  test(`keeps ${file} up to date (npm run reference)`, async () => {
    assert.equal(readFileSync(file, 'utf8'), await formattedReference(file));
  });

for (const kind of kindNames) {
  test(`has a valid example of a ${kinds[kind].one} with every field`, () => {
    const result = kinds[kind].schema.safeParse(kinds[kind].example);
    assert.deepEqual(result.error?.issues ?? [], []);
    assert.deepEqual(
      Object.keys(kinds[kind].example).toSorted(),
      Object.keys(optionsOf(fieldsOf(kind))[0]?.properties ?? {}).toSorted(),
    );
  });
}

test('documents every field of every kind', () => {
  const text = reference();
  const unexplained: string[] = [];
  for (const kind of kindNames) {
    mapFields(fieldsOf(kind), (field) => {
      for (const [name, below] of Object.entries(field.properties ?? {})) {
        assert.ok(text.includes(`| \`${name}\``), name);
        if (!below.description && below.const === undefined) unexplained.push(`${kind}: ${name}`);
      }
      return field;
    });
  }
  assert.deepEqual(unexplained, []);
});

test('documents every rule under its name', () => {
  const text = rulesReference();
  for (const { name, why } of rules) {
    assert.ok(text.includes(`### ${name}\n\n${why}`), name);
  }
});
