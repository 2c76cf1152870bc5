/** Text on one line without markup, with a limit in characters or words. */
import { z } from 'zod';
import { isClean, stray } from './stray-characters.ts';

/** YAML parses an unquoted day as a date: refused where text is expected. */
export const isNoDay = (value: string) => !/^\d{4}-\d{1,2}-\d{1,2}$/.test(value.trim());
const noDay = 'must be text, not only a day: write the month as a word';

const countWords = (value: string) => value.trim().split(/\s+/).length;
const markup = /<[/!?a-z]/i;

const plain = (min: number, max: number) =>
  z
    .string()
    .trim()
    .min(min)
    .max(max, { abort: true })
    .refine((value) => !markup.test(value), 'must be plain text: leave out HTML tags')
    .refine((value) => !value.includes('\n'), 'must be on one line: write ">" in place of "|", or join the lines')
    .refine((value) => !value.includes('\t'), 'has a tab: write a space')
    .refine(isClean, stray)
    .refine(isNoDay, noDay);

/** Text on one line, with a limit in characters. */
export const line = (min: number, max: number) => plain(min, max);

/** Prose with a limit in words: `[@source-id]` cites a source, and the prose rules apply. */
export const text = (maxWords: number) =>
  plain(1, maxWords * 20)
    .refine((value) => countWords(value) <= maxWords, `must be at most ${maxWords} words`)
    .meta({ prose: true, maxWords });

export const bullets = (min: number, max: number, maxWords = 25) => z.array(text(maxWords)).min(min).max(max);
