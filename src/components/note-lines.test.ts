import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noteLines } from './note-lines.ts';

const text = (letters: number) => `<section>\n  <p class="long-name">${'a'.repeat(letters)}</p>\n</section>`;

for (const [what, html, therapist, patient] of [
  ['a full handout', text(3_900), 4, 3],
  ['one that is longer still', text(9_000), 4, 3],
  ['one that is 400 letters shorter', text(3_500), 7, 5],
  ['one with next to no text', text(10), 10, 8],
] as const)
  test(`${what} has ${therapist} lines for the therapist and ${patient} for the patient`, () => {
    assert.deepEqual(noteLines(html), { therapist, patient });
  });
