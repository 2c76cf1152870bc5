/** Validators of attribute values in drawings. */
import { SVGPathData } from 'svg-pathdata';

/** Error message, to follow the name of the attribute; undefined for a valid value. */
export type AttributeType = (value: string) => string | undefined;

const number = String.raw`[+-]?(?:\d{1,4}(?:\.\d{1,6})?|\.\d{1,6})`;
const separator = String.raw`(?:\s{1,4}|\s{0,4},\s{0,4})`;

/** Validator for a pattern that matches the whole value. @param what description of valid values */
const matching =
  (pattern: string, what: string): AttributeType =>
  (value) =>
    new RegExp(`^(?:${pattern})$`).test(value) ? undefined : `must be ${what}`;

export const oneOf =
  (...values: string[]): AttributeType =>
  (value) =>
    values.includes(value)
      ? undefined
      : `must be ${values.map((one) => `"${one}"`).join(', ')}`.replace(/, (?=[^,]*$)/, ' or ');

/** Color variables of the page, so that a drawing fits light, dark, print and forced colors. */
const paints = ['none', 'currentColor', 'var(--clay)', 'var(--wash)', 'var(--surface)'];

export const paint: AttributeType = (value) =>
  paints.includes(value) ? undefined : `must be a color of drawings: ${paints.join(', ')}`;

export const width = matching(String.raw`\d{1,3}(?:\.\d{1,6})?|\.\d{1,6}`, 'a number below 1000');

export const dashes = matching(`${number}(?:${separator}${number}){0,7}`, 'up to eight numbers');

export const viewBox = matching(`${number}(?:${separator}${number}){3}`, 'four numbers');

export const identifier = matching('[a-z][a-z0-9-]{0,99}', 'lower-case letters, digits and hyphens');

const transformStep = String.raw`(?:translate|scale|rotate)\(\s{0,4}${number}(?:${separator}${number}){0,2}\s{0,4}\)`;

const transformList = matching(
  `${transformStep}(?:${separator}?${transformStep}){0,3}`,
  'translate(…), scale(…) or rotate(…) with numbers',
);

/** A scale of zero hides the shape. */
const hasNoScale = (value: string) =>
  [...value.matchAll(/scale\(([^()]*)/g)].some(([, numbers = '']) =>
    (numbers.match(/[+-]?[\d.]+/g) ?? []).some((number) => Number(number) === 0),
  );

export const transform: AttributeType = (value) =>
  transformList(value) ?? (hasNoScale(value) ? 'has a scale of 0' : undefined);

/** Numbers beyond this are far outside the grid. */
const largest = 10_000;

export const pathData: AttributeType = (value) => {
  if (!/^\s*M/i.test(value)) return 'must begin with M, the start point';
  try {
    const isFar = new SVGPathData(value).commands.some((command) =>
      Object.values(command).some((one) => typeof one === 'number' && !(Math.abs(one) <= largest)),
    );
    return isFar ? `has a number beyond ${largest}` : undefined;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return `is not valid path data: ${error.message.replace(/\.$/, '')}`;
  }
};
