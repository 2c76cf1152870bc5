import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { formattedReference, referenceFile } from '../commands/reference.ts';
import { kindNames, kinds } from '../schema/kinds.ts';
import { examples } from './examples.ts';
import { fieldsOf, mapFields, optionsOf } from './json-schema.ts';
import { reference } from './reference.ts';

test('the reference is what the schema says: npm run reference writes it', async () => {
  assert.equal(readFileSync(referenceFile, 'utf8'), await formattedReference());
});

for (const kind of kindNames) {
  test(`the example of a ${kinds[kind].one} holds, and has every field`, () => {
    const result = kinds[kind].schema.safeParse(examples[kind]);
    assert.deepEqual(result.error?.issues ?? [], []);
    assert.deepEqual(
      Object.keys(examples[kind]).toSorted(),
      Object.keys(optionsOf(fieldsOf(kind))[0]?.properties ?? {}).toSorted(),
    );
  });
}

test('every field of every kind is explained', () => {
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
