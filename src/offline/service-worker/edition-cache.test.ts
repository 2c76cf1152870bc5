import assert from 'node:assert/strict';
import { test } from 'node:test';
import { storedHeaders } from './edition-cache.ts';

const own = { 'Content-Security-Policy': "default-src 'none'", 'Referrer-Policy': 'no-referrer' };
const stored = (sent: Record<string, string>) => Object.fromEntries(storedHeaders(new Headers(sent), own));

test('keeps the received headers of a file, and fills in missing ones', () => {
  assert.deepEqual(stored({ 'Content-Type': 'image/svg+xml', 'Content-Security-Policy': "script-src 'none'" }), {
    'content-type': 'image/svg+xml',
    'content-security-policy': "script-src 'none'",
    'referrer-policy': 'no-referrer',
  });
});

test('drops headers that apply to the transfer only', () => {
  const way = { 'Content-Encoding': 'br', 'Content-Length': '10', Vary: '*', 'Transfer-Encoding': 'chunked' };
  assert.deepEqual(Object.keys(stored({ ...way, ETag: '"a"' })).toSorted(), [
    'content-security-policy',
    'etag',
    'referrer-policy',
  ]);
});
