/** Property test: MDX that passes the check compiles with Astro's compiler, without any code in it. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { satteri } from '@astrojs/markdown-satteri';
import fc from 'fast-check';
import { checkContent } from './check-content.ts';
import { sampleDay, sampleFiles, writeSample } from '../../test/fixtures/sample-content.ts';
import '../../test/property-seed.ts';

/** Astro's MDX parser, which differs from ours; the two must agree. */
const settings = { syntaxHighlight: false, gfm: true, smartypants: true } as const;
const reader = await satteri().createMdxRenderer?.(settings, { optimize: false, srcDir: new URL('file:///src/') });
const compile = async (text: string) => (await reader?.process(text, 'file.mdx', {}))?.code ?? '';

const runs = Number(process.env['PROPERTY_RUNS'] ?? 150);
const file = 'pages/cost.mdx';
const [, head = '', body = ''] = /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(sampleFiles[file] ?? '') ?? [];

const fragment = fc.constantFrom(
  ...['<', '</', '>', '/>', '<>', '</>', '<Fact', '</Fact>', '<Fact id="share" />', '<Fact id="share">', '<b>', '</b>'],
  ...['{', '}', '{`', '`', '```', '${', '{1}', '{/* a */}', '{...a}', ' id="', ' id=', 'a={1}', '<!-- a -->', '<!--'],
  ...['import a from "b"', 'export const a = 1', 'export default 1', 'import', 'export', '<https://example.org>'],
  ...[
    '\n',
    '\n\n',
    '  ',
    '> ',
    '- ',
    '1. ',
    '| a |\n| - |\n',
    '# ',
    '## A',
    '**',
    '_',
    '[',
    ']',
    '(',
    ')',
    '\\',
    '&lt;',
  ],
  ...['a', 'Text.', '[@smith2020]', '[a](/tools/roller/)', '[^1]', '[^1]: a', '~~', '---\n', '===\n', ':::', '@', '$'],
);

/** The body with insertions, as by typing or pasting. */
const changedBody = fc
  .array(fc.record({ at: fc.nat(body.length), put: fc.array(fragment, { minLength: 1, maxLength: 2 }) }), {
    minLength: 1,
    maxLength: 2,
  })
  .map((changes) => changes.reduce((text, { at, put }) => text.slice(0, at) + put.join('') + text.slice(at), body));

/** Errors of the file with this body. */
function errorsOf(text: string) {
  const sample = writeSample();
  writeFileSync(join(sample.dir, file), head + text);
  const { problems } = checkContent({ contentDir: sample.dir, today: sampleDay });
  sample.remove();
  return problems.filter((problem) => problem.severity === 'error' && problem.file.endsWith(file));
}

const seen = { passed: 0, refused: 0 };

test('accepts only MDX that compiles without code, and reports the rest with a position', async () => {
  await fc.assert(
    fc.asyncProperty(changedBody, async (text) => {
      const errors = errorsOf(text);
      const lines = (head + text).split('\n').length;
      for (const { line, column } of errors) assert.ok(line >= 1 && line <= lines && column >= 1);
      seen[errors.length > 0 ? 'refused' : 'passed'] += 1;
      if (errors.length > 0) return;
      const code = await compile(text);
      const all = (pattern: RegExp) => [...code.matchAll(pattern)].map((match) => match[1]);
      assert.deepEqual(all(/^import .* from "(.*)";$/gm), ['astro/jsx-runtime'], code);
      assert.deepEqual(all(/^export (?:const|function|default \w+) (\w+)/gm), ['frontmatter', 'getHeadings'], code);
      for (const name of all(/_missingMdxReference\("(.*?)"/g)) assert.equal(name, 'Fact', code);
    }),
    // Counterexamples found earlier.
    { numRuns: runs, examples: [['export\n' + body], ['export*from "b"\n\n' + body]] },
  );
});

test('has generated both accepted and rejected MDX', () => {
  assert.ok(seen.passed > 10 && seen.refused > 10, JSON.stringify(seen));
});
