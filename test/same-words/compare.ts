/** Compares an output with the written content. */
import { nameOf, type Entry } from '../../src/model/entry.ts';
import { hasPage, pathOf } from '../../src/model/routes.ts';
import { writtenIn, type WrittenPiece } from './entry-words.ts';
import type { Output } from './output.ts';
import { includesSequence } from './words.ts';

interface Compared {
  /** Descriptions of missing or changed texts. */
  lost: string[];
  /** Number of texts that are present. */
  found: number;
}

const say = (output: Output, entry: Entry, { field, words }: WrittenPiece) =>
  `${output.name} of ${nameOf(entry)}: ${field} is not there as it was written: ${words.join(' ')}`;

function compareEntry(output: Output, entry: Entry): Compared {
  const words = output.wordsAt(pathOf(entry));
  if (!words) return { lost: [`${output.name} has nothing of ${nameOf(entry)}`], found: 0 };
  const limit = hasPage(entry) ? output.partOf?.wordsAt(pathOf(entry)) : undefined;
  const wanted = writtenIn(entry, output.hasNumbers)
    .filter(({ field }) => output.fields?.has(field.split('.')[0] ?? '') ?? true)
    .filter(({ field }) => !output.omits?.(field))
    .filter((item) => !limit || includesSequence(limit, item.words));
  const lost = wanted.filter((item) => !includesSequence(words, item.words));
  return { lost: lost.map((item) => say(output, entry, item)), found: wanted.length - lost.length };
}

/** Searches every field and paragraph of every entry in an output. */
export function compareAll(output: Output, entries: readonly Entry[]): Compared {
  const compared = entries
    .filter((entry) => output.covers?.(entry) ?? true)
    .map((entry) => compareEntry(output, entry));
  return {
    lost: compared.flatMap(({ lost }) => lost),
    found: compared.reduce((sum, { found }) => sum + found, 0),
  };
}
