import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listKeyOf, opensSearch, type KeyPlace, type KeyPress, type ListKey } from './shortcuts.ts';

const opens = (press: KeyPress, place: KeyPlace = 'page', { isApple = false, slashIsOn = true } = {}) =>
  opensSearch(press, { place, isApple, slashIsOn });

test('focuses the search on "/" outside of fields', () => {
  assert.equal(opens({ key: '/' }), true);
  assert.equal(opens({ key: '/', shiftKey: true }), true, 'Shift types the stroke on many keyboards');
  assert.equal(opens({ key: '/' }, 'field'), false);
  assert.equal(opens({ key: '/' }, 'box'), false);
  for (const modifier of ['altKey', 'ctrlKey', 'metaKey'])
    assert.equal(opens({ key: '/', [modifier]: true }), false, modifier);
});

test('disables "/" on request, and keeps Ctrl+K', () => {
  assert.equal(opens({ key: '/' }, 'page', { slashIsOn: false }), false);
  assert.equal(opens({ key: 'k', ctrlKey: true }, 'page', { slashIsOn: false }), true);
});

test('focuses the search on Ctrl+K and ⌘K without other modifiers', () => {
  for (const key of ['k', 'K'])
    for (const modifier of ['ctrlKey', 'metaKey'])
      for (const place of ['page', 'field'] as const) assert.equal(opens({ key, [modifier]: true }, place), true);
  assert.equal(opens({ key: 'k' }), false);
  for (const more of ['shiftKey', 'altKey', 'metaKey'])
    assert.equal(opens({ key: 'k', ctrlKey: true, [more]: true }), false, more);
  for (const more of ['shiftKey', 'altKey', 'ctrlKey'])
    assert.equal(opens({ key: 'k', metaKey: true, [more]: true }), false, more);
});

test('leaves Ctrl+K in a field on macOS to the system', () => {
  assert.equal(opens({ key: 'k', ctrlKey: true }, 'field', { isApple: true }), false);
  assert.equal(opens({ key: 'k', metaKey: true }, 'field', { isApple: true }), true);
  assert.equal(opens({ key: 'k', ctrlKey: true }, 'page', { isApple: true }), true);
});

test('handles no shortcut inside the search box', () => {
  for (const isApple of [true, false])
    for (const modifier of ['ctrlKey', 'metaKey'])
      assert.equal(opens({ key: 'k', [modifier]: true }, 'box', { isApple }), false);
});

test('ignores events without a key, handled ones, and those of an input method', () => {
  assert.equal(opens({}), false);
  assert.equal(opens({ key: '' }), false);
  assert.equal(opens({ key: undefined, ctrlKey: true }), false);
  assert.equal(opens({ key: '/', defaultPrevented: true }), false);
  assert.equal(opens({ key: '/', isComposing: true }), false);
  assert.equal(opens({ key: '/', keyCode: 229 }), false);
});

test('moves in, closes and follows the list of suggestions by keyboard', () => {
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

test('leaves keys with modifiers to the text, and keeps the modifiers of Enter', () => {
  for (const modifier of ['shiftKey', 'ctrlKey', 'metaKey', 'altKey'])
    for (const key of ['ArrowDown', 'ArrowUp', 'Home', 'End', 'Escape'])
      assert.equal(listKeyOf({ key, [modifier]: true }, true), undefined, `${modifier} ${key}`);
  for (const modifier of ['shiftKey', 'ctrlKey', 'metaKey'])
    assert.equal(listKeyOf({ key: 'Enter', [modifier]: true }, true), 'follow', modifier);
  assert.equal(listKeyOf({ key: 'Tab', shiftKey: true }, true), 'leave');
});

test('ignores keys during text composition in the list', () => {
  for (const key of ['Enter', 'ArrowDown', 'Escape']) {
    assert.equal(listKeyOf({ key, isComposing: true }, true), undefined, key);
    assert.equal(listKeyOf({ key, keyCode: 229 }, true), undefined, key);
  }
  assert.equal(listKeyOf({}, true), undefined);
});
