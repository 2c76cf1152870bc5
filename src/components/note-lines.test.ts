import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noteLines } from './note-lines.ts';

const text = (letters: number) => `<section>\n  <p class="long-name">${'a'.repeat(letters)}</p>\n</section>`;

for (const [what, html, lines] of [
  ['a full handout', text(3_700), 4],
  ['one that is longer still', text(9_000), 4],
  ['one that is 650 letters shorter', text(3_050), 9],
  ['one with next to no text', text(10), 14],
] as const)
  test(`${what} has ${lines} lines for notes`, () => {
    assert.equal(noteLines(html), lines);
  });
