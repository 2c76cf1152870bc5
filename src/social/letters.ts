/** Text as outlines: it looks the same on every machine, whatever fonts that has. */
import { readFileSync } from 'node:fs';
import opentype from 'opentype.js';
import { fontFile } from './font-files.ts';

function fontOf(weight: 400 | 700): opentype.Font {
  const bytes = readFileSync(fontFile(`source-serif-4-latin-${weight}-normal.woff`));
  return opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

const fonts = { regular: fontOf(400), bold: fontOf(700) };
export type Weight = keyof typeof fonts;

/** Letters that the font has: hyphens that do not break are drawn as hyphens, what is unknown is left out. */
const drawable = (text: string, font: opentype.Font) =>
  [...text.replaceAll('\u2011', '-').replaceAll('\u00a0', ' ')]
    .filter((letter) => font.charToGlyphIndex(letter) > 0)
    .join('');

export const widthOf = (text: string, size: number, weight: Weight) =>
  fonts[weight].getAdvanceWidth(drawable(text, fonts[weight]), size);

const point = (x: number, y: number) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;

function dataOf(command: opentype.PathCommand): string {
  if (command.type === 'Z') return 'Z';
  const { type, x, y } = command;
  if (type === 'C') return `C${point(command.x1, command.y1)} ${point(command.x2, command.y2)} ${point(x, y)}`;
  return type === 'Q' ? `Q${point(command.x1, command.y1)} ${point(x, y)}` : `${type}${point(x, y)}`;
}

/** The path of a line of text. @param y of its base line */
export const outlineOf = (text: string, x: number, y: number, size: number, weight: Weight) =>
  fonts[weight].getPath(drawable(text, fonts[weight]), x, y, size).commands.map(dataOf).join('');

/** Words set into lines no wider than a column; a word wider than it has a line of its own. */
export function wrap(text: string, width: number, size: number, weight: Weight): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = [lines.at(-1), word].filter(Boolean).join(' ');
    if (lines.length > 0 && widthOf(longer, size, weight) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** From one base line to the next, as a share of the size. */
export const lineHeight = 1.14;

export interface Setting {
  size: number;
  lines: string[];
}

/** The largest of some sizes at which a text fits into a column; the last one where none does. */
export function fit(text: string, column: { width: number; height: number }, sizes: readonly number[]): Setting {
  const settings = sizes.map((size) => ({ size, lines: wrap(text, column.width, size, 'bold') }));
  const fits = ({ size, lines }: Setting) =>
    lines.length * size * lineHeight <= column.height &&
    lines.every((line) => widthOf(line, size, 'bold') <= column.width);
  return settings.find(fits) ?? settings.at(-1) ?? { size: 0, lines: [] };
}
