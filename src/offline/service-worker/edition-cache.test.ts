import assert from 'node:assert/strict';
import { test } from 'node:test';
import { storedHeaders } from './edition-cache.ts';

const own = { 'Content-Security-Policy': "default-src 'none'", 'Referrer-Policy': 'no-referrer' };
const stored = (sent: Record<string, string>) => Object.fromEntries(storedHeaders(new Headers(sent), own));

test('a file keeps the headers with which it came, and those of the guide stand in for what is missing', () => {
  assert.deepEqual(stored({ 'Content-Type': 'image/svg+xml', 'Content-Security-Policy': "script-src 'none'" }), {
    'content-type': 'image/svg+xml',
    'content-security-policy': "script-src 'none'",
    'referrer-policy': 'no-referrer',
  });
});

test('a file does not keep what was true on its way only', () => {
  const way = { 'Content-Encoding': 'br', 'Content-Length': '10', Vary: '*', 'Transfer-Encoding': 'chunked' };
  assert.deepEqual(Object.keys(stored({ ...way, ETag: '"a"' })).toSorted(), [
    'content-security-policy',
    'etag',
    'referrer-policy',
  ]);
});
