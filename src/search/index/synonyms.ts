/** Synonyms by language, from files of groups, `query words: guide words`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { engineDir } from '../../config/folders.ts';
import { readSynonyms, type Synonyms } from '../engine/synonyms.ts';
import { stemOf } from '../engine/tokens.ts';

/** Not relative to this module, since a bundled command runs from another folder. */
const fileOf = (name: string) => join(engineDir, 'src', 'search', 'index', 'synonyms', `${name}.txt`);

/** Text of the file of a language, and of that of its variant: `en` and `en-gb`. */
function textOf(language: string): string {
  const name = language.toLowerCase();
  return [...new Set([name.split('-')[0] ?? name, name])]
    .map(fileOf)
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8').replace(/^#.*$/gm, ''))
    .join('\n');
}

const read = new Map<string, Synonyms>();

/** All synonyms of a language; none without a file. */
export function synonymsOf(language: string): Synonyms {
  const known = read.get(language);
  if (known) return known;
  const synonyms = readSynonyms(textOf(language));
  read.set(language, synonyms);
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
