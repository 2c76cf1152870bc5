/** The cover of the EPUB and PDF: name, tagline and body figure. */
import { bodyFrame } from '../components/body-shapes.ts';
import { bodySheet } from '../components/body-sheet.ts';
import { drawingText } from '../model/drawing/drawing.ts';
import { fit, isDrawable, lineHeight, outlineOf, wrap } from './letters.ts';
import { palette } from './palette.ts';

const coverSize = { width: 1200, height: 1800 } as const;

const edge = 110;
const column = coverSize.width - 2 * edge;

const lines = (texts: readonly string[], y: number, size: number, weight: 'regular' | 'bold', color: string) =>
  (isDrawable(texts.join(' ')) ? texts : [])
    .map((text, i) => `<path fill="${color}" d="${outlineOf(text, edge, y + i * size * lineHeight, size, weight)}"/>`)
    .join('');

function figure(): string {
  const { x, width, height } = bodyFrame;
  const outline = bodySheet()
    .children.filter((child) => child.attributes['id'] === 'figure')
    .map((child) =>
      drawingText({ ...child, attributes: { fill: palette.surface, stroke: palette.teal, 'stroke-width': '2' } }),
    );
  return `<svg x="${edge}" y="720" width="${column}" height="860" viewBox="${x} 0 ${width} ${height}">${outline.join('')}</svg>`;
}

/** The cover as an SVG, with text converted to outlines. @param edition date of the edition, formatted */
export function coverOf(name: string, subject: string, edition: string): string {
  const { width, height } = coverSize;
  const title = fit(name, { width: column, height: 360 }, [200, 170, 140, 110, 90]);
  const below = 260 + title.lines.length * title.size * lineHeight;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${palette.wash}"/>`,
    lines(title.lines, 320, title.size, 'bold', palette.teal),
    lines(wrap(subject, column, 64, 'regular'), below + 60, 64, 'regular', palette.ink),
    figure(),
    lines([edition], height - 110, 44, 'regular', palette.muted),
    '</svg>',
  ].join('\n');
}
