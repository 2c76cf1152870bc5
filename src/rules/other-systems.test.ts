/** Prose that resembles the syntax of another system. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from './check-content.ts';
import { inText, roller } from '../../test/fixtures/invalid/invalid-content.ts';
import { changed, sampleDay, writeSample } from '../../test/fixtures/sample-content.ts';

const prose = [
  'The ratio is 3:1, at 10:30, or 10:30:15, from 9:00–10:00.',
  'C++ and C++ are languages; 3+ times, 1 + 1, A+.',
  'A smile :) or :-) or ;) or :D or ^_^ or :p or <3.',
  'See https://example.org/a:b:c/ and https://example.org:80/x.',
  'Note: breathe. Warning: it rolls. Import duties differ.',
  'Stop!!! Now. It is 50 % or 50%, and 100%.',
  'Is it so?! Wait ... and go on.',
  'Import it from "abroad" or export it.',
  'One. . Two: it is, as said: so.',
  "It's the 'thing'. The patients' own.",
  'A / B, a - b, a | b or 1/2.',
  'Psalm 3:16: it says so. The hours 9:00: come.',
  'Use a comma: then: stop.',
  'H\u2082O, 20 cm\u00b2, 10\u207b\u00b3.',
  '(a) sit; (b) lie.',
];
for (const text of prose)
  test(`accepts: ${text}`, () => {
    for (const changes of [inText(text), changed(roller, '  - Breathe.', `  - ${JSON.stringify(text)}`)]) {
      const sample = writeSample(changes);
      const { problems } = checkContent({ contentDir: sample.dir, today: sampleDay });
      sample.remove();
      assert.deepEqual(
        problems
          .filter(({ rule }) => rule === 'unparsed-markdown' || rule === 'misparsed-markdown')
          .map(({ message }) => message),
        [],
      );
    }
  });
