import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headerPolicy, pagePolicy, type Needs } from './policy.ts';

const needs: Needs = {
  inline: { scripts: [], styles: ["'sha256-a='"], attributes: [] },
  dataPictures: false,
  styleFiles: false,
  fonts: false,
  media: false,
};

test('allows only same-origin scripts, images and data for a plain site', () => {
  assert.equal(
    headerPolicy(needs),
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'sha256-a='; img-src 'self'; " +
      "connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  );
});

test('allows a source only if the site needs it', () => {
  const more = headerPolicy({
    inline: { ...needs.inline, scripts: ["'sha256-s='"] },
    dataPictures: true,
    styleFiles: true,
    fonts: true,
    media: true,
  });
  for (const directive of [
    "script-src 'self' 'wasm-unsafe-eval' 'sha256-s=';",
    "style-src 'self' 'sha256-a=';",
    "img-src 'self' data:;",
    "font-src 'self';",
    "media-src 'self';",
  ])
    assert.ok(more.includes(directive), directive);
});

test('allows no style sheets if there are none', () => {
  assert.match(headerPolicy({ ...needs, inline: { ...needs.inline, styles: [] } }), /style-src 'none';/);
});

test('never allows unsafe-inline', () => assert.doesNotMatch(headerPolicy(needs), /unsafe-inline|'unsafe-eval'/));

test('omits directives that work only in a header from pages', () => {
  assert.doesNotMatch(pagePolicy(needs), /frame-ancestors/);
  assert.match(pagePolicy(needs), /base-uri 'none'$/);
});
