import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { kinds } from '../kinds/index.ts';
import { sections } from './anchors.ts';

const templates = {
  technique: 'Technique',
  specialty: 'Specialty',
  tool: 'Tool',
  topic: 'Topic',
  question: 'Faq',
  page: 'Page',
} as const;

/** The ids that a template writes out. */
function idsOf(template: string): string[] {
  const source = readFileSync(`src/templates/${template}.astro`, 'utf8');
  return [...source.matchAll(/<h[1-6] id="([a-z-]+)"/g)].map(([, id]) => id ?? '');
}

for (const [kind, ids] of Object.entries(sections)) {
  const { one } = kinds[kind as keyof typeof kinds];
  test(`the places of a ${one} are those of its template`, () => {
    const written = idsOf(templates[one as keyof typeof templates]);
    assert.ok(written.length > 2);
    assert.deepEqual(
      written.filter((id) => !ids.includes(id)),
      [],
    );
  });
}

test('every place that is said to be on a page is written in a template or component', () => {
  const sources = [
    ...Object.values(templates).map((name) => `templates/${name}`),
    'components/CautionMatrix',
    'components/SafetySummary',
  ];
  const written = new Set(
    sources.flatMap((name) =>
      [...readFileSync(`src/${name}.astro`, 'utf8').matchAll(/id="([a-z-]+)"/g)].map(([, id]) => id),
    ),
  );
  const said = new Set(
    Object.values(sections)
      .flat()
      .filter((id) => !id.startsWith('finding-')),
  );
  assert.deepEqual(
    [...said].filter((id) => !written.has(id)),
    [],
  );
});
