import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test, type TestContext } from 'node:test';
import { folderOf } from '../../test/fixtures/layered-sample.ts';
import { checkFolder } from '../rules/check-content.ts';
import { hiddenCautions, hiddenCautionsFor } from '../rules/hidden-cautions.ts';
import { rules } from '../rules/index.ts';
import { readFolder } from './content-folder.ts';
import { nameOf } from './entry.ts';
import { referencesOf } from './references.ts';

const base = readFolder('test/fixtures/guide');
const text = (name: string) => readFileSync(`test/fixtures/guide/${name}`, 'utf8');

/** The guide of the tests, extended by one that hides entries of it. */
function hiding(t: TestContext, names: readonly string[], own: Readonly<Record<string, string>> = {}, used = rules) {
  const overrides = names.map((name) => `${name}:\n  hidden: true\n`).join('');
  const folder = { ...folderOf(t, { 'overrides.yaml': overrides, ...own }), base };
  const { entries, problems } = checkFolder(folder, { today: '2026-11-30', allowStale: true, rules: used });
  return {
    entries,
    problems: problems.map(({ file, line, message }) => `${file.split('/').at(-1)}:${line} ${message}`),
  };
}

test('hides an entry, the references to it and the links to it', (t) => {
  const before = hiding(t, []);
  const { entries, problems } = hiding(t, ['tools/foam-roller']);
  assert.deepEqual(problems, before.problems);
  assert.equal(entries.length, before.entries.length - 1);
  const about = before.entries.filter(({ body }) => body.includes('/tools/foam-roller/'));
  assert.ok(about.length > 2);
  for (const entry of entries) {
    assert.ok(!referencesOf(entry).map(nameOf).includes('tools/foam-roller'), nameOf(entry));
    assert.doesNotMatch(entry.body, /\/tools\/foam-roller\//, nameOf(entry));
  }
  assert.match(entries.find(({ id }) => id === 'massage-gun')?.body ?? '', /A foam roller has no motor/);
});

test('names what cannot do without a hidden entry', (t) => {
  const { problems } = hiding(t, ['topics/neck-pain', 'topics/sore-muscles', 'topics/low-back-pain'], {}, []);
  assert.deepEqual(problems, [
    'overrides.yaml:3 specialties/sports cannot do without "topics/sore-muscles": conditions must have at least 1 item (has 0)',
    'overrides.yaml:5 specialties/orthopedic cannot do without "topics/low-back-pain": conditions must have at least 1 item (has 0)',
  ]);
});

test('reports a reference and a link of an own entry to a hidden one', (t) => {
  const { problems } = hiding(t, ['tools/foam-roller'], { 'faq/massage-at-home.md': text('faq/massage-at-home.md') });
  assert.deepEqual(
    problems.filter((problem) => problem.includes('hidden')).map((problem) => problem.replace(/in .*\//, 'in ')),
    [
      'massage-at-home.md:20 the tool "foam-roller" is hidden in overrides.yaml:1',
      'massage-at-home.md:73 the page /tools/foam-roller/ is hidden in overrides.yaml:1',
    ],
  );
});

test('hides a caution that a clinician of the guide signed, everywhere', (t) => {
  const signed = { entry: 'cautions/blood-clot', caution: 'blood-clot', by: 'jo-doe', on: '2026-01-10', why: 'Why.' };
  const own = { 'people.yaml': 'jo-doe:\n  kind: person\n  name: Jo Doe\n' };
  const signedRules = rules.map((rule) => (rule === hiddenCautions ? hiddenCautionsFor([signed]) : rule));
  const hidden = (used: typeof rules) =>
    hiding(t, ['cautions/blood-clot'], own, used).problems.filter((problem) => problem.startsWith('overrides'));
  assert.deepEqual(hidden(signedRules), []);
  assert.deepEqual(hidden(rules), ['overrides.yaml:1 the caution "blood-clot" of the reference guide is hidden']);
});

test('lets a replacement do without a caution that is hidden', (t) => {
  const before = text('tools/foam-roller.md');
  const without = before.replace(/^ {2}- (?:caution: )?blood-clot\n(?: {4}.*\n)*/m, '');
  assert.notEqual(without, before);
  const lost = (names: readonly string[]) =>
    hiding(t, names, { 'tools/foam-roller.md': without }).problems.filter((problem) => problem.includes('is missing'));
  assert.match(lost([]).join(), /^foam-roller\.md:\d+ the caution "blood-clot" of the reference guide is missing$/);
  assert.deepEqual(lost(['cautions/blood-clot']), []);
});
