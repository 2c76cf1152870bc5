import assert from 'node:assert/strict';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { sampleDay } from '../../../test/fixtures/sample-content.ts';
import type { Opened } from './entry-file.ts';
import { ask, keep, open, put, read, roller, sample, reported, type Reply } from '../test/served-sample.ts';

test('saves an entry even if the listener fails', async (t) => {
  const error = t.mock.method(console, 'error', () => undefined);
  reported.push = () => {
    throw new Error('nobody listens');
  };
  t.after(() => Reflect.deleteProperty(reported, 'push'));
  const entry = await open('tools', 'roller');
  const { status, value } = await put({ ...entry, values: { ...entry.values, title: 'Rolling tube' } });
  assert.equal(status, 200);
  assert.equal(error.mock.callCount(), 1);
  assert.equal((await put({ ...entry, revision: value.revision })).status, 200);
});

test('changes only the line of a changed summary, and notifies the check', async () => {
  const before = read('tools/roller.md');
  const entry = await open('tools', 'roller');
  const summary = 'A firm tube to lie on, so that your own weight presses the muscle below.';
  const { status, value } = await put({ ...entry, values: { ...entry.values, summary } });
  assert.equal(status, 200);
  assert.deepEqual([value.problems, value.elsewhere], [[], 0]);
  assert.equal(read('tools/roller.md'), before.replace(/summary: .*/, `summary: ${summary}`));
  assert.equal(reported.at(-1), 'tools/roller 0');
});

test('changes an entry within a YAML file', async () => {
  const before = read('sources.yaml');
  const entry = await open('sources', 'smith2020');
  await put({ ...entry, values: { ...entry.values, read: 'whole', pmid: '123' } });
  assert.equal(read('sources.yaml'), before.replace('read: abstract', 'pmid: "123"\n  read: whole'));
});

test('saves the text below the front matter', async () => {
  const entry = await open('tools', 'roller');
  await put({ ...entry, body: 'Other text.\r\n\r\nMore.' });
  assert.match(read('tools/roller.md'), /\n---\n\nOther text\.\n\nMore\.\n$/);
});

test('reports problems at their fields before and after saving', async () => {
  const entry = await open('tools', 'roller');
  const before = read('tools/roller.md');
  const wrong = { ...entry, values: { ...entry.values, summary: 'Short.', bodyAreas: ['nek'] } };
  const trial = await put(wrong, true);
  assert.deepEqual(
    trial.value.problems.map(({ field }) => field),
    ['summary', 'bodyAreas.0'],
  );
  assert.equal(read('tools/roller.md'), before, 'a trial writes nothing');
  const { value } = await put(wrong);
  assert.match(value.problems[0]?.message ?? '', /must have at least 40 characters \(has 6\)/);
  await put({ ...entry, revision: value.revision });
  assert.equal(read('tools/roller.md'), before);
});

test('does not overwrite a file that has changed meanwhile', async () => {
  const entry = await open('tools', 'roller');
  const meanwhile = read('tools/roller.md').replace('Breathe.', 'Breathe out.');
  writeFileSync(join(sample.dir, 'tools/roller.md'), meanwhile);
  const { status, value } = await put({ ...entry, values: { ...entry.values, title: 'Tube' } });
  assert.equal(status, 400);
  assert.match(value.error ?? '', /has changed since you opened it/);
  assert.equal(read('tools/roller.md'), meanwhile);
});

test('saves an entry of a YAML file unless that entry itself has changed meanwhile', async (t) => {
  const words = join(sample.dir, 'glossary.yaml');
  const term = (name: string) =>
    `${name}:\n  term: ${name}\n  plain: a ${name} in plain words\n  means: What a ${name} is.\n`;
  writeFileSync(words, `${term('muscle')}${term('tendon')}`);
  t.after(() => rmSync(words));
  const [muscle, tendon] = [await open('glossary', 'muscle'), await open('glossary', 'tendon')];
  const named = (entry: Opened, name: string) => put({ ...entry, values: { ...entry.values, term: name } });
  assert.equal((await named(muscle, 'muscles')).status, 200);
  const { status, value } = await named(tendon, 'tendons');
  assert.equal(status, 200);
  assert.match(read('glossary.yaml'), /term: muscles\n[^]*term: tendons\n/);
  assert.match((await named(muscle, 'flesh')).value.error ?? '', /has changed since you opened it/);
  assert.equal((await named({ ...tendon, revision: value.revision }, 'tendon')).status, 200);
});

test('removes pasted characters that make a file unreadable', async (t) => {
  keep(t, roller);
  const entry = await open('tools', 'roller');
  await put({
    ...entry,
    values: {
      ...entry.values,
      summary: 'A\u00a0firm\x07 tube\r\n“to lie on”, so that it\x0bpresses the muscle\u2028below you.',
    },
    body: 'One\x0btwo\x01.\r\rThree \u{1f600}.',
  });
  assert.match(
    read('tools/roller.md'),
    /\nsummary: A firm tube “to lie on”, so that it presses the muscle below you\.\n/,
  );
  assert.match(read('tools/roller.md'), /\nOne\ntwo\.\n\nThree 😀\.\n$/);
  const { status, value: large } = await put({ ...(await open('tools', 'roller')), body: 'x'.repeat(1_000_001) });
  assert.deepEqual([status, large.error?.includes('larger than 1 MB')], [400, true]);
});

/** Encodings and line endings that saving must preserve. */
const ways: [string, (text: string) => string][] = [
  ['a mark of the byte order', (text) => `\uFEFF${text}`],
  ['line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
  [
    'comments, and fields that the form does not have',
    (text) => text.replace('---\n', '---\n# Mine.\nformerly:\n  # Kept.\n  - /tools/old/\n'),
  ],
];
for (const [what, write] of ways)
  test(`preserves ${what} in a file`, async (t) => {
    const before = keep(t, roller);
    writeFileSync(join(sample.dir, roller), write(before));
    const entry = await open('tools', 'roller');
    assert.equal((await put({ ...entry, values: { ...entry.values, title: 'Tube' } })).status, 200);
    assert.equal(read(roller), write(before.replace(/title: .*/, 'title: Tube')));
  });

/** Files that cannot be parsed as fields. */
const unreadable: [string, (text: string) => string][] = [
  ['a quote that is not closed', (text) => text.replace(/title: .*/, 'title: "Roller')],
  ['an anchor', (text) => text.replace('title: ', 'title: &a ')],
  ['a list instead of fields', () => '---\n- a\n---\n\nText.\n'],
  ['no front matter', () => 'Text.\n'],
  ['two versions that were not made into one', (text) => `${text}<<<<<<< mine\n`],
];
for (const [what, write] of unreadable)
  test(`opens a file with ${what} as text, and as fields once it is fixed`, async (t) => {
    const before = keep(t, roller);
    writeFileSync(join(sample.dir, roller), write(before));
    const entry = await open('tools', 'roller');
    assert.equal(entry.text, write(before));
    assert.equal((await put({ ...entry, revision: '' })).status, 400, 'not without knowing what is there');
    const trial = await put({ ...entry, text: `${entry.text}\n` }, true);
    assert.ok(trial.value.problems.length > 0);
    const { value } = await put({ ...entry, text: before });
    assert.deepEqual(value.problems, []);
    assert.equal(read(roller), before);
    assert.equal((await open('tools', 'roller')).text, undefined);
  });

test('opens an unreadable YAML file as text for one of its entries', async (t) => {
  const before = keep(t, 'sources.yaml');
  writeFileSync(join(sample.dir, 'sources.yaml'), before.replace('smith2020:', 'smith2020:\n\ttitle: "'));
  const entry = await open('sources', 'smith2020');
  assert.match(entry.text ?? '', /\n\ttitle/);
  const { value } = await put({ ...entry, text: before });
  assert.deepEqual(value.problems, []);
  assert.equal(read('sources.yaml'), before);
});

test('reports the same warnings before and after saving', async (t) => {
  keep(t, roller);
  const entry = await open('tools', 'roller');
  const summary =
    'A firm tube to lie on, so that your own weight presses the muscle below it, which may help you a bit and which you can stop at once.';
  const long = { ...entry, values: { ...entry.values, summary } };
  const formatted = ({ value }: Reply) => value.problems.map(({ severity, message }) => `${severity} ${message}`);
  const trial = formatted(await put(long, true));
  assert.match(trial.join(), /^warning /);
  assert.deepEqual(formatted(await put(long)), trial);
});

test('does not recreate an entry that was deleted meanwhile', async (t) => {
  keep(t, roller);
  const entry = await open('tools', 'roller');
  rmSync(join(sample.dir, roller));
  assert.match((await put(entry)).value.error ?? '', /^tools\/roller is no longer there/);
  assert.ok(!existsSync(join(sample.dir, roller)));
});

test('prefills a new entry, and reports what is missing', async () => {
  const { value: begun } = await ask('/api/new?kind=techniques&name=Cupping%20therapy');
  assert.equal(begun.id, 'cupping-therapy');
  assert.equal(begun.values['title'], 'Cupping therapy');
  assert.equal(begun.values['updated'], sampleDay);
  const { value } = await put(begun);
  assert.match(read('techniques/cupping-therapy.md'), /^---\ntitle: Cupping therapy\npublished: /);
  assert.ok(value.problems.some(({ message }) => message === '"summary" is missing'));
  assert.match((await put(begun)).value.error ?? '', /techniques\/cupping-therapy already exists/);
});

test('requires an explicit choice of yes or no', async () => {
  const entry = await open('tools', 'roller');
  const shown = { ...entry.values, powered: String(entry.values['powered']) };
  const change = async (powered: string) => {
    const { value } = await put({ ...entry, shown, values: { ...entry.values, powered } }, true);
    return value.problems.map(({ message }) => message);
  };
  assert.deepEqual(await change(''), ['"powered" is missing']);
  assert.deepEqual([await change('true'), await change('false')], [[], []]);
});

test('removes an unknown field that the author gives up, and only that', async (t) => {
  const before = keep(t, roller);
  writeFileSync(join(sample.dir, roller), before.replace('summary:', 'titel: Old\nsummary:'));
  const entry = await open('tools', 'roller');
  const { problems } = (await put(entry, true)).value;
  assert.deepEqual(
    problems.map(({ field, isUnknown }) => [field, isUnknown]),
    [['titel', true]],
  );
  const removed = [['titel']];
  assert.deepEqual((await put({ ...entry, removed }, true)).value.problems, []);
  assert.match(read(roller), /titel: Old/, 'a trial writes nothing');
  await put({ ...entry, removed });
  assert.equal(read(roller), before);
});
