import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { visit } from 'unist-util-visit';
import { bodyLimit, parseBody, shareBody } from './body.ts';
import '../../test/property-seed.ts';

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 1_000);
const fragment = fc.oneof(
  fc.constantFrom(
    'a',
    'b',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '-',
    '--',
    '---',
    ':',
    '|',
    '*',
    '_',
    '`',
    '[',
    ']',
    '(',
    ')',
    '^',
  ),
  fc.constantFrom(
    '[@smith2020]',
    '[^1]',
    '[^1]: a',
    '[ ]',
    '[x]',
    '- [x] a',
    '~',
    '~~',
    '@',
    'a@b.co',
    'www.a.b',
    'http://a',
  ),
  fc.constantFrom(
    'https://',
    'mailto:a@b.co',
    'xmpp:a@b.co/x',
    '# ',
    '> ',
    '1. ',
    '- ',
    '    ',
    '\t',
    '<',
    '>',
    '&amp;',
    '\\',
  ),
);

/** Source text of the nodes of a type, in document order. */
function asGithub(body: string) {
  const found: [type: string, from: number | undefined][] = [];
  visit(fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }), (node) => {
    found.push([node.type, node.position?.start.offset]);
  });
  return found;
}

test('parses a body as GitHub Flavored Markdown, with and without GFM syntax', () => {
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 12 }), (fragments) => {
      const body = fragments.join('');
      const found = [...parseBody({ file: 'a.md', body }).nodes].flatMap(([type, nodes]) =>
        nodes.map((node) => [type, node.position?.start.offset]),
      );
      const inOrder = (list: unknown[]) => list.map((item) => JSON.stringify(item)).toSorted();
      assert.deepEqual(inOrder(found), inOrder(asGithub(body)), JSON.stringify(body));
    }),
    { numRuns },
  );
});

test('shares the parsed body between an entry and its parsed entry', () => {
  const parsedEntry = { file: 'a.md', body: '# A' };
  const entry = { ...parsedEntry };
  shareBody(entry, parsedEntry);
  assert.equal(parseBody(entry), parseBody(parsedEntry));
});

const tooMuch: [what: string, body: string, offset: number, message: RegExp][] = [
  ['a text that is too long', 'a\n\n'.repeat(40_000), 0, /the text has 120000 characters/],
  ['a block that is too long', `# A\n\n> a\n${'b\n'.repeat(5_998)}`, 5, /12000 characters without a blank line/],
  ['a text of underlined headings', 'a\n=\n\n'.repeat(301), 1_502, /more than 300 lines/],
  ['a last block that is too long', `a\n \n${'*a_ '.repeat(3_000)}`, 4, /this block has 12000 characters/],
];

for (const [what, body, offset, message] of tooMuch)
  test(`rejects ${what} without parsing it, with its position`, () => {
    const fault = bodyLimit(body);
    assert.match(fault?.message ?? '', message);
    assert.equal(fault?.offset, offset);
  });

test('parses many blocks that are below the limit', () => {
  assert.equal(bodyLimit(`${'a '.repeat(4_000)}\n\n`.repeat(5)), undefined);
});
