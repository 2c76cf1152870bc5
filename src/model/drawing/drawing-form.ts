/** The allowlist of drawings: elements, attributes and values. */
import {
  dashes,
  identifier,
  oneOf,
  paint,
  pathData,
  transform,
  viewBox,
  width,
  type AttributeType,
} from './attribute-types.ts';

interface ElementForm {
  attributes: Readonly<Record<string, AttributeType>>;
  /** Required attributes. */
  required: readonly string[];
  /** Allowed child elements. */
  children: readonly string[];
}

/** Allowed elements by name; the root is `svg`. */
export type DrawingForm = Readonly<Record<string, ElementForm>>;

const namespace = { xmlns: oneOf('http://www.w3.org/2000/svg') };

const strokes = {
  fill: paint,
  stroke: paint,
  'stroke-width': width,
  'stroke-dasharray': dashes,
  'stroke-linecap': oneOf('butt', 'round', 'square'),
  transform,
};

/** Fixed attributes of the root: one grid, one stroke, and the id that pages reference. */
const authoredRoot = {
  xmlns: 'http://www.w3.org/2000/svg',
  id: 'drawing',
  viewBox: '0 0 160 120',
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': '2',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
};

/** The start tag of every authored drawing. */
export const drawingStart = `<svg ${Object.entries(authoredRoot)
  .map(([name, value]) => `${name}="${value}"`)
  .join(' ')}>`;

/** Allowed form of a drawing beside an entry. */
export const authoredDrawing: DrawingForm = {
  svg: {
    attributes: Object.fromEntries(Object.entries(authoredRoot).map(([name, value]) => [name, oneOf(value)])),
    required: Object.keys(authoredRoot),
    children: ['g', 'path'],
  },
  g: { attributes: strokes, required: [], children: ['g', 'path'] },
  path: { attributes: { ...strokes, d: pathData }, required: ['d'], children: [] },
};

const groups = { ...strokes, id: identifier };

/** Allowed form of a drawing written by the build: of one entry, or a sprite sheet with an id per part. */
export const publishedDrawing: DrawingForm = {
  ...authoredDrawing,
  svg: {
    attributes: { ...authoredDrawing['svg']?.attributes, ...groups, ...namespace, viewBox },
    required: ['xmlns', 'viewBox'],
    children: ['g', 'path'],
  },
  g: { attributes: groups, required: [], children: ['g', 'path'] },
};
