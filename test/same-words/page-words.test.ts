/** Property test: accepted Markdown renders the typed words and numbers in order. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { satteri } from '@astrojs/markdown-satteri';
import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { proseHtml } from '../../src/components/prose-html.ts';
import type { PageReferences } from '../../src/model/page-references.ts';
import type { ParsedEntry } from '../../src/model/entry.ts';
import { createContentGraph } from '../../src/model/graph.ts';
import { headings } from '../../src/rules/headings.ts';
import { misparsedMarkdown } from '../../src/rules/misparsed-markdown.ts';
import { unparsedMarkdown } from '../../src/rules/unparsed-markdown.ts';
import { safeBody } from '../../src/rules/safe-body.ts';
import { sampleDay } from '../fixtures/sample-content.ts';
import { createRuleContext } from '../../src/rules/rule-context.ts';
import '../property-seed.ts';
import { textOf } from './html-words.ts';
import { withoutMarks } from './typed.ts';
import { wordsOf } from './words.ts';

const runs = Number(process.env['PROPERTY_RUNS'] ?? 2000);
const renderer = await satteri().createRenderer({ syntaxHighlight: false, gfm: true, smartypants: true });
const noNotes = { numberOf: () => 0, termsFirstIn: () => [] } as unknown as PageReferences;

async function shownWords(markdown: string): Promise<string[]> {
  const html = proseHtml((await renderer.render(markdown, {})).code, noNotes);
  return wordsOf(textOf(fromHtml(html, { fragment: true })));
}

/** The Markdown rules. */
const looking = [unparsedMarkdown, misparsedMarkdown, safeBody, headings];

function isRefused(body: string): boolean {
  const start = () => ({ line: 1, column: 1 });
  const locators = { locate: start, locateKey: start, locateIn: start, locateBody: start };
  const parsedEntry: ParsedEntry = {
    kind: 'tools',
    id: 'a',
    file: 'a.md',
    raw: {},
    data: undefined,
    body,
    ...locators,
  };
  const context = createRuleContext(
    { parsedEntries: [], problems: [], urlList: undefined, overrides: undefined, replaced: [], hidden: [] },
    createContentGraph([]),
    sampleDay,
  );
  return looking.some((rule) => rule.check(parsedEntry, context).length > 0);
}

const fragment = fc.constantFrom(
  ...['3', '10', '2.5', '40', '2026', '1', '2', 'a', 'bed', 'It', 'was', 'good', 'dollars', 'über'],
  ...[
    '*',
    '**',
    '_',
    '__',
    '~',
    '~~',
    '`',
    '\\',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '$',
    '&',
    '|',
    '#',
    '+',
    '-',
    '=',
    ':',
    '"',
    "'",
    '%',
    '/',
    '@',
    '!',
    '^',
  ],
  ...[
    ' ',
    ' ',
    ' ',
    ' ',
    '\n',
    '\n',
    '\n\n',
    '  \n',
    '\\\n',
    '. ',
    '.',
    ', ',
    ') ',
    '- ',
    '+ ',
    '* ',
    '> ',
    '# ',
    '## ',
    '1. ',
    '2. ',
    '1) ',
    '    ',
  ],
  ...[
    '---',
    '===',
    '&lt;',
    '&amp;',
    '&nbsp;',
    '&copy;',
    '&#49;',
    '[x](/tools/roller/)',
    '<!-- n -->',
    '| a | b |\n| - | - |\n',
    'https://example.org/a_b',
    '```',
  ],
);

/** Skipped: marks that show what stands in or behind them as it is, and letters that only a line through them parts. */
const unlike =
  /[\p{L}\p{N}]~~[\p{L}\p{N}]|`[^]*[&\\[<|]|[&\\[<|][^]*`|\\&|\[[@^]|>[^\n]*<!|'[*_~`[]|[~*_]+[^\p{L}\p{N}\s]+[~*_]+/u;
const body = fc
  .array(fragment, { minLength: 1, maxLength: 9 })
  .map((fragments) => `It is so.\n\n${fragments.join('')}`)
  .filter((text) => !unlike.test(text));

const seen = { passed: 0, refused: 0 };

test('renders the typed words and numbers of any accepted text', async () => {
  await fc.assert(
    fc.asyncProperty(body, async (text) => {
      const refused = isRefused(text);
      seen[refused ? 'refused' : 'passed'] += 1;
      if (!refused) assert.deepEqual(await shownWords(text), wordsOf(withoutMarks(text)), JSON.stringify(text));
    }),
    { numRuns: runs },
  );
});

test('has generated both accepted and rejected text', () => {
  assert.ok(seen.passed > 10 && seen.refused > 10, JSON.stringify(seen));
});
