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
  if (text === '') return ['the heading is empty', 'Say in words what the section below it says, or remove it.'];
  if (!/[\p{L}\p{N}]/u.test(text))
    return [
      `the heading "${text}" has no letter and no number`,
      'Say in words what the section below it says: headings are read aloud, listed and linked to.',
    ];
  if (hasFootnote)
    return [
      `the heading "${text}" has a footnote, whose number would appear in lists of headings`,
      'Move the footnote into the text below.',
    ];
  if (depth < top)
    return ['the text has a level 1 heading', 'The title of the page is level 1: start this heading with "## ".'];
  if (depth > above + 1)
    return [`the heading skips a level: ${depth} follows ${above}`, `Start it with "${'#'.repeat(above + 1)} ".`];
  if (seen.has(text.toLowerCase()))
    return [
      `the heading "${text}" is used twice on this page`,
      'Make each heading unique: readers jump between headings.',
    ];
  if (text.endsWith('?'))
    return [`the heading "${text}" is a question`, 'State the answer instead: "It can be sore for a day".'];
  if (/[.:,;]$/.test(text)) return [`the heading "${text}" ends with "${text.at(-1)}"`, 'Remove that character.'];
  if (text.length > longest)
    return [
      `the heading has ${text.length} characters`,
      `Shorten it to at most ${longest}: lists of headings are narrow.`,
    ];
  return undefined;
}

export const headings: EntryRule = {
  name: 'headings',
  why: 'Many people read only the headings, and screen reader users jump between them: each must be unique and say something, and levels must not be skipped.',
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
