/** Converts text to outlines, so that images are the same on every machine. */
import type opentype from 'opentype.js';
import { fontRuns, lettersWithoutFont, type Weight } from '../model/fonts.ts';

export type { Weight };

/** Whether the fonts have every character of a text. */
export const isDrawable = (text: string) =>
  lettersWithoutFont(text).every((letter) => !/[\p{L}\p{M}\p{N}]/u.test(letter));

export const widthOf = (text: string, size: number, weight: Weight) =>
  fontRuns(text, weight).reduce((width, run) => width + run.font.getAdvanceWidth(run.text, size), 0);

const point = (x: number, y: number) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;

function dataOf(command: opentype.PathCommand): string {
  if (command.type === 'Z') return 'Z';
  const { type, x, y } = command;
  if (type === 'C') return `C${point(command.x1, command.y1)} ${point(command.x2, command.y2)} ${point(x, y)}`;
  return type === 'Q' ? `Q${point(command.x1, command.y1)} ${point(x, y)}` : `${type}${point(x, y)}`;
}

/** The outline of a line of text; empty if a character is missing. @param y baseline */
export function outlineOf(text: string, x: number, y: number, size: number, weight: Weight): string {
  if (!isDrawable(text)) return '';
  let at = x;
  return fontRuns(text, weight)
    .map((run) => {
      const data = run.font.getPath(run.text, at, y, size).commands.map(dataOf).join('');
      at += run.font.getAdvanceWidth(run.text, size);
      return data;
    })
    .join('');
}

/** Wraps words at a width; a longer word has a line of its own. */
export function wrap(text: string, width: number, size: number, weight: Weight): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = [lines.at(-1), word].filter(Boolean).join(' ');
    if (lines.length > 0 && widthOf(longer, size, weight) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Line height relative to the font size. */
export const lineHeight = 1.14;

export interface Setting {
  size: number;
  lines: string[];
}

/** The largest font size at which a text fits; the smallest if none does. */
export function fit(text: string, column: { width: number; height: number }, sizes: readonly number[]): Setting {
  const settings = sizes.map((size) => ({ size, lines: wrap(text, column.width, size, 'bold') }));
  const fits = ({ size, lines }: Setting) =>
    lines.length * size * lineHeight <= column.height &&
    lines.every((line) => widthOf(line, size, 'bold') <= column.width);
  return settings.find(fits) ?? settings.at(-1) ?? { size: 0, lines: [] };
}
