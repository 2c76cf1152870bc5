/** Ranks documents: BM25 over all words, plus the best matching name. */
import type { Name, Postings } from './postings.ts';
import type { Term } from './read-query.ts';
import { handoutKind, listKind } from './types.ts';
import { weights } from './weights.ts';

export interface Ranked {
  document: number;
  score: number;
  /** The best matching name, if any. */
  name: Name | undefined;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** Saturated score of a term per document, from 0 to 1. */
function termScores(term: Term, { postings, lengths, averageLength }: Postings): Map<number, number> {
  const scores = new Map<number, number>();
  for (const [stem, share] of term.accepts)
    for (const { document, count } of postings.get(stem) ?? []) {
      const length = (lengths[document] ?? 0) / averageLength;
      const frequency = count / (1 - weights.lengthNorm + weights.lengthNorm * length);
      const score = (share * frequency) / (weights.saturation + frequency);
      if (score > (scores.get(document) ?? 0)) scores.set(document, score);
    }
  return scores;
}

/** How well a name matches a query: coverage of the query and of the name. */
function nameScore({ stems, isTitle }: Name, terms: readonly Term[], most: number, weightOf: (stem: string) => number) {
  const fits = terms.map(({ accepts }) => Math.max(0, ...stems.map((stem) => accepts.get(stem) ?? 0)));
  const covered = sum(fits.map((fit, i) => fit * (terms[i]?.weight ?? 0))) / most;
  const own = sum(stems.map(weightOf)) || 1;
  const used =
    sum(stems.map((stem) => weightOf(stem) * Math.max(0, ...terms.map(({ accepts }) => accepts.get(stem) ?? 0)))) / own;
  // A name that is the query ranks above a title that is a part of it.
  const bonus = isTitle ? weights.titleBonus : weights.nameBonus ** ((covered * used) ** 4);
  return { score: covered * used * bonus, fit: covered * used };
}

/** @param weightOf weight of a stem in a name */
export function rank(postings: Postings, terms: readonly Term[], weightOf: (stem: string) => number): Ranked[] {
  const most = sum(terms.map(({ weight }) => weight));
  if (most === 0) return [];
  const found = new Map<number, Ranked>();
  const entry = (document: number): Ranked => {
    const own = found.get(document) ?? { document, score: 0, name: undefined };
    found.set(document, own);
    return own;
  };
  for (const term of terms)
    for (const [document, score] of termScores(term, postings))
      entry(document).score += ((1 - weights.nameShare) * score * term.weight) / most;

  const best = new Map<number, { score: number; fit: number; name: Name }>();
  const candidates = new Set(
    terms.flatMap(({ accepts }) => [...accepts.keys()].flatMap((stem) => postings.namesWith.get(stem) ?? [])),
  );
  for (const i of candidates) {
    const name = postings.names[i];
    if (!name) continue;
    const { score, fit } = nameScore(name, terms, most, weightOf);
    if (score > (best.get(name.document)?.score ?? 0)) best.set(name.document, { score, fit, name });
  }
  for (const [document, { score, name }] of best) {
    const own = entry(document);
    own.score += weights.nameShare * score;
    own.name = name;
  }

  for (const own of found.values()) {
    const kind = postings.documents[own.document]?.kind;
    if (kind === handoutKind || kind === listKind) own.score *= weights.part;
    // A part that is just what the query names ranks like a page.
    if (postings.pageOf[own.document] !== undefined)
      own.score *= weights.part ** (1 - (best.get(own.document)?.fit ?? 0));
  }
  return [...found.values()].toSorted((a, b) => b.score - a.score || a.document - b.document);
}
