import { nodesOf } from '../model/body.ts';
import { nameOf, type Entry } from '../model/entry.ts';
import { splitFragment } from '../model/redirects.ts';
import { hasPage, pathOf } from '../model/routes.ts';
import { kinds } from '../kinds/index.ts';
import { site } from '../site.ts';
import { linkedEverywhere } from './needed-pages.ts';
import type { GuideRule, RuleContext } from './rule.ts';

/** Paths with an incoming link from a body, the menu or the frame of every page, or with an entry rendered on them. */
function linked({ graph }: RuleContext): ReadonlySet<string> {
  const inTexts = graph.entries.flatMap((entry) =>
    nodesOf(entry, 'link')
      .map(({ node }) => node.url.replace(/[?#].*/s, '').replace(/^\//, ''))
      .filter((path) => path !== pathOf(entry)),
  );
  const hosts = graph.entries.filter((entry) => !hasPage(entry)).map((entry) => splitFragment(pathOf(entry)).page);
  return new Set([...inTexts, ...hosts, ...site.menu.map(({ path }) => path), ...linkedEverywhere]);
}

/** Related entries link to each other in both directions. */
function isRelated(entry: Entry, { graph }: RuleContext): boolean {
  const others = [...graph.linksFrom(entry).map(({ to }) => to), ...graph.linksTo(entry).map(({ from }) => from)];
  return others.some((other) => hasPage(other) && nameOf(other) !== nameOf(entry));
}

export const orphan: GuideRule = {
  name: 'orphan',
  why: 'A page that no other page links to is found only by those who know that it exists.',
  scope: 'guide',
  severity: 'warning',
  allowsExceptions: true,
  example: {
    file: 'pages/rights.md',
    bad: '---\ntitle: Your rights\nsummary: What a clinic must tell you, and what you can ask for at any visit.\npublished: 2026-01-10\nupdated: 2026-01-12\nsourcesChecked: 2026-01-12\nrole: other\n---\n',
    good: '---\ntitle: Your rights\nsummary: What a clinic must tell you, and what you can ask for at any visit.\npublished: 2026-01-10\nupdated: 2026-01-12\nsourcesChecked: 2026-01-12\nrole: other\nexceptions:\n  - rule: orphan\n    reason: Letters to patients link to it.\n---\n',
  },
  check: (context) => {
    // With an invalid entry, its links are unknown.
    if (context.parsedEntries.some((parsedEntry) => !parsedEntry.data)) return [];
    const paths = linked(context);
    return context.graph.entries
      .filter((entry) => hasPage(entry) && kinds[entry.kind].store === 'folder')
      .filter((entry) => !paths.has(pathOf(entry)) && !isRelated(entry, context))
      .map(({ kind, id }) => ({
        parsedEntry: context.find(kind, id),
        path: [],
        message: `no other page links to this ${kinds[kind].one}`,
        fix: 'Refer to it in a related entry, or link to it in a text.',
      }));
  },
};
