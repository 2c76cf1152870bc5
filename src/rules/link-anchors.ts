import { nodesOf } from '../model/body.ts';
import type { ParsedEntry } from '../model/entry.ts';
import { pathOf } from '../model/routes.ts';
import { suggestion } from '../model/suggest.ts';
import { anchorsOnPage } from './anchors.ts';
import { type EntryRule, type LintResult, type RuleContext, valuesOf } from './rule.ts';

/** Target page and anchor of a link in an entry. */
function targetOf(url: string, own: string | undefined): { page: string; anchor: string } | undefined {
  const match = /^(?:\/(?!\/)([^?#]*)(?:\?[^#]*)?)?#(.+)$/.exec(url);
  const page = match?.[1] ?? own;
  return match && page !== undefined ? { page, anchor: match[2] ?? '' } : undefined;
}

const missing = (page: string, anchor: string, anchors: ReadonlySet<string>): Pick<LintResult, 'message' | 'fix'> => ({
  message: `/${page} has no anchor "${anchor}"`,
  fix: suggestion(anchor, [...anchors]) || 'Open that page and copy the link of the section you mean.',
});

function inText(entry: ParsedEntry, own: string | undefined, context: RuleContext): LintResult[] {
  return (['link', 'definition'] as const)
    .flatMap((type) => nodesOf(entry, type))
    .flatMap(({ node, offset }) => {
      const target = targetOf(node.url, own);
      const anchors = target && anchorsOnPage(target.page, context);
      return !anchors || anchors.has(target.anchor)
        ? []
        : [{ bodyOffset: offset, ...missing(target.page, target.anchor, anchors) }];
    });
}

function inFormerAnchors(entry: ParsedEntry, own: string | undefined, context: RuleContext): LintResult[] {
  const { formerAnchors } = valuesOf(entry) as { formerAnchors?: { now: string }[] };
  const anchors = own === undefined ? undefined : anchorsOnPage(own, context);
  if (own === undefined || !anchors || !formerAnchors) return [];
  return formerAnchors.flatMap(({ now }, index) =>
    anchors.has(now) ? [] : [{ path: ['formerAnchors', index, 'now'], ...missing(own, now, anchors) }],
  );
}

export const linkAnchors: EntryRule = {
  name: 'link-anchors',
  why: 'A link to a missing anchor takes readers to the top of the page, where they have to search for themselves.',
  scope: 'entry',
  example: {
    file: 'tools/roller.md',
    bad: 'See [how kneading feels](/techniques/kneading/#feel).',
    good: 'See [how kneading feels](/techniques/kneading/#feels).',
  },
  check: (entry, context) => {
    // Invalid entries and drafts have no page yet; links to them are still valid.
    const known = entry.data && context.graph.find(entry.kind, entry.id);
    const own = known && pathOf(known);
    return [...inText(entry, own, context), ...inFormerAnchors(entry, own, context)];
  },
};
