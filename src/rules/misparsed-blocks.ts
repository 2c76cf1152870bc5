/** Unintended blocks: code from indentation, setext headings, merged paragraphs, lists and tables. */
import { nodesOf } from '../model/body.ts';
import type { ParsedEntry } from '../model/entry.ts';
import { keysOf } from '../model/walk.ts';
import { kinds } from '../kinds/index.ts';
import type { LintResult } from './rule.ts';

/** Astro parses this as a second front matter and drops it. */
export function secondFrontMatter({ body }: ParsedEntry): LintResult[] {
  const start = body.search(/\S/);
  const mark = /^(?:---|\+\+\+)[ \t]*(?=\n)/.exec(body.slice(start))?.[0].trim();
  return mark
    ? [
        {
          bodyOffset: start,
          message: `the text begins with "${mark}": what stands behind it, up to the next one, is left out`,
          fix: 'Move fields up, above the line that ends them, and take this line out.',
        },
      ]
    : [];
}

export const underlinedHeadings = (entry: ParsedEntry): LintResult[] =>
  nodesOf(entry, 'heading')
    .filter(({ offset }) => entry.body[offset] !== '#')
    .map(({ node, offset }) => ({
      bodyOffset: offset,
      message: `the line of "${node.depth === 1 ? '=' : '-'}" makes a heading of the text above it`,
      fix: 'For a heading, write "## " before the text. For a line across the page, put a blank line above it.',
    }));

/** A field below the end of the front matter becomes a paragraph. */
export const fieldsInText = (entry: ParsedEntry): LintResult[] =>
  nodesOf(entry, 'paragraph').flatMap(({ node, offset }) => {
    if (node.position?.start.column !== 1) return [];
    const key = /^([a-z][A-Za-z]*):(?=\s)/.exec(entry.body.slice(offset, offset + 40))?.[1];
    return key && keysOf(kinds[entry.kind].schema, undefined).includes(key)
      ? [
          {
            bodyOffset: offset,
            message: `the field "${key}" stands in the text`,
            fix: 'Move it up, above the second "---"; or begin the paragraph with another word.',
          },
        ]
      : [];
  });

const fence = /^[ \t>]*(`{3,}|~{3,})/;

/** Whether a code block ends with its closing fence. */
function isClosed(source: string, mark: string): boolean {
  const last =
    source
      .split('\n')
      .slice(1)
      .at(-1)
      ?.replace(/^[ \t>]*/, '')
      .trimEnd() ?? '';
  return last.length >= mark.length && last === (mark[0] ?? '').repeat(last.length);
}

const firstLine = (text: string) => text.split('\n', 1)[0]?.trim();

export const codeBySlip = (entry: ParsedEntry): LintResult[] =>
  nodesOf(entry, 'code').flatMap(({ node, offset }) => {
    const source = entry.body.slice(offset, node.position?.end.offset);
    const mark = fence.exec(source)?.[1];
    // The first line of a fenced block is not part of its value.
    if (mark && firstLine(source) === firstLine(node.value))
      return [
        {
          bodyOffset: offset,
          message: 'the mark of program code is so far in that it is shown as a part of the code',
          fix: 'Begin both marks at the margin; in a list, where the text of the item begins.',
        },
      ];
    if (!mark)
      return [
        {
          bodyOffset: offset,
          message: 'the spaces or tabs before this text make it program code',
          fix: 'Take them out; in a list, put as many as the text of the item above has.',
        },
      ];
    const behind = [node.lang, node.meta].filter(Boolean).join(' ');
    if (!/^(?:[a-z][\w+-]*)?$/i.test(behind))
      return [
        {
          bodyOffset: offset,
          message: `"${behind.slice(0, 30)}" stands behind "${mark}" and is left out`,
          fix: 'Put it on the next line, if it is a part of the code.',
        },
      ];
    return isClosed(source, mark)
      ? []
      : [
          {
            bodyOffset: offset,
            message: `"${mark}" is not closed: all that follows is program code`,
            fix: `Write ${mark} on a line of its own where the code ends, or take it out.`,
          },
        ];
  });

/** A lazy continuation line becomes part of the item or quote above; intended ones are indented. */
export const swallowedLines = (entry: ParsedEntry): LintResult[] =>
  nodesOf(entry, 'paragraph').flatMap(({ node, offset }) => {
    if (node.position?.start.column === 1) return [];
    const next = /\n(?![ \t>])/.exec(entry.body.slice(offset, node.position?.end.offset));
    return next
      ? [
          {
            bodyOffset: offset + next.index + 1,
            message: 'this line becomes a part of the list item, note or quote above it',
            fix: 'Put a blank line before it; or, if it belongs there, begin it with two spaces (a quote: "> ").',
          },
        ]
      : [];
  });

/** "1. 1. Sit down." */
export const markedTwice = (entry: ParsedEntry): LintResult[] =>
  nodesOf(entry, 'listItem').flatMap(({ node, offset }) => {
    const [first] = node.children;
    return first?.type === 'list' && first.position?.start.line === node.position?.start.line
      ? [
          {
            bodyOffset: offset,
            message: 'this item begins with two marks or numbers, and makes a list within a list',
            fix: 'Keep one of the two.',
          },
        ]
      : [];
  });

export const tableRows = (entry: ParsedEntry): LintResult[] =>
  nodesOf(entry, 'table').flatMap(({ node }) => {
    const width = node.children[0]?.children.length ?? 0;
    return node.children.flatMap((row) => {
      const offset = row.position?.start.offset ?? 0;
      if (!entry.body.slice(offset, row.position?.end.offset).includes('|'))
        return [
          {
            bodyOffset: offset,
            message: 'this line becomes a row of the table above it',
            fix: 'Put a blank line before it, or write it as a row: | one | two |.',
          },
        ];
      return row.children.length > width
        ? [
            {
              bodyOffset: offset,
              message: `this row has ${row.children.length} cells and the head of its table ${width}: the rest is left out`,
              fix: 'Give the head as many cells; a "|" within a cell is written \\|.',
            },
          ]
        : [];
    });
  });
