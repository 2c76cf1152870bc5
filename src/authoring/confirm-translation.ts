/** Writes into a file of translations which English texts they were made from. */
import { isMap, parseDocument, type Document, type YAMLMap } from 'yaml';
import { splitFrontMatter } from '../model/front-matter.ts';
import type { Match } from '../model/translation/match.ts';
import { bodyKey, hashOf } from '../model/translation/units.ts';

/** A text that was moved gets the key of its new place; a text of a deleted item that has that key is removed. */
function renameKeys(entry: YAMLMap, moved: readonly Match[]): void {
  const names = new Map(moved.map(({ key, unit }) => [key, unit.key]));
  for (const name of names.values()) if (!names.has(name)) entry.delete(name);
  for (const pair of entry.items) {
    const name = names.get(String(pair.key));
    if (name !== undefined) pair.key = name;
  }
}

function confirmEntry(document: Document, entry: YAMLMap, matches: readonly Match[]): void {
  const translated = matches.filter(({ text }) => text !== undefined);
  renameKeys(
    entry,
    translated.filter(({ key, unit }) => key !== unit.key && unit.key !== bodyKey),
  );
  entry.delete('english');
  if (translated.length > 0)
    entry.set(
      'english',
      document.createNode(Object.fromEntries(translated.map(({ unit }) => [unit.key, hashOf(unit.text)]))),
    );
}

/**
 * The file with a hash for each text of these entries.
 * @param matches for a file with one entry its matches under '', otherwise those of each entry by id
 */
export function confirmTranslation(source: string, matches: ReadonlyMap<string, readonly Match[]>): string {
  const parts = splitFrontMatter(source);
  const document = parseDocument(parts?.yaml ?? source);
  for (const [id, own] of matches) {
    const entry = id === '' ? document.contents : document.get(id, true);
    if (isMap(entry)) confirmEntry(document, entry, own);
  }
  const yaml = document.toString({ lineWidth: 0 });
  return parts ? `---\n${yaml}---\n${parts.body}` : yaml;
}
