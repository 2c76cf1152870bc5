/** Which pictures of a page have no words for those who do not see them. */
import type { Element } from 'hast';

const isSet = (value: unknown) => value !== undefined && value !== null && String(value).trim() !== '';

const hasName = ({ properties, children }: Element) =>
  isSet(properties['ariaLabel']) ||
  isSet(properties['ariaLabelledBy']) ||
  children.some((child) => child.type === 'element' && child.tagName === 'title');

const isExcluded = ({ properties }: Element) =>
  String(properties['ariaHidden']) === 'true' || ['presentation', 'none'].includes(String(properties['role']));

/** An empty `alt` says that there is nothing to miss; none at all says nothing. */
const isNamed: Readonly<Record<string, (element: Element) => boolean>> = {
  img: ({ properties }) => properties['alt'] !== undefined,
  area: ({ properties }) => properties['href'] === undefined || isSet(properties['alt']),
  input: ({ properties }) => properties['type'] !== 'image' || isSet(properties['alt']),
  svg: hasName,
};

/** Whether an element is a picture without words. */
export const isUnnamed = (element: Element) => !(isNamed[element.tagName]?.(element) ?? true) && !isExcluded(element);
