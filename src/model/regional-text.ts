/** Inherited text in the words of the guide's own region, instead of those of the reference guide's. */
import { kinds } from '../kinds/index.ts';
import { regions } from '../regions/index.ts';
import type { RegionalSentence } from '../regions/region.ts';
import { applyEdits, editsFor, withoutOverlaps, type Edit, type Rewritten } from '../regions/rewrite.ts';
import { calledNumbers } from './called-numbers.ts';
import { emergencyNumbers } from './emergency-numbers.ts';
import { nameOf, type ParsedEntry } from './entry.ts';
import { setValueAt } from './value-at.ts';
import { isRecord, walk } from './walk.ts';

/** Changes of a text for readers elsewhere. */
type Change = (text: string) => Edit[];

/** The numbers that a text tells readers to call, replaced by another. */
const numberEdits = (text: string, from: readonly string[], to: string): Edit[] =>
  calledNumbers(text, from).map(({ offset, text: was }) => ({ start: offset, end: offset + was.length, was, now: to }));

function sentenceEdits(text: string, sentences: readonly RegionalSentence[]): Edit[] {
  return sentences.flatMap(({ was, now }) => {
    const start = text.indexOf(was);
    return start < 0 ? [] : [{ start, end: start + was.length, was, now }];
  });
}

/** How the texts of an entry change from one region to another. */
function changeFor(entry: string, from: string, to: string): Change {
  const own = regions[to];
  const wording = own?.from[from];
  const sentences = own?.sentences.filter((sentence) => sentence.entry === entry) ?? [];
  const numbers = emergencyNumbers[from]?.emergency ?? [];
  const [number] = emergencyNumbers[to]?.emergency ?? [];
  return (text) =>
    withoutOverlaps([
      ...sentenceEdits(text, sentences),
      ...(number === undefined || numbers.includes(number) ? [] : numberEdits(text, numbers, number)),
      ...(wording ? editsFor(text, wording) : []),
    ]);
}

/** Lists of words: names that readers see are reworded; words to search for and in texts are in both wordings. */
function rewordList(words: readonly string[], field: string, change: Change, without: readonly string[]): string[] {
  const kept = words.filter((word) => !without.includes(word.toLowerCase()));
  const reworded = kept.map((word) => applyEdits(word, change(word)).text);
  return [...new Set(field === 'alsoCalled' ? reworded : [...kept, ...reworded])];
}

/** Values with all texts changed; `rewritten` receives those that differ, by their paths. */
function changeValues(
  { kind }: ParsedEntry,
  values: unknown,
  change: Change,
  without: readonly string[],
  rewritten?: Map<string, Rewritten>,
): unknown {
  if (!isRecord(values)) return values;
  const changed = structuredClone(values);
  walk(kinds[kind].schema, values, (value, path, { prose, translation }) => {
    if (Array.isArray(value) && translation === 'words')
      setValueAt(changed, path, rewordList(value.map(String), String(path.at(-1)), change, without));
    if (typeof value !== 'string' || !(prose || translation === 'text')) return;
    const edits = change(value);
    if (edits.length === 0) return;
    const now = applyEdits(value, edits);
    setValueAt(changed, path, now.text);
    rewritten?.set(path.join('.'), now);
  });
  return changed;
}

const withoutFields = (values: unknown, fields: readonly string[]) =>
  isRecord(values) ? Object.fromEntries(Object.entries(values).filter(([name]) => !fields.includes(name))) : values;

function rewordEntry(entry: ParsedEntry, from: string, to: string): ParsedEntry {
  const change = changeFor(nameOf(entry), from, to);
  const fields = regions[to] ? (regions[from]?.boundFields[nameOf(entry)] ?? []) : [];
  const without = regions[to]?.withoutSearches ?? [];
  const rewritten = new Map<string, Rewritten>();
  const body = applyEdits(entry.body, change(entry.body));
  return {
    ...entry,
    raw: withoutFields(changeValues(entry, entry.raw, change, without, rewritten), fields),
    data: withoutFields(changeValues(entry, entry.data, change, without), fields) as ParsedEntry['data'],
    body: body.text,
    // Positions are those in the file.
    locateIn: (path, offset) => entry.locateIn(path, rewritten.get(path.join('.'))?.originalOffset(offset) ?? offset),
    locateBody: (offset) => entry.locateBody(body.originalOffset(offset)),
  };
}

/**
 * Entries as readers of another region need them: with its ambulance number, and for a region that is described in
 * `src/regions/` in its words, without what holds in the other region only. Numbers of crisis lines are not replaced,
 * since another region has other services; the rule `emergency-numbers` reports them.
 * @param from ISO 3166 code of the region that the entries were written for
 * @param to that of the guide
 */
export function forRegion(entries: readonly ParsedEntry[], from: string, to: string): readonly ParsedEntry[] {
  const isSame = !regions[to] && emergencyNumbers[from]?.emergency[0] === emergencyNumbers[to]?.emergency[0];
  if (from === to || isSame || !(to in emergencyNumbers)) return entries;
  const bound = new Set(regions[to] ? regions[from]?.bound : []);
  return entries.filter((entry) => !bound.has(nameOf(entry))).map((entry) => rewordEntry(entry, from, to));
}
