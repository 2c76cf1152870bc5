import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { extendingSample, folderOf } from '../../test/fixtures/layered-sample.ts';
import { sampleDay, sampleFiles } from '../../test/fixtures/sample-content.ts';
import { contentOf } from '../model/layered-content.ts';
import { checkFolder } from './check-content.ts';
import { keptCautionsFor } from './kept-cautions.ts';

const text = (name: string) => sampleFiles[name] ?? '';
/** A file of the sample, changed. */
const changed = (name: string, from: string | RegExp, to: string) => {
  const after = text(name).replace(from, to);
  assert.notEqual(after, text(name), `${name} has ${String(from)}`);
  return { [name]: after };
};

const signed = { entry: 'tools/roller', caution: 'blood-clot', by: 'jo-doe', on: '2026-01-10', why: 'She decided it.' };
const person = (kind: string) => ({
  'people.yaml': `jo-doe:\n  kind: ${kind}\n  name: Jo Doe\n`,
});

function problems(
  t: TestContext,
  own: Readonly<Record<string, string>>,
  changes: Parameters<typeof keptCautionsFor>[0] = [],
) {
  const { problems: all } = checkFolder(extendingSample(t, own), {
    today: sampleDay,
    rules: [keptCautionsFor(changes)],
  });
  return all
    .filter(({ rule }) => rule === 'kept-cautions')
    .map(({ file, message }) => `${file.split('/').at(-1)}: ${message}`);
}

const withoutCaution = changed(
  'tools/roller.md',
  /cautions:\n {2}- caution: blood-clot\n(?: {4}.*\n)*/,
  'cautions: []\n',
);

test('adds entries and replaces those of the same kind and id', (t) => {
  const base = contentOf(folderOf(t, sampleFiles)).parsedEntries;
  const own = {
    ...changed('tools/roller.md', /^title: .*$/m, 'title: Our roller'),
    'tools/cane.md': text('tools/roller.md'),
  };
  const { parsedEntries, replaced } = contentOf(extendingSample(t, own));
  assert.equal(parsedEntries.length, base.length + 1);
  const titles = parsedEntries
    .filter(({ kind }) => kind === 'tools')
    .map(({ id, raw }) => [id, (raw as { title: string }).title]);
  assert.deepEqual(new Map(titles as [string, string][]).get('roller'), 'Our roller');
  assert.deepEqual(
    replaced.map(({ kind, id }) => `${kind}/${id}`),
    ['tools/roller'],
  );
});

test('accepts a replacement with all cautions, and with more', (t) => {
  assert.deepEqual(problems(t, {}), []);
  assert.deepEqual(problems(t, { 'tools/roller.md': text('tools/roller.md') }), []);
});

test('refuses a replacement that loses a caution or a care card', (t) => {
  assert.deepEqual(problems(t, withoutCaution), [
    'roller.md: the caution "blood-clot" of the reference guide is missing',
  ]);
  assert.match(
    problems(t, changed('tools/roller.md', /^care:\n(?: {2}- .*\n)+/m, 'care: []\n')).join(),
    /care card ".*" .* is missing/,
  );
});

test('refuses a caution that becomes milder or narrower', (t) => {
  assert.match(
    problems(t, changed('cautions.yaml', 'level: do-not', 'level: ask-first')).join(),
    /"level: do-not" in the reference guide, and "ask-first" here/,
  );
  assert.match(
    problems(t, changed('cautions.yaml', 'where: anywhere', 'where: that-area')).join(),
    /"where: anywhere"/,
  );
  assert.match(
    problems(
      t,
      changed('tools/roller.md', '- caution: blood-clot\n', '- caution: blood-clot\n    level: ask-first\n'),
    ).join(),
    /is milder than in the reference guide/,
  );
});

test('accepts a change that a person of the guide signed, and no other', (t) => {
  assert.deepEqual(problems(t, { ...withoutCaution, ...person('person') }, [signed]), []);
  assert.equal(problems(t, { ...withoutCaution, ...person('organization') }, [signed]).length, 1);
  assert.equal(problems(t, withoutCaution, [signed]).length, 1);
  assert.equal(
    problems(t, { ...withoutCaution, ...person('person') }, [{ ...signed, caution: 'pregnancy' }]).length,
    1,
  );
});

test('checks cautions that an override replaces', (t) => {
  const overrides = { 'overrides.yaml': 'tools/roller:\n  cautions: []\n' };
  assert.deepEqual(problems(t, overrides), ['roller.md: the caution "blood-clot" of the reference guide is missing']);
  assert.deepEqual(problems(t, { ...overrides, ...person('person') }, [signed]), []);
});
