import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listKeyOf, opensSearch, type KeyPlace, type KeyPress, type ListKey } from './shortcuts.ts';

const opens = (press: KeyPress, place: KeyPlace = 'page', { isApple = false, slashIsOn = true } = {}) =>
  opensSearch(press, { place, isApple, slashIsOn });

test('"/" leads to the search from anywhere but a field', () => {
  assert.equal(opens({ key: '/' }), true);
  assert.equal(opens({ key: '/', shiftKey: true }), true, 'Shift types the stroke on many keyboards');
  assert.equal(opens({ key: '/' }, 'field'), false);
  assert.equal(opens({ key: '/' }, 'box'), false);
  for (const modifier of ['altKey', 'ctrlKey', 'metaKey'])
    assert.equal(opens({ key: '/', [modifier]: true }), false, modifier);
});

test('"/" can be switched off, and Ctrl+K stays', () => {
  assert.equal(opens({ key: '/' }, 'page', { slashIsOn: false }), false);
  assert.equal(opens({ key: 'k', ctrlKey: true }, 'page', { slashIsOn: false }), true);
});

test('Ctrl+K and ⌘K lead to the search, with no other key held', () => {
  for (const key of ['k', 'K'])
    for (const modifier of ['ctrlKey', 'metaKey'])
      for (const place of ['page', 'field'] as const) assert.equal(opens({ key, [modifier]: true }, place), true);
  assert.equal(opens({ key: 'k' }), false);
  for (const more of ['shiftKey', 'altKey', 'metaKey'])
    assert.equal(opens({ key: 'k', ctrlKey: true, [more]: true }), false, more);
  for (const more of ['shiftKey', 'altKey', 'ctrlKey'])
    assert.equal(opens({ key: 'k', metaKey: true, [more]: true }), false, more);
});

test('on a Mac, Ctrl+K in a field deletes to the end of the line', () => {
  assert.equal(opens({ key: 'k', ctrlKey: true }, 'field', { isApple: true }), false);
  assert.equal(opens({ key: 'k', metaKey: true }, 'field', { isApple: true }), true);
  assert.equal(opens({ key: 'k', ctrlKey: true }, 'page', { isApple: true }), true);
});

test('in the box itself no shortcut is taken', () => {
  for (const isApple of [true, false])
    for (const modifier of ['ctrlKey', 'metaKey'])
      assert.equal(opens({ key: 'k', [modifier]: true }, 'box', { isApple }), false);
});

test('a key press without a key, one that something else has used, and one of an input method lead nowhere', () => {
  assert.equal(opens({}), false);
  assert.equal(opens({ key: '' }), false);
  assert.equal(opens({ key: undefined, ctrlKey: true }), false);
  assert.equal(opens({ key: '/', defaultPrevented: true }), false);
  assert.equal(opens({ key: '/', isComposing: true }), false);
  assert.equal(opens({ key: '/', keyCode: 229 }), false);
});

test('in the list, keys move, close and follow', () => {
  const keys: [key: string, withActive: ListKey | undefined, without: ListKey | undefined][] = [
    ['ArrowDown', 'next', 'next'],
    ['ArrowUp', 'previous', 'previous'],
    ['Home', 'first', undefined],
    ['End', 'last', undefined],
    ['Enter', 'follow', undefined],
    ['Escape', 'close', 'close'],
    ['Tab', 'leave', 'leave'],
    ['a', undefined, undefined],
    ['constructor', undefined, undefined],
  ];
  for (const [key, withActive, without] of keys) {
    assert.equal(listKeyOf({ key }, true), withActive, key);
    assert.equal(listKeyOf({ key }, false), without, key);
  }
});

test('keys with a modifier stay with the text; Enter takes its modifiers along', () => {
  for (const modifier of ['shiftKey', 'ctrlKey', 'metaKey', 'altKey'])
    for (const key of ['ArrowDown', 'ArrowUp', 'Home', 'End', 'Escape'])
      assert.equal(listKeyOf({ key, [modifier]: true }, true), undefined, `${modifier} ${key}`);
  for (const modifier of ['shiftKey', 'ctrlKey', 'metaKey'])
    assert.equal(listKeyOf({ key: 'Enter', [modifier]: true }, true), 'follow', modifier);
  assert.equal(listKeyOf({ key: 'Tab', shiftKey: true }, true), 'leave');
});

test('what an input method uses is not for the list', () => {
  for (const key of ['Enter', 'ArrowDown', 'Escape']) {
    assert.equal(listKeyOf({ key, isComposing: true }, true), undefined, key);
    assert.equal(listKeyOf({ key, keyCode: 229 }, true), undefined, key);
  }
  assert.equal(listKeyOf({}, true), undefined);
});
