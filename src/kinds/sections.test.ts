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

/** Fields of every page: its header, its index entry, its dates, its URLs, its check. */
const ofEveryPage = [
  ...['title', 'summary', 'alsoCalled', 'searchTerms', 'trademark', 'drawing'],
  ...['published', 'updated', 'sourcesChecked', 'review', 'draft'],
  ...['formerly', 'formerAnchors', 'exceptions'],
];
/** Fields with a use of their own: relations, groups of a list, structured data. */
const usedElsewhere: Partial<Record<Kind, readonly string[]>> = {
  techniques: ['tools'],
  tools: ['techniques'],
  specialties: ['techniques', 'schemaSpecialty'],
  faq: ['topic', 'answeredBy'],
  pages: ['role'],
  topics: ['kind', 'related'],
};

for (const { kind, page } of pages) {
  const template = page.template && sourceOf(page.template);

  test(`headings in the template of ${kind} have the anchors of its sections`, () => {
    const headingIds = [...(template ?? '').matchAll(/<h[1-6] id="([a-z-]+)"/g)].map(([, id]) => id ?? '');
    assert.deepEqual(
      headingIds.filter((id) => !anchorsOf(page.sections).includes(id)),
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

  test(`the anchors of ${kind} are unique`, () => {
    const anchors = anchorsOf(page.sections);
    assert.deepEqual(anchors, [...new Set(anchors)]);
  });

  test(`the sections of ${kind} show fields of its schema`, () => {
    assert.deepEqual(
      fieldOrder(page.sections).filter((field) => field !== 'body' && !fieldsOf(kind).includes(field)),
      [],
    );
  });

  test(`every field of ${kind} is shown, a facet, or of use elsewhere`, () => {
    const { keyFacts = {}, facets = {} } = descriptorOf(kind);
    const used = new Set([
      ...fieldOrder(page.sections),
      ...Object.keys(keyFacts),
      ...Object.values(facets).flatMap((facet) => ('field' in facet ? [facet.field] : [])),
      ...ofEveryPage,
      ...(usedElsewhere[kind] ?? []),
    ]);
    assert.deepEqual(
      fieldsOf(kind).filter((field) => !used.has(field)),
      [],
    );
  });

  test(`the handout of ${kind} names existing sections`, () => {
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

  test(`key facts and facets of ${kind} read fields of its schema`, () => {
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

  test(`${kind} defines the key facts that it shows, and no others`, () => {
    const shown = new Set([...(page?.aside ?? []), ...compared, ...comparisonFacts, ...(handout?.keyFacts ?? [])]);
    assert.deepEqual([...shown].toSorted(), Object.keys(keyFacts).toSorted());
  });

  test(`${kind} refers to existing kinds`, () => {
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

  test(`the templates of ${kind} exist`, () => {
    const templates = [page?.template, ...lists.map(({ template }) => template)].flatMap((path) => path ?? []);
    assert.deepEqual(
      templates.filter((path) => !existsSync(`src/kinds/${path}`)),
      [],
    );
  });
}
