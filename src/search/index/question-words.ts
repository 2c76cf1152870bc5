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
 * The n-th string has, front-coded, the words in one of 2^n questions; none for a language without a list. Includes the
 * most frequent words of the language, and of the less frequent ones those in the guide.
 * @param stems indexed stems
 */
export function questionWordsFor(language: string, stems: ReadonlyMap<string, unknown>): string[] {
  const [most = '', less = ''] = linesOf('common-words', language);
  const known = less.split(' ').filter((word) => stems.has(stemOf(word, language)));
  const common = new Map([
    [mostLevel, most],
    [lessLevel, known.join(' ')],
  ]);
  return linesOf('question-words', language).map((line, i) =>
    frontEncode(`${line} ${common.get(i + 1) ?? ''}`.trim().split(/\s+/)),
  );
}
