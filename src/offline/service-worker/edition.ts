/** What a saved copy consists of, how its parts are called, and what its pages and its worker say to each other. */
import type { Outcome } from './host-check.ts';

/** One edition of the guide: filled in when the guide is built. */
export interface Edition {
  /** Digest of all its files: changes with any byte of any of them. */
  version: string;
  /** Day of its newest change, YYYY-MM-DD, and in words. */
  day: string;
  dayInWords: string;
  /** In which days are said. */
  language: string;
  /** Path within the guide, as an address has it → the start of its SHA-256, in hexadecimal. */
  files: Readonly<Record<string, string>>;
  /** First parts of the paths that are the guide's own; all else below the scope belongs to others. */
  top: readonly string[];
  /** What a file is served with where the host has sent no such header. */
  headers: Readonly<Record<string, string>>;
}

/** Why a copy could not be kept. */
export type Failure = 'full' | 'altered' | 'missing' | 'unreachable' | 'unable';

/** From the worker to pages. */
export type Message =
  | { type: 'progress'; percent: number }
  | { type: 'failed'; reason: Failure }
  | { type: 'saved'; version: string }
  | { type: 'checked'; version: string; outcome: Outcome }
  | { type: 'removed' };

/** From a page to the worker: it was opened in an edition; what is missing of the copy is to be fetched again. */
export type Call = { type: 'opened'; version: string } | { type: 'fill' };

/** All caches of a guide begin alike, so that it touches no other site's on its host. */
export const cachePrefix = (scope: string) => `guide ${scope} `;
export const editionCache = (scope: string, version: string) => cachePrefix(scope) + version;
/** Holds what the worker has to remember from one start to the next. */
export const stateCache = (scope: string) => `${cachePrefix(scope)}state`;

/** When the site last said that an edition is its newest. */
export interface Checked {
  version: string;
  at: number;
}
export const checkedKey = (scope: string) => `${scope}?checked`;

/** The page that stands in for one that is not in the copy, where there is no network. */
export const notSavedPage = 'offline/not-saved/';
