/** What a translation must keep of a text: citations, links, components, numbers, and the headings of a body. */
import { citationPattern, citedIn } from '../references.ts';

/** Markup that has no numbers for readers. */
const unread = /\[@[^\]]*\]|\]\([^)]*\)|<[^<>]*>/g;

const sorted = (found: Iterable<string>) => [...found].toSorted();
const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([match]) => match);

/** What is kept → how to find it in a text, in any order. */
const kept: Readonly<Record<string, (text: string) => readonly string[]>> = {
  citation: (text) => sorted([...text.matchAll(citationPattern)].flatMap(([, inner = '']) => citedIn(inner))),
  link: (text) => sorted(matches(text, /(?<=\]\()[^)]*(?=\))/g)),
  component: (text) => sorted(matches(text, /<[A-Z][^<>]*>/g)),
  number: (text) => sorted(matches(text.replace(unread, ' '), /\d+(?:[.,]\d+)*/g)),
  heading: (text) => matches(text, /^#{2,6}(?= )/gm),
};

/** Values of one list that are not in another, each as often as it is missing. */
function missingFrom(values: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return values.filter((value) => {
    const index = left.indexOf(value);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

interface Difference {
  message: string;
  fix: string;
}

/** How a translation differs from its English text in what it must keep. */
export const differences = (english: string, translated: string): Difference[] =>
  Object.entries(kept).flatMap(([what, find]) => {
    const [wanted, found] = [find(english), find(translated)];
    const missing = missingFrom(wanted, found);
    const extra = missingFrom(found, wanted);
    return [
      ...missing.map((value) => ({
        message: `the ${what} "${value}" of the English text is missing`,
        fix: what === 'number' ? 'Write it in digits, as the English text does.' : 'Add it where the English has it.',
      })),
      ...extra.map((value) => ({
        message: `the ${what} "${value}" is not in the English text`,
        fix: 'Remove it, or correct it after the English text.',
      })),
    ];
  });
