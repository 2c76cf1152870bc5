import { distance } from 'fastest-levenshtein';

/**
 * The shortest id with all words of a text: "back pain" is low-back-pain, though neck-pain is closer by edit distance.
 */
function withAllWords(text: string, ids: readonly string[]): string | undefined {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < 2) return undefined;
  const fitting = ids.filter((id) => words.every((word) => id.split(/[-/]/).includes(word)));
  return fitting.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))[0];
}

/** The closest known word; undefined where none is close enough. */
function nearest(word: string, known: readonly string[]): string | undefined {
  const whole = withAllWords(word, known);
  if (whole !== undefined) return whole;
  const limit = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3));
  const ranked = known
    .map((candidate) => ({ candidate, edits: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .toSorted((a, b) => a.edits - b.edits || a.candidate.localeCompare(b.candidate, 'en'));
  const best = ranked[0];
  return best && best.edits <= limit ? best.candidate : undefined;
}

/** The only known word at edit distance 1. */
export function oneLetterAway(word: string, known: readonly string[]): string | undefined {
  const near = known.filter(
    (candidate) => Math.abs(candidate.length - word.length) <= 1 && distance(word, candidate) === 1,
  );
  return near.length === 1 && word.length > 3 ? near[0] : undefined;
}

/** "Did you mean …?", or '' where nothing is close. */
export function didYouMean(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return near ? `Did you mean "${near}"?` : '';
}

/** "Did you mean …?", or the known words, or '' where there are too many to list. */
export function suggestion(word: string, known: readonly string[]): string {
  const near = didYouMean(word, known);
  if (near) return near;
  return known.length > 0 && known.length <= 20 ? `Use one of: ${known.join(', ')}.` : '';
}
