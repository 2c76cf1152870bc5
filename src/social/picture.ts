/** Social preview images: kind, title, and the drawing if there is one. */
import { areasOfFigure, bodySheet } from '../components/body-sheet.ts';
import { drawingText, type Drawing } from '../model/drawing/drawing.ts';
import { fit, isDrawable, lineHeight, outlineOf, type Weight } from './letters.ts';
import { colored, palette } from './palette.ts';

export const pictureSize = { width: 1200, height: 630 } as const;

export interface Picture {
  title: string;
  /** Label of the kind. */
  kind: string;
  /** Name of the guide. */
  name: string;
  /** Drawing of the entry. */
  drawing?: Drawing | undefined;
  /** Body area of the page. */
  area?: string | undefined;
}

const edge = 72;
const panel = { x: 664, y: 72, width: 464 };
const margin = 24;

const line = (text: string, x: number, y: number, size: number, weight: Weight, color: string) =>
  `<path fill="${color}" d="${outlineOf(text, x, y, size, weight)}"/>`;

/** A framed drawing. */
function framed(drawing: Drawing, height: number): string {
  const { x, y, width } = panel;
  const place = { x: x + margin, y: y + margin, width: width - 2 * margin, height: height - 2 * margin };
  const attributes = Object.entries(place).map(([name, value]) => [name, String(value)]);
  return (
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="20" fill="${palette.surface}" stroke="${palette.line}" stroke-width="2"/>` +
    drawingText({ ...drawing, attributes: { ...drawing.attributes, ...Object.fromEntries(attributes) } })
  );
}

/** The body figure with one area highlighted. */
function figure(area: string): Drawing {
  const sheet = bodySheet();
  const part = (id: string, attributes: Record<string, string>) =>
    sheet.children.filter((child) => child.attributes['id'] === id).map((child) => ({ ...child, attributes }));
  const outline = part('figure', { fill: palette.wash, stroke: palette.teal, 'stroke-width': '2.5' });
  return { ...sheet, children: [...outline, ...part(area, { fill: palette.teal })] };
}

/** The logo, enlarged, as the background of pages without a drawing. */
const ground = `<g transform="translate(735 90) scale(21)"><circle cx="15" cy="15" r="14" fill="${palette.wash}"/><path d="M7 17c3-5 5-5 8-2s5 3 8-2" fill="none" stroke="${palette.paper}" stroke-width="2.4" stroke-linecap="round"/><circle cx="15" cy="9" r="2.2" fill="${palette.paper}"/></g>`;

const mark = `<g transform="translate(${edge} 520) scale(1.9)"><circle cx="15" cy="15" r="14" fill="${palette.teal}"/><path d="M7 17c3-5 5-5 8-2s5 3 8-2" fill="none" stroke="${palette.paper}" stroke-width="2.4" stroke-linecap="round"/><circle cx="15" cy="9" r="2.2" fill="${palette.paper}"/></g>`;

function shown({ drawing, area }: Picture): string | undefined {
  // As high as a drawing, three quarters of its width, plus margins.
  if (drawing !== undefined) return framed(colored(drawing), (panel.width - 2 * margin) * 0.75 + 2 * margin);
  return area !== undefined && areasOfFigure.includes(area) ? framed(figure(area), 420) : undefined;
}

/** The image as an SVG, with text converted to outlines. */
export function pictureOf(picture: Picture): string {
  const { width, height } = pictureSize;
  const right = shown(picture);
  const column = { width: (right ? panel.x - 40 : width - edge - 120) - edge, height: 330 };
  const { size, lines } = fit(picture.title, column, [88, 80, 72, 64, 56, 48, 40]);
  // An incomplete title would be misleading.
  const shownLines = isDrawable(picture.title) ? lines : [];
  const title = shownLines.map((text, index) =>
    line(text, edge, 160 + size * 0.78 + index * size * lineHeight, size, 'bold', palette.ink),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${palette.paper}"/>`,
    right ?? ground,
    line(picture.kind, edge, 116, 34, 'bold', palette.clay),
    ...title,
    mark,
    line(picture.name, edge + 76, 562, 40, 'bold', palette.teal),
    '</svg>',
  ].join('\n');
}
