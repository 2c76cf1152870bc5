/** Unintended emphasis in words and numbers, and character references: the rendered text differs from the source. */
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { nodesOf, parseBody } from '../model/body.ts';
import type { ParsedEntry } from '../model/entry.ts';
import { inlineLeaves, type InlineLeaf } from '../model/inline-leaves.ts';
import type { LintResult } from './rule.ts';

/** Scripts without word separators, or with suffixes attached without one. */
const unparted = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u;
const ofWord = /[\p{L}\p{N}\p{M}]/u;

const firstOf = (text: string) => String.fromCodePoint(text.codePointAt(0) ?? 32);
const lastOf = (text: string) => [...text.slice(-2)].at(-1) ?? ' ';

/** "3*10*2" would be read as "3102", "un*believ*able" as one word. */
function areJoined(before: string, after: string): boolean {
  const [left, right] = [lastOf(before), firstOf(after)];
  if (/\p{N}[.,:/]$/u.test(before) && /^\p{N}/u.test(after)) return true;
  if (/\p{N}$/u.test(before) && /^[.,:/]\p{N}/u.test(after)) return true;
  return ofWord.test(left) && ofWord.test(right) && !(unparted.test(left) || unparted.test(right));
}

const excerpt = (body: string, from: number, to: number) =>
  body
    .slice(Math.max(0, from - 12), to + 12)
    .split('\n')
    .join(' ')
    .trim();

const apart: Pick<LintResult, 'fix'> = {
  fix: 'Add a space, or mark whole words; for "times" write ×, and to show the character itself, put a backslash before it.',
};

function joinedIn(leaves: readonly InlineLeaf[], body: string): LintResult[] {
  let before: InlineLeaf | undefined;
  return leaves.flatMap((leaf) => {
    if (leaf.text === '') return [];
    const joined = before && before.end < leaf.start && areJoined(before.text, leaf.text) ? before : undefined;
    before = leaf;
    return joined
      ? [
          {
            bodyOffset: joined.end,
            message: `the formatting inside this word or number disappears and joins its parts: "${excerpt(body, joined.end, leaf.start)}"`,
            ...apart,
          },
        ]
      : [];
  });
}

const hasMarks = (entry: ParsedEntry) =>
  ['emphasis', 'strong', 'delete', 'inlineCode', 'link', 'linkReference', 'html'].some((type) =>
    parseBody(entry).nodes.has(type),
  );

export const joinedWords = (entry: ParsedEntry): LintResult[] =>
  hasMarks(entry) ? inlineLeaves(entry).flatMap((leaves) => joinedIn(leaves, entry.body)) : [];

const number = String.raw`[\p{N})\]%]`;
const endsWithNumber = new RegExp(`${number}[^\\S\\n]?$`, 'u');
const startsWithNumber = /^[^\S\n]?[\p{N}([$€£]/u;
/** An opening delimiter before a closing one, or a closing one after an opening one, is not intended as a delimiter. */
const turned = { start: /^[\s)\]}.,;:!?%]/u, end: /[\s([{]$/u };

function isTimes({ position }: Nodes, body: string): boolean {
  const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
  const [mark, inner] = [body[start], body.slice(start + 1, end - 1)];
  if (turned.start.test(inner) || turned.end.test(inner)) return true;
  const before = endsWithNumber.test(body.slice(Math.max(0, start - 2), start));
  const after = startsWithNumber.test(body.slice(end, end + 2));
  return mark === '*' && ((before && startsWithNumber.test(inner)) || (after && endsWithNumber.test(inner)));
}

/** "3 *10* 2", "(*) and (*)" */
export const starredNumbers = (entry: ParsedEntry): LintResult[] =>
  nodesOf(entry, 'emphasis')
    .filter(({ node }) => isTimes(node, entry.body))
    .map(({ node, offset }) => ({
      bodyOffset: offset,
      message: `this character and the one after "${toString(node).slice(0, 30)}" are read as emphasis and not shown`,
      fix: 'Write × for "times", or put a backslash before each.',
    }));

const starInWord = /[\p{L}\p{N}\p{M}]\*(?=[\p{L}\p{N}])/gu;

/** "3*10": a second asterisk later in the block makes it emphasis. */
export const starsInWords = (entry: ParsedEntry): LintResult[] =>
  inlineLeaves(entry).flatMap((leaves) =>
    leaves
      .filter(({ text }) => text.includes('*'))
      .flatMap(({ start, end }) =>
        [...entry.body.slice(start, end).matchAll(starInWord)].map(({ index }) => ({
          bodyOffset: start + index + 1,
          message: 'an asterisk inside a word or number may be read as emphasis',
          fix: 'Write × for "times", or put a backslash before it.',
        })),
      ),
  );

/** "Don`t … it`s", "5` and 10`": the text in between becomes code. */
export const codeInWords = (entry: ParsedEntry): LintResult[] =>
  nodesOf(entry, 'inlineCode')
    .filter(({ node, offset }) => {
      const after = entry.body.slice(node.position?.end.offset ?? 0, (node.position?.end.offset ?? 0) + 1);
      return ofWord.test(entry.body[offset - 1] ?? '') || ofWord.test(after);
    })
    .map(({ offset }) => ({
      bodyOffset: offset,
      message: 'this backtick and the next one turn the text between them into code',
      fix: 'Write ’ for an apostrophe and "feet" for feet, or put a backslash before it.',
    }));

const named = /&(?<=(?:^|[^\\])(?:\\\\)*&)(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;
/** Characters that cannot be typed, or would be syntax. */
const needed = /^&(?:nbsp|amp|lt|gt);$/;

/** Bare URLs have no character references. */
const inBareUrl = /(?:https?:\/\/|www\.)\S{0,500}$/i;

const covered = ['code', 'inlineCode', 'html'] as const;

export function namedCharacters(entry: ParsedEntry): LintResult[] {
  if (!entry.body.includes('&')) return [];
  const inside = covered.flatMap((type) =>
    nodesOf(entry, type).map(({ node, offset }) => [offset, node.position?.end.offset ?? offset] as const),
  );
  const isNeeded = (name: string, index: number) =>
    needed.test(name) && !inBareUrl.test(entry.body.slice(Math.max(0, index - 500), index));
  return [...entry.body.matchAll(named)]
    .filter(({ 0: name, index }) => !isNeeded(name, index) && !inside.some(([from, to]) => from <= index && index < to))
    .flatMap(({ 0: name, index }) => {
      const shown = toString(fromMarkdown(name));
      return shown === name
        ? []
        : [
            {
              bodyOffset: index,
              message: `"${name}" is shown as another character`,
              fix: `Type the character itself.`,
            },
          ];
    });
}

/** Straight quotes after a number are rendered as closing quotes. */
const feet = /\d['′]\s?\d|\d"(?=\s?(?:x|×|\d|$|[a-z]))/u;

export const feetAndInches = (entry: ParsedEntry): LintResult[] =>
  inlineLeaves(entry).flatMap((leaves) =>
    leaves.flatMap(({ text, start }) => {
      const match = feet.exec(text);
      // After an opening quote it is a closing quote.
      if (!match || (match[0].endsWith('"') && (text.slice(0, match.index).split('"').length - 1) % 2 === 1)) return [];
      return [
        {
          bodyOffset: start + match.index,
          message: `the character after "${match[0][0]}" is shown as a quotation mark`,
          fix: 'Write the unit as a word: "5 feet 10 inches".',
        },
      ];
    }),
  );
