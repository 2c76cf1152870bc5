/** Footnotes, link definitions and strikethrough that Markdown drops or applies unexpectedly. */
import { visit } from 'unist-util-visit';
import { nodesOf } from '../model/body.ts';
import type { ParsedEntry } from '../model/entry.ts';
import type { LintResult } from './rule.ts';

const strays = {
  footnoteDefinition: { what: 'note', users: ['footnoteReference'] },
  definition: { what: 'address', users: ['linkReference', 'imageReference'] },
} as const;

const strayOf = (entry: ParsedEntry, type: keyof typeof strays): LintResult[] => {
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
          message: `${name} stands here a second time, and is left out`,
          fix: 'Give it another name, there and where it is named.',
        },
      ];
    return used.has(identifier)
      ? []
      : [
          {
            bodyOffset: offset,
            message: `nothing names ${name}: it is left out`,
            fix: 'Name it in the text, or take it out.',
          },
        ];
  });
};

export const strayNotes = (entry: ParsedEntry): LintResult[] => [
  ...strayOf(entry, 'footnoteDefinition'),
  ...strayOf(entry, 'definition'),
];

const holders = { heading: 'a heading', link: 'a link', linkReference: 'a link' } as const;

/** Tables of contents would show the footnote marker, and links cannot be nested. */
export const heldNotes = (entry: ParsedEntry): LintResult[] =>
  (Object.keys(holders) as (keyof typeof holders)[]).flatMap((type) =>
    nodesOf(entry, type).flatMap(({ node }) => {
      const found: LintResult[] = [];
      visit(node, 'footnoteReference', ({ identifier, label, position }) => {
        found.push({
          bodyOffset: position?.start.offset,
          message: `the mark of the note "${label ?? identifier}" stands in ${holders[type]}`,
          fix: type === 'heading' ? 'Put it into the text below.' : 'Put it behind the link.',
        });
      });
      return found;
    }),
  );

/** "5~10 and 10~20" */
export const struckBySlip = (entry: ParsedEntry): LintResult[] =>
  nodesOf(entry, 'delete')
    .filter(({ offset }) => !entry.body.startsWith('~~', offset))
    .map(({ offset }) => ({
      bodyOffset: offset,
      message: 'this "~" and the next one strike out what stands between them',
      fix: 'Write "to" or "about" in its place; ~~words~~ strikes words out.',
    }));
