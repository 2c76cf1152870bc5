import type { DrawingElement } from '../model/drawing/drawing.ts';

/** The light colors of src/styles/tokens.css, for pictures: no page gives these its own. */
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

/** What a page would give for a color that it is to give. */
const colorOf = (value: string) => {
  const name = /^var\(--([a-z]+)\)$/.exec(value)?.[1];
  return value === 'currentColor' ? palette.teal : name ? palette[name as keyof typeof palette] : value;
};

/** A drawing that takes its colors from a page, with these colors in it. */
export const colored = ({ attributes, children, ...element }: DrawingElement): DrawingElement => ({
  ...element,
  attributes: Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, colorOf(value)])),
  children: children.map(colored),
});
