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

test('a plain site may load its own scripts, pictures and data, and nothing else', () => {
  assert.equal(
    headerPolicy(needs),
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'sha256-a='; img-src 'self'; " +
      "connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  );
});

test('what a site needs is allowed, and only then', () => {
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

test('a site without style sheets allows none', () => {
  assert.match(headerPolicy({ ...needs, inline: { ...needs.inline, styles: [] } }), /style-src 'none';/);
});

test('no policy allows inline code as such', () =>
  assert.doesNotMatch(headerPolicy(needs), /unsafe-inline|'unsafe-eval'/));

test('a page says nothing that only a header can', () => {
  assert.doesNotMatch(pagePolicy(needs), /frame-ancestors/);
  assert.match(pagePolicy(needs), /base-uri 'none'$/);
});
