import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { formatProblem } from '../model/problem.ts';
import { readContent } from '../model/read.ts';
import { checkContent } from '../rules/check-content.ts';
import { sampleDay, writeSample } from '../../test/fixtures/sample-content.ts';
import { kindNames, kinds, type Kind } from '../kinds/index.ts';
import { appended, kindNamed, newEntry, type NewEntryOptions } from './new-entry.ts';

/** Adds an entry to the sample. @returns its text, and the problems in its file */
function add(options: NewEntryOptions, change = (text: string) => text) {
  const sample = writeSample();
  try {
    const entry = newEntry(options, readContent(sample.dir).parsedEntries, sampleDay);
    const path = join(sample.dir, entry.path);
    const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
    writeFileSync(path, appended(before, change(entry.text)));
    const { problems } = checkContent({ contentDir: sample.dir, today: sampleDay });
    const own = problems.filter(({ file }) => file.endsWith(entry.path));
    return { ...entry, before, after: readFileSync(path, 'utf8'), problems: own };
  } finally {
    sample.remove();
  }
}

const refusal = (options: NewEntryOptions): string => {
  try {
    add(options);
  } catch (error) {
    return (error as Error).message;
  }
  return 'was not refused';
};

const nameFor = (kind: Kind) => (kinds[kind].one === 'question' ? 'Does cupping hurt?' : 'Cupping with warm cups');

for (const kind of kindNames) {
  test(`creates a ${kinds[kind].one} in which only required text is missing, each with a message`, () => {
    const { problems } = add({ kind, name: nameFor(kind) });
    assert.ok(problems.length > 0);
    for (const problem of problems)
      assert.match(formatProblem(problem), /("\w+"|item \d) is empty\.( \S.*)? \[schema\]$/);
  });

  test(`creates a ${kinds[kind].one} whose optional fields work when uncommented`, () => {
    const used = add({ kind, name: nameFor(kind) }, (text) =>
      text.replace(/^( *)#(?! )/gm, '$1').replace(/^( *)#(?! )/gm, '$1'),
    );
    const isForTheAuthor = /is empty|there is no drawing for this entry/;
    const wrong = used.problems.filter(({ message }) => !isForTheAuthor.test(message));
    assert.deepEqual(wrong.map(formatProblem), []);
  });
}

test('appends an entry to a YAML file without changing the rest', () => {
  const { before, after, id } = add({ kind: 'cautions', name: 'you have a fever' });
  assert.ok(after.startsWith(`${before}\n${id}:\n`));
});

test('explains that a sort of topic is a topic', () =>
  assert.throws(() => kindNamed('Body area'), /^Error: A body area is a topic: use topic/));

test('derives the id of a caution from its name, and leaves its reason empty', () => {
  const { id, text, problems } = add({ kind: 'cautions', name: 'Bruising easily' });
  assert.equal(id, 'bruising-easily');
  assert.match(text, /^ {2}plain:$/m);
  assert.ok(problems.some(({ field }) => field === 'bruising-easily.plain'));
});

test('accepts kinds in singular and plural, and suggests one for a typo', () => {
  for (const word of ['technique', 'techniques', 'Technique']) assert.equal(kindNamed(word), 'techniques');
  assert.equal(kindNamed('question'), 'faq');
  assert.throws(() => kindNamed('tecnique'), /Did you mean "technique"\?/);
});

const refused: [why: string, options: NewEntryOptions, expected: RegExp][] = [
  [
    'an id that exists',
    { kind: 'tools', name: 'The roller', id: 'roller' },
    /tools\/roller already exists.*edit .*roller\.md/,
  ],
  ['a title that exists', { kind: 'tools', name: 'roller' }, /tools\/roller already exists/],
  [
    'a title that a page of another kind has',
    { kind: 'tools', name: 'Kneading' },
    /techniques\/kneading already exists/,
  ],
  ['a name of which no URL can be made', { kind: 'tools', name: '★★★' }, /cannot be an id: set one with --id/],
  ['an id that climbs', { kind: 'tools', name: 'Ball', id: '../ball' }, /"\.\.\/ball" cannot be an id/],
  ['no name', { kind: 'tools', name: ' ' }, /Give the name of the new tool/],
  [
    'a DOI that is none',
    { kind: 'sources', name: 'https://doi.org/10.12' },
    /neither a DOI \(10\.1234\/abc\) nor a PubMed number/,
  ],
  ['a PubMed number that is too long', { kind: 'sources', name: '123456789' }, /neither a DOI/],
];

for (const [why, options, expected] of refused) test(`rejects ${why}`, () => assert.match(refusal(options), expected));

const identifiers: [typed: string, id: string, lines: string[]][] = [
  ['10.1234/abc.5', 'doi-10-1234-abc-5', ['doi: 10.1234/abc.5', 'url: https://doi.org/10.1234/abc.5']],
  ['https://dx.doi.org/10.1234/abc.5', 'doi-10-1234-abc-5', ['doi: 10.1234/abc.5']],
  ['doi:10.1234/abc.5', 'doi-10-1234-abc-5', ['doi: 10.1234/abc.5']],
  ['12345678', 'pmid-12345678', ['pmid: "12345678"', 'url: https://pubmed.ncbi.nlm.nih.gov/12345678']],
  ['PMID 12345678', 'pmid-12345678', ['pmid: "12345678"']],
  ['https://pubmed.ncbi.nlm.nih.gov/12345678/', 'pmid-12345678', ['pmid: "12345678"']],
];

for (const [typed, id, lines] of identifiers) {
  test(`adds a source by ${typed}`, () => {
    const made = add({ kind: 'sources', name: typed });
    assert.equal(made.id, id);
    for (const line of lines) assert.ok(made.text.includes(`  ${line}\n`), `${line} in\n${made.text}`);
  });
}

test('suggests a limited number of ids, the likeliest first', () => {
  const { text } = add({ kind: 'techniques', name: 'Neck kneading' });
  assert.match(text, /# There are: neck\.\nbodyAreas:/);
  assert.match(text, /# There are: smith2020 \(A study of kneading\)\. Another one: npm run new -- source/);
});
