import type { ParsedEntry } from '../model/entry.ts';
import { shownBlocks } from '../model/shown-text.ts';
import { stringsOf } from '../model/strings.ts';
import { foreignSyntax } from './non-markdown-syntax-list.ts';
import { otherSystems } from './other-systems-list.ts';
import { marks as ownMarks, type Mark } from './unparsed-markdown-list.ts';
import type { EntryRule, LintResult } from './rule.ts';

const marks = [...ownMarks, ...foreignSyntax, ...otherSystems];

const signs = String.raw`[*^_\`\\{}|~（\t\u00a0]|\](?:\s+\(|\/)|\[(?:[\]^[!/]|http|[Ii]nsert|[Cc]itation)|[)!]\[|&(?:#|[A-Z]?[a-z]{2})|==|<!--|-->|\$\$|\?{3}|:[a-z+-]|\+\+|%[%}]|'{3}|>!|8<-|[[$@]{1,3}:? ?(?:toc|TOC)`;
const files = String.raw`\.(?:doc|ppt|png|jpe?g|gif|svg|tif|webp|heic|PNG|JPE?G|GIF|SVG|TIF|HEIC)`;
const starts = String.raw`[-+:\u2600-\u27bf\ud83c-\ud83e•◦‣⁃▪▫●○■□∙◆➢➤·–—→➔✓✔»[]|\.\. |!!!|'{3}|(?:im|ex)port |[a-z]{3,20}::|\(?(?:\d{1,3} ?[-–.):]|(?:[a-z]|i{2,3}|h\d) ?[-–.):] )`;

/** Fast path: every pattern requires one of these characters. Ordered for speed, without slow flags. */
const trace = new RegExp(
  String.raw`(?=[^a-zA-Z\d ,])(?:${signs}|\][([]|${files}|\ufffc(?:#|\w+;))|T(?:ODO|BD)|^ *(?:#|${starts})`,
  'm',
);

/** Fields that are not rendered, or not text. */
const unread: ReadonlySet<unknown> = new Set(['url', 'doi', 'pmid', 'reason']);

const inPlainText = 'Remove it: a field is plain text and shows every character.';

interface Placed {
  index: number;
  message: string;
  fix: string;
}

const shorten = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

function findIn({ pattern, applies, what, fix }: Mark, text: string, source: string): Placed | undefined {
  for (const match of text.matchAll(pattern)) {
    if (applies && !applies(match)) continue;
    const index = match.index + match[0].search(/\S/);
    const [shown = ''] = source.slice(index, match.index + match[0].length).split('\n');
    return { index, message: `"${shorten(shown)}" is shown literally: ${what}`, fix };
  }
  return undefined;
}

/** One result per pattern and position. */
const findAll = (some: readonly Mark[], text: string, source: string): Placed[] => [
  ...new Map(
    some
      .flatMap((mark) => findIn(mark, text, source) ?? [])
      .toReversed()
      .map((found) => [found.index, found]),
  ).values(),
];

const besideFields = marks.filter(({ inFields }) => !inFields);
const besideLines = besideFields.filter(({ pattern }) => !pattern.multiline);

const inBody = (entry: ParsedEntry): LintResult[] =>
  shownBlocks(entry)
    .filter(({ text }) => trace.test(text))
    .flatMap(({ type, offset, text }) =>
      findAll(
        type === 'tableCell' ? besideLines : besideFields,
        text,
        entry.body.slice(offset, offset + text.length),
      ).map(({ index, ...found }) => ({ ...found, bodyOffset: offset + index })),
    );

const inFields = (entry: ParsedEntry): LintResult[] =>
  stringsOf(entry)
    .filter(({ path, text }) => path && trace.test(text) && !unread.has(path.at(-1)))
    .flatMap(({ path, text }) =>
      findAll(marks, text, text).map(({ message }) => ({ path, message, fix: inPlainText })),
    );

export const unparsedMarkdown: EntryRule = {
  name: 'unparsed-markdown',
  why: 'Markdown reports no errors: syntax that it does not recognize is published literally. Fields are plain text and show all syntax literally.',
  scope: 'entry',
  allowsExceptions: true,
  example: {
    file: 'tools/roller.md',
    bad: '##How to begin\n\nSee [kneading] (/techniques/kneading/).',
    good: '## How to begin\n\nSee [kneading](/techniques/kneading/).',
  },
  check: (entry) => [...inBody(entry), ...inFields(entry)],
};
