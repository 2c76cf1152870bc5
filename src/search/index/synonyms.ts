/** What people say for words of a guide, by language; a file of groups for each, `said said: meant meant`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSynonyms, type Synonyms } from '../engine/synonyms.ts';
import { stemOf } from '../engine/tokens.ts';

/** Below the root, since a command may run from one file that stands elsewhere. */
const fileOf = (language: string) =>
  join('src', 'search', 'index', 'synonyms', `${language.toLowerCase().split('-')[0]}.txt`);

const read = new Map<string, Synonyms>();

/** Every synonym of a language; none where it has no file. */
export function synonymsOf(language: string): Synonyms {
  const file = fileOf(language);
  const known = read.get(file);
  if (known) return known;
  const synonyms = readSynonyms(existsSync(file) ? readFileSync(file, 'utf8').replace(/^#.*$/gm, '') : '');
  read.set(file, synonyms);
  return synonyms;
}

const format = (groups: ReadonlyMap<string, string[]>) =>
  [...groups].map(([meant, said]) => `${said.join(' ')}: ${meant}`).join('\n');

/**
 * The synonyms that lead somewhere in a guide: those of words that it has itself, which every question may need, and
 * those of words that it does not have.
 * @param stems the stems that the guide has
 */
export function synonymsFor(language: string, stems: ReadonlyMap<string, unknown>): { known: string; unknown: string } {
  const has = (word: string) => stems.has(stemOf(word, language));
  const known = new Map<string, string[]>();
  const unknown = new Map<string, string[]>();
  for (const [word, meant] of synonymsOf(language)) {
    const here = meant.filter(has).join(' ');
    if (here === '') continue;
    const groups = has(word) ? known : unknown;
    groups.set(here, [...(groups.get(here) ?? []), word]);
  }
  return { known: format(known), unknown: format(unknown) };
}
