/** The drawings of entries, each a file of its own: pages call it up and give it their colors. */
import type { APIRoute } from 'astro';
import { collectGuide } from '../../../model/collect.ts';
import { drawingText, type Drawing } from '../../../model/drawing/drawing.ts';

export async function getStaticPaths() {
  const guide = await collectGuide();
  return guide.entries.flatMap(({ kind, id, drawing }) =>
    drawing === undefined ? [] : [{ params: { kind, id }, props: { drawing } }],
  );
}

export const GET: APIRoute<{ drawing: Drawing }> = ({ props }) =>
  new Response(drawingText(props.drawing), { headers: { 'Content-Type': 'image/svg+xml' } });
