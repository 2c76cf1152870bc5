import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noteLines } from './note-lines.ts';

const text = (characters: number) => `<section>\n  <p class="long-name">${'a'.repeat(characters)}</p>\n</section>`;

for (const [name, html, therapist, patient, isDense = false] of [
  ['a full handout', text(3_900), 4, 3],
  ['a longer translation, in smaller letters,', text(4_500), 4, 3, true],
  ['one with 400 characters less', text(3_500), 7, 5],
  ['one with almost no text', text(10), 10, 8],
] as [string, string, number, number, boolean?][])
  test(`${name} has ${therapist} lines for the therapist and ${patient} for the patient`, () => {
    assert.deepEqual(noteLines(html), { therapist, patient, isDense });
  });
