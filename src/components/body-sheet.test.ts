import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entriesOf, readContent } from '../model/read.ts';
import { drawingText } from '../model/drawing/drawing.ts';
import { areasOfFigure, bodySheet } from './body-sheet.ts';
import { bodyFrame, bodyViews } from './body-shapes.ts';

test('the figure shows every body area of this guide, and no other', () => {
  const areas = entriesOf(readContent('src/content').parsedEntries).filter(
    ({ data }) => 'kind' in data && data.kind === 'body-area',
  );
  assert.deepEqual(areasOfFigure.toSorted(), areas.map(({ id }) => id).toSorted());
});

test('the SVG has an id for the figure and for each area', () => {
  const ids = [...drawingText(bodySheet()).matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
  assert.deepEqual(ids, ['figure', ...areasOfFigure]);
});

test('an area in both views is drawn in both, side by side', () => {
  const neck = /<g id="neck">.*?<\/g><\/g>/.exec(drawingText(bodySheet()))?.[0] ?? '';
  assert.equal(neck.match(/<path/g)?.length, 2);
  assert.ok(neck.includes(`translate(${bodyFrame.backOffset} 0)`));
});

test('both views are within the view box', () => {
  for (const { outline, marks, parts } of Object.values(bodyViews))
    for (const path of [outline, marks, ...parts.map((part) => part.path)]) {
      const numbers = (path.match(/-?[\d.]+/g) ?? []).map(Number);
      for (const [index, value] of numbers.entries()) {
        const [low, high] = index % 2 === 0 ? [bodyFrame.x, 200 - bodyFrame.x] : [0, bodyFrame.height];
        assert.ok(value >= low && value <= high, `${value} in ${path}`);
      }
    }
});
