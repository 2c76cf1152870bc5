import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { figureAreas, viewsOf } from './body-areas.ts';
import { bodyFrame } from './body-shapes.ts';
import { areasOfFigure } from './body-sheet.ts';

test('every area of the figure has its place in the order from head to foot', () => {
  assert.deepEqual(figureAreas.map(({ id }) => id).toSorted(), areasOfFigure.toSorted());
});

test('every area lights up with its name: the style sheet has a selector for it', () => {
  const sheet = readFileSync('src/styles/body-chart.css', 'utf8');
  for (const [index, { id }] of figureAreas.entries()) {
    const area = `[data-area='${index + 1}']`;

    assert.ok(sheet.includes(`&:has(${area}:is(:hover, :focus-visible)) ${area}`), id);
  }
});

test('leader lines begin within the figure, on the side of the labels', () => {
  for (const { id, dot } of figureAreas) {
    assert.ok(dot[0] > 100 && dot[0] < 200 - bodyFrame.x && dot[1] > 0 && dot[1] < bodyFrame.height, id);
    assert.ok(viewsOf(id).length > 0, id);
  }
});
