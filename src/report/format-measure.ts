/** Formats the measurements of a built site. */
import type { Measure } from './measure.ts';

const count = (number: number) => number.toLocaleString('en');
const kilobytes = (bytes: number) => `${count(Math.ceil(bytes / 1000))} kB`;

/** Formats rows as a table; all but the first column are right-aligned. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  );
}

const weightRow = (name: string, { files, bytes, brotli }: Measure['total']) => [
  name,
  count(files),
  kilobytes(bytes),
  kilobytes(brotli),
];

export function formatMeasure(measure: Measure, warnings: readonly string[]): string[] {
  const { pages, moved, words, types, total, largestPages, index, outputs } = measure;
  return [
    `${count(pages)} pages of ${count(words)} words${moved > 0 ? `, and ${count(moved)} that lead on to where something has moved` : ''}`,
    '',
    ...table([
      ['', 'files', 'raw', 'brotli'],
      ...types.map((type) => weightRow(type.type, type)),
      weightRow('all', total),
      weightRow('of it search', index),
    ]),
    '',
    ...table([
      ['largest pages', 'raw', 'brotli'],
      ...largestPages.map(({ page, bytes, brotli }) => [page, kilobytes(bytes), kilobytes(brotli)]),
    ]),
    '',
    ...table([
      ['also made', 'files', 'raw'],
      ...outputs.map(({ name, files, bytes }) => [name, count(files), kilobytes(bytes)]),
    ]),
    '',
    warnings.length > 0
      ? warnings.length === 1
        ? '1 warning:'
        : `${count(warnings.length)} warnings:`
      : 'No warnings.',
    ...warnings,
  ];
}
