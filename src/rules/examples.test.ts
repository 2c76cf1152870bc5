/** The examples in docs/rules.md: each rule reports its bad one and accepts its good one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Problem } from '../model/problem.ts';
import { checkContent } from './check-content.ts';
import { rules } from './index.ts';
import { sampleDay, sampleFiles, writeSample } from '../../test/fixtures/sample-content.ts';

/** A sample file with a snippet: in place of another, as the first fields, or appended. */
function withSnippet(file: string, snippet: string, instead: string): string {
  const text = sampleFiles[file] ?? '';
  if (text === '') return snippet;
  if (text.includes(instead)) return text.replace(instead, snippet);
  const isField = text.startsWith('---\n') && /^\w+:/.test(snippet);
  return isField ? text.replace('---\n', `---\n${snippet}\n`) : `${text}\n${snippet}\n`;
}

function problemsWith(file: string, text: string): Problem[] {
  const sample = writeSample({ [file]: text });
  const { problems } = checkContent({ contentDir: sample.dir, today: sampleDay });
  sample.remove();
  return problems;
}

for (const { name, example } of rules) {
  const { file, bad, good } = example;
  if (file === undefined) continue;
  test(`${name} rejects its bad example and accepts its good one`, () => {
    const [refused, passed] = [bad, good].map((snippet) => problemsWith(file, withSnippet(file, snippet, good))) as [
      Problem[],
      Problem[],
    ];
    const count = (problems: Problem[]) => problems.filter(({ rule }) => rule === name).length;
    assert.ok(count(refused) > count(passed), `${name} does not find:\n${bad}`);
    assert.deepEqual(
      passed.filter(({ severity }) => severity === 'error'),
      [],
    );
  });
}

test('tests an example of every rule on content', () => {
  assert.deepEqual(
    rules.filter(({ example }) => example.file === undefined).map(({ name }) => name),
    [
      'enough-entries',
      'needed-pages',
      'kept-cautions',
      'hidden-cautions',
      'named-changes',
      'unique-ids',
      'reserved-paths',
      'site-links',
      'text-alternatives',
    ],
  );
});
