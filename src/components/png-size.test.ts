import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pngSize } from './png-size.ts';

const png = (width: number, height: number) => {
  const bytes = Buffer.alloc(33);
  bytes.write('\u0089PNG\r\n\u001A\n', 'latin1');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
};

const cases = [
  { name: 'a PNG', bytes: png(480, 192), size: { width: 480, height: 192 } },
  { name: 'a PNG of many pixels', bytes: png(4_294_967_295, 1), size: { width: 4_294_967_295, height: 1 } },
  { name: 'a cut PNG', bytes: png(1, 1).subarray(0, 23), size: undefined },
  { name: 'SVG', bytes: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), size: undefined },
  { name: 'nothing', bytes: Buffer.alloc(0), size: undefined },
];
for (const { name, bytes, size } of cases)
  test(`reads the size of ${name}`, () => {
    assert.deepEqual(pngSize(bytes), size);
  });
