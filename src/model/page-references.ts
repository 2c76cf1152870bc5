/** Numbered sources and glossary terms of a page. */
import { descriptorOf } from '../kinds/index.ts';
import { fieldOrder } from '../kinds/section.ts';
import type { Entry } from './entry.ts';
import type { ContentGraph } from './graph.ts';
import { site } from '../site.ts';
import { citationPattern, citedIn, proseOf } from './references.ts';

export interface PageReferences {
  graph: ContentGraph;
  entry: Entry;
  /** Sources in order of first citation on the page. */
  sources: Entry<'sources'>[];
  /** Number of a source on the page, from 1; 0 for one that it does not cite. */
  numberOf: (sourceId: string) => number;
  /** Glossary terms on the page, sorted. */
  terms: Entry<'glossary'>[];
  /** Terms whose first use on the page is in this field ('body' for the body). */
  termsFirstIn: (field: string) => readonly Entry<'glossary'>[];
}

/** Fields of an entry in the order in which its template renders them; 'body' is the body. */
export type FieldOrder = readonly string[];

/** Sources that an entry cites, and those of the entries it refers to in the fields `through`. */
function sourcesOf(
  graph: ContentGraph,
  entry: Entry,
  order: FieldOrder,
  through: FieldOrder,
  alsoCited: readonly string[],
): Entry<'sources'>[] {
  const links = graph.linksFrom(entry);
  const behind = (field: string, to: Entry): Entry[] =>
    to.kind === 'sources' ? [to] : through.includes(field) ? graph.linksFrom(to).map((link) => link.to) : [];
  const inField = (field: string) =>
    links
      .filter((link) => link.field === field)
      .flatMap(({ to }) => behind(field, to))
      .filter((to): to is Entry<'sources'> => to.kind === 'sources');
  const rest = links.map((link) => link.field).filter((field) => !order.includes(field));
  const others = alsoCited.flatMap((id) => graph.find('sources', id) ?? []);
  return [...new Set([...[...order, ...rest].flatMap(inField), ...others])];
}

const escapeRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Matches the forms of a term as whole words; uppercase forms are case-sensitive. */
export function termPattern(term: Entry<'glossary'>): RegExp {
  const forms = [term.data.term, ...term.data.variants].toSorted((a, b) => b.length - a.length);
  const alternatives = forms.map((form) =>
    /^[A-Z0-9]+s?$/.test(form)
      ? escapeRegExp(form)
      : escapeRegExp(form).replace(/\p{L}/gu, (c) => `[${c.toLowerCase()}${c.toUpperCase()}]`),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}-])`, 'u');
}

const patterns = new WeakMap<Entry<'glossary'>, RegExp>();

export function patternOf(term: Entry<'glossary'>): RegExp {
  const known = patterns.get(term) ?? termPattern(term);
  patterns.set(term, known);
  return known;
}

function firstUses(graph: ContentGraph, entry: Entry, order: FieldOrder): Map<string, Entry<'glossary'>[]> {
  const prose = proseOf(entry).map(({ path, text }) => ({
    field: path ? path.join('.') : 'body',
    top: String(path?.[0] ?? 'body'),
    text: text.replace(citationPattern, ''),
  }));
  const shown = order.flatMap((top) => prose.filter((token) => token.top === top));
  const uses = graph.all('glossary').flatMap((term) => {
    const first = shown.find(({ text }) => patternOf(term).test(text));
    return first ? [{ term, field: first.field }] : [];
  });
  return new Map(
    [...Map.groupBy(uses, ({ field }) => field)].map(([field, group]) => [field, group.map(({ term }) => term)]),
  );
}

/**
 * @param order fields in render order
 * @param through fields whose targets are explained on the page with their own sources
 * @param alsoCited ids of sources of other entries that the page renders
 */
export function createPageReferences(
  graph: ContentGraph,
  entry: Entry,
  order: FieldOrder,
  through: FieldOrder = [],
  alsoCited: readonly string[] = [],
): PageReferences {
  const sources = sourcesOf(graph, entry, order, through, alsoCited);
  const numbers = new Map(sources.map((source, index) => [source.id, index + 1]));
  const uses = firstUses(graph, entry, order);
  const terms = [...uses.values()].flat().toSorted((a, b) => a.data.term.localeCompare(b.data.term, site.language));
  return {
    graph,
    entry,
    sources,
    numberOf: (id) => numbers.get(id) ?? 0,
    terms,
    termsFirstIn: (field) => uses.get(field) ?? [],
  };
}

/**
 * References of an entry's page, with sources numbered in the section order of its kind.
 * @param through fields whose targets are explained on the page with their own sources
 * @param alsoCited ids of sources of other entries that the page renders
 */
export const pageReferencesOf = (
  graph: ContentGraph,
  entry: Entry,
  through: FieldOrder = [],
  alsoCited: readonly string[] = [],
): PageReferences =>
  createPageReferences(graph, entry, fieldOrder(descriptorOf(entry.kind).page?.sections ?? []), through, alsoCited);

/** Plain text without source numbers and marked terms, for pages without reference lists. */
export const withoutReferenceMarks = (references: PageReferences): PageReferences => ({
  ...references,
  numberOf: () => 0,
  termsFirstIn: () => [],
});

/** A token of prose: text, a citation, or the first use of a term. */
export type InlineToken = { text: string } | { cite: string[] } | { text: string; term: Entry<'glossary'> };

/** The first term in a text; the longest at the same offset. */
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
 * Splits prose at citations and first uses of terms.
 * @param terms terms still to be marked; matches are removed from it
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
