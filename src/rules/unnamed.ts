/** Finds images without a text alternative. */
import type { Element } from 'hast';

const isSet = (value: unknown) => value !== undefined && value !== null && String(value).trim() !== '';

const hasName = ({ properties, children }: Element) =>
  isSet(properties['ariaLabel']) ||
  isSet(properties['ariaLabelledBy']) ||
  children.some((child) => child.type === 'element' && child.tagName === 'title');

const isExcluded = ({ properties }: Element) =>
  String(properties['ariaHidden']) === 'true' || ['presentation', 'none'].includes(String(properties['role']));

/** An empty `alt` marks a decorative image; a missing one is an error. */
const isNamed: Readonly<Record<string, (element: Element) => boolean>> = {
  img: ({ properties }) => properties['alt'] !== undefined,
  area: ({ properties }) => properties['href'] === undefined || isSet(properties['alt']),
  input: ({ properties }) => properties['type'] !== 'image' || isSet(properties['alt']),
  svg: hasName,
};

/** Whether an element is an image without a text alternative. */
export const isUnnamed = (element: Element) => !(isNamed[element.tagName]?.(element) ?? true) && !isExcluded(element);
