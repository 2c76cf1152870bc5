/** Synonyms by language, from files of groups, `query words: guide words`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { engineDir } from '../../config/folders.ts';
import { readSynonyms, type Synonyms } from '../engine/synonyms.ts';
import { stemOf } from '../engine/tokens.ts';

/** Not relative to this module, since a bundled command runs from another folder. */
const fileOf = (language: string) =>
  join(engineDir, 'src', 'search', 'index', 'synonyms', `${language.toLowerCase().split('-')[0]}.txt`);

const read = new Map<string, Synonyms>();

/** All synonyms of a language; none without a file. */
export function synonymsOf(language: string): Synonyms {
  const file = fileOf(language);
  const known = read.get(file);
  if (known) return known;
  const synonyms = readSynonyms(existsSync(file) ? readFileSync(file, 'utf8').replace(/^#.*$/gm, '') : '');
  read.set(file, synonyms);
  return synonyms;
}

const format = (groups: ReadonlyMap<string, string[]>) =>
  [...groups].map(([guideWords, queryWords]) => `${queryWords.join(' ')}: ${guideWords}`).join('\n');

/**
 * The synonyms whose meaning is in the guide, split into those of indexed words, which every query may need, and those
 * of other words.
 * @param stems indexed stems
 */
export function synonymsFor(language: string, stems: ReadonlyMap<string, unknown>): { known: string; unknown: string } {
  const has = (word: string) => stems.has(stemOf(word, language));
  const known = new Map<string, string[]>();
  const unknown = new Map<string, string[]>();
  for (const [word, guideWords] of synonymsOf(language)) {
    const here = guideWords.filter(has).join(' ');
    if (here === '') continue;
    const groups = has(word) ? known : unknown;
    groups.set(here, [...(groups.get(here) ?? []), word]);
  }
  return { known: format(known), unknown: format(unknown) };
}
