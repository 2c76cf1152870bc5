import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { eachElement, findElement } from './each-element.ts';

const tree = fromHtml('<main><ul id="a"><li>b</li></ul><p>c <b>d</b></p></main>', { fragment: true });

const namesIn = (skipped: string) => {
  const names: string[] = [];
  eachElement(tree, ({ tagName }) => (names.push(tagName), tagName === skipped ? 'skip' : undefined));
  return names;
};

test('visits every element in document order', () => assert.deepEqual(namesIn(''), ['main', 'ul', 'li', 'p', 'b']));

test('skips the children of an element on request', () => assert.deepEqual(namesIn('ul'), ['main', 'ul', 'p', 'b']));

test('finds the first matching element at any depth', () => {
  assert.equal(findElement(tree, ({ tagName }) => tagName === 'b' || tagName === 'p')?.tagName, 'p');
  assert.equal(findElement(tree, ({ tagName }) => tagName === 'b')?.tagName, 'b');
  assert.equal(
    findElement(tree, ({ tagName }) => tagName === 'i'),
    undefined,
  );
});
