import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { visit } from 'unist-util-visit';
import { parseBody } from './body.ts';

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 1_000);
const piece = fc.oneof(
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

/** What stands in the order of the text, by type. */
function asGithub(body: string) {
  const found: [type: string, from: number | undefined][] = [];
  visit(fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }), (node) => {
    found.push([node.type, node.position?.start.offset]);
  });
  return found;
}

test('a body is read as GitHub reads it, whether or not it has something of GitHub’s', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const body = pieces.join('');
      const found = [...parseBody({ file: 'a.md', body }).nodes].flatMap(([type, nodes]) =>
        nodes.map((node) => [type, node.position?.start.offset]),
      );
      const inOrder = (list: unknown[]) => list.map((item) => JSON.stringify(item)).toSorted();
      assert.deepEqual(inOrder(found), inOrder(asGithub(body)), JSON.stringify(body));
    }),
    { numRuns },
  );
});
