/** The figure of the body as a file: pages call up the whole of it, and the parts that they mark. */
import { bodySheet } from '../../components/body-sheet.ts';
import { drawingText } from '../../model/drawing/drawing.ts';

export const GET = () => new Response(drawingText(bodySheet()), { headers: { 'Content-Type': 'image/svg+xml' } });
