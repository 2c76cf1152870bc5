import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { formatProblem, type Problem } from '../model/problem.ts';
import { checkContent } from './check-content.ts';
import { urls } from '../../test/fixtures/invalid/urls.ts';
import { advice } from '../../test/fixtures/invalid/advice.ts';
import { care } from '../../test/fixtures/invalid/care.ts';
import { characters } from '../../test/fixtures/invalid/characters.ts';
import { citations } from '../../test/fixtures/invalid/citations.ts';
import { claims } from '../../test/fixtures/invalid/claims.ts';
import { kneading, roller, type Changes, type InvalidContent } from '../../test/fixtures/invalid/invalid-content.ts';
import { fields } from '../../test/fixtures/invalid/fields.ts';
import { files } from '../../test/fixtures/invalid/files.ts';
import { markup } from '../../test/fixtures/invalid/markup.ts';
import { misparsed } from '../../test/fixtures/invalid/misparsed.ts';
import { positions } from '../../test/fixtures/invalid/positions.ts';
import { unparsedMarkdown } from '../../test/fixtures/invalid/unparsed-markdown.ts';
import { references } from '../../test/fixtures/invalid/references.ts';
import { sources } from '../../test/fixtures/invalid/sources.ts';
import { wording } from '../../test/fixtures/invalid/wording.ts';
import { quotedAstray } from '../../test/quoted-text.ts';
import { notePatterns, slowParts } from '../../test/slow-patterns.ts';
import { rules } from './index.ts';
import { changed, sampleDay, sampleFiles, writeSample } from '../../test/fixtures/sample-content.ts';

/** Problems as a command prints them; file names are relative to the sample. */
const formatAll = (problems: readonly Problem[], dir: string) =>
  problems.map((problem) =>
    formatProblem({
      ...problem,
      file: relative(dir, join(process.cwd(), relative(process.cwd(), problem.file))),
    }),
  );

function withSample<T>(changes: Changes, use: (dir: string) => T): T {
  const sample = writeSample(changes);
  try {
    return use(sample.dir);
  } finally {
    sample.remove();
  }
}

/** Checks the sample with changes. */
const problemsOf = (changes: Changes, prepare?: (dir: string) => void): string[] =>
  withSample(changes, (dir) => {
    prepare?.(dir);
    return formatAll(checkContent({ contentDir: dir, today: sampleDay }).problems, dir);
  });

test('reports no problems in the sample', () => {
  assert.deepEqual(problemsOf({}), []);
});

const faults: readonly InvalidContent[] = [
  ...urls,
  ...advice,
  ...care,
  ...characters,
  ...citations,
  ...claims,
  ...fields,
  ...files,
  ...markup,
  ...misparsed,
  ...positions,
  ...unparsedMarkdown,
  ...references,
  ...sources,
  ...wording,
];

/** What is slow to find out, once for each fault: the tests below share it. */
interface Found {
  problems: readonly Problem[];
  formatted: readonly string[];
  /** Texts quoted from another line than that of the problem, with their message. */
  astray: readonly string[];
}
const patterns = new Map<string, RegExp>();
const found = new Map<string, Found>();
const foundIn = ([name, changes]: InvalidContent): Found =>
  found.getOrInsertComputed(name, () =>
    withSample(changes, (dir) => {
      const { problems } = notePatterns(patterns, () => checkContent({ contentDir: dir, today: sampleDay }));
      const astray = problems.flatMap((problem) =>
        quotedAstray(problem).map((text) => `"${text}": ${problem.message}`),
      );
      return { problems, formatted: formatAll(problems, dir), astray };
    }),
  );

for (const fault of faults) {
  const [name, , expected] = fault;
  test(`refuses ${name}`, () => {
    const { problems, formatted, astray } = foundIn(fault);
    assert.ok(
      formatted.some((problem) => expected.test(problem)),
      `expected ${expected}\ngot:\n${formatted.join('\n') || '(nothing)'}`,
    );
    for (const problem of problems) {
      const rule = rules.find((one) => one.name === problem.rule);
      const grades = rule ? [rule.severity ?? 'error', rule.alsoGives] : ['error'];
      assert.ok(grades.includes(problem.severity), `${problem.rule} gives ${problem.severity}`);
      // Messages of the schema include the fix.
      assert.ok(problem.fix !== '' || problem.rule === 'schema', `${problem.message} has a fix`);
    }
    assert.deepEqual(astray, [], 'quoted texts are on the line of the problem');
  });
}

test('has a name of its own for each fault', () => {
  assert.equal(new Set(faults.map(([name]) => name)).size, faults.length);
});

test('distinguishes slow patterns from linear ones', () => {
  assert.notDeepEqual(slowParts(/\s+pain$/), []);
  assert.notDeepEqual(slowParts(/\{\{[^}\n]*\}\}/g), []);
  assert.deepEqual(slowParts(/(?<!\s)\s+pain$/), []);
});

test('uses only patterns that run in linear time', () => {
  notePatterns(patterns, () => checkContent({ contentDir: 'src/content', today: sampleDay }));
  for (const fault of faults) foundIn(fault);
  const all = [...patterns.values()];
  assert.ok(all.length > 200, `${all.length} patterns`);
  const slow = all.flatMap((pattern) => slowParts(pattern).map((part) => `${pattern}: ${part}`));
  assert.deepEqual(slow, []);
});

test('accepts the MDX comment that the fix suggests', () => {
  const change = changed('pages/cost.mdx', 'Prices differ.', '{/* all of them */}\n\nPrices {/* most */} differ.');
  assert.deepEqual(problemsOf(change), []);
});

test('accepts a search term whose words occur inflected, misspelled, joined, as a synonym or as a topic name', () => {
  const terms = ['tubes', 'presing', 'firmtube', 'cylinder', 'my neck', 'what helps']
    .map((term) => `  - ${term}`)
    .join('\n');
  assert.deepEqual(problemsOf(changed(roller, 'bodyAreas:', `searchTerms:\n${terms}\nbodyAreas:`)), []);
});

test('accepts conditional advice, or advice on part of a body area', () => {
  const problems = problemsOf({
    ...changed(
      roller,
      '\nText.\n',
      '\nIf your neck is loose, keep the roller off your neck. Stay away from your neck bones.\n',
    ),
    ...changed(kneading, 'feels: Firm, not sharp.', 'feels: Firm, not sharp. Keep off the front of your neck.'),
  });
  assert.deepEqual(problems, []);
});

test('rejects a folder in place of a file, and a file in place of a folder', () => {
  const problems = problemsOf({ 'sources.yaml': null, 'faq/does-it-hurt.md': null }, (dir) => {
    mkdirSync(join(dir, 'sources.yaml'));
    mkdirSync(join(dir, 'tools/more.md'));
    writeFileSync(join(dir, 'faq'), 'text');
  }).join('\n');
  assert.match(problems, /sources\.yaml:1:1 this is not a regular file/);
  assert.match(problems, /tools\/more\.md:1:1 folders are not allowed here/);
  assert.match(problems, /faq:1:1 this must be a folder/);
});

test('reports the first of many problems, and the number of the others', () => {
  const bomb = Array.from({ length: 30 }, (_, i) => `a${i}: &a${i} [${i ? `*a${i - 1}, *a${i - 1}` : 'x'}]`).join('\n');
  const problems = problemsOf({ [kneading]: `---\n${bomb}\n---\n` }).filter((problem) => problem.includes('[yaml]'));
  assert.equal(problems.length, 10);
  assert.match(problems.at(-1) ?? '', /and 108 more such problems below/);
});

test('does not quote control characters', () => {
  const problems = problemsOf(changed(kneading, 'pressure: varies', 'pressure: "\\e[31mred"'));
  assert.ok(problems.length > 0);
  for (const problem of problems) assert.doesNotMatch(problem, /\u001b/);
});

test('refuses a symbolic link to a file outside the folder', () => {
  const problems = problemsOf({}, (dir) => symlinkSync('/etc/passwd', join(dir, 'techniques/secret.md')));
  assert.match(problems.join('\n'), /secret\.md:1:1 this is a symbolic link.*\[no-links\]/);
});

test('refuses a folder that is a symbolic link', () => {
  const problems = problemsOf({ 'faq/does-it-hurt.md': null }, (dir) => symlinkSync('/etc', join(dir, 'faq')));
  assert.match(problems.join('\n'), /faq:1:1 this folder is a symbolic link/);
});

test('reports every invalid file in one run, with its line', () => {
  const problems = problemsOf({
    ...changed(kneading, 'pressure: varies', 'pressure: hard'),
    ...changed(roller, 'powered: false', 'powered: maybe'),
    ...changed('faq/does-it-hurt.md', 'topic: about', 'topic: other'),
    ...changed('specialties/sports.md', '  - back-pain', '  - bak-pain'),
    ...changed('pages/cost.mdx', 'role: cost', 'rolle: cost'),
    ...changed('sources.yaml', 'year: 2020', 'year: soon'),
  });
  const files = new Set(problems.map((problem) => problem.split(':')[0]));
  assert.equal(files.size, 6, problems.join('\n'));
});

test('allows a sentence of the never-say list that denies it, and a claim that answers it', () => {
  const problems = problemsOf({
    ...changed(
      kneading,
      'It is done by hand',
      'There is no good evidence that it breaks up scar tissue. It is done by hand',
    ),
    ...changed(
      roller,
      'says: It may ease pain for a while.\n    finding: helps',
      'says: Rolling releases toxins, people say. It is not known.\n    finding: unclear',
    ),
  });
  assert.deepEqual(problems, []);
});

test('reports nothing about facts or other pages while front matter is unreadable', () => {
  const open = changed('pages/cost.mdx', 'role: cost', 'role: "cost');
  const unmerged = changed(kneading, 'pressure: varies', '<<<<<<< HEAD\npressure: varies');
  for (const broken of [open, unmerged]) {
    const problems = problemsOf(broken);
    assert.equal(problems.length, 1, problems.join('\n'));
  }
});

test('reports nothing about references to a list that is unreadable', () => {
  for (const name of ['sources.yaml', 'cautions.yaml', 'care.yaml']) {
    const problems = problemsOf({ [name]: `${sampleFiles[name] ?? ''}  open: "text\n` });
    assert.equal(problems.length, 1, problems.join('\n'));
  }
});

const lists: [what: string, name: string, changeOf: (text: string) => Changes, message: RegExp][] = [
  [
    'has another ending',
    'sources.yaml',
    (text) => ({ 'sources.yaml': null, 'sources.yml': text }),
    /Call it sources\.yaml\./,
  ],
  [
    'has two endings',
    'cautions.yaml',
    (text) => ({ 'cautions.yaml': null, 'cautions.yaml.txt': text }),
    /Call it cautions\.yaml\./,
  ],
  [
    'is in UTF-16',
    'sources.yaml',
    (text) => ({ 'sources.yaml': Buffer.from(`\ufeff${text}`, 'utf16le') }),
    /the file is UTF-16\. Save it as UTF-8\./,
  ],
  [
    'is in Latin-1',
    'care.yaml',
    (text) => ({ 'care.yaml': Buffer.from(`${text}# caf\u00e9\n`, 'latin1') }),
    /the file is not UTF-8/,
  ],
];
for (const [what, name, changeOf, message] of lists)
  test(`reports one problem for a list that ${what}, and none for references to it`, () => {
    const problems = problemsOf(changeOf(sampleFiles[name] ?? ''));
    assert.equal(problems.length, 1, problems.join('\n'));
    assert.match(problems[0] ?? '', message);
  });

for (const name of ['sources.yaml', 'cautions.yaml', 'care.yaml'])
  test(`reports nothing about references to ${name} while it is missing`, () => {
    const [first = '', ...others] = problemsOf({ [name]: null }).filter((problem) => !problem.endsWith(' [unused]'));
    assert.ok(first.includes(`Restore ${name}`), first);
    assert.deepEqual(others, []);
  });

test('accepts a published URL that has moved, or is gone with a reason', () => {
  const problems = problemsOf({
    ...changed(roller, 'useFor:', 'formerly:\n  - /tools/tube/\nuseFor:'),
    'urls.yaml': 'published:\n  - /tools/tube/\n  - /tools/log/\ngone:\n  /tools/log/: It was recalled by its maker.\n',
  });
  assert.deepEqual(
    problems.filter((problem) => !/warning: \d+ URLs are not on the list/.test(problem)),
    [],
  );
});

test('reports an overdue fact as a warning with allowStale', () => {
  const sample = writeSample(changed('pages/cost.mdx', 'recheckBy: 2026-12-31', 'recheckBy: 2026-01-31'));
  const { problems } = checkContent({ contentDir: sample.dir, today: sampleDay, allowStale: true });
  sample.remove();
  assert.deepEqual(
    problems.map(({ severity, rule }) => `${severity} ${rule}`),
    ['warning fresh'],
  );
});
