/** The title of an entry, whichever field has it. */
import { site } from '../site.ts';
import type { Entry } from './entry.ts';

/** Fields that can hold the title, in order of preference. */
const titleFields = ['title', 'term', 'name'];

/** The title field of a kind; undefined where only the id or a sentence identifies an entry. */
export const titleFieldOf = (fields: readonly string[]) => titleFields.find((name) => fields.includes(name));

export function titleOf(entry: Entry): string {
  const { data } = entry;
  if ('title' in data) return data.title;
  if ('term' in data) return data.term;
  if ('name' in data) return data.name;
  // A care card is titled by its heading.
  return data.heading[site.region]?.replace(/:$/, '') ?? entry.id;
}

/** Alternative names shown to readers. */
export function otherNamesOf({ data }: Entry): string[] {
  if ('alsoCalled' in data) return [...data.alsoCalled, ...('plain' in data && data.clinical ? [data.clinical] : [])];
  return 'variants' in data ? data.variants : [];
}

/** Names and search terms by which search finds an entry; not all of them are shown. */
export function searchWordsOf(entry: Entry): string[] {
  const hidden = 'searchTerms' in entry.data ? entry.data.searchTerms : [];
  const meaning = 'variants' in entry.data ? [entry.data.plain] : [];
  return [...otherNamesOf(entry), ...meaning, ...hidden];
}

/** "a sore spot in muscle" → "A sore spot in muscle." */
export const asSentence = (text: string) => `${text.charAt(0).toLocaleUpperCase(site.language)}${text.slice(1)}.`;
