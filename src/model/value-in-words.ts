/** What the value of a field reads as. */
import type { ValueWords } from '../kinds/kind.ts';
import { site } from '../site.ts';
import { words } from '../ui-strings.ts';
import { withoutCitations } from './references.ts';

const plurals = new Intl.PluralRules(site.language);

/** A value in the words of a table: by the value itself, or a number by its plural category, put in place of "#". */
export function wordsIn(table: Readonly<Record<string, string>>, value: unknown): string | undefined {
  const exact = table[String(value)];
  if (exact !== undefined || typeof value !== 'number') return exact;
  return (table[plurals.select(value)] ?? table['other'])?.replace('#', String(value));
}

/** A value in words: as a table has it, or as it stands. */
export const valueInWords = (value: unknown, table: ValueWords | undefined): string =>
  (table && wordsIn(words.values[table], value)) ?? withoutCitations(String(value));
