import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import type { Draft } from '../model/entry.ts';
import type { EntryRule, Finding } from './rule.ts';
import { valuesOf } from './rule.ts';

/** The first tag of every drawing: one grid, one stroke, and the id by which pages call it up. */
export const drawingStart =
  '<svg xmlns="http://www.w3.org/2000/svg" id="drawing" viewBox="0 0 160 120" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">';

/** A drawing is fetched once and kept, but it is to be there at once. */
const mostBytes = 4_000;
const elements = new Set(['g', 'path']);
const attributes = new Set(['d', 'fill', 'stroke', 'strokeWidth', 'strokeDashArray', 'strokeLineCap', 'transform']);
/** Colors that the page gives, so that a drawing fits light, dark, print and forced colors. */
const colors = new Set(['none', 'currentColor', 'var(--clay)', 'var(--wash)', 'var(--surface)']);

function faultOf({ tagName, properties }: Element): string | undefined {
  if (!elements.has(tagName)) return `<${tagName}> is not part of a drawing`;
  const strange = Object.keys(properties).find((name) => !attributes.has(name));
  if (strange) return `<${tagName}> has an attribute that drawings do not have`;
  const color = [properties['fill'], properties['stroke']].find(
    (value) => value !== undefined && !colors.has(String(value)),
  );
  return color === undefined ? undefined : `"${String(color)}" is not a color of drawings`;
}

function faultsOf(source: string): string[] {
  if (!source.startsWith(drawingStart)) return ['the drawing does not start as all drawings do'];
  if (source.length > mostBytes) return [`the drawing has ${source.length} bytes, and ${mostBytes} are allowed`];
  const faults: string[] = [];
  const tree: Root = fromHtml(source, { fragment: true, space: 'svg' });
  visit(tree, 'element', (element: Element) => {
    const fault = element === tree.children[0] ? undefined : faultOf(element);
    if (fault) faults.push(fault);
  });
  return faults;
}

function check(entry: Draft): Finding[] {
  const { drawing } = entry;
  const described = 'drawing' in valuesOf(entry);
  if (drawing === undefined)
    return described
      ? [
          {
            path: ['drawing'],
            message: 'there is no drawing of this entry',
            fix: `Put ${entry.id}.svg beside this file, or leave "drawing" out.`,
          },
        ]
      : [];
  const undescribed: Finding = {
    path: [],
    message: `nothing says what ${entry.id}.svg shows`,
    fix: 'Say it in "drawing: alt:", or delete that file.',
  };
  const faults = faultsOf(drawing).map((message) => ({
    path: ['drawing'],
    message: `${entry.id}.svg: ${message}`,
    fix: `Draw with ${[...elements].join(' and ')}, in ${[...colors].join(', ')}; begin like the drawings of other entries.`,
  }));
  return described ? faults : [undescribed, ...faults];
}

export const drawingRule: EntryRule = {
  name: 'drawing',
  why: 'A drawing that nobody describes is nothing to those who do not see it; one with colors of its own vanishes in the dark.',
  scope: 'entry',
  example: {
    file: 'techniques/kneading.md',
    bad: 'drawing:\n  alt: Two hands squeeze the muscle of a thigh.',
    good: 'formerly: []',
  },
  check,
};
