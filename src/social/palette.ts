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

/** An SVG that takes its colors from a page, with these colors in it. */
export const colored = (svg: string) =>
  svg
    .replaceAll('currentColor', palette.teal)
    .replace(/var\(--([a-z]+)\)/g, (_, name: string) => palette[name as keyof typeof palette]);
