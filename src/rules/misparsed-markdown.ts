import {
  accidentalCode,
  fieldsInText,
  markedTwice,
  secondFrontMatter,
  swallowedLines,
  tableRows,
  underlinedHeadings,
} from './misparsed-blocks.ts';
import { listNumbers, listsInSentences, quotesBySlip } from './misparsed-lists.ts';
import { misplacedFootnotes, unusedDefinitions, accidentalStrikethrough } from './misparsed-footnotes.ts';
import {
  codeInWords,
  feetAndInches,
  joinedWords,
  namedCharacters,
  starredNumbers,
  starsInWords,
} from './misparsed-inline.ts';
import type { EntryRule } from './rule.ts';

const finders = [
  underlinedHeadings,
  fieldsInText,
  accidentalCode,
  swallowedLines,
  markedTwice,
  tableRows,
  unusedDefinitions,
  misplacedFootnotes,
  accidentalStrikethrough,
  listNumbers,
  listsInSentences,
  quotesBySlip,
  joinedWords,
  starredNumbers,
  starsInWords,
  codeInWords,
  namedCharacters,
  feetAndInches,
];

export const misparsedMarkdown: EntryRule = {
  name: 'misparsed-markdown',
  why: 'Markdown reports no errors: after a small mistake, text silently becomes code, a heading, or part of a list or table, a number changes, or text disappears.',
  scope: 'entry',
  example: {
    file: 'tools/roller.md',
    bad: 'It is firm.\n---\n\n    It can roll away.',
    good: 'It is firm.\n\n---\n\nIt can roll away.',
  },
  check: (entry) => {
    // The rest of the body is dropped anyway.
    const frontMatterProblems = secondFrontMatter(entry);
    return frontMatterProblems.length > 0 ? frontMatterProblems : finders.flatMap((find) => find(entry));
  },
};
