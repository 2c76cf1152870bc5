/** Reads regular files only. */
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, type Stats } from 'node:fs';

/** Why a file cannot be read, and the fix. */
export interface NoBytes {
  message: string;
  fix: string;
}

function refusalOf(item: Stats, most: number): NoBytes | undefined {
  if (item.isSymbolicLink()) return { message: 'this is a symbolic link', fix: 'Replace it by its target.' };
  if (!item.isFile()) return { message: 'this is not a regular file', fix: 'Replace it by a text file, or remove it.' };
  if (item.size <= most) return undefined;
  return { message: `the file has ${item.size} bytes`, fix: 'Look for text pasted by accident.' };
}

/** Not defined on Windows, where they are not needed. */
const neverWait = (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

/**
 * Reads a file without blocking: opening a named pipe waits for a writer, and reading a device may not end.
 * Symbolic links are not followed.
 * @param most maximum size in bytes
 * @throws Error with the system's error code
 */
export function readRegularFile(path: string, most: number): Buffer | NoBytes {
  // Checked before opening, since opening alone has side effects on some devices.
  const refusal = refusalOf(lstatSync(path), most);
  if (refusal) return refusal;
  const file = openSync(path, constants.O_RDONLY | neverWait);
  try {
    return refusalOf(fstatSync(file), most) ?? readFileSync(file);
  } finally {
    closeSync(file);
  }
}
