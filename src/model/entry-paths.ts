/** `getStaticPaths` for the templates of kinds. */
import { contentGraphInUse } from './build-content.ts';
import { hasPage, pathOf } from './routes.ts';

/** @param routePattern Astro route, such as `/tools/[id]` */
export function entryPaths({ routePattern }: { routePattern: string }) {
  const graph = contentGraphInUse();
  const folder = routePattern.replace(/^\//, '').replace(/\[id\].*$/, '');
  return graph.entries
    .filter((entry) => hasPage(entry) && pathOf(entry) === `${folder}${entry.id}/`)
    .map((entry) => ({ params: { id: entry.id }, props: { graph, entry } }));
}
