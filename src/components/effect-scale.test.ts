import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scaleFor, sideOf } from './effect-scale.ts';

const effect = (measure: 'SMD' | 'RR', value: number, low: number, high: number) => ({
  outcome: 'x',
  against: 'y',
  measure,
  value,
  low,
  high,
  trials: 1,
  better: 'lower' as const,
  source: 's',
});

test('the line of no effect is at 0 for a difference and at 1 for a ratio', () => {
  const difference = scaleFor([effect('SMD', -0.4, -0.7, -0.1)]);
  assert.equal(difference.noEffect, difference.x(0));
  const ratio = scaleFor([effect('RR', 0.5, 0.2, 0.9)]);
  assert.equal(ratio.noEffect, ratio.x(1));
});

test('positions keep the order of values and stay within the plot', () => {
  const { x } = scaleFor([effect('SMD', 0.2, -0.3, 1.4)]);
  const positions = [-0.3, 0, 0.2, 1.4].map(x);
  assert.deepEqual(
    positions,
    positions.toSorted((a, b) => a - b),
  );
  assert.ok(positions.every((position) => position >= 0 && position <= 120));
});

test('ratios of 0.5 and 2 are equally far from no effect', () => {
  const { x, noEffect } = scaleFor([effect('RR', 1, 0.5, 2)]);
  assert.ok(Math.abs(noEffect - x(0.5) - (x(2) - noEffect)) < 0.2);
});

for (const [measure, low, high, side] of [
  ['SMD', -0.7, -0.1, 'better'],
  ['SMD', -0.7, 0, 'better'],
  ['SMD', -0.7, 0.1, 'both'],
  ['SMD', 0, 0.4, 'worse'],
  ['RR', 0.2, 0.9, 'better'],
  ['RR', 0.2, 1.1, 'both'],
  ['RR', 1.2, 1.4, 'worse'],
] as const)
  test(`a range of ${measure} from ${low} to ${high} is ${side} where lower is better`, () => {
    assert.equal(sideOf(effect(measure, (low + high) / 2, low, high)), side);
    const other = { both: 'both', better: 'worse', worse: 'better' }[side];
    assert.equal(sideOf({ ...effect(measure, (low + high) / 2, low, high), better: 'higher' }), other);
  });
