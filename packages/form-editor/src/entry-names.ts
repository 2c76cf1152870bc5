/** The names by which an author finds an entry, valid or not. */
import type { ParsedEntry } from '../../../src/model/entry.ts';
import { entriesOf } from '../../../src/model/read.ts';
import { searchWordsOf, titleFieldOf, titleOf } from '../../../src/model/titles.ts';

interface EntryNames {
  title: string;
  /** Other names and search terms, shown to readers or not. */
  names: string[];
}

const textsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.flatMap(textsIn) : typeof value === 'string' ? [value] : [];

/** The names in a file that is not valid: as far as they can be read. */
function namesInFile({ id, raw }: ParsedEntry): EntryNames {
  const fields = (typeof raw === 'object' ? raw : undefined) as Record<string, unknown> | null | undefined;
  const title = textsIn(fields?.[titleFieldOf(Object.keys(fields)) ?? '']);
  return {
    title: title[0] ?? id,
    names: textsIn([fields?.['alsoCalled'], fields?.['variants'], fields?.['searchTerms']]),
  };
}

/** The names of an entry. */
export function entryNames(parsedEntry: ParsedEntry): EntryNames {
  const [entry] = entriesOf([parsedEntry]);
  return entry ? { title: titleOf(entry), names: searchWordsOf(entry) } : namesInFile(parsedEntry);
}
