import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ParsedEntry } from '../model/entry.ts';
import { headings } from './headings.ts';
import type { RuleContext } from './rule.ts';

const cases: [name: string, body: string, found: RegExp[]][] = [
  ['levels in order', '## One\n\n### Two\n\n## Three\n', []],
  ['no heading', 'Text.\n', []],
  ['a first level', '# One\n', [/level 1/]],
  ['a first level, underlined', 'One\n===\n', [/level 1/]],
  ['a skipped level at the start', '### One\n', [/skips a level: 3 follows 1/]],
  ['a skipped level', '## One\n\n#### Two\n', [/skips a level: 4 follows 2/]],
  ['the same twice', '## One thing\n\n## one thing\n', [/twice/]],
  ['a question', '## Is it safe?\n', [/is a question/]],
  ['a full stop', '## It is safe.\n', [/ends with "\."/]],
  ['nothing', '##\n', [/is empty/]],
  ['a picture instead of words', '## 🎉\n\n## ???\n', [/"🎉" has no letter/, /"\?\?\?" has no letter/]],
  ['a comment instead of words', '## <!-- later -->\n', [/is empty/]],
  ['words of another script', '## がん\n', []],
  ['a footnote', '## One[^1]\n\n[^1]: Two\n', [/the heading "One" has a footnote/]],
  ['too long a text', `## ${'long '.repeat(20)}\n`, [/has 99 characters/]],
  ['a heading in code', '```\n# One\n```\n', []],
  ['several at once', '# One\n\n#### Is it?\n\n## End.\n', [/level 1/, /skips/, /ends with/]],
];

for (const [name, body, expected] of cases)
  test(`${expected.length === 0 ? 'accepts' : 'rejects'} ${name}`, () => {
    const found = headings.check({ file: 'a.md', body } as unknown as ParsedEntry, {} as RuleContext);
    assert.equal(found.length, expected.length, JSON.stringify(found));
    expected.forEach((pattern, index) => assert.match(found[index]?.message ?? '', pattern));
  });
