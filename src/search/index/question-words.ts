/** Word frequencies in questions and in a language; the headers of the lists state their sources. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { engineDir } from '../../config/folders.ts';
import { frontEncode } from '../engine/front-coding.ts';
import { stemOf } from '../engine/tokens.ts';

const linesOf = (list: string, language: string): string[] => {
  const file = join(engineDir, 'src', 'search', 'index', list, `${language.toLowerCase().split('-')[0]}.txt`);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
};

/** Frequent words of the language are weighted like words in one of this many questions. */
const [mostLevel, lessLevel] = [6, 7];

/**
 * Front-coded lists, the n-th of the words in one of 2^n questions, which include the most frequent words of the
 * language: those in the guide, and those that only a query with an unknown word needs. No lists for a language
 * without a file.
 * @param stems indexed stems
 */
export function questionWordsFor(
  language: string,
  stems: ReadonlyMap<string, unknown>,
): { known: string[]; unknown: string[] } {
  const isKnown = (word: string) => stems.has(stemOf(word, language));
  const [most = '', less = ''] = linesOf('common-words', language);
  const common = new Map([
    [mostLevel, most],
    [lessLevel, less.split(' ').filter(isKnown).join(' ')],
  ]);
  const levels = linesOf('question-words', language).map((line, i) =>
    `${line} ${common.get(i + 1) ?? ''}`.trim().split(/\s+/),
  );
  return {
    known: levels.map((words) => frontEncode(words.filter(isKnown))),
    unknown: levels.map((words) => frontEncode(words.filter((word) => !isKnown(word)))),
  };
}
