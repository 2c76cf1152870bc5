import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { makeZip } from './zip.ts';

const files = new Map<string, string | Uint8Array>([
  ['guide/b.html', 'b'],
  ['guide/a/café.html', new Uint8Array([1, 2])],
]);

test('zips files sorted by name, without loss', () => {
  const back = unzipSync(makeZip(files, '2026-01-31'));
  assert.deepEqual(Object.keys(back), ['guide/a/café.html', 'guide/b.html']);
  assert.deepEqual(back['guide/a/café.html'], new Uint8Array([1, 2]));
});

test('can put one file first, uncompressed', () => {
  const zip = Buffer.from(makeZip(new Map([...files, ['mimetype', 'plain text']]), '2026-01-31', 'mimetype'));
  assert.equal(zip.subarray(30, 48).toString(), 'mimetypeplain text');
});

for (const name of ['/etc/x', '../x', 'a/../../x', 'a\\b', 'a//b', './a'])
  test(`rejects a file named ${name}, which is outside the folder`, () => {
    assert.throws(() => makeZip(new Map([[name, 'x']]), '2026-01-31'), /cannot be in a zip/);
  });

test('writes the same bytes in every time zone', () => {
  const hash = (zone: string) =>
    execFileSync(
      process.execPath,
      [
        '-e',
        `import('./src/offline/zip.ts').then(({ makeZip }) => console.log(Buffer.from(makeZip(new Map([['a', 'b']]), '2026-03-29')).toString('hex')))`,
      ],
      { env: { ...process.env, TZ: zone } },
    ).toString();
  assert.equal(hash('Pacific/Kiritimati'), hash('America/Los_Angeles'));
});
