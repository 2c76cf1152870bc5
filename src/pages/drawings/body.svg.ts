/** The body figure and its areas as an SVG file, which pages reference with `use`. */
import { bodySheet } from '../../components/body-sheet.ts';
import { drawingText } from '../../model/drawing/drawing.ts';

export const GET = () => new Response(drawingText(bodySheet()), { headers: { 'Content-Type': 'image/svg+xml' } });
