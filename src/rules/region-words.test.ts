import assert from 'node:assert/strict';
import { test } from 'node:test';
import { regions } from '../regions/index.ts';
import { changed, sampleDay, writeSample } from '../../test/fixtures/sample-content.ts';
import { checkContent } from './check-content.ts';
import { regionWordsFor, regionWordsIn } from './region-words.ts';

const wordsIn = (text: string, code: string) => {
  const region = regions[code];
  assert.ok(region);
  return regionWordsIn(text, region).map(({ bodyOffset, message, severity }) => {
    const [, word = ''] = /^"([^"]+)"/.exec(message) ?? [];
    assert.equal(text.slice(bodyOffset, bodyOffset + word.length), word);
    return severity === 'error' ? word : `${word}?`;
  });
};

for (const [code, text, ...expected] of [
  ['GB', 'It costs $30, and Medicare pays.', '$30', 'Medicare'],
  ['GB', 'Go to the ER, or see a physical therapist.', 'ER', 'physical therapist'],
  ['GB', 'The color of a tumor', 'color?', 'tumor?'],
  ['GB', 'In the United States, Medicare pays.'],
  ['GB', 'A copay. Ask for board-certified people.', 'copay', 'board-certified'],
  ['GB', 'The [Medicare page](https://medicare.gov/) [@medicare-pt]'],
  ['GB', 'Above 100 °F', '100 °F', '°F'],
  ['US', 'It costs £30 on the NHS.', '£30', 'NHS'],
  ['US', 'Ask your GP for a physiotherapist.', 'GP', 'physiotherapist'],
  ['US', 'In the United Kingdom, ask your GP.'],
  ['US', 'Called a physiotherapist in many countries.'],
  ['US', '## In England\n\nAsk a GP.\n\n## Here\n\nAsk a GP.', 'GP'],
  ['US', 'A physical therapist and a tumor'],
] as const)
  test(`finds in ${code}: ${text}`, () => assert.deepEqual(wordsIn(text, code).toSorted(), [...expected].toSorted()));

const problemsFor = (changes: Record<string, string>, region: string) => {
  const sample = writeSample(changes);
  const { problems } = checkContent({ contentDir: sample.dir, today: sampleDay, rules: [regionWordsFor(region)] });
  sample.remove();
  return problems.filter(({ rule, file }) => rule === 'region-words' && file.includes('roller'));
};

test('reports the line and column in fields and in the text, with a fix', () => {
  const [problem, ...others] = problemsFor(changed('tools/roller.md', '\nText.\n', '\nAsk. See your GP.\n'), 'US');
  assert.deepEqual(others, []);
  assert.equal(problem?.column, 15);
  assert.ok((problem?.line ?? 0) > 10);
  assert.match(problem?.fix ?? '', /Write "doctor"/);
  const [field] = problemsFor(changed('tools/roller.md', '  - roll over a joint.', '  - skip Medicare.'), 'GB');
  assert.match(field?.field ?? '', /^dont/);
  assert.match(field?.message ?? '', /"Medicare" means little to readers in GB/);
});

test('knows no words of a region without a folder', () =>
  assert.deepEqual(problemsFor(changed('tools/roller.md', '\nText.\n', '\nSee your GP.\n'), 'AU'), []));
