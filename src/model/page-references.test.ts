import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changed, sampleFiles, writeSample } from '../../test/fixtures/sample-content.ts';
import { createContentGraph } from './graph.ts';
import { createPageReferences, splitProse, termPattern, type PageReferences } from './page-references.ts';
import { entriesOf, readContent } from './read.ts';

const two = `${sampleFiles['sources.yaml']}jones2021:
  title: A second study
  type: survey
  url: https://example.org/second
  read: abstract
  checked: 2026-01-02
  plain: A study of 30 people.
`;
const words = `fascia:
  term: fascia
  plain: thin layer
  means: A thin layer around muscle.
  variants:
    - fasciae
mfr:
  term: MFR
  plain: short form
  means: Short for myofascial release.
`;

function pageReferencesOf(changes: Record<string, string>, order: string[], through: string[] = []): PageReferences {
  const sample = writeSample(changes);
  const graph = createContentGraph(entriesOf(readContent(sample.dir).parsedEntries));
  sample.remove();
  return createPageReferences(graph, graph.get('techniques', 'kneading'), order, through);
}

const citesBoth = {
  ...changed(
    'techniques/kneading.md',
    'It is done by hand [@smith2020]',
    'The fascia moves. It is done by hand [@jones2021; @smith2020]',
  ),
  'sources.yaml': two,
  'glossary.yaml': words,
};

test('numbers sources in the order of the sections of the page', () => {
  assert.deepEqual(
    pageReferencesOf(citesBoth, ['body', 'claims']).sources.map(({ id }) => id),
    ['jones2021', 'smith2020'],
  );
  assert.deepEqual(
    pageReferencesOf(citesBoth, ['claims', 'body']).sources.map(({ id }) => id),
    ['smith2020', 'jones2021'],
  );
  assert.equal(pageReferencesOf(citesBoth, ['body']).numberOf('smith2020'), 2);
  assert.equal(pageReferencesOf(citesBoth, ['body']).numberOf('nothing'), 0);
});

test('counts the sources of a caution only where the page explains it', () => {
  const onlyCaution = {
    ...changed('techniques/kneading.md', ' [@smith2020]', ''),
    'sources.yaml': two,
    'cautions.yaml': (sampleFiles['cautions.yaml'] ?? '').replace('smith2020', 'jones2021'),
  };
  assert.deepEqual(
    pageReferencesOf(onlyCaution, ['cautions']).sources.map(({ id }) => id),
    ['smith2020'],
  );
  assert.deepEqual(
    pageReferencesOf(onlyCaution, ['cautions'], ['cautions']).sources.map(({ id }) => id),
    ['jones2021', 'smith2020'],
  );
});

test('explains a term at its first use in page order', () => {
  const twice = {
    ...citesBoth,
    ...changed('techniques/kneading.md', 'feels: Firm, not sharp.', 'feels: The fascia may feel tight.'),
  };
  assert.deepEqual(
    pageReferencesOf(twice, ['body', 'feels'])
      .termsFirstIn('feels')
      .map(({ id }) => id),
    ['fascia'],
  );
  assert.deepEqual(
    pageReferencesOf({ ...twice, ...citesBoth }, ['body', 'feels'])
      .termsFirstIn('body')
      .map(({ id }) => id),
    ['fascia'],
  );
});

test('splits prose at citations and at the first use of a term', () => {
  const references = pageReferencesOf(citesBoth, ['body']);
  const terms = [...references.termsFirstIn('body')];
  const tokens = splitProse('The fascia, the Fascia [@smith2020; @jones2021]. End', terms);
  assert.deepEqual(
    tokens.map((token) => ('cite' in token ? token.cite : 'term' in token ? [token.text, token.term.id] : token.text)),
    ['The ', ['fascia', 'fascia'], ', the Fascia', ['smith2020', 'jones2021'], '. End'],
  );
  assert.deepEqual(terms, []);
});

const matches: [term: string, variants: string[], text: string, found: boolean][] = [
  ['fascia', [], 'The Fascia moves', true],
  ['fascia', [], 'A fasciae-like', false],
  ['fascia', [], 'myo-fascia', false],
  ['MFR', [], 'the mfr', false],
  ['MFR', [], 'the MFR.', true],
  ['ART', [], 'an art', false],
  ['knot', ['knots'], 'two knots', true],
  ['órtesis', [], 'Órtesis de mano', true],
];

for (const [term, variants, text, found] of matches) {
  test(`"${term}" is ${found ? '' : 'not '}found in "${text}"`, () => {
    const entry = {
      kind: 'glossary' as const,
      id: 'x',
      file: 'x',
      body: '',
      data: { term, variants, searchTerms: [], plain: 'x', means: 'x', formerly: [], exceptions: [] },
    };
    assert.equal(termPattern(entry).test(text), found);
  });
}
