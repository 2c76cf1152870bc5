import { kindNames } from '../kinds/index.ts';
import { anchorOnPages } from '../model/anchor-on-pages.ts';
import type { ParsedEntry } from '../model/entry.ts';
import { headingsOf, anchorsBesideText } from './anchors.ts';
import type { EntryRule, LintResult, RuleContext } from './rule.ts';
import { valuesOf } from './rule.ts';

const lists = ['claims', 'facts'] as const;

function listedTwice(entry: ParsedEntry): LintResult[] {
  return lists.flatMap((list) => {
    const items = valuesOf(entry)[list];
    if (!Array.isArray(items)) return [];
    const ids = items.map((item: { id?: unknown } | null) => item?.id);
    return ids.flatMap((id, index) =>
      id !== undefined && ids.indexOf(id) < index
        ? [
            {
              path: [list, index, 'id'],
              message: `the id "${String(id)}" is used twice in ${list}`,
              fix: 'Give each its own id.',
            },
          ]
        : [],
    );
  });
}

/** Sources and citations on a page. */
const numbered = /^(?:source|cite)-\d+(?:-\d+)?$/;

const known = new WeakMap<RuleContext, ReadonlySet<string>>();

/** Ids of other entries rendered on the page, and of the search box: the same for all entries. */
function fromElsewhere(context: RuleContext): ReadonlySet<string> {
  const ids =
    known.get(context) ??
    new Set([
      ...kindNames.flatMap((kind) => context.idsOf(kind).flatMap((id) => anchorOnPages(kind, id) ?? [])),
      'search-box',
      'search-box-list',
    ]);
  known.set(context, ids);
  return ids;
}

/** Headings whose id the page already uses. */
function takenHeadings(entry: ParsedEntry, context: RuleContext): LintResult[] {
  const besideText = new Set(anchorsBesideText(entry.kind, valuesOf(entry)));
  const elsewhere = fromElsewhere(context);
  return headingsOf(entry)
    .filter(({ anchor }) => besideText.has(anchor) || elsewhere.has(anchor) || numbered.test(anchor))
    .map(({ anchor, offset }) => ({
      bodyOffset: offset,
      message: `the page already has the anchor #${anchor}, which this heading would get too`,
      fix: 'Reword the heading.',
    }));
}

/** Former ids that a heading or another former id also has. */
function takenFormer(entry: ParsedEntry): LintResult[] {
  const { formerAnchors } = valuesOf(entry);
  if (!Array.isArray(formerAnchors)) return [];
  const olds = formerAnchors.map((one: { was?: unknown } | null) => one?.was);
  const headings = new Set<unknown>(headingsOf(entry).map(({ anchor }) => anchor));
  return olds.flatMap((was, index) =>
    was !== undefined && (headings.has(was) || olds.indexOf(was) < index)
      ? [
          {
            path: ['formerAnchors', index, 'was'],
            message: `the anchor "${String(was)}" ${headings.has(was) ? 'still exists on the page' : 'is already in this list'}`,
            fix: 'Remove it from formerAnchors.',
          },
        ]
      : [],
  );
}

export const uniqueAnchors: EntryRule = {
  name: 'unique-anchors',
  why: 'The id of a claim, fact or heading is its anchor on the page: it must be unique.',
  scope: 'entry',
  example: {
    file: 'pages/cost.mdx',
    bad: 'facts:\n  - id: share\n    label: Your share\n    value: Half of it.\n    region: US\n    asOf: 2026-01-01\n    recheckBy: 2026-12-31\n    sources:\n      - smith2020\n  - id: share',
    good: 'facts:\n  - id: share',
  },
  check: (entry, context) => [listedTwice, takenHeadings, takenFormer].flatMap((find) => find(entry, context)),
};
