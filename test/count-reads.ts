/**
 * Loaded into a build before anything else: writes down how often content was read, and each page was parsed, as JSON
 * to the file that COUNTS_TO names.
 */
import { subscribe } from 'node:diagnostics_channel';
import { writeFileSync } from 'node:fs';

export interface Counts {
  content: number;
  /** Path of the file of a page → how often it was parsed. */
  pages: Record<string, number>;
}

const counts: Counts = { content: 0, pages: {} };
subscribe('guide:content-read', () => void (counts.content += 1));
subscribe('guide:page-parsed', (file) => void (counts.pages[String(file)] = (counts.pages[String(file)] ?? 0) + 1));

const file = process.env['COUNTS_TO'];
if (file)
  process.once('exit', () => {
    if (counts.content > 0) writeFileSync(file, JSON.stringify(counts));
  });
