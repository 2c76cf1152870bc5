/** Content that is broken in one way, and what is to be said of it. */
import { sampleFiles } from '../sample-content.ts';

/** Changed files of the sample; null takes one away. */
export type Changes = Record<string, string | Buffer | null>;

export type Fault = readonly [name: string, changes: Changes, expected: RegExp];

export const kneading = 'techniques/kneading.md';
export const roller = 'tools/roller.md';
/** A file of the sample as it is. */
export const text = (name: string) => sampleFiles[name] ?? '';
