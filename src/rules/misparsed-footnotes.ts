/** Footnotes, link definitions and strikethrough that Markdown drops or applies unexpectedly. */
import { visit } from 'unist-util-visit';
import { nodesOf } from '../model/body.ts';
import type { ParsedEntry } from '../model/entry.ts';
import type { LintResult } from './rule.ts';

const strays = {
  footnoteDefinition: { what: 'footnote', users: ['footnoteReference'] },
  definition: { what: 'link definition', users: ['linkReference', 'imageReference'] },
} as const;

const unusedOf = (entry: ParsedEntry, type: keyof typeof strays): LintResult[] => {
  const { what, users } = strays[type];
  const used = new Set(users.flatMap((user) => nodesOf(entry, user).map(({ node }) => node.identifier)));
  const seen = new Set<string>();
  return nodesOf(entry, type).flatMap(({ node: { identifier, label }, offset }) => {
    const isSecond = seen.has(identifier);
    seen.add(identifier);
    const name = `the ${what} "${label ?? identifier}"`;
    if (isSecond)
      return [
        {
          bodyOffset: offset,
          message: `${name} is defined twice; this one is ignored`,
          fix: 'Rename it here and where it is used.',
        },
      ];
    return used.has(identifier)
      ? []
      : [
          {
            bodyOffset: offset,
            message: `${name} is never used, so it is not shown`,
            fix: 'Refer to it in the text, or remove it.',
          },
        ];
  });
};

export const unusedDefinitions = (entry: ParsedEntry): LintResult[] => [
  ...unusedOf(entry, 'footnoteDefinition'),
  ...unusedOf(entry, 'definition'),
];

const holders = { heading: 'a heading', link: 'a link', linkReference: 'a link' } as const;

/** Tables of contents would show the footnote marker, and links cannot be nested. */
export const misplacedFootnotes = (entry: ParsedEntry): LintResult[] =>
  (Object.keys(holders) as (keyof typeof holders)[]).flatMap((type) =>
    nodesOf(entry, type).flatMap(({ node }) => {
      const found: LintResult[] = [];
      visit(node, 'footnoteReference', ({ identifier, label, position }) => {
        found.push({
          bodyOffset: position?.start.offset,
          message: `the footnote reference "${label ?? identifier}" is inside ${holders[type]}`,
          fix: type === 'heading' ? 'Move it into the text below.' : 'Move it after the link.',
        });
      });
      return found;
    }),
  );

/** "5~10 and 10~20" */
export const accidentalStrikethrough = (entry: ParsedEntry): LintResult[] =>
  nodesOf(entry, 'delete')
    .filter(({ offset }) => !entry.body.startsWith('~~', offset))
    .map(({ offset }) => ({
      bodyOffset: offset,
      message: 'this "~" and the next one strike through the text between them',
      fix: 'Write "to" or "about" instead; to strike text through, write ~~words~~.',
    }));
