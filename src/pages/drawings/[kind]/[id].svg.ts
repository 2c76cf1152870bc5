/** The drawings of entries, each a file of its own: pages call it up and give it their colors. */
import type { APIRoute } from 'astro';
import { guideInUse } from '../../../model/build-content.ts';
import { drawingText, type Drawing } from '../../../model/drawing/drawing.ts';

export function getStaticPaths() {
  const guide = guideInUse();
  return guide.entries.flatMap(({ kind, id, drawing }) =>
    drawing === undefined ? [] : [{ params: { kind, id }, props: { drawing } }],
  );
}

export const GET: APIRoute<{ drawing: Drawing }> = ({ props }) =>
  new Response(drawingText(props.drawing), { headers: { 'Content-Type': 'image/svg+xml' } });
