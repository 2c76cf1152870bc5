import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choiceIn, clinicOf, countUnknown, fragmentOf, maxLogo, phoneOf, stepId } from './handout-choice.ts';

const none = { omitted: [], doses: new Map(), clinic: '', phone: '', logo: '', isLarge: false, second: '' };

const roundTrips = {
  'no choice': { choice: none, fragment: '#handout' },
  'every choice': {
    choice: {
      omitted: ['research', 'home.1x'],
      doses: new Map([
        ['home.a1', { sets: 3, timesADay: 2 }],
        ['home.b2', { sets: undefined, timesADay: 1 }],
      ]),
      clinic: 'Río & Söhne = #1',
      phone: '(555) 010-0100 ext. 12',
      logo: 'aGk_-',
      isLarge: true,
      second: 'es-US',
    },
    fragment:
      '#handout&omit=research,home.1x&dose=home.a1:3:2,home.b2::1&print=large&with=es-US&clinic=R%C3%ADo+%26+S%C3%B6hne+%3D+%231' +
      '&phone=%28555%29+010-0100+ext.+12&logo=aGk_-',
  },
};
for (const [name, { choice, fragment }] of Object.entries(roundTrips))
  test(`writes and reads ${name}`, () => {
    assert.equal(fragmentOf(choice), fragment);
    assert.deepEqual(choiceIn(fragment), choice);
  });

const others = ['', '#', '#care', '#handouts', '#handout-care', `#handout&clinic=${'x'.repeat(30_000)}`];
for (const fragment of others)
  test(`ignores "${fragment.slice(0, 30)}"`, () => {
    assert.equal(choiceIn(fragment), undefined);
  });

const hostile: Record<string, Partial<typeof none>> = {
  '#handout&__proto__=1&constructor=2&toString=3&omit=': {},
  '#handout&omit=<script>,A,../x,a.b.c,,%00': {},
  '#handout&omit=a,a,b': { omitted: ['a', 'b'] as never[] },
  [`#handout&omit=${'a'.repeat(61)}`]: {},
  '#handout&dose=a:0:11,b:1e3:-1,c:٣:2.5,d,:3:2,<b>:1:1': {},
  '#handout&dose=a:3:2:9': { doses: new Map([['a', { sets: 3, timesADay: 2 }]]) },
  '#handout&clinic=%3Cimg+src%3Dx%3E%0A%0Atwo': { clinic: '<img src=x> two' },
  '#handout&clinic=%E2%80%AEgnirts%07%F0%9F': { clinic: 'gnirts\ufffd' },
  [`#handout&clinic=${'x'.repeat(500)}`]: { clinic: 'x'.repeat(80) },
  '#handout&phone=call+me': {},
  '#handout&phone=javascript:alert(1)': {},
  [`#handout&phone=${'1'.repeat(40)}`]: {},
  '#handout&logo=data:image/svg%2Bxml,<svg onload=alert(1)>': {},
  [`#handout&logo=${'a'.repeat(maxLogo + 1)}`]: {},
  '#handout&print=LARGE&print=large': {},
  '#handout&with=../es': {},
  '#handout&with=es-US': { second: 'es-US' },
  '#handout&%E0%A4%A': {},
};
for (const [fragment, expected] of Object.entries(hostile))
  test(`reads only what is valid in ${fragment.slice(0, 70)}`, () => {
    assert.deepEqual(choiceIn(fragment), { ...none, ...expected });
  });

test('reads at most 60 ids', () => {
  const ids = Array.from({ length: 200 }, (_, index) => `a${index}`);
  assert.equal(choiceIn(`#handout&omit=${ids.join(',')}`)?.omitted.length, 60);
});

test('does not cut a name within a character', () => {
  assert.equal(clinicOf(`${'x'.repeat(79)}😀`), 'x'.repeat(79));
});

for (const phone of ['555-0100', '+44 20 7946 0000', '(212) 555-0100 x5', '212.555.0100'])
  test(`accepts the phone number ${phone}`, () => {
    assert.equal(phoneOf(` ${phone} `), phone);
  });

test('names a step by its words', () => {
  assert.equal(stepId('home', ' Walk\n slowly. '), stepId('home', 'Walk slowly.'));
  assert.notEqual(stepId('home', 'Walk slowly.'), stepId('home', 'Walk fast.'));
  assert.match(stepId('home', 'Camine despacio.'), /^home\.[a-z0-9]{1,7}$/);
});

test('counts what the handout does not have', () => {
  const choice = {
    ...none,
    omitted: ['aims', 'care'],
    doses: new Map([
      ['care', {}],
      ['home.a', {}],
    ]),
  };
  assert.equal(countUnknown(choice, new Set(['aims', 'home.a'])), 1);
});
