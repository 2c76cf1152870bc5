import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changed, writeSample } from '../../test/fixtures/sample-content.ts';
import { cardsFor, wholeCards } from './care-signs.ts';
import { makeGuide } from './graph.ts';
import { entriesOf, readContent } from './read.ts';

const placed = `  items:
    - chest pain
    - sign: back pain with a fever
      appliesTo:
        - back-pain
    - sign: a stiff neck with a fever
      appliesTo:
        - neck`;

function guideOf() {
  const sample = writeSample(changed('care.yaml', '  items:\n    - chest pain', placed));
  const guide = makeGuide(entriesOf(readContent(sample.dir).parsedEntries));
  sample.remove();
  return guide;
}

const guide = guideOf();
const cards = guide.all('care');
const signsOn = (entry: Parameters<typeof cardsFor>[1]) => cardsFor(guide, entry, cards).flatMap(({ signs }) => signs);

test('a topic shows only the signs that name it', () => {
  assert.deepEqual(signsOn(guide.get('topics', 'neck')), ['a stiff neck with a fever']);
  assert.deepEqual(signsOn(guide.get('topics', 'back-pain')), ['back pain with a fever']);
});

test('a technique shows the signs of its topics and those that belong everywhere, in the order of the card', () => {
  assert.deepEqual(signsOn(guide.get('techniques', 'kneading')), ['chest pain', 'a stiff neck with a fever']);
});

test('a page about no topic shows the signs that belong everywhere; the page on safety shows all', () => {
  assert.deepEqual(signsOn(guide.get('faq', 'does-it-hurt')), ['chest pain']);
  assert.equal(wholeCards(cards)[0]?.signs.length, 3);
});
