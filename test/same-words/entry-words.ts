/** What an author wrote of an entry, piece by piece. */
import type { Entry } from '../../src/model/entry.ts';
import { fieldName } from '../../src/model/problem.ts';
import { proseOf, withoutCitations } from '../../src/model/references.ts';
import { blocksOf } from './typed.ts';
import { wordsOf } from './words.ts';

export interface WrittenPiece {
  /** The field, or "body". */
  field: string;
  words: string[];
}

/** The numbers of items, which not every output has in its text. */
const itemNumber = /^[ \t]*\d{1,3}[.)][ \t]+/gm;

/** @param hasNumbers whether an output has the numbers of lists in its text */
export const writtenIn = (entry: Entry, hasNumbers: boolean): WrittenPiece[] =>
  proseOf(entry).flatMap(({ path, text }) =>
    path
      ? [{ field: fieldName(path), words: wordsOf(withoutCitations(text)) }]
      : blocksOf(text).map((block) => ({
          field: 'body',
          words: wordsOf(hasNumbers ? block : block.replace(itemNumber, '')),
        })),
  );
