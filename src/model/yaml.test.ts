import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseYaml } from './yaml.ts';

test('reads values that only YAML 1.1 treats as dates, numbers or booleans as text', () => {
  for (const text of ['2026-01-31', '2001-12-14 21:59:43', '1_000', '0b111', '12:30:00', 'yes', 'off']) {
    const { value, problems } = parseYaml(`a: ${text}\n`);
    assert.deepEqual([value, problems], [{ a: text }, []]);
  }
});
