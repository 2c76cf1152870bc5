/** The bytes of a regular file, and of nothing else. */
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, type Stats } from 'node:fs';

/** Why there are no bytes to be had, and what to do. */
export interface NoBytes {
  message: string;
  fix: string;
}

function refusalOf(item: Stats, most: number): NoBytes | undefined {
  if (item.isSymbolicLink()) return { message: 'this is a symbolic link', fix: 'Put what it leads to in its place.' };
  if (!item.isFile()) return { message: 'this is no file', fix: 'Put a text file here, or take it away.' };
  if (item.size <= most) return undefined;
  return { message: `the file has ${item.size} bytes`, fix: 'Look for something pasted by accident.' };
}

/** Windows has neither, nor what they are against. */
const neverWait = (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

/**
 * Reads a file without ever waiting: whoever opens a pipe waits for its other end, and a device may have none.
 * A symbolic link is not followed.
 * @param most bytes that it may have
 * @throws Error with the code of the system, where it cannot be read
 */
export function readRegularFile(path: string, most: number): Buffer | NoBytes {
  // Before it is opened, since that alone makes some devices do something.
  const refusal = refusalOf(lstatSync(path), most);
  if (refusal) return refusal;
  const file = openSync(path, constants.O_RDONLY | neverWait);
  try {
    return refusalOf(fstatSync(file), most) ?? readFileSync(file);
  } finally {
    closeSync(file);
  }
}
