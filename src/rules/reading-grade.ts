import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { cutPassage, passagesOf, type Passage } from '../model/sentences.ts';
import { kinds } from '../kinds/index.ts';
import type { EntryRule, LintResult } from './rule.ts';

/** Maximum school grades: of summaries and short answers, and of whole pages. */
const grades = { first: 6, page: 8 } as const;
const readFirst = new Set(['summary', 'shortAnswer']);
/** Fields that are not part of the text. */
const besides = new Set(['title', 'drawing', 'trademark']);
/** The formula is meaningless for shorter texts. */
const fewestWords = 10;

/** In characters; longer words are cut. */
const longestWord = 60;

const known = new Map<string, number>();

function syllablesIn(word: string): number {
  const count = known.get(word) ?? syllable(word);
  known.set(word, count);
  return count;
}

/** Flesch–Kincaid grade; undefined for a text that is too short. */
function gradeOf(passages: readonly Pick<Passage, 'text'>[]): number | undefined {
  const sentences = passages.flatMap(cutPassage);
  const words = sentences.flatMap((sentence) => sentence.words);
  if (words.length < fewestWords) return undefined;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word.slice(0, longestWord).toLowerCase()), 0);
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables });
}

function tooHard(what: string, passages: readonly Passage[], most: number, path: LintResult['path']): LintResult[] {
  const grade = gradeOf(passages);
  if (grade === undefined || grade <= most) return [];
  return [
    {
      path,
      message: `${what} reads at grade ${grade.toFixed(1)}; the limit is ${most}`,
      fix: 'Use shorter sentences and plainer words where the meaning stays the same.',
    },
  ];
}

export const readingGrade: EntryRule = {
  name: 'reading-grade',
  why: `People who are ill, tired or in pain need easier words than usual. The limit for a summary or short answer is grade ${grades.first}, for a page grade ${grades.page} (Flesch–Kincaid). It is a budget: a clear word beats a good score.`,
  scope: 'entry',
  severity: 'warning',
  allowsExceptions: true,
  example: {
    file: 'techniques/kneading.md',
    bad: 'summary: Petrissage facilitates temporary improvement of musculoskeletal discomfort through repeated manual compression.',
    good: 'summary: Squeezing and lifting a muscle by hand, slowly and from light to firm.',
  },
  check: (entry) => {
    if (kinds[entry.kind].store === 'file') return [];
    const passages = passagesOf(entry);
    const first = passages
      .filter(({ path }) => readFirst.has(String(path?.[0])))
      .flatMap((passage) => tooHard('the text', [passage], grades.first, passage.path));
    const page = passages.filter(({ path }) => !besides.has(String(path?.[0])));
    return [...first, ...tooHard('the page', page, grades.page, [])];
  },
};
