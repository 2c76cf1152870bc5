import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ageOf, longestUnchecked, withNote } from './saved-page.ts';
import type { Edition } from './edition.ts';

/** As readers' browsers have stored it: in JSON, whose names no renaming in the code changes. */
const edition = JSON.parse(
  '{"version":"a1","day":"2026-05-03","dayInWords":"May 3, 2026","language":"en-US","files":{},"top":[],"headers":{}}',
) as Edition;
const checkedAt = Date.parse('2026-06-01T12:00:00Z');
const days = (count: number) => count * 86_400_000;

test('treats a copy as stale thirty days after its last confirmation', () => {
  assert.equal(ageOf(edition, checkedAt, checkedAt + longestUnchecked).isOld, false);
  assert.equal(ageOf(edition, checkedAt, checkedAt + longestUnchecked + 1).isOld, true);
  assert.equal(ageOf(edition, checkedAt, checkedAt).checked, 'June 1, 2026');
});

test('falls back to the age of the edition without a last confirmation', () => {
  const { checked, isOld } = ageOf(edition, undefined, checkedAt + days(5));
  assert.match(checked, /May [23], 2026/);
  assert.equal(isOld, true);
});

test('treats a copy as stale if the clock was set back', () => {
  assert.equal(ageOf(edition, checkedAt, checkedAt - days(2)).isOld, true);
  assert.equal(ageOf(edition, checkedAt, checkedAt - days(0.5)).isOld, false, 'but for the hours of a journey');
});

const page =
  '<!DOCTYPE html><html><body class="a"><main><div class="warn" data-care="urgent"><h3>x</h3></div></main></body></html>';
const seen = (html: string) => html.replace(/<template.*?<\/template>/s, '');
const add = (isShown: boolean, isOld: boolean) =>
  withNote(page, edition, { checked: 'June 1, 2026', isOld }, { isShown, link: '/offline/' });

test('hides the notice on a page of a fresh copy', () => {
  const html = add(false, false);
  assert.match(html, /<body class="a"><template data-saved-version="a1"><p class="saved-note"/);
  assert.equal(seen(html), page);
});

test('shows the notice with both dates if the host does not respond', () => {
  const html = seen(add(true, false));
  assert.match(html, /<body class="a"><p class="saved-note"[^>]*>.*the edition of May 3, 2026.*on June 1, 2026/);
  assert.doesNotMatch(html, /data-care="urgent"><p/);
});

test('marks a stale copy on the page and in each card', () => {
  for (const isShown of [true, false]) {
    const html = seen(add(isShown, true));
    assert.match(html, /<body class="a"><p class="saved-note"[^>]*>.*Go online/);
    assert.match(html, /data-care="urgent"><p class="note" data-saved-age>/);
  }
});
