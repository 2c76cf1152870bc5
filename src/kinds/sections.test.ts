/** Descriptors agree with templates, schemas and each other. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { z } from 'zod';
import { descriptorOf, kindNames, subjectKinds, type Kind } from './index.ts';
import { anchorsOf, fieldOrder } from './section.ts';

const sourceOf = (template: string) => readFileSync(`src/kinds/${template}`, 'utf8');
const fieldsOf = (kind: Kind): string[] => {
  const { schema } = descriptorOf(kind);
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
};
const pages = kindNames.flatMap((kind) => {
  const { page } = descriptorOf(kind);
  return page ? [{ kind, page }] : [];
});

test('at least six kinds have pages', () => assert.ok(pages.length >= 6));

for (const { kind, page } of pages) {
  const template = page.template && sourceOf(page.template);

  test(`every anchor that the template of ${kind} writes out is one of its sections`, () => {
    const written = [...(template ?? '').matchAll(/<h[1-6] id="([a-z-]+)"/g)].map(([, id]) => id ?? '');
    assert.deepEqual(
      written.filter((id) => !anchorsOf(page.sections).includes(id)),
      [],
    );
  });

  test(`the template of ${kind} fills the slots of its sections, and no others`, () => {
    const content = /<Sections[^/]*?>(.*)<\/Sections>/s.exec(template ?? '')?.[1];
    if (content === undefined) return;
    const filled = [...content.matchAll(/slot="([a-z-]+)"/g)].map(([, name]) => name);
    const slots = page.sections.filter(({ parts }) => parts.some(({ show }) => show === 'slot')).map(({ id }) => id);
    const ofKinds = content.includes('slot={kind}')
      ? slots.filter((id) => subjectKinds.some((kind) => kind === id))
      : [];
    assert.deepEqual([...filled, ...ofKinds].toSorted(), slots.toSorted());
  });

  test(`no two sections of ${kind} have one anchor`, () => {
    const anchors = anchorsOf(page.sections);
    assert.deepEqual(anchors, [...new Set(anchors)]);
  });

  test(`the sections of ${kind} show only fields that its schema has`, () => {
    assert.deepEqual(
      fieldOrder(page.sections).filter((field) => field !== 'body' && !fieldsOf(kind).includes(field)),
      [],
    );
  });

  test(`every field of ${kind} that is prose stands in a section, the summary or the box`, () => {
    const shown = new Set([...fieldOrder(page.sections), 'title', 'summary', 'trademark', 'drawing']);
    const { properties = {} } = z.toJSONSchema(descriptorOf(kind).schema, { io: 'input', unrepresentable: 'any' });
    const prose = Object.entries(properties).filter(([, field]) => JSON.stringify(field).includes('"prose":true'));
    assert.deepEqual(
      prose.map(([name]) => name).filter((name) => !shown.has(name)),
      [],
    );
  });

  test(`the sheet of ${kind} takes sections that there are`, () => {
    const { handout } = descriptorOf(kind);
    const ids = new Set<string | undefined>(page.sections.map(({ id }) => id));
    assert.deepEqual(handout?.sections.filter((id) => !ids.has(id)) ?? [], []);
  });
}

for (const kind of kindNames) {
  const {
    keyFacts = {},
    facets = {},
    page,
    lists = [],
    compared = [],
    comparisonFacts = [],
    handout,
  } = descriptorOf(kind);

  test(`what ${kind} shows and is found by comes from fields that it has`, () => {
    const fields = [
      ...Object.entries(keyFacts).flatMap(([name, fact]) =>
        'related' in fact || 'claims' in fact || 'entry' in fact ? [] : (fact.field ?? name),
      ),
      ...Object.values(facets).flatMap((facet) => ('field' in facet ? facet.field : [])),
    ].map((path) => path.split('.')[0] ?? '');
    assert.deepEqual(
      fields.filter((field) => !fieldsOf(kind).includes(field)),
      [],
    );
  });

  test(`the key facts that ${kind} shows are described, and each is shown`, () => {
    const shown = new Set([...(page?.aside ?? []), ...compared, ...comparisonFacts, ...(handout?.keyFacts ?? [])]);
    assert.deepEqual([...shown].toSorted(), Object.keys(keyFacts).toSorted());
  });

  test(`the kinds that ${kind} names are there`, () => {
    const named = [
      ...Object.values(keyFacts).flatMap((fact) =>
        'related' in fact ? fact.related : 'entry' in fact ? fact.entry.kind : [],
      ),
      ...(page?.sections ?? []).flatMap(({ parts }) =>
        parts.flatMap((part) => (part.show === 'related' ? part.kind : [])),
      ),
    ];
    assert.deepEqual(
      named.filter((name) => !(kindNames as string[]).includes(name)),
      [],
    );
  });

  test(`the templates of ${kind} are there`, () => {
    const templates = [page?.template, ...lists.map(({ template }) => template)].flatMap((path) => path ?? []);
    assert.deepEqual(
      templates.filter((path) => !existsSync(`src/kinds/${path}`)),
      [],
    );
  });
}
