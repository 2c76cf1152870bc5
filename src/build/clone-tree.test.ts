import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { cloneTree } from './clone-tree.ts';

const html =
  '<!doctype html><html lang="en"><head></head><body class="a b"><!-- c --><p data-x>d</p><template><b>f</b></template><svg viewBox="0 0 1 1"><use href="#g"></use></svg></body></html>';

test('copies a tree without sharing nodes', () => {
  const tree = fromHtml(html);
  const copy = cloneTree(tree);
  assert.equal(toHtml(copy), toHtml(tree));
  const nodesOf = (value: unknown): object[] =>
    typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(nodesOf)] : [];
  const own = new Set(nodesOf(tree));
  assert.deepEqual(
    nodesOf(copy).filter((node) => own.has(node)),
    [],
  );
});

test('omits positions', () => assert.doesNotMatch(JSON.stringify(cloneTree(fromHtml(html))), /position/));
