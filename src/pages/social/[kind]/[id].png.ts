/** The Open Graph image of each entry page; none without SITE_URL. */
import type { APIRoute } from 'astro';
import { contentGraphInUse } from '../../../model/build-content.ts';
import type { Entry } from '../../../model/entry.ts';
import { absolute, hasPage } from '../../../model/routes.ts';
import { pictureOfEntry } from '../../../social/entry-picture.ts';
import { pictureOf } from '../../../social/picture.ts';
import { pngOf } from '../../../social/png.ts';

export function getStaticPaths() {
  if (!absolute('')) return [];
  const graph = contentGraphInUse();
  return graph.entries
    .filter(hasPage)
    .map((entry) => ({ params: { kind: entry.kind, id: entry.id }, props: { entry } }));
}

export const GET: APIRoute<{ entry: Entry }> = async ({ props }) =>
  new Response(new Uint8Array(await pngOf(pictureOf(pictureOfEntry(props.entry)))));
