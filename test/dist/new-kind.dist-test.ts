/** A kind that nobody has heard of: what its folder, one line of the index and its words bring it everywhere. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { buildSample, completeSample, type BuiltSample } from '../built-sample.ts';

const schema = `import { z } from 'zod';
import { cautionUses } from '../fields/caution-use.ts';
import { Claim } from '../fields/claim.ts';
import { list } from '../fields/limits.ts';
import { bullets } from '../fields/plain-text.ts';
import { reference } from '../fields/references.ts';
import { written } from '../fields/written.ts';

/** One exercise to do at home. */
export const Exercise = z.strictObject({
  ...written,
  steps: bullets(1, 7).describe('What to do, in order.'),
  minutes: z.int().positive().optional().describe('How long it takes.'),
  usedFor: list(reference('topics')).default([]).describe('Ids of topics.'),
  claims: list(Claim).min(1).describe('What the research says.'),
  cautions: cautionUses.min(1).describe('Ids from cautions.yaml.'),
  care: list(reference('care')).min(1).describe('Ids from care.yaml.'),
});
`;
const kind = `import { care, cautions, claims, written } from '../example-parts.ts';
import { defineKind } from '../kind.ts';
import { Exercise } from './schema.ts';

export const exercise = defineKind({
  schema: Exercise,
  store: 'folder',
  path: (id) => \`exercises/\${id}/\`,
  min: 0,
  one: 'exercise',
  many: 'exercises',
  keyFacts: { minutes: { values: 'minutes' }, usedFor: {}, research: { claims: true } },
  facets: { for: { field: 'usedFor' }, minutes: { field: 'minutes', values: 'minutes' } },
  page: {
    routes: ['exercises/[id]'],
    type: () => 'entry',
    list: () => 'exercises',
    aside: ['minutes', 'usedFor', 'research'],
    sections: [
      { id: 'safe', parts: [{ show: 'safety-summary' }] },
      { id: 'steps', heading: 'steps', parts: [{ show: 'body' }, { show: 'list', field: 'steps', as: 'steps' }] },
      { id: 'cautions', heading: 'cautions', parts: [{ show: 'cautions' }] },
      { id: 'care', heading: 'care', parts: [{ show: 'care' }] },
      { id: 'research', heading: 'research', parts: [{ show: 'claims' }] },
      { id: 'questions', parts: [{ show: 'questions' }] },
    ],
  },
  lists: [{ name: 'exercises' }],
  compared: ['minutes', 'usedFor', 'research'],
  cautions: { against: 'it', inMatrix: true },
  handout: { keyFacts: ['minutes'], sections: ['steps'] },
  subject: () => ({ '@type': 'PhysicalTherapy' }),
  example: { ...written, steps: ['Stand up.'], minutes: 5, usedFor: ['neck'], claims, cautions, care },
});
`;
/** Inserts text after the first occurrence of another. */
const behind = (place: string, added: string) => (text: string) => {
  assert.ok(text.includes(place), place);
  return text.replace(place, () => place + added);
};
const both = (one: (text: string) => string, other: (text: string) => string) => (text: string) => other(one(text));

/** The folder of the kind, and three files besides. */
const program = {
  'src/kinds/exercise/schema.ts': () => schema,
  'src/kinds/exercise/kind.ts': () => kind,
  'src/kinds/index.ts': both(
    behind("import type { z } from 'zod';\n", "import { exercise } from './exercise/kind.ts';\n"),
    behind('  specialties: specialty,\n', '  exercises: exercise,\n'),
  ),
  'src/ui-strings/en/kinds.ts': both(
    behind('export const kindLabels = {\n', "  exercises: 'Exercise',\n"),
    behind(
      'export const listStrings = {\n',
      "  exercises: { title: 'Exercises at home', lede: 'What to do.', names: ['workouts'] },\n",
    ),
  ),
  'src/ui-strings/en/facts.ts': both(
    both(
      behind('export const keyFactLabels = {\n', "  minutes: 'How long it takes',\n"),
      behind('export const valueLabels = {\n', "  minutes: { one: '# minute', other: '# minutes' },\n"),
    ),
    behind("  kind: 'Kind',\n", "  minutes: 'Minutes',\n"),
  ),
};

const entry = `---
title: Chin tuck
summary: You draw your chin back while you sit, and hold it there for a moment.
published: 2026-01-10
updated: 2026-01-12
sourcesChecked: 2026-01-12
steps:
  - Sit down.
  - Draw your chin back.
minutes: 1
usedFor:
  - back-pain
claims:
  - id: pain
    says: It may ease pain for a while.
    finding: helps
    certainty: not-rated
    ratedBy: nobody
    sources:
      - smith2020
cautions:
  - blood-clot
care:
  - emergency
---

It is done at home [@smith2020].
`;
const files = {
  ...completeSample,
  'exercises/chin-tuck.md': entry,
  'faq/does-it-hurt.md': (completeSample['faq/does-it-hurt.md'] ?? '').replace(
    'techniques/kneading',
    'exercises/chin-tuck',
  ),
};

let built: BuiltSample;
before(async () => {
  built = await buildSample({ files, program, env: { SITE_URL: 'https://example.org' } });
});
after(() => built.remove());

const text = (path: string) => (built.texts.get(`dist/${path}`) ?? '').replace(/\s+/g, ' ');
const link = 'href="/exercises/chin-tuck/"';

const places: [what: string, path: string, expected: RegExp | string][] = [
  ['its page shows its sections', 'exercises/chin-tuck/index.html', '<h2 id="steps">What happens</h2>'],
  ['its page shows the number', 'exercises/chin-tuck/index.html', /How long it takes\s*<\/dt>\s*<dd>\s*1 minute\s*</],
  ['its page has a trail to its list', 'exercises/chin-tuck/index.html', 'href="/exercises/"'],
  ['its page numbers its source', 'exercises/chin-tuck/index.html', /id="source-1"/],
  ['its page leads to its sheet', 'exercises/chin-tuck/index.html', 'href="/exercises/chin-tuck/handout/"'],
  ['its page shows the question that it answers', 'exercises/chin-tuck/index.html', 'href="/faq/does-it-hurt/"'],
  ['programs learn what it is', 'exercises/chin-tuck/index.html', '"@type":"PhysicalTherapy","name":"Chin tuck"'],
  ['its sheet', 'exercises/chin-tuck/handout/index.html', /1 minute\b/],
  ['its list', 'exercises/index.html', link],
  ['the home page', 'index.html', link],
  ['the list of everything', 'browse/index.html', /data-facets="kind:exercises minutes:1 for:back-pain"/],
  ['the choices of the list of everything', 'browse/index.html', 'data-label="1 minute"'],
  ['the comparison', 'compare/index.html', link],
  ['the list of sheets', 'handouts/index.html', 'href="/exercises/chin-tuck/handout/"'],
  ['the page of its topic', 'conditions/back-pain/index.html', link],
  ['the table of all cautions', 'safety/index.html', link],
  ['the A to Z', 'a-to-z/index.html', /Chin tuck<\/a>\s*<span class="muted">\s*Exercise/],
  ['the question that it answers', 'faq/does-it-hurt/index.html', link],
  ['the data interface', 'api/v1/exercises/chin-tuck.json', /"minutes":1/],
  ['its schema', 'api/v1/schemas/exercises.json', '"minutes"'],
  ['Markdown', 'exercises/chin-tuck/index.md', '# Chin tuck'],
  ['what assistants read', 'llms.txt', 'Chin tuck'],
  ['the site map', 'sitemap.xml', '/exercises/chin-tuck/'],
  ['the feed', 'feed.xml', '/exercises/chin-tuck/'],
  ['the whole guide to print', 'print/index.html', 'Chin tuck'],
];
for (const [what, path, expected] of places)
  test(`supports a new kind: ${what}`, () => {
    if (typeof expected === 'string') assert.ok(text(path).includes(expected), `${path} has ${expected}`);
    else assert.match(text(path), expected);
  });
