/** Words by how common they are in questions that people ask, and in a language; see the heads of the lists for where they come from. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { frontEncode } from '../engine/front-coding.ts';
import { stemOf } from '../engine/tokens.ts';

const linesOf = (list: string, language: string): string[] => {
  const file = join('src', 'search', 'index', list, `${language.toLowerCase().split('-')[0]}.txt`);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
};

/** Common words of the language, most common first, tell as much as words that stand in one of so many questions. */
const [mostLevel, lessLevel] = [6, 7];

/**
 * The n-th text has, front-coded, the words that stand in one of 2^n questions; none for a language without a list. The most common
 * words of the language are among them, and of those that are less common the ones that the guide has.
 * @param stems the stems that the guide has
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
