/** Creates deterministic zip files. */
import { zipSync } from 'fflate';

const nameIsSafe = (name: string) =>
  !name.startsWith('/') && !name.includes('\\') && !name.split('/').some((part) => ['', '.', '..'].includes(part));

/**
 * @param files path → content; paths with slashes, without `..`
 * @param day modification date of all files, YYYY-MM-DD
 * @param first file to store first and uncompressed
 * @throws Error for a path outside the target folder
 */
export function makeZip(files: ReadonlyMap<string, string | Uint8Array>, day: string, first?: string): Uint8Array {
  const unsafe = [...files.keys()].filter((name) => !nameIsSafe(name));
  if (unsafe.length > 0) throw new Error(`These names cannot be in a zip: ${unsafe.join(', ')}`);
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  // Zip uses local time: a date from local parts gives the same bytes in every time zone.
  const mtime = new Date(year, month - 1, date, 12);
  const sorted = [...files].toSorted(([a], [b]) => (b === first || (a !== first && a > b) ? 1 : -1));
  const encoder = new TextEncoder();
  return zipSync(
    Object.fromEntries(
      sorted.map(([name, content]) => [
        name,
        [typeof content === 'string' ? encoder.encode(content) : content, { level: name === first ? 0 : 9 }],
      ]),
    ),
    { mtime },
  );
}
