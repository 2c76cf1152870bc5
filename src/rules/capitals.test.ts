/** Which runs of capitals count as unexplained abbreviations. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from './check-content.ts';
import { inText } from '../../test/fixtures/invalid/invalid-content.ts';
import { sampleDay, writeSample } from '../../test/fixtures/sample-content.ts';

function abbreviationsIn(text: string): string[] {
  const sample = writeSample(inText(text));
  const { problems } = checkContent({ contentDir: sample.dir, today: sampleDay });
  sample.remove();
  return problems
    .filter(({ rule }) => rule === 'abbreviations')
    .map(({ message }) => /"(.*)"/.exec(message)?.[1] ?? '');
}

const none = [
  'Its color is #FF5733, #FFF, 1A2B3C or U+00AD.',
  'See GOV.UK, NHS.UK, ftp.EXAMPLE.ORG or ANN@EXAMPLE.ORG.',
  'WARNING: it can roll. CAUTION. DO NOT ROLL your neck. STOP if it hurts.',
  'SIT DOWN AND BREATHE. Then roll.',
  'It is FIRMLY said: roll firmly.',
  'AT&T, R&D, Q&A and B&B are names.',
  'World War II, type IV, Louis XIV, grades II, III and IV, chapter XII, VI.',
  'The letters FOO_BAR and A-BCD stand in a name.',
];
for (const text of none) test(`finds none in: ${text}`, () => assert.deepEqual(abbreviationsIn(text), []));

const some: [text: string, found: string[]][] = [
  ['It uses TENS or NMES.', ['TENS', 'NMES']],
  ['Use TENS/NMES.', ['TENS', 'NMES']],
  ['An IV drip and LBP.', ['IV', 'LBP']],
  ['Ask about NSAIDs, (ACL) or "MCL".', ['NSAID', 'MCL']],
  ['It ends with LBP.', ['LBP']],
  ['T2DM and COVID19', ['T2DM', 'COVID19']],
];
for (const [text, found] of some)
  test(`finds ${found.join(', ')} in: ${text}`, () => assert.deepEqual(abbreviationsIn(text), found));
