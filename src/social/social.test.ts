import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { uiStrings } from '../ui-strings.ts';
import { lettersWithoutFont } from '../model/fonts.ts';
import { fit, lineHeight, outlineOf, widthOf, wrap } from './letters.ts';
import { colored, palette } from './palette.ts';
import { pictureOf, pictureSize } from './picture.ts';
import { pngOf } from './png.ts';

const longest = 'Can I have massage while I take medicines that thin my blood, and whom do I ask about it?';

test('uses the light colors of the pages', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  for (const [name, color] of Object.entries(palette))
    assert.ok(tokens.includes(`--${name}: light-dark(${color},`), name);
});

test('resolves the custom properties of a drawing in an image', () => {
  const path = { stroke: 'currentColor', fill: 'var(--wash)', d: 'M1 1h9' };
  assert.deepEqual(colored({ type: 'element', name: 'path', attributes: path, children: [] }).attributes, {
    stroke: palette.teal,
    fill: palette.wash,
    d: 'M1 1h9',
  });
});

test('wraps lines to the column width without losing words', () => {
  const lines = wrap(longest, 500, 56, 'bold');
  assert.ok(lines.every((line) => widthOf(line, 56, 'bold') <= 500));
  assert.equal(lines.join(' '), longest);
});

test('reduces the font size of a long title until it fits', () => {
  const column = { width: 520, height: 330 };
  const { size, lines } = fit(longest, column, [88, 64, 48, 40]);
  assert.ok(size < 88 && lines.length * size * lineHeight <= column.height);
  assert.equal(fit('Neck', column, [88, 64]).size, 88);
});

const simple = { title: 'Neck', kind: 'Body part', name: 'Guide' };

const drawn = ['Łódź μg', 'Čeština ő ș', 'Μάλαξη', 'Массаж їжа', 'Nguyễn Thị ệ', 'Cafe\u0301 5 × 3 ½ “a” – €'];
for (const title of drawn)
  test(`draws every letter: ${title}`, () => {
    assert.deepEqual(lettersWithoutFont(title), []);
    const whole = widthOf(title, 40, 'bold');
    const letters = [...title.normalize('NFC')].map((letter) => widthOf(letter, 40, 'bold'));
    assert.ok(letters.every((width) => width > 0));
    assert.ok(Math.abs(letters.reduce((sum, width) => sum + width, 0) - whole) < whole / 10);
    assert.match(outlineOf(title, 10, 50, 40, 'bold'), /^[MLQCZ\d. -]+$/);
  });

for (const title of ['がん', 'Massage がん', 'تدليك', 'עיסוי', '按摩 A'])
  test(`omits a title with letters that no font has: ${title}`, () => {
    const hasTitle = (text: string) => pictureOf({ ...simple, title: text }).includes(`fill="${palette.ink}"`);
    assert.ok(hasTitle('Massage'));
    assert.ok(!hasTitle(title));
  });

test('draws letters as outlines with finite numbers, without missing glyphs', () => {
  const path = outlineOf('Hands\u2011On, naïve “quotes” 50 %', 148, 562, 40, 'bold');
  assert.match(path, /^[MLQCZ\d. -]+$/);
  assert.equal(widthOf('a\u2011b', 40, 'bold'), widthOf('a-b', 40, 'bold'));
  assert.equal(outlineOf('a🙂b', 0, 50, 40, 'bold'), outlineOf('ab', 0, 50, 40, 'bold'));
  assert.equal(outlineOf('a漢b', 0, 50, 40, 'bold'), '');
});

test('contains no text elements that depend on installed fonts', () => {
  assert.doesNotMatch(pictureOf(simple), /<text|font/);
});

test('ends the text alternative with the punctuation of the title', () => {
  assert.equal(uiStrings.social.alt('Question', 'Does it hurt?'), 'Question: Does it hurt?');
  assert.equal(uiStrings.social.alt('Tool', 'Foam roller', 'A roller.'), 'Tool: Foam roller. A roller.');
});

test('marks a body area in the figure, and ignores other ids', () => {
  const marked = `<g fill="${palette.teal}">`;
  assert.ok(pictureOf({ ...simple, area: 'neck' }).includes(marked));
  assert.ok(!pictureOf({ ...simple, area: 'low-back-pain' }).includes(marked));
});

test('renders identical images for the same page, in both sizes', async () => {
  const svg = pictureOf({ ...simple, title: longest, area: 'neck' });
  const png = await pngOf(svg);
  assert.deepEqual(await pngOf(svg), png);
  assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [pictureSize.width, pictureSize.height]);
  assert.ok(png.length <= 25_000, `${png.length} bytes`);
});
