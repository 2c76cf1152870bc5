import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

test('documents exactly the existing commands', () => {
  const documented = [...readFileSync('docs/commands.md', 'utf8').matchAll(/^\| `npm (?:run )?([\w:]+)`/gm)].map(
    ([, name = '']) => name,
  );
  assert.deepEqual(documented.toSorted(), Object.keys(scripts).toSorted());
});
