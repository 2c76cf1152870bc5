/** Selects the sentences of a document that match a query best. */
import type { Term } from './read-query.ts';
import { stemOf, wordsOf } from './tokens.ts';
import type { SearchDocument, Section } from './types.ts';

export interface Excerpt {
  /** Text segments; marked ones are query words. */
  parts: { text: string; isMarked: boolean }[];
  /** Heading of the section that contains it, except for the opening. */
  section: Section | undefined;
}

/** Target and maximum length; a sentence is only cut if it exceeds the maximum. */
const enough = 160;
const longest = 260;
const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu;

const sentencesOf = (block: string) => block.match(/[^.!?]+(?:[.!?]+(?=\s|$)["”’)]*|[.!?]+|$)\s*/gu) ?? [block];

interface Matcher {
  /** Index of the query term that a word matches, or -1. */
  termOf: (word: string) => number;
  terms: readonly Term[];
}

function matcherOf(terms: readonly Term[], language: string): Matcher {
  const positions = new Map<string, number>();
  terms.forEach(({ accepts }, i) => {
    for (const stem of accepts.keys()) if (!positions.has(stem)) positions.set(stem, i);
  });
  return { terms, termOf: (word) => positions.get(stemOf(wordsOf(word)[0] ?? '', language)) ?? -1 };
}

/** Share of the query that a text contains. */
function worthOf(text: string, { termOf, terms }: Matcher): number {
  const found = new Set((text.match(wordPattern) ?? []).map(termOf));
  return [...found].reduce((total, position) => total + (terms[position]?.weight ?? 0), 0);
}

/** Cuts an overlong text around its first query word. */
function cut(text: string, { termOf }: Matcher): string {
  if (text.length <= longest) return text;
  const first = [...text.matchAll(wordPattern)].find(([word]) => termOf(word) >= 0)?.index ?? 0;
  const from = first < longest - 60 ? 0 : text.lastIndexOf(' ', first - 60) + 1;
  const to = from + longest >= text.length ? text.length : text.lastIndexOf(' ', from + longest);
  return `${from > 0 ? '… ' : ''}${text.slice(from, to > from ? to : from + longest)}${to < text.length ? ' …' : ''}`;
}

/** The best sentence of a block, and the following ones that fit. */
function bestOf(block: string, matcher: Matcher): string {
  const sentences = sentencesOf(block);
  const worths = sentences.map((sentence) => worthOf(sentence, matcher));
  const first = worths.indexOf(Math.max(...worths));
  let text = sentences[first] ?? '';
  for (const sentence of sentences.slice(first + 1)) {
    if (text.length >= enough || text.length + sentence.length > longest) break;
    text += sentence;
  }
  return cut(text.trim(), matcher);
}

function mark(text: string, { termOf }: Matcher): Excerpt['parts'] {
  const parts: Excerpt['parts'] = [];
  let end = 0;
  for (const match of text.matchAll(wordPattern)) {
    if (termOf(match[0]) < 0) continue;
    if (match.index > end) parts.push({ text: text.slice(end, match.index), isMarked: false });
    parts.push({ text: match[0], isMarked: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), isMarked: false });
  return parts;
}

/** Shorter blocks are labels. */
const shortest = 25;
/** A word with a lower share of the heaviest weight is not marked. */
const markedShare = 0.15;
/** A paragraph below a matching heading need not repeat its words. */
const headingShare = 0.6;

/** @param terms query terms; common question words are not marked */
export function excerptOf(document: SearchDocument, terms: readonly Term[], language: string): Excerpt {
  const heaviest = Math.max(...terms.map(({ weight }) => weight));
  const telling = terms.filter(({ weight }) => weight > markedShare * heaviest);
  const matcher = matcherOf(telling, language);
  let best = {
    worth: worthOf(document.summary, matcher) * 1.01,
    text: document.summary,
    section: undefined as Section | undefined,
  };
  for (const section of document.sections) {
    const ofHeading = headingShare * worthOf(section.heading, matcher);
    for (const block of section.blocks) {
      if (block.length < shortest || block === document.title) continue;
      const worth = worthOf(block, matcher) + ofHeading;
      if (worth > best.worth || best.text === '') best = { worth, text: block, section };
    }
  }
  const { section } = best;
  return {
    parts: mark(bestOf(best.text, matcher), matcher),
    section: section?.id && section.heading !== document.title ? section : undefined,
  };
}
