import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changed, writeSample } from '../../test/fixtures/sample-content.ts';
import { cardsFor, wholeCards } from './care-signs.ts';
import { createContentGraph } from './graph.ts';
import { entriesOf, readContent } from './read.ts';

const placed = `  items:
    - chest pain
    - sign: back pain with a fever
      appliesTo:
        - back-pain
    - sign: a stiff neck with a fever
      appliesTo:
        - neck`;

function graphOf() {
  const sample = writeSample(changed('care.yaml', '  items:\n    - chest pain', placed));
  const graph = createContentGraph(entriesOf(readContent(sample.dir).parsedEntries));
  sample.remove();
  return graph;
}

const graph = graphOf();
const cards = graph.all('care');
const signsOn = (entry: Parameters<typeof cardsFor>[1]) => cardsFor(graph, entry, cards).flatMap(({ signs }) => signs);

test('shows only the signs that refer to a topic on its page', () => {
  assert.deepEqual(signsOn(graph.get('topics', 'neck')), ['a stiff neck with a fever']);
  assert.deepEqual(signsOn(graph.get('topics', 'back-pain')), ['back pain with a fever']);
});

test('shows the signs of its topics and the general ones on a technique, in card order', () => {
  assert.deepEqual(signsOn(graph.get('techniques', 'kneading')), ['chest pain', 'a stiff neck with a fever']);
});

test('shows the general signs on a page without topics, and all signs on the safety page', () => {
  assert.deepEqual(signsOn(graph.get('faq', 'does-it-hurt')), ['chest pain']);
  assert.equal(wholeCards(cards)[0]?.signs.length, 3);
});
