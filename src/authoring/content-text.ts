/** Reads and edits the text of a content file: complete, in UTF-8, and not through symbolic links. */
import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { largestFile } from '../model/content-folder.ts';
import { showPath } from '../model/files.ts';
import { readRegularFile } from '../model/regular-file.ts';
import { refuseLinks } from './refuse-links.ts';

const mark = '\uFEFF';

/** Invisible characters of pasted text that the reader refuses. */
const unseen = /[\x00-\x08\x0e-\x1f\x7f\p{Noncharacter_Code_Point}]/gu;

/** Identifies the state of a text. */
export const revisionOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** Normalizes pasted or typed text: line ends, invisible characters. */
export const tidy = (text: string) => text.replace(/\r\n?|[\x0b\x0c]/g, '\n').replace(unseen, '');

/** The text of a file; '' where it does not exist. @throws Error if it could not be written back unchanged */
export function readText(contentDir: string, file: string): string {
  refuseLinks(contentDir, file);
  if (!lstatSync(file, { throwIfNoEntry: false })) return '';
  const bytes = readRegularFile(file, largestFile);
  if ('message' in bytes) throw new Error(`${showPath(file)}: ${bytes.message}. ${bytes.fix}`);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new Error(`${showPath(file)} is not UTF-8: open it in a text editor, and save it as UTF-8.`, {
      cause: error,
    });
  }
}

/**
 * Edits a text, keeping its line ends and byte order mark.
 * @throws Error if it exceeds the maximum file size
 */
export function changeWhole(source: string, change: (text: string) => string): string {
  const start = source.startsWith(mark) ? mark : '';
  const text = change(source.slice(start.length).replaceAll('\r\n', '\n'));
  const whole = start + (source.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text);
  if (Buffer.byteLength(whole) > largestFile)
    throw new Error('The file would be larger than 1 MB: look for text pasted by accident.');
  return whole;
}
