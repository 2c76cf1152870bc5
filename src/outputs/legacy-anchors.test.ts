import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withPlace } from './legacy-anchors.ts';

const keep = (html: string, was = 'old', now = 'new') =>
  withPlace(html, { page: 'x/', was, now, entry: { file: 'x.md' } });

test('an old id stands inside the element with the new one', () => {
  assert.equal(keep('<h2 class="a" id="new">Hi</h2>'), '<h2 class="a" id="new"><span id="old"></span>Hi</h2>');
});

test('before an element that may hold only children of its own kind', () => {
  assert.equal(keep('<p></p><ul id="new"><li></ul>'), '<p></p><span id="old"></span><ul id="new"><li></ul>');
});

test('stops the build where the page has no such place, or has the old one', () => {
  assert.throws(() => keep('<p id="other">'), /x\.md: "old" is to lead to "new" on \/x\/, which has no such place/);
  assert.throws(() => keep('<p id="new"><b id="old"></b>'), /has a place "old" of its own/);
});
