/** Copies of trees: `structuredClone` takes ten times as long, and copies where in its file each node stood as well. */
import type { Element, ElementContent, Root, RootContent } from 'hast';

function cloneNode(node: ElementContent | RootContent): ElementContent | RootContent {
  if (node.type === 'text') return { type: 'text', value: node.value };
  if (node.type === 'element') return cloneElement(node);
  return node.type === 'comment' ? { type: 'comment', value: node.value } : { type: 'doctype' };
}

const cloneProperties = (properties: Element['properties']): Element['properties'] => {
  const copy: Element['properties'] = {};
  for (const name in properties) {
    const value = properties[name];
    copy[name] = Array.isArray(value) ? [...value] : value;
  }
  return copy;
};

/** A copy of an element and all that stands in it, without positions. */
export function cloneElement({ tagName, properties, children, content }: Element): Element {
  return {
    type: 'element',
    tagName,
    properties: cloneProperties(properties),
    children: children.map(cloneNode) as ElementContent[],
    ...(content && { content: cloneTree(content) }),
  };
}

/** A copy of a tree, without positions. */
export const cloneTree = ({ children }: Root): Root => ({ type: 'root', children: children.map(cloneNode) });
