/** The pages of a route: what each template of a kind gives Astro as its `getStaticPaths`. */
import { collectGuide } from './collect.ts';
import { hasPage, pathOf } from './routes.ts';

/** @param routePattern address with `[id]` in the place of the entry's id, such as `/tools/[id]` */
export function entryPaths({ routePattern }: { routePattern: string }) {
  const guide = collectGuide();
  const folder = routePattern.replace(/^\//, '').replace(/\[id\].*$/, '');
  return guide.entries
    .filter((entry) => hasPage(entry) && pathOf(entry) === `${folder}${entry.id}/`)
    .map((entry) => ({ params: { id: entry.id }, props: { guide, entry } }));
}
