import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cover, shownBlocks } from './shown-text.ts';
import '../../test/property-seed.ts';

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 500);

/** The text of each block, with one placeholder per masked range. */
const shown = (body: string) =>
  shownBlocks({ file: 'a.md', body }).map(({ text }) => text.replace(new RegExp(`${cover}+`, 'g'), '¤'));

const cases: readonly [body: string, texts: string[]][] = [
  ['A **firm** roller.', ['A ¤firm¤ roller.']],
  ['See [the *roller*](/tools/roller/) and `[code]`.', ['See ¤the ¤roller¤ and ¤.']],
  ['An escaped \\*star\\* and &nbsp; here.', ['An escaped ¤star¤ and ¤ here.']],
  ['> One\n> two\n\n- three\n  four', ['One\n  two', 'three\n  four']],
  ['It is https://example.org/a_b here, www.example.org.', ['It is https:¤ here, www.¤.']],
  ['(x)[https://example.org/a]', ['(x)[https:¤]']],
  ['| a | **b** |\n| - | - |\n| [c | d |', ['¤a¤', '¤b¤', '¤[c¤', '¤d¤']],
  ['```\ncode\n```', []],
];

for (const [body, texts] of cases)
  test(`masks ${JSON.stringify(body)} to ${JSON.stringify(texts)}`, () => assert.deepEqual(shown(body), texts));

const fragment = fc.constantFrom(
  ...'a *_`[]()~\\\n\té',
  ...['😀', '\n\n', '**', '[a](/b)', '[^1]', '[^1]: a', '&amp;', '> ', '- ', '1. ', '| a |\n| - |\n', '# '],
  ...['https://example.org', '<b>', 'www.a.org', 'a@b.org'],
);

test('keeps the length of the source, and adds no text to it', () => {
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 20 }), (fragments) => {
      const body = fragments.join('');
      for (const { offset, text } of shownBlocks({ file: 'a.md', body }))
        for (const [index, sign] of text.split('').entries())
          assert.ok(sign === cover || sign === ' ' || sign === body[offset + index], body);
    }),
    { numRuns },
  );
});
