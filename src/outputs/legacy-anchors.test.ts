import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BuiltPage } from '../build/built-page.ts';
import type { Entry } from '../model/entry.ts';
import { keepLegacyAnchors, anchorsByPage } from './legacy-anchors.ts';

function keep(html: string, was = ['old'], now = 'new') {
  const page = new BuiltPage('x/index.html', html);
  keepLegacyAnchors(
    page,
    was.map((id) => ({ was: id, now, entry: { file: 'x.md' } })),
  );
  return page.html;
}

test('puts an old id inside the element with the new one', () => {
  assert.equal(keep('<h2 class="a" id="new">Hi</h2>'), '<h2 class="a" id="new"><span id="old"></span>Hi</h2>');
});

test('puts it before an element that allows only certain children', () => {
  assert.equal(keep('<p></p><ul id="new"><li></ul>'), '<p></p><span id="old"></span><ul id="new"><li></ul>');
});

test('supports several old ids for one anchor', () => {
  assert.equal(keep('<p id="new">a', ['b', 'c']), '<p id="new"><span id="c"></span><span id="b"></span>a');
});

test('throws if the new anchor is missing or the old one exists', () => {
  assert.throws(() => keep('<p id="other">'), /x\.md: "old" must redirect to "new", but \/x\/ has no such anchor/);
  assert.throws(() => keep('<p id="new"><b id="old"></b>'), /still has the anchor "old"/);
  assert.throws(() => keep('<p id="new">', ['old', 'old']), /still has the anchor "old"/);
});

test('throws if the page is missing', () => {
  const entry = { file: 'x.md' } as Entry;
  const anchor = { page: 'x/', was: 'old', now: 'new', entry };
  assert.deepEqual([...anchorsByPage([anchor], () => true).keys()], ['x/']);
  assert.throws(
    () => anchorsByPage([anchor], () => false),
    /x\.md: "old" must redirect to an anchor on \/x\/, but there is no/,
  );
});
