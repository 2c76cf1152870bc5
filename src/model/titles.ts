/** What an entry is called, whatever its kind calls that field. */
import { site } from '../site.ts';
import type { Entry } from './entry.ts';

/** What kinds call the field that names an entry; the first that a kind has. */
const titleFields = ['title', 'term', 'name'];

/** The field that names an entry, of those that its kind has; undefined where only its id does, or a sentence. */
export const titleFieldOf = (fields: readonly string[]) => titleFields.find((name) => fields.includes(name));

export function titleOf(entry: Entry): string {
  const { data } = entry;
  if ('title' in data) return data.title;
  if ('term' in data) return data.term;
  if ('name' in data) return data.name;
  // A care card is called by the line that stands over its items.
  return data.heading[site.region]?.replace(/:$/, '') ?? entry.id;
}

/** Every other name that readers see. */
export function otherNamesOf({ data }: Entry): string[] {
  if ('alsoCalled' in data) return [...data.alsoCalled, ...('plain' in data && data.clinical ? [data.clinical] : [])];
  return 'variants' in data ? data.variants : [];
}

/** Names and words by which a search finds an entry; not all of them are shown. */
export function searchWordsOf(entry: Entry): string[] {
  const hidden = 'searchTerms' in entry.data ? entry.data.searchTerms : [];
  const meaning = 'variants' in entry.data ? [entry.data.plain] : [];
  return [...otherNamesOf(entry), ...meaning, ...hidden];
}

/** "a sore spot in muscle" → "A sore spot in muscle." */
export const asSentence = (text: string) => `${text.charAt(0).toLocaleUpperCase(site.language)}${text.slice(1)}.`;
