import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { words } from '../words.ts';
import { fit, lineHeight, outlineOf, widthOf, wrap } from './letters.ts';
import { colored, palette } from './palette.ts';
import { pictureOf, pictureSize } from './picture.ts';
import { pngOf } from './png.ts';

const longest = 'Can I have massage while I take medicines that thin my blood, and whom do I ask about it?';

test('the colors are the light ones of the pages', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  for (const [name, color] of Object.entries(palette))
    assert.ok(tokens.includes(`--${name}: light-dark(${color},`), name);
});

test('a drawing that takes its colors from a page has them in a picture', () => {
  const path = { stroke: 'currentColor', fill: 'var(--wash)', d: 'M1 1h9' };
  assert.deepEqual(colored({ type: 'element', name: 'path', attributes: path, children: [] }).attributes, {
    stroke: palette.teal,
    fill: palette.wash,
    d: 'M1 1h9',
  });
});

test('lines are no wider than their column, and lose no word', () => {
  const lines = wrap(longest, 500, 56, 'bold');
  assert.ok(lines.every((line) => widthOf(line, 56, 'bold') <= 500));
  assert.equal(lines.join(' '), longest);
});

test('a long title is set smaller until it fits', () => {
  const column = { width: 520, height: 330 };
  const { size, lines } = fit(longest, column, [88, 64, 48, 40]);
  assert.ok(size < 88 && lines.length * size * lineHeight <= column.height);
  assert.equal(fit('Neck', column, [88, 64]).size, 88);
});

test('letters are outlines of plain numbers; one that the font lacks is left out', () => {
  const path = outlineOf('Hands\u2011On, naïve “quotes” 50 %', 148, 562, 40, 'bold');
  assert.match(path, /^[MLQCZ\d. -]+$/);
  assert.equal(widthOf('a\u2011b', 40, 'bold'), widthOf('a-b', 40, 'bold'));
  assert.equal(widthOf('a漢b', 40, 'bold'), widthOf('ab', 40, 'bold'));
});

const simple = { title: 'Neck', kind: 'Body part', name: 'Guide' };

test('no text is left for a machine to set in its own font', () => {
  assert.doesNotMatch(pictureOf(simple), /<text|font/);
});

test('what a picture says to those who do not see it ends as its title does', () => {
  assert.equal(words.social.alt('Question', 'Does it hurt?'), 'Question: Does it hurt?');
  assert.equal(words.social.alt('Tool', 'Foam roller', 'A roller.'), 'Tool: Foam roller. A roller.');
});

test('a body area is marked in the figure, and another id is not', () => {
  const marked = `<g fill="${palette.teal}">`;
  assert.ok(pictureOf({ ...simple, area: 'neck' }).includes(marked));
  assert.ok(!pictureOf({ ...simple, area: 'low-back-pain' }).includes(marked));
});

test('the same page has the same picture, of the size that sites ask for, and a small one', async () => {
  const svg = pictureOf({ ...simple, title: longest, area: 'neck' });
  const png = await pngOf(svg);
  assert.deepEqual(await pngOf(svg), png);
  assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [pictureSize.width, pictureSize.height]);
  assert.ok(png.length <= 25_000, `${png.length} bytes`);
});
