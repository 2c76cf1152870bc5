/** Fallback fonts for text drawn as outlines: each letter uses the first font that has it. */
import { readFileSync } from 'node:fs';
import opentype from 'opentype.js';
import { fontFile } from './font-files.ts';

export type Weight = 'regular' | 'bold';

const weights = { regular: 400, bold: 700 } as const;
const subsets = ['latin', 'latin-ext', 'greek', 'cyrillic', 'cyrillic-ext', 'vietnamese'] as const;

const loaded = new Map<string, opentype.Font>();

function fontOf(subset: string, weight: Weight): opentype.Font {
  const name = `source-serif-4-${subset}-${weights[weight]}-normal.woff`;
  const known = loaded.get(name);
  if (known) return known;
  const bytes = readFileSync(fontFile(name));
  const font = opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  loaded.set(name, font);
  return font;
}

function fontFor(letter: string, weight: Weight): opentype.Font | undefined {
  // Fonts are loaded on first use.
  for (const subset of subsets) {
    const font = fontOf(subset, weight);
    if (font.charToGlyphIndex(letter) > 0) return font;
  }
  return undefined;
}

/** Composes accents; replaces non-breaking hyphens and spaces. */
const lettersOf = (text: string) => [...text.normalize('NFC').replaceAll('\u2011', '-').replaceAll('\u00a0', ' ')];

interface FontRun {
  font: opentype.Font;
  text: string;
}

/** Splits a text into runs of one font; omits characters that no font has. */
export function fontRuns(text: string, weight: Weight): FontRun[] {
  const runs: FontRun[] = [];
  for (const letter of lettersOf(text)) {
    const font = fontFor(letter, weight);
    const last = runs.at(-1);
    if (font && last?.font === font) last.text += letter;
    else if (font) runs.push({ font, text: letter });
  }
  return runs;
}

/** Characters of a text that no font has, without duplicates. */
export const lettersWithoutFont = (text: string): string[] => [
  ...new Set(lettersOf(text).filter((letter) => !fontFor(letter, 'bold'))),
];
