import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createContentGraph } from '../../model/graph.ts';
import { entriesOf, readContent } from '../../model/read.ts';
import { changed, sampleFiles, writeSample } from '../../../test/fixtures/sample-content.ts';
import { BuiltPage } from '../../build/built-page.ts';
import { addData } from './data-block.ts';
import { structuredData } from './page-data.ts';

const technique = Object.keys(sampleFiles).find((name) => name.startsWith('techniques/')) ?? '';
const page = technique.replace(/\.mdx?$/, '/');
const host = (path: string) => `https://example.org/${path}`;

function dataOf(path: string, changes: Record<string, string> = {}, absolute: typeof host | (() => undefined) = host) {
  const sample = writeSample(changes);
  const graph = createContentGraph(entriesOf(readContent(sample.dir).parsedEntries));
  sample.remove();
  return structuredData(graph, path, absolute) as Record<string, unknown> | undefined;
}

test('describes a technique as a medical therapy with names and contraindications', () => {
  const data = dataOf(page);
  assert.equal(data?.['@type'], 'MedicalWebPage');
  const subject = data['mainEntity'] as Record<string, unknown>;
  assert.equal(subject['@type'], 'PhysicalTherapy');
  assert.ok(Array.isArray(subject['contraindication']) && subject['contraindication'].length > 0);
});

test('names no reviewer of an unreviewed page', () => {
  const data = dataOf(page);
  assert.equal(data && ('lastReviewed' in data || 'reviewedBy' in data), false);
});

test('names the reviewer that the page names', () => {
  const people = `${sampleFiles['people.yaml'] ?? ''}
ann-lee:
  kind: person
  name: Ann Lee
  credentials: PT, DPT
  licence: Ohio 12345
  url: https://example.org/ann-lee
  agreedOn: 2026-01-20
  interests: None declared.
`;
  const review = (covers: string) => ({
    'people.yaml': people,
    ...changed(
      technique,
      'sourcesChecked:',
      `review:\n  status: clinically-reviewed\n  by: ann-lee\n  on: 2026-01-20\n  covers: ${covers}\nsourcesChecked:`,
    ),
  });
  const data = dataOf(page, review('whole-page'));
  assert.deepEqual(
    [data?.['lastReviewed'], data?.['reviewedBy']],
    ['2026-01-20', { '@type': 'Person', name: 'Ann Lee' }],
  );
  assert.equal(dataOf(page, review('safety-only'))?.['lastReviewed'], undefined);
});

test('has one FAQPage, on the page of all questions', () => {
  assert.equal(dataOf('faq/')?.['@type'], 'FAQPage');
  const question = Object.keys(sampleFiles).find((name) => name.startsWith('faq/')) ?? '';
  assert.equal(dataOf(question.replace(/\.mdx?$/, '/'))?.['@type'], 'MedicalWebPage');
});

test('writes URLs only if the host is known', () => {
  assert.match(JSON.stringify(dataOf(page)), /"item":"https:\/\/example\.org\//);
  assert.match(JSON.stringify(dataOf('')), /"SearchAction"/);
  for (const path of ['', page])
    assert.doesNotMatch(JSON.stringify(dataOf(path, {}, () => undefined)), /"item"|SearchAction|example\.org\/(?!ann)/);
});

test('describes the accessibility page', () => {
  const { '@type': type, name } = dataOf('accessibility/') as Record<string, unknown>;
  assert.deepEqual([type, name], ['WebPage', 'Accessibility']);
});

test('has no data for a page that is not content', () => {
  for (const path of ['search/', 'offline/', 'nothing/']) assert.equal(dataOf(path), undefined, path);
});

test('escapes text that could end the script element', () => {
  const page = new BuiltPage('x/index.html', '<body>a</body>');
  addData(page, { name: '</script><!--' });
  assert.equal(page.html.split('<').length, 5);
  assert.match(page.html, /<\/script><\/body>$/);
  assert.throws(() => addData(new BuiltPage('x/index.html', '<p>'), {}), /\/x\/: a <body> without a position/);
});
