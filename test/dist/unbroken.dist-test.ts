/** On no page may a line end between a number of a source or an explained word and the marks beside it. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { isPagePath } from '../../src/report/site-pages.ts';

const inLine = new Set([
  'a',
  'abbr',
  'b',
  'button',
  'code',
  'del',
  'em',
  'i',
  'q',
  's',
  'span',
  'strong',
  'sub',
  'sup',
]);

const classOf = ({ properties }: Element) => String(properties['className'] ?? '').split(',');

/** A character of a line, and its element. */
interface Sign {
  sign: string;
  within: readonly Element[];
}

/** The signs of each line of text, up to where another block begins. */
function* textLines(node: Root | RootContent, within: readonly Element[] = []): Generator<Sign | undefined> {
  if (node.type === 'text') for (const sign of node.value) yield { sign, within };
  if (node.type !== 'element' && node.type !== 'root') return;
  if (node.type === 'element' && ['script', 'style', 'svg', 'noscript'].includes(node.tagName)) return;
  const block = node.type === 'root' || !inLine.has(node.tagName);
  if (block) yield undefined;
  for (const child of node.children as ElementContent[])
    yield* textLines(child, node.type === 'element' ? [...within, node] : within);
  if (block) yield undefined;
}

const outermost = ({ within }: Sign, name: string) => within.find((element) => classOf(element).includes(name));

/** Whether browsers may end the line between two signs without a space between them, one of them in a button or number. */
function mayPart(before: Sign, after: Sign): boolean {
  if (before.within === after.within) return false;
  const spot = (sign: Sign) => outermost(sign, 'term') ?? outermost(sign, 'cite');
  if (spot(before) === spot(after) || /\s/.test(before.sign + after.sign)) return false;
  const together = outermost(before, 'unbroken');
  if (together && together === outermost(after, 'unbroken')) return false;
  if (outermost(before, 'term')) return /[^\p{L}\p{N}]/u.test(after.sign);
  if (outermost(after, 'term')) return /[^\p{L}\p{N}]/u.test(before.sign);
  // Between the numbers of a long row a line may end.
  return after.sign === '[' && before.sign !== ']' && /[^\p{L}\p{N}]/u.test(before.sign);
}

test('never breaks a line between punctuation and its number or word', () => {
  let numbers = 0;
  const wrong: string[] = [];
  const files = readdirSync('dist', { recursive: true }).map(String);
  for (const file of files.filter(isPagePath)) {
    let line: Sign[] = [];
    for (const sign of textLines(fromHtml(readFileSync(join('dist', file), 'utf8')))) {
      const before = line.at(-1);
      if (sign && before && mayPart(before, sign))
        wrong.push(
          `${file}: ${line
            .map((each) => each.sign)
            .join('')
            .slice(-40)} | ${sign.sign}`,
        );
      if (!sign) line = [];
      else line.push(sign);
      if (sign?.sign === '[' && outermost(sign, 'cite')) numbers += 1;
    }
  }
  assert.ok(numbers > 100);
  assert.deepEqual(wrong, []);
});
