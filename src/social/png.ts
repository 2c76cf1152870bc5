/** Converts SVG to PNG, cached across builds. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

const cache = join('node_modules', '.cache', 'social');

/** A small palette without dithering keeps flat drawings sharp and small. */
const format = { palette: true, colours: 16, dither: 0, compressionLevel: 9, effort: 1 } as const;

export async function pngOf(svg: string): Promise<Buffer> {
  const key = createHash('sha256')
    .update(JSON.stringify([sharp.versions, format, svg]))
    .digest('hex');
  const file = join(cache, `${key.slice(0, 32)}.png`);
  if (existsSync(file)) return readFileSync(file);
  const png = await sharp(Buffer.from(svg)).png(format).toBuffer();
  mkdirSync(cache, { recursive: true });
  // Written atomically, in case the build is stopped.
  writeFileSync(`${file}.${process.pid}`, png);
  renameSync(`${file}.${process.pid}`, file);
  return png;
}
