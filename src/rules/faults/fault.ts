/** Content that is broken in one way, and what is to be said of it. */
import { changed, sampleFiles } from '../sample-content.ts';

/** Changed files of the sample; null takes one away. */
export type Changes = Record<string, string | Buffer | null>;

export type Fault = readonly [name: string, changes: Changes, expected: RegExp];

export const kneading = 'techniques/kneading.md';
export const roller = 'tools/roller.md';
/** A file of the sample as it is. */
export const text = (name: string) => sampleFiles[name] ?? '';

/** A slip in the text of an entry, which begins on line 36; where it is refused, and what is said of it. */
export type Slip = readonly [slip: string, place: string, said: string];

/** The sample with a slip in the text of its roller. */
export const inText = (slip: string): Changes => changed(roller, '\nText.\n', `\n${slip}\n`);

/** @param what what such slips are called @param rule the rule that refuses them */
export const slipsInText = (what: string, rule: string, slips: readonly Slip[]): Fault[] =>
  slips.map(([slip, place, said]) => [
    `${what}: ${JSON.stringify(slip)}`,
    inText(slip),
    new RegExp(`roller\\.md:${place} ${said}.*\\[${rule}\\]`, 's'),
  ]);
