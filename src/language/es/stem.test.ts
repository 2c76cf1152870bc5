import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stem } from './stem.ts';

for (const [one, other] of [
  ['masaje', 'masajes'],
  ['operacion', 'operaciones'],
  ['dolor', 'dolores'],
  ['rodillo', 'rodillos'],
  ['adolorido', 'adolorida'],
] as const)
  test(`finds ${other} by ${one}`, () => assert.equal(stem(one), stem(other)));

for (const [one, other] of [
  ['rodillo', 'rodilla'],
  ['hombre', 'hombro'],
  ['medico', 'medicaid'],
  ['parto', 'parte'],
  ['costo', 'costado'],
  ['suelo', 'suele'],
] as const)
  test(`keeps ${one} and ${other} apart`, () => assert.notEqual(stem(one), stem(other)));
