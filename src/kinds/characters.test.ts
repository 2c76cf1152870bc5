import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strayCharacters } from './characters.ts';

const describe = (text: string) => strayCharacters(text).map(({ index, description }) => `${index} ${description}`);

/** Every code point of a class that a file can contain. */
const members = (pattern: RegExp) =>
  Array.from({ length: 0x110000 }, (_, code) => code)
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => String.fromCodePoint(code))
    .filter((character) => pattern.test(character));

const classes: [name: string, pattern: RegExp][] = [
  ['default ignorable', /\p{Default_Ignorable_Code_Point}/u],
  ['bidi control', /\p{Bidi_Control}/u],
  ['variation selector', /\p{Variation_Selector}/u],
  ['line or paragraph separator', /[\p{Zl}\p{Zp}]/u],
  ['control', /(?![\n\t])\p{Cc}/u],
  ['noncharacter', /\p{Noncharacter_Code_Point}/u],
];
for (const [name, pattern] of classes)
  test(`refuses every ${name} in a word, between words and alone`, () => {
    const all = members(pattern);
    assert.ok(all.length > 1);
    for (const one of all)
      for (const text of [`knead${one}ing`, `a ${one} b`, one, `5${one}0`])
        assert.notDeepEqual(describe(text), [], `U+${one.codePointAt(0)?.toString(16)} in ${JSON.stringify(text)}`);
  });

test('refuses private use, lone surrogates, replacement characters, interlinear annotation and the Braille blank', () => {
  for (const one of ['\ue000', '\u{f0000}', '\ud83d', '\ufffd', '\ufffc', '\ufff9', '\u2800'])
    assert.equal(describe(`a${one}b`).length, 1, JSON.stringify(one));
});

test('describes a character and gives its offset', () => {
  assert.deepEqual(describe('Knead\u061cing'), ['5 an invisible character (U+061C)']);
  assert.deepEqual(describe('One\u{e0041} two\u200b'), [
    '3 an invisible character (U+E0041)',
    '9 an invisible character (U+200B)',
  ]);
});

const refused = [
  'Kne\u0430ding',
  'M\u03b1ssage',
  'Mass\u0561ge',
  '\u13aaneading',
  'mа',
  'Neck\u0441',
  '1\u041e minutes here',
  'Ｍassage',
  'Ｍａｓｓａｇｅ works',
  '𝐌assage',
  '𝗺𝗮𝘀𝘀𝗮𝗴𝗲',
  'Take 𝟓 of them',
  'ⓜassage',
  'm\u1d43ssage',
  'ﬁrm',
  'skiⅼl',
  'ᴍᴀssᴀɢᴇ',
  '\u212aneading',
  'The \u0440\u0430\u0443 is due',
  'vitamin \u0391 helps',
  'This is \u0430 test',
  'Take 1\u09ea of them',
  'Take \u0665 of them',
  'Мασсаж',
  'µassage',
  '1ˢᵗ',
];
for (const text of refused)
  test(`refuses look-alikes: ${text}`, () => assert.equal(describe(text).length, 1, describe(text).join('\n')));

const allowed = [
  '🙂 👍🏽 👩‍⚕️ ❤️ 👨‍👩‍👧 🏳️‍🌈 1️⃣ #️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇺🇸 ☺︎ ©️',
  '5 µg, 5 μg, 5μg/mL, 20µm², 3 kΩ, 3 k\u2126, 2 MΩ',
  'α, β-blocker, IL-1β, TNF-α, TNFα, IFNγ, NFκB, Aβ42, ΔT, π, Ω, γ-globulin, σ',
  'Łódź, naïve, Ångström, Øre, Ħ, Nguyễn Thị, Dvořák, ǎ, œuvre, Straße',
  'Cafe\u0301, L\u0301o',
  'CO₂, 20 cm², x³, 1ª, nº 5, xⁿ, Ⅻ, ① one, ½, 5 ㎎, 25 ℃, ™ ® №',
  'Массаж при боли в спине',
  'Μάλαξη της πλάτης',
  'עיסוי',
  'تدليك',
  'می‌خواهم',
  'क्‍ष नमस्ते',
  'マッサージ MRI検査 Tシャツ ＭＲＩ検査 α波',
  '마사지 PT치료',
  '葛󠄀城',
  'นวด',
  'The Russian word Массаж',
  'A “quote” – with… dashes — and\u00a0spaces, 10\u202f000, it’s 3 × 4 ≥ 5 → done ✓',
  '',
  'One\n\n\ttwo',
];
for (const text of allowed) test(`allows ${text}`, () => assert.deepEqual(describe(text), []));
