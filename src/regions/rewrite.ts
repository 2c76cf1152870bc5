/** Rewrites text for the readers of another region: words, capitals, "a" or "an", and measures. */
import type { Rewording, Words } from './region.ts';

/** Replacement of a range of a text. */
export interface Edit {
  start: number;
  end: number;
  /** As written. */
  was: string;
  now: string;
}

/** Parts that are not our words: citations, quotations with a source, targets of links, titles of other pages, tags, code. */
const hidden =
  /\[@[^\]]{0,500}\]|\[[^\]]{0,300}\]\(https?:[^)]{0,500}\)|\]\([^)]{0,500}\)|"[^"\n]{0,300}"(?= ?\[@)|`[^`]{0,500}`|<[^>]{0,500}>|\b(?:https?:|www\.)[^\s)>\]]{0,500}|^> .*$/gm;

/** A text without these parts, at the same length, so that offsets stay valid. */
export const hide = (text: string) => text.replace(hidden, (match) => '\ufffc'.repeat(match.length));

/** What may stand before the first word of a sentence, a heading, a list item or a table cell. */
const sentenceStart = /(?:^|[.?!:|>"“(\]\n]\s*|(?:^|\n)\s*(?:[-*]|\d+\.|#+)\s+|[-·] )$/;

/** Names of organizations, qualifications and other works have capitals within, or after other words. */
function isName(text: string, start: number, match: string): boolean {
  if (/\s\p{Lu}\p{Ll}/u.test(match)) return true;
  if (!/^\p{Lu}\p{Ll}/u.test(match)) return false;
  return (
    !sentenceStart.test(text.slice(Math.max(start - 20, 0), start)) ||
    /^ \p{Lu}\p{Ll}/u.test(text.slice(start + match.length))
  );
}

const startsWithVowel = (words: string) =>
  /^(?:[aeio]|u(?!n[ai]|s)|[FHLMNRSX](?:[A-Z]|&))/i.test(words) && !/^(?:[fhlmnrsx][a-z])/.test(words);

const withCapital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The edit for a match, with the article before it if that changes. */
function editOf(text: string, start: number, was: string, replacement: string): Edit {
  // Abbreviations have capitals anywhere.
  const now = /^\p{Lu}\p{Ll}/u.test(was) ? withCapital(replacement) : replacement;
  const end = start + was.length;
  const article = /\b(a)(n?)(\s)$/i.exec(text.slice(Math.max(start - 4, 0), start));
  if (!article || startsWithVowel(was) === startsWithVowel(now)) return { start, end, was, now };
  const [before, a = '', , space = ''] = article;
  return {
    start: start - before.length,
    end,
    was: before + was,
    now: `${a}${startsWithVowel(now) ? 'n' : ''}${space}${now}`,
  };
}

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s');

interface Finder {
  pattern: RegExp;
  /** The other word for a match. */
  wordFor: (match: string) => string;
}

/** Finds any of some words, longest first. */
function makeFinder(words: Words, ignoresCase: boolean): Finder {
  const key = (word: string) => (ignoresCase ? word.toLowerCase() : word).replace(/\s/g, ' ');
  const others = new Map(Object.entries(words).map(([word, other]) => [key(word), other]));
  // Of no words, it finds nothing.
  const longestFirst = [...others.keys()].toSorted((a, b) => b.length - a.length);
  const pattern = `(?<![\\w@/&])(?:${longestFirst.map(escaped).join('|') || '(?!)'})(?!\\w)`;
  return {
    pattern: new RegExp(pattern, ignoresCase ? 'gi' : 'g'),
    wordFor: (match) => others.get(key(match)) ?? match,
  };
}

const finders = new WeakMap<Words, Finder>();

function finderFor(words: Words, ignoresCase: boolean): Finder {
  const finder = finders.get(words) ?? makeFinder(words, ignoresCase);
  finders.set(words, finder);
  return finder;
}

/** Edits in order, without those that overlap an earlier one of the list. */
export function withoutOverlaps(edits: readonly Edit[]): Edit[] {
  const taken = new Set<number>();
  const kept = edits.filter(({ start, end }) => {
    const offsets = Array.from({ length: end - start }, (_, index) => start + index);
    if (offsets.some((offset) => taken.has(offset))) return false;
    for (const offset of offsets) taken.add(offset);
    return true;
  });
  return kept.toSorted((a, b) => a.start - b.start);
}

/** What to change in a text. */
export function editsFor(text: string, { terms, spelling, exact, measures }: Rewording): Edit[] {
  const shown = hide(text);
  const ofMeasures = measures.flatMap(({ pattern, now }) =>
    [...shown.matchAll(pattern)].map(({ 0: was, index, ...groups }) => ({
      start: index,
      end: index + was.length,
      was,
      now: now(groups[1] ?? ''),
    })),
  );
  const abbreviations = finderFor(exact, false);
  const ofExact = [...shown.matchAll(abbreviations.pattern)].map(({ 0: was, index }) =>
    editOf(text, index, was, abbreviations.wordFor(was)),
  );
  const inAnyCase = (words: Words) => {
    const { pattern, wordFor } = finderFor(words, true);
    return [...shown.matchAll(pattern)]
      .filter(({ 0: was, index }) => !isName(text, index, was))
      .map(({ 0: was, index }) => editOf(text, index, was, wordFor(was)));
  };
  return withoutOverlaps([...ofMeasures, ...inAnyCase(terms), ...ofExact, ...inAnyCase(spelling)]);
}

export interface Rewritten {
  text: string;
  /** The offset in the text as written of a character of the new text. */
  originalOffset: (offset: number) => number;
}

/** @param edits in order, without overlaps */
export function applyEdits(text: string, edits: readonly Edit[]): Rewritten {
  let now = '';
  let at = 0;
  const jumps: { from: number; to: number; shift: number }[] = [];
  for (const edit of edits) {
    now += text.slice(at, edit.start);
    jumps.push({ from: now.length, to: now.length + edit.now.length, shift: edit.end - now.length - edit.now.length });
    now += edit.now;
    at = edit.end;
  }
  return {
    text: now + text.slice(at),
    originalOffset: (offset) => {
      const jump = jumps.findLast(({ from }) => from <= offset);
      if (!jump) return offset;
      return offset < jump.to
        ? jump.to + jump.shift - (edits[jumps.indexOf(jump)]?.was.length ?? 0)
        : offset + jump.shift;
    },
  };
}
