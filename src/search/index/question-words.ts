/** Words by how common they are in questions that people ask; see the head of the list for where it comes from. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const fileOf = (language: string) =>
  fileURLToPath(new URL(`./question-words/${language.toLowerCase().split('-')[0]}.txt`, import.meta.url));

/** The n-th line has the words that stand in one of 2^n questions; none for a language without a list. */
export function questionWordsFor(language: string): string[] {
  const file = fileOf(language);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}
