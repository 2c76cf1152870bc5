/** Whether a drawing shows anything: a line or area in a strong color, inside the grid. */
import { SVGPathData } from 'svg-pathdata';
import type { Drawing, DrawingElement } from './drawing.ts';

type Attributes = Readonly<Record<string, string>>;

/** Colors with enough contrast to every background. */
const strong = new Set(['currentColor', 'var(--clay)']);

const numbersIn = (text: string) => (text.match(/[+-]?[\d.]+/g) ?? []).map(Number);

/** Applies the steps of a transform attribute to a path, last to first. */
function transformed(path: SVGPathData, transform = ''): SVGPathData {
  for (const [, step, text = ''] of [...transform.matchAll(/\b(\w+)\(([^()]*)\)/g)].toReversed()) {
    const [a = 0, b, c] = numbersIn(text);
    if (step === 'translate') path.translate(a, b ?? 0);
    else if (step === 'scale') path.scale(a, b ?? a);
    else path.rotate((a * Math.PI) / 180, b ?? 0, c ?? 0);
  }
  return path;
}

/** Value of an attribute, from the element or the nearest ancestor that has it. */
const inherited = (ancestors: readonly Attributes[], name: string) =>
  ancestors.findLast((attributes) => name in attributes)?.[name] ?? '';

function isPathVisible(attributes: readonly Attributes[], [left, top, width, height]: readonly number[]): boolean {
  const path = new SVGPathData(attributes.at(-1)?.['d'] ?? '').toAbs();
  for (const { transform } of attributes.toReversed()) transformed(path, transform);
  const { minX, maxX, minY, maxY } = path.getBounds();
  const [lineWidth, area] = [Number(inherited(attributes, 'stroke-width')), (maxX - minX) * (maxY - minY)];
  const isStroked = strong.has(inherited(attributes, 'stroke')) && lineWidth > 0;
  const isFilled = strong.has(inherited(attributes, 'fill')) && area > 0;
  const isWithin =
    minX <= (left ?? 0) + (width ?? 0) &&
    maxX >= (left ?? 0) &&
    minY <= (top ?? 0) + (height ?? 0) &&
    maxY >= (top ?? 0);
  return isWithin && (isStroked || isFilled);
}

/** Whether any path of a drawing is visible. */
export function isVisible(drawing: Drawing): boolean {
  const box = numbersIn(drawing.attributes['viewBox'] ?? '');
  const hasVisiblePath = (element: DrawingElement, ancestors: readonly Attributes[]): boolean => {
    const attributes = [...ancestors, element.attributes];
    return element.name === 'path'
      ? isPathVisible(attributes, box)
      : element.children.some((child) => hasVisiblePath(child, attributes));
  };
  return hasVisiblePath(drawing, []);
}
