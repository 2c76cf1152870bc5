/** The text of a content file, as it may be edited: whole, in UTF-8, and never by way of a link. */
import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { largestFile } from '../model/content-folder.ts';
import { showPath } from '../model/files.ts';
import { readRegularFile } from '../model/regular-file.ts';
import { refuseLinks } from './refuse-links.ts';

const mark = '\uFEFF';

/** What comes with text that was pasted, is seen by nobody, and makes a file that no reader takes. */
const unseen = /[\x00-\x08\x0e-\x1f\x7f\p{Noncharacter_Code_Point}]/gu;

/** Which state of a text this is. */
export const revisionOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** A text as it was pasted or typed, with line ends of one sort and nothing that cannot be seen. */
export const tidy = (text: string) => text.replace(/\r\n?|[\x0b\x0c]/g, '\n').replace(unseen, '');

/** The text of a file; '' where there is none. @throws Error where it is no text that could be written back */
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
 * Changes a text and keeps its line ends and what stands before its first letter.
 * @throws Error where it becomes larger than a file may be
 */
export function changeWhole(source: string, change: (text: string) => string): string {
  const start = source.startsWith(mark) ? mark : '';
  const text = change(source.slice(start.length).replaceAll('\r\n', '\n'));
  const whole = start + (source.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text);
  if (Buffer.byteLength(whole) > largestFile)
    throw new Error('The file would have more than 1 MB: look for something pasted by accident.');
  return whole;
}
