import type { DrawingElement } from '../model/drawing/drawing.ts';

/** The light colors of src/styles/tokens.css, for images without a page. */
export const palette = {
  paper: '#faf6ee',
  surface: '#fffdf8',
  ink: '#1b2729',
  muted: '#4c5b5f',
  line: '#dfd5c3',
  teal: '#0a5a5c',
  wash: '#e0eeeb',
  clay: '#9a3f19',
} as const;

/** The value of a color variable. */
const colorOf = (value: string) => {
  const name = /^var\(--([a-z]+)\)$/.exec(value)?.[1];
  return value === 'currentColor' ? palette.teal : name ? palette[name as keyof typeof palette] : value;
};

/** Replaces the color variables in a drawing. */
export const colored = ({ attributes, children, ...element }: DrawingElement): DrawingElement => ({
  ...element,
  attributes: Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, colorOf(value)])),
  children: children.map(colored),
});
