/** What a page of an entry needs beside its text: numbered sources, and the words that it explains. */
import { descriptorOf } from '../kinds/index.ts';
import { fieldOrder } from '../kinds/section.ts';
import type { Entry } from './entry.ts';
import type { Guide } from './graph.ts';
import { citationPattern, citedIn, proseOf } from './references.ts';

export interface PageReferences {
  guide: Guide;
  entry: Entry;
  /** Sources in the order in which the page first cites them. */
  sources: Entry<'sources'>[];
  /** Number of a source on this page, from 1; 0 for one that it does not cite. */
  numberOf: (sourceId: string) => number;
  /** Glossary terms that stand on this page, in order of the alphabet. */
  terms: Entry<'glossary'>[];
  /** The terms whose first use on the page is in this field ('body' for the text). */
  termsFirstIn: (field: string) => readonly Entry<'glossary'>[];
}

/** Fields of an entry in the order in which its template shows them; 'body' is the text. */
export type FieldOrder = readonly string[];

/** Sources that an entry cites itself and, for the fields in `through`, those behind what they refer to. */
function sourcesOf(
  guide: Guide,
  entry: Entry,
  order: FieldOrder,
  through: FieldOrder,
  shownToo: readonly string[],
): Entry<'sources'>[] {
  const links = guide.linksFrom(entry);
  const behind = (field: string, to: Entry): Entry[] =>
    to.kind === 'sources' ? [to] : through.includes(field) ? guide.linksFrom(to).map((link) => link.to) : [];
  const inField = (field: string) =>
    links
      .filter((link) => link.field === field)
      .flatMap(({ to }) => behind(field, to))
      .filter((to): to is Entry<'sources'> => to.kind === 'sources');
  const rest = links.map((link) => link.field).filter((field) => !order.includes(field));
  const others = shownToo.flatMap((id) => guide.find('sources', id) ?? []);
  return [...new Set([...[...order, ...rest].flatMap(inField), ...others])];
}

const escapeRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Finds the forms of a term as whole words; forms in capitals only as they stand. */
export function termPattern(term: Entry<'glossary'>): RegExp {
  const forms = [term.data.term, ...term.data.variants].toSorted((a, b) => b.length - a.length);
  const alternatives = forms.map((form) =>
    /^[A-Z0-9]+s?$/.test(form)
      ? escapeRegExp(form)
      : escapeRegExp(form).replace(/[a-z]/gi, (c) => `[${c.toLowerCase()}${c.toUpperCase()}]`),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}-])`, 'u');
}

const patterns = new WeakMap<Entry<'glossary'>, RegExp>();

export function patternOf(term: Entry<'glossary'>): RegExp {
  const known = patterns.get(term) ?? termPattern(term);
  patterns.set(term, known);
  return known;
}

function firstUses(guide: Guide, entry: Entry, order: FieldOrder): Map<string, Entry<'glossary'>[]> {
  const prose = proseOf(entry).map(({ path, text }) => ({
    field: path ? path.join('.') : 'body',
    top: String(path?.[0] ?? 'body'),
    text: text.replace(citationPattern, ''),
  }));
  const shown = order.flatMap((top) => prose.filter((token) => token.top === top));
  const uses = guide.all('glossary').flatMap((term) => {
    const first = shown.find(({ text }) => patternOf(term).test(text));
    return first ? [{ term, field: first.field }] : [];
  });
  return new Map(
    [...Map.groupBy(uses, ({ field }) => field)].map(([field, group]) => [field, group.map(({ term }) => term)]),
  );
}

/**
 * @param order fields in the order in which the template shows them
 * @param through fields whose targets the page explains with their own sources
 * @param shownToo ids of the sources of what the page shows of other entries
 */
export function makeNotes(
  guide: Guide,
  entry: Entry,
  order: FieldOrder,
  through: FieldOrder = [],
  shownToo: readonly string[] = [],
): PageReferences {
  const sources = sourcesOf(guide, entry, order, through, shownToo);
  const numbers = new Map(sources.map((source, index) => [source.id, index + 1]));
  const uses = firstUses(guide, entry, order);
  const terms = [...uses.values()].flat().toSorted((a, b) => a.data.term.localeCompare(b.data.term, 'en'));
  return {
    guide,
    entry,
    sources,
    numberOf: (id) => numbers.get(id) ?? 0,
    terms,
    termsFirstIn: (field) => uses.get(field) ?? [],
  };
}

/**
 * What the page of an entry needs, its sources numbered in the order of the sections of its kind.
 * @param through fields whose targets the page explains with their own sources
 * @param shownToo ids of the sources of what the page shows of other entries
 */
export const notesOf = (
  guide: Guide,
  entry: Entry,
  through: FieldOrder = [],
  shownToo: readonly string[] = [],
): PageReferences =>
  makeNotes(guide, entry, fieldOrder(descriptorOf(entry.kind).page?.sections ?? []), through, shownToo);

/** The same text without numbers and marked words, for a page that has no room for their lists. */
export const withoutMarks = (notes: PageReferences): PageReferences => ({
  ...notes,
  numberOf: () => 0,
  termsFirstIn: () => [],
});

/** A token of prose: plain, a citation, or the first use of a term. */
export type InlineToken = { text: string } | { cite: string[] } | { text: string; term: Entry<'glossary'> };

/** The term that stands first in a text; of two at one place, the longer. */
function firstTerm(text: string, terms: readonly Entry<'glossary'>[]) {
  const found = terms.flatMap((term, index) => {
    const match = patternOf(term).exec(text);
    return match ? [{ term, index, start: match.index, word: match[0] }] : [];
  });
  return found.toSorted((a, b) => a.start - b.start || b.word.length - a.word.length)[0];
}

function splitTerms(text: string, terms: Entry<'glossary'>[]): InlineToken[] {
  const tokens: InlineToken[] = [];
  let rest = text;
  for (let found = firstTerm(rest, terms); found; found = firstTerm(rest, terms)) {
    if (found.start > 0) tokens.push({ text: rest.slice(0, found.start) });
    tokens.push({ text: found.word, term: found.term });
    terms.splice(found.index, 1);
    rest = rest.slice(found.start + found.word.length);
  }
  return rest ? [...tokens, { text: rest }] : tokens;
}

/**
 * Splits prose at its citations and at the first uses of terms.
 * @param terms terms still to be marked; those that were found are taken out of it
 */
export function splitProse(text: string, terms: Entry<'glossary'>[]): InlineToken[] {
  const tokens: InlineToken[] = [];
  let end = 0;
  for (const match of text.matchAll(citationPattern)) {
    tokens.push(...splitTerms(text.slice(end, match.index).replace(/ $/, ''), terms), {
      cite: citedIn(match[1] ?? ''),
    });
    end = match.index + match[0].length;
  }
  return [...tokens, ...splitTerms(text.slice(end), terms)];
}
