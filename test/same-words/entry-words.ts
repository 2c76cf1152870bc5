/** The written texts of an entry. */
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

/** List numbers, which not every output has in its text. */
const itemNumber = /^[ \t]*\d{1,3}[.)][ \t]+/gm;

/** @param hasNumbers whether the output contains list numbers as text */
export const writtenIn = (entry: Entry, hasNumbers: boolean): WrittenPiece[] =>
  proseOf(entry).flatMap(({ path, text }) =>
    path
      ? [{ field: fieldName(path), words: wordsOf(withoutCitations(text)) }]
      : blocksOf(text).map((block) => ({
          field: 'body',
          words: wordsOf(hasNumbers ? block : block.replace(itemNumber, '')),
        })),
  );
