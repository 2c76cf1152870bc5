/** What a drawing may consist of: elements, their attributes, and the values that these may have. */
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
  /** Attributes without which nothing would be seen, or seen as it is meant. */
  required: readonly string[];
  /** Names of the elements that may stand in it. */
  children: readonly string[];
}

/** The elements of a drawing by name; the root is `svg`. */
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

/** One grid, one stroke, and the id by which pages show it. */
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

/** The first tag of every drawing of an entry. */
export const drawingStart = `<svg ${Object.entries(authoredRoot)
  .map(([name, value]) => `${name}="${value}"`)
  .join(' ')}>`;

/** The drawing of an entry, as an author writes it. */
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

/** A drawing that the build has published: of an entry, or several parts in one file, each with an id. */
export const publishedDrawing: DrawingForm = {
  ...authoredDrawing,
  svg: {
    attributes: { ...authoredDrawing['svg']?.attributes, ...groups, ...namespace, viewBox },
    required: ['xmlns', 'viewBox'],
    children: ['g', 'path'],
  },
  g: { attributes: groups, required: [], children: ['g', 'path'] },
};
