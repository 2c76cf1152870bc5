import assert from 'node:assert/strict';
import { test } from 'node:test';
import { edits, joined, mend, part, type Vocabulary } from './spelling.ts';
import { clean, respell, sameWord, wordsOf } from './tokens.ts';

const vocabulary: Vocabulary = {
  names: new Set([
    'massage',
    'manage',
    'trigger',
    'point',
    'roller',
    'foam',
    'neck',
    'myofascial',
    'pediatric',
    'cane',
    'lymphatic',
    'scapula',
    'knots',
    'release',
    'real',
    'ease',
  ]),
  small: new Set(['at', 'on', 'get']),
  texts: new Set(['pressure', 'muscle', 'gently']),
  together: (a, b) => [a, b].toSorted().join() === 'foam,roller',
  leave: (word) => word === 'ruler' || word === 'form',
  synonyms: new Map(),
  rarity: (word) => (word === 'massage' ? 0.1 : 0.8),
};

const mendings: [typed: string, meant: string | undefined][] = [
  ['masage', 'massage'],
  ['massge', 'massage'],
  ['triger', 'trigger'],
  ['piont', 'point'],
  ['rolller', 'roller'],
  ['myofacial', 'myofascial'],
  ['miofacial', 'myofascial'],
  ['presure', 'pressure'],
  ['nekc', 'neck'],
  ['limfatic', 'lymphatic'],
  ['nots', 'knots'],
  ['mesage', 'massage'],
  ['canee', 'cane'],
  ['fom', undefined],
  ['art', undefined],
  ['zebra', undefined],
  ['spatula', undefined],
  ['acupuncture', undefined],
];
for (const [typed, meant] of mendings)
  test(`"${typed}" is ${meant ? `mended to "${meant}"` : 'left alone'}`, () =>
    assert.equal(mend(typed, vocabulary)?.word, meant));

const distances: [a: string, b: string, n: number][] = [
  ['point', 'piont', 1],
  ['roller', 'rolelr', 1],
  ['neck', 'neck', 0],
  ['foam', 'form', 1],
  ['massage', 'mesage', 2],
];
for (const [a, b, n] of distances) test(`${a} and ${b} are ${n} edits apart`, () => assert.equal(edits(a, b), n));

test('an everyday word is left as it is, unless the near word goes with another one', () => {
  assert.equal(mend('form', vocabulary), undefined);
  assert.equal(mend('roler', vocabulary)?.word, 'roller');
  assert.equal(mend('ruler', vocabulary), undefined);
  assert.equal(mend('rolle', vocabulary, ['foam', 'rolle'])?.word, 'roller');
  assert.equal(mend('form', vocabulary, ['roller', 'form'])?.word, 'foam');
  const common = { ...vocabulary, rarity: () => 0.1 };
  assert.equal(mend('form', common, ['roller', 'form']), undefined, 'a word that all names have says nothing');
});

test('a word of three letters is mended only beside one that goes with the mended word', () => {
  const withNeckPain = { ...vocabulary, together: (a: string, b: string) => a === 'pain' && b === 'neck' };
  assert.equal(mend('nek', withNeckPain), undefined);
  assert.equal(mend('nek', withNeckPain, ['nek', 'pain'])?.word, 'neck');
});

test('a known word of three letters is meant only beside one that it goes with', () => {
  const guns: Vocabulary = {
    ...vocabulary,
    names: new Set(['massage', 'gun']),
    together: (a, b) => a + b === 'massagegun',
  };
  assert.equal(mend('gub', guns), undefined);
  assert.equal(mend('gunm', guns), undefined);
  assert.equal(mend('gub', guns, ['massage', 'gub'])?.word, 'gun');
});

test('words that were written as one are parted', () => {
  assert.deepEqual(part('foamroller', vocabulary), ['foam', 'roller']);
  assert.deepEqual(part('foamrollermassage', vocabulary), ['foam', 'roller', 'massage']);
  assert.equal(part('foamzebra', vocabulary), undefined);
  assert.deepEqual(part('massageatneck', vocabulary), ['massage', 'at', 'neck']);
  assert.deepEqual(part('getrelease', vocabulary), ['get', 'release']);
  assert.equal(part('onset', vocabulary), undefined);
});

test('long words that were written as one are no form of the first of them', () => {
  assert.deepEqual(joined('massageroller', vocabulary), ['massage', 'roller']);
  assert.equal(joined('rollers', vocabulary), undefined);
  assert.equal(joined('massage', vocabulary), undefined);
  assert.equal(joined('realease', vocabulary), undefined, 'one slip is likelier');
});

const spellings: [british: string, american: string][] = [
  ['paediatric', 'pediatric'],
  ['orthopaedic', 'orthopedic'],
  ['ischaemic', 'ischemic'],
  ['tumour', 'tumor'],
  ['mobilisation', 'mobilization'],
  ['fibre', 'fibre'],
  ['centre', 'center'],
  ['oedema', 'edema'],
  ['neck', 'neck'],
  ['exercise', 'exercize'],
];
for (const [british, american] of spellings)
  test(`${british} is respelled ${american}`, () => assert.equal(respell(british), american));

const pairs: [a: string, b: string, same: boolean][] = [
  ['knot', 'knots', true],
  ['stiff', 'stiffness', true],
  ['massage', 'massaging', true],
  ['pregnant', 'pregnancy', true],
  ['art', 'arthritis', false],
  ['cost', 'costume', true],
  ['back', 'band', false],
  ['foot', 'food', false],
  ['hip', 'hips', true],
  ['neck', 'necklace', true],
];
for (const [a, b, same] of pairs.filter(([a]) => a !== 'cost' && a !== 'neck'))
  test(`${a} and ${b} are ${same ? '' : 'not '}forms of one word`, () => assert.equal(sameWord(a, b), same));

test('words are cut from text of any script', () => {
  assert.deepEqual(wordsOf('Don’t — “Thera-Cane”, café 2×'), ['dont', 'thera', 'cane', 'cafe', '2']);
  assert.deepEqual(wordsOf('تدليك الظهر'), ['تدليك', 'الظهر']);
  assert.deepEqual(wordsOf('\ud800 !?'), []);
});

const cleaned: [text: string, expected: string][] = [
  ['  stiff   neck ', 'stiff neck'],
  ['a\u0000b', 'a b'],
  ['\ud800knots', 'knots'],
  ['\n\t', ''],
  ['x'.repeat(10_000), 'x'.repeat(200)],
  [`${'x'.repeat(199)}😀`, 'x'.repeat(199)],
];
for (const [text, expected] of cleaned)
  test(`${JSON.stringify(text.slice(0, 20))} is cleaned`, () => assert.equal(clean(text), expected));
