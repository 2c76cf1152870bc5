/** The drawings of entries, each a file of its own: pages call it up and give it their colors. */
import type { APIRoute } from 'astro';
import { collectGuide } from '../../../model/collect.ts';

export async function getStaticPaths() {
  const guide = await collectGuide();
  return guide.entries.flatMap(({ kind, id, drawing }) =>
    drawing === undefined ? [] : [{ params: { kind, id }, props: { drawing } }],
  );
}

export const GET: APIRoute<{ drawing: string }> = ({ props }) =>
  new Response(props.drawing, { headers: { 'Content-Type': 'image/svg+xml' } });
