/** `getStaticPaths` for the templates of kinds. */
import { contentGraphInUse } from './build-content.ts';
import { hasPage, pathOf } from './routes.ts';

/** @param routePattern Astro route, such as `/tools/[id]` */
export function entryPaths({ routePattern }: { routePattern: string }) {
  const guide = contentGraphInUse();
  const folder = routePattern.replace(/^\//, '').replace(/\[id\].*$/, '');
  return guide.entries
    .filter((entry) => hasPage(entry) && pathOf(entry) === `${folder}${entry.id}/`)
    .map((entry) => ({ params: { id: entry.id }, props: { guide, entry } }));
}
