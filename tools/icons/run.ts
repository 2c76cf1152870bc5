/** `npm run icons`: renders the app icons in public/ from public/icon.svg. */
import '../../src/commands/start.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { site } from '../../src/site.ts';
import { readOptions } from '../../src/commands/options.ts';

readOptions({ usage: 'npm run icons', options: {} });

const folder = 'public';
const mark = readFileSync(join(folder, 'icon.svg'));

/** The icon on a square background, which systems may mask. */
async function onPaper(pixels: number, share: number): Promise<Buffer> {
  const own = Math.round(pixels * share);
  const inner = await sharp(mark, { density: (72 * own) / 30 })
    .resize(own, own)
    .png()
    .toBuffer();
  return sharp({ create: { width: pixels, height: pixels, channels: 4, background: site.colors.paper } })
    .composite([{ input: inner }])
    .png({ palette: true })
    .toBuffer();
}

const icons = [
  { file: 'apple-touch-icon.png', pixels: 180, share: 0.82 },
  { file: 'icon-192.png', pixels: 192, share: 0.9 },
  { file: 'icon-512.png', pixels: 512, share: 0.9 },
  // The safe zone of a maskable icon is a circle of 80 %.
  { file: 'icon-maskable-512.png', pixels: 512, share: 0.66 },
];

for (const { file, pixels, share } of icons) {
  await sharp(await onPaper(pixels, share)).toFile(join(folder, file));
  console.log(`Wrote ${join(folder, file)}`);
}

/** Wraps a PNG in an ICO file: header, directory entry, image. */
function icoOf(png: Buffer, pixels: number): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(pixels, 6);
  head.writeUInt8(pixels, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}

// For clients that request this path by default, and browsers without SVG favicons.
const favicon = join(folder, 'favicon.ico');
const small = await sharp(mark, { density: (72 * 32) / 30 })
  .resize(32, 32)
  .png()
  .toBuffer();
writeFileSync(favicon, icoOf(small, 32));
console.log(`Wrote ${favicon}`);
