import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsFromUs } from './gb/words.ts';
import { applyEdits, editsFor } from './rewrite.ts';

const reword = (text: string) => applyEdits(text, editsFor(text, wordsFromUs)).text;

for (const [text, expected] of [
  ['Physical therapists help.', 'Physiotherapists help.'],
  ['See a physical therapist.', 'See a physiotherapist.'],
  ["The physical therapist's advice", "The physiotherapist's advice"],
  ['A physical therapist (PT) and a physical therapist assistant', 'A physiotherapist and a physiotherapy assistant'],
  ['physical\ntherapy', 'physiotherapy'],
  ['Go to an ER, or the ER.', 'Go to an A&E, or the A&E.'],
  ['The emergency room is open; an emergency room is near.', 'A&E is open; an A&E department is near.'],
  ['An estrogen cream', 'An oestrogen cream'],
  ['Take an acetaminophen tablet', 'Take a paracetamol tablet'],
  ['A tumor, an edema', 'A tumour, an oedema'],
  ['An ortho PT, and PTs', 'An ortho physiotherapist, and physiotherapists'],
  ['Colors: colored centers', 'Colours: coloured centres'],
  ['Cross-fiber rubbing', 'Cross-fibre rubbing'],
  ['A neighbor and a favorite', 'A neighbour and a favourite'],
  ['You practice daily. Practice helps.', 'You practise daily. Practice helps.'],
  ['At most 10 pounds', 'At most 4.5 kg'],
  ['Above 100.4 °F (38 °C), or 100.4°F', 'Above 38 °C, or 38 °C'],
  // Not our words.
  ['The American Physical Therapy Association', 'The American Physical Therapy Association'],
  ['A "Pediatric Clinical Specialist"', 'A "Pediatric Clinical Specialist"'],
  ['At the Medical Center', 'At the Medical Center'],
  ['They wrote "see a physical therapist" [@a-source].', 'They wrote "see a physical therapist" [@a-source].'],
  [
    '[a tumor](/conditions/tumor/) and [tumor](https://example.org/)',
    '[a tumour](/conditions/tumor/) and [tumor](https://example.org/)',
  ],
  ['`color` <Fact id="color" /> https://example.org/color', '`color` <Fact id="color" /> https://example.org/color'],
  ['\n> My physical therapist said so.\n', '\n> My physical therapist said so.\n'],
  ['An exerciser, a laboratory, a toward', 'An exerciser, a laboratory, a towards'],
  ['organize, massage therapist', 'organize, massage therapist'],
  ['', ''],
] as const)
  test(`writes ${JSON.stringify(expected)}`, () => assert.equal(reword(text), expected));

test('changes nothing twice', () => {
  const words = { ...wordsFromUs.terms, ...wordsFromUs.spelling, ...wordsFromUs.exact };
  const changedAgain = Object.values(words).filter((word) => reword(word) !== word);
  assert.deepEqual(changedAgain, []);
});

test('reads a long text in linear time', () => {
  const long = 'A physical therapist, an ER "quote" [link](a) <b. '.repeat(20_000);
  assert.ok(editsFor(long, wordsFromUs).length === 40_000);
});
