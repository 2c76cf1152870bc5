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
          message: `the text begins with "${mark}": everything up to the next one is dropped`,
          fix: 'Move fields up into the front matter, and remove this line.',
        },
      ]
    : [];
}

export const underlinedHeadings = (entry: ParsedEntry): LintResult[] =>
  nodesOf(entry, 'heading')
    .filter(({ offset }) => entry.body[offset] !== '#')
    .map(({ node, offset }) => ({
      bodyOffset: offset,
      message: `the line of "${node.depth === 1 ? '=' : '-'}" turns the text above it into a heading`,
      fix: 'For a heading, write "## " before the text. For a horizontal rule, put a blank line above it.',
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
            message: `the field "${key}" is in the text, not in the front matter`,
            fix: 'Move it above the second "---", or start the paragraph with another word.',
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

export const accidentalCode = (entry: ParsedEntry): LintResult[] =>
  nodesOf(entry, 'code').flatMap(({ node, offset }) => {
    const source = entry.body.slice(offset, node.position?.end.offset);
    const mark = fence.exec(source)?.[1];
    // The first line of a fenced block is not part of its value.
    if (mark && firstLine(source) === firstLine(node.value))
      return [
        {
          bodyOffset: offset,
          message: 'the code fence is indented so far that it is shown as part of the code',
          fix: 'Do not indent the fences; in a list, align them with the text of the item.',
        },
      ];
    if (!mark)
      return [
        {
          bodyOffset: offset,
          message: 'the indentation turns this text into a code block',
          fix: 'Remove it; in a list, align the line with the text of the item above.',
        },
      ];
    const behind = [node.lang, node.meta].filter(Boolean).join(' ');
    if (!/^(?:[a-z][\w+-]*)?$/i.test(behind))
      return [
        {
          bodyOffset: offset,
          message: `"${behind.slice(0, 30)}" after "${mark}" is not shown`,
          fix: 'Put it on the next line if it is part of the code.',
        },
      ];
    return isClosed(source, mark)
      ? []
      : [
          {
            bodyOffset: offset,
            message: `"${mark}" is not closed: everything after it is shown as code`,
            fix: `Write ${mark} on its own line where the code ends, or remove it.`,
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
            message: 'this line becomes part of the list item, footnote or block quote above it',
            fix: 'Put a blank line before it, or, if it belongs there, indent it by two spaces (in a block quote: "> ").',
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
            message: 'this item begins with two list markers, which makes a nested list',
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
              message: `this row has ${row.children.length} cells, but the table header has ${width}: the rest is not shown`,
              fix: 'Add cells to the header; to write "|" in a cell, use \\|.',
            },
          ]
        : [];
    });
  });
