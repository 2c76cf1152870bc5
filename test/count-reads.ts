/**
 * Preloaded into each thread of a build: counts reads of content and parses of each page, and adds them as a line of
 * JSON to the file that COUNTS_TO names.
 */
import { subscribe } from 'node:diagnostics_channel';
import { appendFileSync } from 'node:fs';

export interface Counts {
  content: number;
  /** Path of a page → number of parses. */
  pages: Record<string, number>;
}

const counts: Counts = { content: 0, pages: {} };
subscribe('guide:content-read', () => void (counts.content += 1));
subscribe('guide:page-parsed', (file) => void (counts.pages[String(file)] = (counts.pages[String(file)] ?? 0) + 1));

const file = process.env['COUNTS_TO'];
if (file)
  process.once('exit', () => {
    if (counts.content > 0 || Object.keys(counts.pages).length > 0) appendFileSync(file, `${JSON.stringify(counts)}\n`);
  });
