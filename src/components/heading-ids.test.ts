/** Property: rules and pages give headings the same, unique ids. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { satteri } from '@astrojs/markdown-satteri';
import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import type { PageReferences } from '../model/page-references.ts';
import { headingsOf } from '../rules/anchors.ts';
import '../../test/property-seed.ts';
import { proseHtml } from './prose-html.ts';

const renderer = await satteri().createRenderer({ syntaxHighlight: false, gfm: true, smartypants: true });
const references = { numberOf: () => 0, termsFirstIn: () => [] } as unknown as PageReferences;
const runs = Number(process.env['PROPERTY_RUNS'] ?? 300);

async function idsOnPage(body: string): Promise<unknown[]> {
  const { code } = await renderer.render(body, {});
  const ids: unknown[] = [];
  visit(fromHtml(proseHtml(code, references), { fragment: true }), 'element', ({ tagName, properties }) => {
    if (/^h[1-6]$/.test(tagName)) ids.push(properties['id']);
  });
  return ids;
}

const headingPart = fc.constantFrom(
  ...[
    'word',
    'Word',
    'Łódź',
    'がん',
    'a1',
    '7',
    'é',
    '²',
    'ß',
    'I',
    '_',
    '-',
    '--',
    '---',
    '–',
    '...',
    "'",
    '"',
    "it's",
  ],
  ...[
    '🎉',
    '👩‍⚕️',
    '?',
    '!',
    '&',
    '&amp;',
    '&nbsp;',
    '&#65;',
    '*b*',
    '**c**',
    '~~d~~',
    '`e f`',
    '[g](/tools/)',
    '<!-- h -->',
  ],
  ...[
    '\\*',
    '\\_',
    '(i)',
    '/',
    '1-2',
    'https://example.org/j',
    'k@example.org',
    '$',
    '%',
    '#',
    '+',
    ':',
    ';',
    '.',
    ',',
  ],
);
const heading = fc
  .tuple(fc.array(headingPart, { minLength: 1, maxLength: 4 }), fc.constantFrom('', ' '))
  .map(([parts, space]) => `## ${parts.join(space)}`);

test('headings have the ids that the rules expect', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(heading, { minLength: 1, maxLength: 5 }), async (headings) => {
      const body = `${headings.join('\n\n')}\n`;
      const ids = await idsOnPage(body);
      assert.deepEqual(
        headingsOf({ file: 'a.md', body }).map(({ anchor }) => anchor),
        ids,
        body,
      );
      assert.equal(new Set(ids).size, ids.length);
      assert.ok(ids.every((id) => typeof id === 'string' && id !== '' && !/\s/.test(id)));
    }),
    { numRuns: runs },
  );
});
