/** Analyzes a query: known words, corrected words, and unknown words. */
import type { Postings } from './postings.ts';
import type { Synonyms } from './synonyms.ts';
import { stemOf, wordsOf } from './tokens.ts';
import { nearest, split } from './vocabulary.ts';
import { weights } from './weights.ts';

/** A query term. */
export interface Term {
  word: string;
  stem: string;
  /** Matching stems, with weights. */
  accepts: ReadonlyMap<string, number>;
  weight: number;
  /** Some document contains it or a synonym. */
  isKnown: boolean;
}

export interface Change {
  from: string;
  to: string;
}

export interface Query {
  /** The words as typed. */
  typed: readonly string[];
  terms: readonly Term[];
  corrections: readonly Change[];
  /** Unknown words with their corrections. */
  synonyms: readonly Change[];
  /** The corrected query. */
  shown: string;
}

export interface Language {
  language: string;
  postings: Postings;
  synonyms: Synonyms;
  /** Dictionary words that must not be corrected; undefined until loaded. */
  correct: ReadonlySet<string> | undefined;
  weightOf: (stem: string) => number;
}

/** Spoken punctuation from dictation. */
const dictated = /\s+(question mark|signo de interrogacion)$/i;

/** Whether the last word may be incomplete. */
const endsOpen = (text: string) => /[\p{L}\p{N}]$/u.test(text);

/** Whether an incomplete word is a prefix of an indexed one. */
const begins = (word: string, vocabulary: Postings['vocabulary']) =>
  word.length > 1 && [...vocabulary.keys()].some((other) => other.startsWith(word));

type Reading = { word: string; to: readonly string[]; how: 'known' | 'open' | 'synonym' | 'corrected' | 'unknown' };

function read(word: string, isOpen: boolean, asWritten: boolean, about: Language): Reading {
  const { postings, synonyms, correct, language } = about;
  const has = (other: string) => postings.postings.has(stemOf(other, language));
  if (has(word)) return { word, to: [word], how: 'known' };
  if (isOpen && begins(word, postings.vocabulary)) return { word, to: [word], how: 'open' };
  const unknown: Reading = { word, to: [word], how: 'unknown' };
  if (asWritten) return unknown;
  const meanings = synonyms.get(word)?.filter(has) ?? [];
  if (meanings.length > 0) return { word, to: meanings, how: 'synonym' };
  if (correct === undefined || correct.has(word)) return unknown;
  const correction = nearest(word, postings.vocabulary);
  if (correction?.edits === 1) return { word, to: [correction.word], how: 'corrected' };
  const parts = split(word, postings.vocabulary) ?? (correction && [correction.word]);
  return parts ? { word, to: parts, how: 'corrected' } : unknown;
}

/** Joins neighboring words that the index has as one, where one of them is unknown: "mas sage". */
function join(words: readonly string[], { postings, language }: Language): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    const isKnown = (one: string) => postings.postings.has(stemOf(one, language));
    if (before && postings.vocabulary.has(before + word) && !(isKnown(before) && isKnown(word)))
      joined.splice(-1, 1, before + word);
    else joined.push(word);
  }
  return joined;
}

/** Whether the query has words for which the word list is needed. */
export function needsWordList(text: string, { postings, language }: Pick<Language, 'postings' | 'language'>): boolean {
  const words = wordsOf(text);
  const typing = endsOpen(text) ? words.length - 1 : -1;
  return words.some(
    (word, i) =>
      word.length > 1 &&
      !postings.postings.has(stemOf(word, language)) &&
      !(i === typing && begins(word, postings.vocabulary)),
  );
}

/** Analyzes a query. @param asWritten exact search, without corrections */
export function readQuery(text: string, about: Language, asWritten = false): Query {
  const isOpen = endsOpen(text);
  const typed = join(wordsOf(text.replace(dictated, '')), about);
  const readings = typed.map((word, i) => read(word, isOpen && i === typed.length - 1, asWritten, about));
  const termOf = (word: string, { how, word: from, to }: Reading): Term => {
    const stem = stemOf(word, about.language);
    const accepts = new Map([[stem, 1]]);
    const accept = (other: string, share = 1) => {
      const own = stemOf(other, about.language);
      if (!accepts.has(own)) accepts.set(own, share * weights.inexact);
    };
    for (const other of about.synonyms.get(word) ?? []) accept(other);
    if (how === 'synonym') for (const other of to) accept(other);
    if (isOpen && from === typed.at(-1) && word.length > 1 && how !== 'corrected')
      for (const other of about.postings.vocabulary.keys())
        if (other.startsWith(word)) accept(other, how === 'known' ? word.length / other.length : 1);
    return { word, stem, accepts, weight: about.weightOf(stem), isKnown: how !== 'unknown' };
  };
  const changes = (how: Reading['how']) =>
    readings.filter((reading) => reading.how === how).map(({ word, to }) => ({ from: word, to: to.join(' ') }));
  const terms = readings.flatMap((reading) =>
    (reading.how === 'corrected' ? reading.to : [reading.word]).map((word) => termOf(word, reading)),
  );
  return {
    typed,
    terms: [...new Map(terms.map((term) => [term.stem, term])).values()],
    corrections: changes('corrected'),
    synonyms: changes('synonym'),
    shown: readings.map(({ word, to, how }) => (how === 'corrected' ? to.join(' ') : word)).join(' '),
  };
}
