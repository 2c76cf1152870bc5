/** What the saved copy consists of: filled in when the guide is built. */

export interface SavedCopy {
  /** Changes with any byte of any file. */
  version: string;
  /** Day of the edition, in words. */
  edition: string;
  /** Path within the guide → the start of its SHA-256, in hexadecimal. */
  files: Record<string, string>;
}

/** What a page and the keeper of the saved copy say to each other. */
export type Message =
  { type: 'progress'; percent: number } | { type: 'failed'; reason: 'full' | 'broken' } | { type: 'show' };

/** Name of the saved copy of a version. All of a guide's begin alike, so that it touches no other site's on its host. */
export const storeName = (scope: string, version = '') => `guide ${scope} ${version}`;
