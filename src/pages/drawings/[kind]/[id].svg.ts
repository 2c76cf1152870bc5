/** The drawings of entries as SVG files, which pages reference with `use` so that they take the page's colors. */
import type { APIRoute } from 'astro';
import { contentGraphInUse } from '../../../model/build-content.ts';
import { drawingText, type Drawing } from '../../../model/drawing/drawing.ts';

export function getStaticPaths() {
  const graph = contentGraphInUse();
  return graph.entries.flatMap(({ kind, id, drawing }) =>
    drawing === undefined ? [] : [{ params: { kind, id }, props: { drawing } }],
  );
}

export const GET: APIRoute<{ drawing: Drawing }> = ({ props }) =>
  new Response(drawingText(props.drawing), { headers: { 'Content-Type': 'image/svg+xml' } });
