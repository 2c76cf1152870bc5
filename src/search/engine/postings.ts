/** The inverted index, built in the client from the documents. */
import { stemOf, wordsOf } from './tokens.ts';
import type { SearchDocument, SearchIndex } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';

interface Posting {
  document: number;
  /** Term frequency. */
  count: number;
}

export interface Name {
  document: number;
  text: string;
  stems: readonly string[];
  isTitle: boolean;
}

export interface Postings {
  documents: readonly SearchDocument[];
  postings: ReadonlyMap<string, Posting[]>;
  /** Document lengths in words. */
  lengths: readonly number[];
  averageLength: number;
  names: readonly Name[];
  /** Stem → names that contain it, by index. */
  namesWith: ReadonlyMap<string, number[]>;
  /** Stems in titles. */
  titled: ReadonlySet<string>;
  /** Subdocument → its page. */
  pageOf: readonly (number | undefined)[];
  /** Candidates for spelling correction, with document frequencies. */
  vocabulary: Vocabulary;
}

/** Minimum document frequency of a word in body text to be a candidate for correction. */
const leastUses = 2;

const bracketed = /^([^()]+?) \(([^()]+)\)$/;

/** A name, and the two that it consists of: "Eliquis (apixaban)" names both. */
const namesIn = (name: string): string[] => [name, ...(bracketed.exec(name)?.slice(1) ?? [])];

/** Builds the index. */
export function makePostings({ documents, language }: Pick<SearchIndex, 'documents' | 'language'>): Postings {
  const postings = new Map<string, Posting[]>();
  const lengths: number[] = [];
  const allNames: Name[] = [];
  const namesWith = new Map<string, number[]>();
  const uses = new Map<string, number>();
  const prominent = new Set<string>();
  const indexByPath = new Map(documents.map(({ path }, i) => [path, i]));

  documents.forEach((document, i) => {
    let own = 0;
    const seen = new Set<string>();
    const count = (content: string, isProminent = true): string[] => {
      const words = wordsOf(content);
      own += words.length;
      return words.map((word) => {
        const stem = stemOf(word, language);
        if (isProminent) prominent.add(word);
        seen.add(word);
        const all = postings.get(stem) ?? [];
        if (all.length === 0) postings.set(stem, all);
        let posting = all.at(-1);
        if (posting?.document !== i) {
          posting = { document: i, count: 0 };
          all.push(posting);
        }
        posting.count += 1;
        return stem;
      });
    };
    [document.title, ...document.names.flatMap(namesIn)].forEach((name, n) => {
      const stems = count(name);
      for (const stem of new Set(stems)) namesWith.set(stem, [...(namesWith.get(stem) ?? []), allNames.length]);
      allNames.push({ document: i, text: name, stems, isTitle: n === 0 });
    });
    count(document.summary);
    for (const { heading, blocks } of document.sections) {
      count(heading);
      for (const block of blocks) count(block, false);
    }
    lengths.push(own);
    for (const word of seen) uses.set(word, (uses.get(word) ?? 0) + 1);
  });

  return {
    documents,
    postings,
    lengths,
    averageLength: lengths.reduce((sum, own) => sum + own, 0) / documents.length || 1,
    names: allNames,
    namesWith,
    titled: new Set(allNames.filter(({ isTitle }) => isTitle).flatMap(({ stems }) => stems)),
    pageOf: documents.map(({ path }) => (path.includes('#') ? indexByPath.get(path.replace(/#.*$/, '')) : undefined)),
    vocabulary: new Map([...uses].filter(([word, n]) => prominent.has(word) || n >= leastUses)),
  };
}
