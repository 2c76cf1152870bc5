import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { nodesOf } from '../model/body.ts';
import type { EntryRule } from './rule.ts';

const hasFootnote = (node: Nodes): boolean =>
  node.type === 'footnoteReference' || ('children' in node && node.children.some(hasFootnote));

/** The heading level below the page title. */
const top = 2;
const longest = 70;

interface Heading {
  text: string;
  hasFootnote: boolean;
  depth: number;
}

function problemOf(
  { text, depth, hasFootnote }: Heading,
  above: number,
  seen: ReadonlySet<string>,
): [message: string, fix: string] | undefined {
  if (text === '') return ['the heading is empty', 'Write what the part below it says, or take it out.'];
  if (!/[\p{L}\p{N}]/u.test(text))
    return [
      `the heading "${text}" has no letter and no number`,
      'Say in words what the part below it says: this is what is read out, listed and linked to.',
    ];
  if (hasFootnote)
    return [
      `a footnote stands in the heading "${text}", and lists of headings show its number`,
      'Put the footnote into the text below it.',
    ];
  if (depth < top)
    return ['the text has a heading of the first level', 'The title is the first level: begin this one with "## ".'];
  if (depth > above + 1)
    return [`the heading skips a level: ${depth} follows ${above}`, `Begin it with "${'#'.repeat(above + 1)} ".`];
  if (seen.has(text.toLowerCase()))
    return [
      `the heading "${text}" stands on this page twice`,
      'Give each its own words: readers jump between headings.',
    ];
  if (text.endsWith('?'))
    return [`the heading "${text}" is a question`, 'Say the answer in it, as a statement: "It can be sore for a day".'];
  if (/[.:,;]$/.test(text)) return [`the heading "${text}" ends with "${text.at(-1)}"`, 'Leave that mark out.'];
  if (text.length > longest)
    return [`the heading has ${text.length} characters`, `Say it in at most ${longest}: lists of headings are narrow.`];
  return undefined;
}

export const headings: EntryRule = {
  name: 'headings',
  why: 'Many read only the headings, and screen readers jump between them: each says something, once, and levels follow one another.',
  scope: 'entry',
  allowsExceptions: true,
  example: {
    file: 'tools/roller.md',
    bad: '## Text\n\n#### Is it safe?',
    good: '## Rolling is safe for most people',
  },
  check: (entry) => {
    const found = nodesOf(entry, 'heading').map(({ node, offset }) => ({
      text: toString(node, { includeHtml: false, includeImageAlt: false }).trim(),
      hasFootnote: hasFootnote(node),
      depth: node.depth as number,
      offset,
    }));
    const seen = new Set<string>();
    return found.flatMap((heading, index) => {
      const problem = problemOf(heading, found[index - 1]?.depth ?? 1, seen);
      seen.add(heading.text.toLowerCase());
      return problem ? [{ bodyOffset: heading.offset, message: problem[0], fix: problem[1] }] : [];
    });
  },
};
