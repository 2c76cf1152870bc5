/** The body figure as one SVG: `#figure` is the outline of both views, `#neck` that area in both views. */
import type { Drawing } from '../model/drawing/drawing.ts';
import { readPublished } from '../model/drawing/parse-drawing.ts';
import { bodyFrame, bodyViews, mirror, type BodyPart } from './body-shapes.ts';

const shapes = ({ path, mirrored }: BodyPart) =>
  `<path d="${path}"/>${mirrored ? `<path transform="${mirror}" d="${path}"/>` : ''}`;

const sideBySide = (front: string, back: string) =>
  front + (back && `<g transform="translate(${bodyFrame.backOffset} 0)">${back}</g>`);

function group(area: string): string {
  const inView = (view: 'front' | 'back') =>
    bodyViews[view].parts
      .filter((part) => part.area === area)
      .map(shapes)
      .join('');
  return `<g id="${area}">${sideBySide(inView('front'), inView('back'))}</g>`;
}

/** Ids of the body areas that the figure shows. */
export const areasOfFigure = [
  ...new Set(Object.values(bodyViews).flatMap(({ parts }) => parts.flatMap(({ area }) => area ?? []))),
];

export function bodySheet(): Drawing {
  const outline = (view: 'front' | 'back') => `<path d="${bodyViews[view].outline}"/>`;
  const { x, width, height } = bodyFrame;
  return readPublished(
    'body.svg',
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} 0 ${width} ${height}">
<g id="figure">${sideBySide(outline('front'), outline('back'))}</g>
${areasOfFigure.map(group).join('\n')}
</svg>`,
  );
}
