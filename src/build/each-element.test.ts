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

test('every element is seen, in the order in which they begin', () =>
  assert.deepEqual(namesIn(''), ['main', 'ul', 'li', 'p', 'b']));

test('what stands in an element can be skipped', () => assert.deepEqual(namesIn('ul'), ['main', 'ul', 'p', 'b']));

test('the first that is meant is found, however deep it stands', () => {
  assert.equal(findElement(tree, ({ tagName }) => tagName === 'b' || tagName === 'p')?.tagName, 'p');
  assert.equal(findElement(tree, ({ tagName }) => tagName === 'b')?.tagName, 'b');
  assert.equal(
    findElement(tree, ({ tagName }) => tagName === 'i'),
    undefined,
  );
});
