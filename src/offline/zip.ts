/** Files → one zip whose bytes depend on nothing but the files. */
import { zipSync } from 'fflate';

const nameIsSafe = (name: string) =>
  !name.startsWith('/') && !name.includes('\\') && !name.split('/').some((part) => ['', '.', '..'].includes(part));

/**
 * @param files path → content; paths with slashes, without `..`
 * @param day the day that the zip gives to its files, YYYY-MM-DD
 * @param first a file that stands before all others and is not compressed
 * @throws Error when a path would leave the folder into which it is unpacked
 */
export function makeZip(files: ReadonlyMap<string, string | Uint8Array>, day: string, first?: string): Uint8Array {
  const unsafe = [...files.keys()].filter((name) => !nameIsSafe(name));
  if (unsafe.length > 0) throw new Error(`These names cannot be in a zip: ${unsafe.join(', ')}`);
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  // A zip holds local time: a day made from its parts is the same text in every time zone.
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
