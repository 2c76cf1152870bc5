import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { confirmedFile, spanishTexts, translatedSample } from '../../test/fixtures/translated-sample.ts';
import { contentOf } from '../model/layered-content.ts';
import { translationsOf } from '../model/content-layers.ts';
import { nameOf } from '../model/entry.ts';
import { matchUnits } from '../model/translation/match.ts';
import { hashOf, unitsOf } from '../model/translation/units.ts';
import { confirmTranslation } from './confirm-translation.ts';

const valuesOf = (file: string) => parse(file.split('---\n')[1] ?? '') as Record<string, unknown>;

test('writes a hash for each text, and keeps texts, lists and body', (t) => {
  const file = confirmedFile(t);
  const { english, ...texts } = valuesOf(file);
  assert.deepEqual(texts, spanishTexts);
  assert.equal((english as Record<string, string>)['steps.0'], hashOf('Sit down.'));
  assert.equal((english as Record<string, string>)['body'], hashOf('Text.'));
  assert.match(file, /\nTexto\.\n$/);
});

/** Steps of the English sample → those of the Spanish file after it is confirmed again, by key. */
const orders: readonly [name: string, english: string, spanish: Readonly<Record<string, string>>][] = [
  [
    'when two change places',
    '  - Put it under your leg.\n  - Sit down.\n  - Roll slowly.',
    { 'steps.0': 'Póngalo debajo de la pierna.', 'steps.1': 'Siéntese.', 'steps.2': 'Ruede despacio.' },
  ],
  [
    'when one is added before and the last is deleted',
    '  - Warm up.\n  - Sit down.\n  - Put it under your leg.',
    { 'steps.1': 'Siéntese.', 'steps.2': 'Póngalo debajo de la pierna.' },
  ],
];

for (const [name, english, spanish] of orders)
  test(`gives texts that were moved the keys of their new places ${name}`, (t) => {
    const folder = translatedSample(t, (s) =>
      s.replace('  - Sit down.\n  - Put it under your leg.\n  - Roll slowly.', english),
    );
    const entry = contentOf(folder).parsedEntries.find((one) => nameOf(one) === 'tools/roller');
    assert.ok(entry);
    const matches = matchUnits(unitsOf(entry), translationsOf(folder, 'es').byName.get('tools/roller'));
    const values = valuesOf(confirmTranslation(confirmedFile(t), new Map([['', matches]])));
    assert.deepEqual(Object.fromEntries(Object.entries(values).filter(([key]) => key.startsWith('steps.'))), spanish);
  });

test('changes only the entries named, in a file with several', () => {
  const source = '# Words.\nfascia:\n  term: fascia\n\ngait:\n  term: marcha # said of walking\n';
  const unit = { key: 'term', path: ['term'], text: 'gait', maxWords: undefined, isSafety: false };
  const text = confirmTranslation(
    source,
    new Map([['gait', [{ unit, text: 'marcha', key: 'term', isCurrent: false }]]]),
  );
  assert.equal(text, `${source}  english:\n    term: ${hashOf('gait')}\n`);
});
