/** Adds URLs of new pages to the list of published URLs. */
import { isMap, isSeq, parseDocument, type Document } from 'yaml';
import type { Entry } from '../model/entry.ts';
import { createContentGraph } from '../model/graph.ts';
import { hasPage, pathOf } from '../model/routes.ts';
import { generatedRoutes } from '../rules/generated-routes.ts';

const head = `# Every URL that a page of the guide has had: npm run urls adds new ones when the guide goes out.
# One that vanishes needs an entry with it in "formerly", or a reason under "gone":
#
# gone:
#   /tools/old-tool/: It was recalled by its maker.

`;

const inOrder = (urls: Iterable<string>) => [...urls].toSorted((a, b) => (a < b ? -1 : 1));

function listIn(document: Document): string[] {
  const list = isMap(document.contents) ? document.contents.get('published') : undefined;
  return isSeq(list) ? list.items.map(String) : [];
}

/** @param source the current list, or '' where there is none */
export function addUrls(source: string, entries: readonly Entry[]): { text: string; added: string[] } {
  const pages = [...generatedRoutes, ...createContentGraph(entries).entries.filter(hasPage).map(pathOf)].map(
    (path) => `/${path}`,
  );
  const document = parseDocument(source || `${head}published: []\n`);
  const listed = new Set(listIn(document));
  const added = inOrder(new Set(pages).difference(listed));
  const all = document.createNode(inOrder(listed.union(new Set(added))));
  document.set('published', all);
  return { text: document.toString({ lineWidth: 0 }), added };
}
