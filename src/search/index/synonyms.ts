/** What people say for words of a guide, by language; a file of groups for each, `said said: meant meant`. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readSynonyms } from '../engine/synonyms.ts';
import { stemOf } from '../engine/tokens.ts';

const fileOf = (language: string) =>
  fileURLToPath(new URL(`./synonyms/${language.toLowerCase().split('-')[0]}.txt`, import.meta.url));

const format = (groups: ReadonlyMap<string, string[]>) =>
  [...groups].map(([meant, said]) => `${said.join(' ')}: ${meant}`).join('\n');

/**
 * The synonyms that lead somewhere in a guide: those of words that it has itself, which every question may need, and
 * those of words that it does not have.
 * @param stems the stems that the guide has
 */
export function synonymsFor(language: string, stems: ReadonlyMap<string, unknown>): { known: string; unknown: string } {
  const file = fileOf(language);
  if (!existsSync(file)) return { known: '', unknown: '' };
  const has = (word: string) => stems.has(stemOf(word, language));
  const known = new Map<string, string[]>();
  const unknown = new Map<string, string[]>();
  for (const [word, meant] of readSynonyms(readFileSync(file, 'utf8').replace(/^#.*$/gm, ''))) {
    const here = meant.filter(has).join(' ');
    if (here === '') continue;
    const groups = has(word) ? known : unknown;
    groups.set(here, [...(groups.get(here) ?? []), word]);
  }
  return { known: format(known), unknown: format(unknown) };
}
