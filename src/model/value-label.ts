/** Formats field values with labels. */
import type { ValueLabels } from '../kinds/kind.ts';
import { site } from '../site.ts';
import { uiStrings } from '../ui-strings.ts';
import { withoutCitations } from './references.ts';

const plurals = new Intl.PluralRules(site.language);

/** The label of a value: by the value itself, or by the plural category of a number, with "#" replaced by it. */
export function wordsIn(table: Readonly<Record<string, string>>, value: unknown): string | undefined {
  const exact = table[String(value)];
  if (exact !== undefined || typeof value !== 'number') return exact;
  return (table[plurals.select(value)] ?? table['other'])?.replace('#', String(value));
}

/** The label of a value, or the value as a string. */
export const valueLabel = (value: unknown, table: ValueLabels | undefined): string =>
  (table && wordsIn(uiStrings.values[table], value)) ?? withoutCitations(String(value));
