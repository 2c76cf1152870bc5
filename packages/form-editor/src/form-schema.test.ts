import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../../src/model/read.ts';
import { writeSample } from '../../../test/fixtures/sample-content.ts';
import { kindNames, kinds } from '../../../src/kinds/index.ts';
import { fieldsOf, optionsOf, type Field } from '../../../src/authoring/json-schema.ts';
import { formatValue } from '../../../src/authoring/format-field.ts';
import { formOf, fromForm, isUnknownField, unchosen, type FormField } from './form-schema.ts';

const sample = writeSample();
const { parsedEntries } = readContent(sample.dir);
sample.remove();

interface Pair {
  path: string;
  field: Field;
  inForm: FormField | undefined;
}

/** Every field of a schema beside the one of the form, groups and lists included. */
function pairs(field: Field, inForm: FormField | undefined, path: string): Pair[] {
  const below = Object.entries(field.properties ?? {})
    .filter(([, inner]) => !inner.later)
    .flatMap(([name, inner]) => [
      { path: `${path}.${name}`, field: inner, inForm: inForm?.properties?.[name] },
      ...pairs(inner, inForm?.properties?.[name], `${path}.${name}`),
    ]);
  const options = (['anyOf', 'oneOf'] as const).flatMap((key) =>
    (field[key] ?? []).flatMap((option, index) => pairs(option, inForm?.[key]?.[index], `${path}|${index}`)),
  );
  return [...below, ...options, ...(field.items ? pairs(field.items, inForm?.items, `${path}[]`) : [])];
}

for (const kind of kindNames) {
  const form = formOf(kind, parsedEntries);
  const all = pairs(fieldsOf(kind), form, kind);

  test(`has every field of a ${kinds[kind].one} with its help and limits`, () => {
    assert.ok(all.length >= 5);
    for (const { path, field, inForm } of all) {
      assert.ok(inForm, `${path} is not in the form`);
      if (field.const !== undefined) continue;
      const help = (inForm.description ?? '').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
      const isLines = field.type === 'array' && inForm.type === 'string';
      const lines = isLines ? ' Each on a line of its own.' : '';
      assert.equal(help, `${field.description}${lines} (${formatValue(field)})`, path);
      assert.match(inForm.title ?? '', /^[A-Z]/, path);
      if (field.items?.type === 'string' && !isLines)
        assert.equal(inForm.items?.title, inForm.title?.replace(' (optional)', ''), path);
      assert.deepEqual(inForm.minLength, field.minLength, path);
      // An optional list would start with empty items.
      assert.equal(inForm.minItems, isLines || inForm.title?.endsWith('(optional)') ? undefined : field.minItems, path);
      // It would cut off, without a word, what is pasted or stands in the file: the check says what is too much.
      for (const limit of ['maxLength', 'maxItems'] as const) assert.equal(inForm[limit], undefined, path);
      const choices = field.type === 'boolean' ? ['true', 'false'] : field.enum;
      if (choices) assert.deepEqual(inForm.enum, [unchosen, ...choices], `${path} has a value that nobody chose`);
      if (field.type === 'number' || field.type === 'integer') assert.equal(inForm.default, unchosen, path);
      for (const name of field.required ?? []) assert.ok(inForm.required?.includes(name), `${path}.${name}`);
    }
  });

  test(`offers only existing ids in the form of a ${kinds[kind].one}`, () => {
    for (const { path, field, inForm } of all) {
      const target = field.references ?? field.items?.references;
      if (!target) continue;
      const chosen = field.references ? inForm : inForm?.items;
      const ids = new Set(
        parsedEntries.filter((parsedEntry) => target.kinds.includes(parsedEntry.kind)).map(({ id }) => id),
      );
      for (const value of chosen?.enum?.filter((one) => one !== unchosen) ?? [])
        assert.ok(ids.has(value.split('/').at(-1) ?? ''), `${path}: ${value}`);
      assert.equal(chosen?.pattern, undefined, path);
    }
  });
}

test('omits fields that no entry starts with', () => {
  for (const kind of kindNames)
    for (const option of optionsOf(formOf(kind, parsedEntries) as Field))
      for (const [name, field] of Object.entries(option.properties ?? {})) assert.ok(!field.later, `${kind}.${name}`);
});

test('shows optional fields empty, but not groups, nor in alternatives, which would not be recognized', () => {
  const form = formOf('tools', parsedEntries);
  assert.ok(form.required?.includes('alsoCalled'));
  assert.ok(form.required?.includes('usedFor'));
  assert.ok(!form.required?.includes('price'));
  assert.ok(form.properties?.['claims']?.items?.required?.includes('limits'));
  const [, withNote] = form.properties?.['cautions']?.items?.anyOf ?? [];
  assert.ok(withNote?.properties?.['note']);
  assert.ok(!withNote.required?.includes('note'));
});

test('has a list of short texts as one text with a line for each', () => {
  const field: Field = { properties: { names: { type: 'array', items: { type: 'string' } } } };
  assert.deepEqual(fromForm(field, { names: 'one\n\n two \n' }), { names: ['one', ' two '] });
  assert.deepEqual(fromForm(field, { names: '' }), { names: [] });
  assert.deepEqual(fromForm(field, { names: ['kept'] }), { names: ['kept'] });
});

test('knows fields that no entry has', () => {
  const field = fieldsOf('tools');
  for (const path of ['titel', 'claims.0.sez', 'cautions.1.nota']) assert.ok(isUnknownField(field, path), path);
  for (const path of ['', 'title', 'claims.0.says', 'claims', 'cautions.1.note', 'formerly.0'])
    assert.ok(!isUnknownField(field, path), path);
});

test('converts yes and no to booleans at any depth, but not in text fields', () => {
  const item: Field = { properties: { safe: { type: 'boolean' }, name: { type: 'string' } } };
  const field: Field = {
    properties: { parts: { items: { anyOf: [{ type: 'string' }, item] } }, on: { type: 'boolean' } },
  };
  const said = { on: 'true', parts: ['true', { safe: 'false', name: 'true', other: 'false' }, { safe: unchosen }] };
  assert.deepEqual(fromForm(field, said), {
    on: true,
    parts: ['true', { safe: false, name: 'true', other: 'false' }, { safe: unchosen }],
  });
});
