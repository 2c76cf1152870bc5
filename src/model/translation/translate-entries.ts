/** Entries in another language: English entries with the texts of their translations. */
import { toString } from 'mdast-util-to-string';
import { nodesOf } from '../body.ts';
import { nameOf, type Entry } from '../entry.ts';
import { headingIds } from '../heading-ids.ts';
import { setValueAt } from '../value-at.ts';
import { matchUnits, type Match } from './match.ts';
import type { Translation, Translator } from './translation.ts';
import { bodyKey, fieldsTranslatedAs, unitsOf } from './units.ts';

/** How an entry was translated. */
export interface EntryTranslation {
  /** Undefined for an entry without a translation. */
  translator: Translator | undefined;
  /** Paths of texts that are in English, `cautions.0.note`; `body` for the body. */
  english: ReadonlySet<string>;
  /** Whether some texts were made from an older English text. */
  isOutdated: boolean;
  /** Share of the texts that are translated, 0 to 1. */
  share: number;
  /** Ids of the headings in the body: those of the English ones, so that links to them work in every language. */
  headingIds: readonly string[];
}

/** Whether a text is shown in English: it has no translation, or an outdated one could harm a reader. */
const staysEnglish = ({ unit, text, isCurrent }: Match) => text === undefined || (unit.isSafety && !isCurrent);

function translateEntry(entry: Entry, translation: Translation | undefined): Entry {
  const units = unitsOf({ kind: entry.kind, raw: entry.data, body: entry.body });
  const matches = matchUnits(units, translation);
  const english = matches.filter(staysEnglish);
  const data = structuredClone(entry.data) as Record<string, unknown>;
  let { body } = entry;
  for (const match of matches) {
    if (match.text === undefined || staysEnglish(match)) continue;
    if (match.unit.key === bodyKey) body = match.text;
    else setValueAt(data, match.unit.path, match.text);
  }
  if (translation) {
    for (const field of fieldsTranslatedAs('words', entry.kind))
      if (field in data) data[field] = [...(translation.words.get(field) ?? [])];
    for (const field of fieldsTranslatedAs('source-only', entry.kind)) delete data[field];
  }
  const headings = nodesOf(entry, 'heading').map(({ node }) => toString(node));
  return {
    ...entry,
    data: data as Entry['data'],
    body,
    translation: {
      translator: translation?.translator,
      english: new Set(english.map(({ unit }) => (unit.key === bodyKey ? bodyKey : unit.path.join('.')))),
      isOutdated: matches.some((match) => match.text !== undefined && !match.isCurrent),
      share: units.length === 0 ? 1 : 1 - english.length / units.length,
      headingIds: headingIds(headings),
    },
  };
}

/** @param byName `kind/id` → translation */
export const translateEntries = (entries: readonly Entry[], byName: ReadonlyMap<string, Translation>): Entry[] =>
  entries.map((entry) => translateEntry(entry, byName.get(nameOf(entry))));
